import { createHash } from 'node:crypto';
import { tableFromIPC, type Table } from 'apache-arrow';
import { checkTable } from '../../src/extract/checks/check-table.ts';
import type { ExtractReport, ReadingContext, TableName } from '../../src/extract/extract.ts';
import { ProblemList } from '../../src/extract/problem-list.ts';
import { cellsOfCanonicalRows } from '../../src/extract/publications/convert-publication.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import { PieceReports } from './piece-reports.ts';
import type { RowSource } from './steps.ts';

/** What the rows of a source are stored under. */
export const idOfSource = ({ table, name }: RowSource): string => createHash('sha256').update(`${table}\n${name}`).digest('hex');

/** Runs rows that are no file through the checks of one, batch by batch; their lines are counted from 1, and they go by the name of the source. */
export async function readSource(
  source: RowSource, context: ReadingContext, take: (table: TableName, rows: Table) => Promise<void>, progress: (rows: number) => void,
): Promise<ExtractReport> {
  const reports = new PieceReports(source.name);
  const extractId = idOfSource(source);
  let line = 0;
  let loaded = 0;
  for await (const batch of source.batches()) {
    const problems = new ProblemList(source.name);
    const cells = cellsOfCanonicalRows(CANONICAL_TABLES[source.table], batch.map((row) => ({ line: ++line, cells: row })));
    const checked = await checkTable(source.table, cells, { ...context, pieceOfFile: true, expectTable: source.table }, problems, extractId);
    reports.add({ layout: `canonical ${source.table}`, rowsRead: batch.length, tables: [], setAside: checked.setAside, dropped: checked.dropped, reconciliation: [] }, problems, 0, 0);
    if (reports.problems.refused) break;
    if (checked.table !== null) {
      await take(source.table, tableFromIPC(checked.table.ipc));
      loaded += checked.table.rows;
    }
    progress(batch.length);
  }
  return reports.report(0, extractId, 'rows of a source', loaded);
}
