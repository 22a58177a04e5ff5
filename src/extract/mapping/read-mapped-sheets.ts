import type { Dropped, ReadingContext } from '../extract.ts';
import { patientColumns } from '../patients/patient-columns.ts';
import { patientHeadings } from '../patients/patient-headings.ts';
import type { ProblemList } from '../problem-list.ts';
import { NOTHING_READ, type InsideRead } from '../reading/inside-read.ts';
import { checkMapped, mappedLayout } from './check-mapped.ts';
import { mappingMayHelp } from './file-sample.ts';
import { profileForRows } from './find-profile.ts';
import { cellsBelow, lookAtSheet, type Sheet } from './look-at-sheets.ts';

/** Reads the sheets whose headings a profile explains, the others named as left out; null where no profile fits any. */
export async function readMappedSheets(
  sheets: readonly Sheet[], context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead | null> {
  const profiles = context.profiles ?? [];
  const reads: InsideRead[] = [];
  const others: Dropped[] = [];
  for (const { name, rows } of sheets) {
    const found = profileForRows(rows, profiles);
    if (found === null) {
      others.push({ what: `sheet “${name}”: not the headings of the mapping`, count: 1, lines: [] });
      continue;
    }
    const cells = cellsBelow(rows, found.header);
    for (const column of [...patientHeadings(found.header.cells, found.profile.table === 'organisation'), ...patientColumns(cells, found.profile.table)]) problems.add('stop', 'patient-identifier', { line: found.header.line, column });
    if (cells.rows === 0) problems.add('stop', 'header-only', { line: found.header.line, expected: found.profile.table });
    if (problems.refused) return { ...NOTHING_READ, layout: mappedLayout(found.profile) };
    const read = await checkMapped(found.profile, found.header.cells, cells, cells.rows, context, problems, extractId);
    reads.push({ ...read, layout: `${read.layout}, sheet “${name}”` });
    if (problems.refused) {
      const look = mappingMayHelp(problems) ? lookAtSheet(sheets, { sheet: { name, rows }, header: found.header }, found.profile.headingLines ?? null, problems) : {};
      return { ...NOTHING_READ, layout: mappedLayout(found.profile), ...look };
    }
  }
  if (reads.length === 0) return null;
  return {
    layout: reads.map(({ layout }) => layout).join('; '),
    rowsRead: reads.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    tables: reads.flatMap(({ tables }) => tables),
    setAside: reads.flatMap(({ setAside }) => setAside),
    dropped: [...reads.flatMap(({ dropped }) => dropped), ...others],
    reconciliation: reads.flatMap(({ reconciliation }) => reconciliation),
  };
}
