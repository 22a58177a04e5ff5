import { createHash } from 'node:crypto';
import { tableFromIPC } from 'apache-arrow';
import { checkTable } from '../../src/extract/checks/check-table.ts';
import type { ExtractReport, ReadingContext } from '../../src/extract/extract.ts';
import { patientColumns } from '../../src/extract/patients/patient-columns.ts';
import { ProblemList } from '../../src/extract/problem-list.ts';
import { cellsOfCanonicalRows } from '../../src/extract/publications/convert-publication.ts';
import { NOTHING_READ } from '../../src/extract/reading/inside-read.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import { LeftOver } from './left-over.ts';
import { PieceReports } from './piece-reports.ts';
import { afterSettling, type RowsTaken } from './read-input.ts';
import type { RowSource } from './steps.ts';

/** What the rows of a source are stored under. */
export const idOfSource = ({ table, name }: RowSource): string => createHash('sha256').update(`${table}\n${name}`).digest('hex');

/** Runs rows that are no file through the checks of one, batch by batch; their lines are counted from 1, and they go by the name of the source. */
export async function readSource(
  source: RowSource, context: ReadingContext, rows: RowsTaken,
): Promise<ExtractReport> {
  const reports = new PieceReports(source.name);
  const extractId = idOfSource(source);
  const left = new LeftOver();
  let line = 0;
  let loaded = 0;
  for await (const batch of source.batches()) {
    const problems = new ProblemList(source.name);
    const cells = cellsOfCanonicalRows(CANONICAL_TABLES[source.table], batch.map((row) => ({ line: ++line, cells: row })));
    // What a column is called was judged before its rows were asked for; what it holds is known only now.
    for (const column of patientColumns(cells, source.table)) problems.add('stop', 'patient-identifier', { column });
    if (problems.refused) {
      reports.add({ ...NOTHING_READ, layout: `canonical ${source.table}`, rowsRead: batch.length }, problems, 0, 0);
      break;
    }
    const checked = await checkTable(source.table, cells, { ...context, pieceOfFile: true, expectTable: source.table, onLeftToTheWhole: (found) => { left.add(found, 0); } }, problems, extractId);
    reports.add({ layout: `canonical ${source.table}`, rowsRead: batch.length, tables: [], setAside: checked.setAside, dropped: checked.dropped, reconciliation: [] }, problems, 0, 0);
    if (reports.problems.refused) break;
    if (checked.table !== null) {
      await rows.take(source.table, tableFromIPC(checked.table.ipc));
      loaded += checked.table.rows;
    }
    rows.progress(batch.length);
  }
  reports.stopWhereNoneIsKnown(source.table);
  const before = reports.report(0, extractId, 'rows of a source', loaded);
  if (before.refused) return before;
  await rows.settle(source.table, reports, left);
  return afterSettling(before, reports.report(0, extractId, 'rows of a source', loaded));
}
