import type { CellTable } from '../columns/cell-columns.ts';
import type { ProblemList } from '../problem-list.ts';
import type { CanonicalTable } from '../schema/column.ts';
import { plainHeading, type HeadingMatch } from '../schema/match-headings.ts';
import type { FolderColumns } from './folder-columns.ts';

/** Two spellings of one thing: `rx9` and `RX9`, `06` and `6`; `2024-06`, made of two folders, and the file's own month `6`. */
function sameCell(folder: string, cell: string): boolean {
  const [one, other] = [folder, cell].map((text) => text.trim().toUpperCase());
  if (one === other || Number(one) === Number(other)) return true;
  const month = /^\d{4}-(\d\d)$/.exec(folder)?.[1];
  return month !== undefined && Number(month) === Number(other);
}

/**
 * Stops a file that says of its rows what the folder in which it lies denies: `org_code=RX9/part-0.parquet`, and RX1 within. It was put
 * into another's folder or its rows were, and nothing tells which. Blank cells say nothing. `cells`: by canonical column, `match` how
 * the file's headings mean them.
 */
export function stopsWhereFoldersContradict(
  folders: FolderColumns, headings: readonly string[], table: CanonicalTable, match: HeadingMatch, cells: CellTable, problems: ProblemList,
): void {
  const folderOf = new Map(Object.entries(folders).map(([heading, cell]) => [plainHeading(heading), cell] as const));
  for (const { name } of table.columns) {
    const heading = headings[match.positions.get(name) ?? -1];
    const column = cells.columns.get(name);
    const folder = folderOf.get(plainHeading(heading ?? ''));
    if (heading === undefined || folder === undefined || folder === '' || column?.type !== 'text') continue;
    const other = column.different.findIndex((cell) => cell.trim() !== '' && !sameCell(folder, cell));
    const row = other < 0 ? -1 : column.codes.indexOf(other);
    if (row >= 0) problems.add('stop', 'folder-contradicts', { line: cells.lines[row] ?? null, column: heading, seen: column.different[other] ?? '', expected: `${heading}=${folder}` });
  }
}
