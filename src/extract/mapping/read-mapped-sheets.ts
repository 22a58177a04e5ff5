import type { CellTable } from '../columns/cell-columns.ts';
import type { Dropped, ReadingContext } from '../extract.ts';
import { columnsOfNhsNumbers } from '../patient-identifiers.ts';
import type { ProblemList } from '../problem-list.ts';
import { cellsOfCanonicalRows } from '../publications/convert-publication.ts';
import type { CanonicalRow, TextRow } from '../publications/publication.ts';
import { NOTHING_READ, type InsideRead } from '../reading/inside-read.ts';
import { checkMapped, mappedLayout } from './check-mapped.ts';
import { distinctHeadings } from './distinct-headings.ts';
import { fileColumns } from './file-columns.ts';
import { mappingMayHelp, sampleOf, SAMPLED_ROWS, type FileSample } from './file-sample.ts';
import { headerAmong, HEADER_ROWS } from './find-header.ts';
import { profileOf } from './find-profile.ts';

/** A sheet of a workbook: its filled rows, each with its number. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly TextRow[];
}

/** The rows below a header as columns under their headings, all text. */
function cellsBelow(rows: readonly TextRow[], header: TextRow): CellTable {
  const names = distinctHeadings(header.cells);
  const below = rows.filter(({ line }) => line > header.line);
  const records = below.map(({ line, cells }): CanonicalRow => ({ line, cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) }));
  return cellsOfCanonicalRows(fileColumns(header.cells, 'observation').table, records);
}

/** Reads the sheets whose headings a profile explains, the others named as left out; null where no profile fits any. */
export async function readMappedSheets(
  sheets: readonly Sheet[], context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead | null> {
  const profiles = context.profiles ?? [];
  const reads: InsideRead[] = [];
  const others: Dropped[] = [];
  for (const { name, rows } of sheets) {
    const found = rows.filter(({ line }) => line <= HEADER_ROWS).flatMap((header) => {
      const profile = profileOf(profiles, header.cells);
      return profile === null ? [] : [{ header, profile }];
    })[0];
    if (found === undefined) {
      others.push({ what: `sheet “${name}”: not the headings of the mapping`, count: 1, lines: [] });
      continue;
    }
    const cells = cellsBelow(rows, found.header);
    for (const column of columnsOfNhsNumbers(cells)) problems.add('stop', 'patient-identifier', { line: found.header.line, column });
    if (cells.rows === 0) problems.add('stop', 'header-only', { line: found.header.line, expected: found.profile.table });
    if (problems.refused) return { ...NOTHING_READ, layout: mappedLayout(found.profile) };
    const read = await checkMapped(found.profile, found.header.cells, cells, cells.rows, context, problems, extractId);
    reads.push({ ...read, layout: `${read.layout}, sheet “${name}”` });
    if (problems.refused) {
      const sample = mappingMayHelp(problems) ? sampleOf(cells, found.header.line, problems) : null;
      return { ...NOTHING_READ, layout: mappedLayout(found.profile), ...(sample === null ? {} : { sample }) };
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

/** A look at the fullest sheet of a workbook that no layout is known by; null where none has headings, or patients are in it. */
export function sampleOfSheets(sheets: readonly Sheet[], problems: ProblemList): FileSample | null {
  const found = sheets.flatMap(({ rows }) => {
    const header = headerAmong(rows.filter(({ line }) => line <= HEADER_ROWS));
    return header === null ? [] : [{ header, rows }];
  }).sort((one, other) => other.rows.length - one.rows.length)[0];
  return found === undefined ? null : sampleOf(cellsBelow(found.rows.slice(0, SAMPLED_ROWS), found.header), found.header.line, problems);
}
