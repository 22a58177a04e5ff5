import type { TableName } from '../extract.ts';
import type { Publication, TextRow } from '../publications/publication.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { placeHeadings } from '../schema/match-headings.ts';
import { firstRows } from './text-rows.ts';

/** A header is looked for this far down, below titles and notes. */
export const HEADER_ROWS = 40;

export const DELIMITERS = [',', ';', '\t', '¬', '|'] as const;

export type Meaning =
  | { readonly type: 'publication'; readonly publication: Publication }
  /** Plainly meant to be this publication, and some of its columns are not there. */
  | { readonly type: 'lacking'; readonly publication: Publication; readonly columns: readonly string[] }
  /** `complete`: every required column is there. */
  | { readonly type: 'canonical'; readonly table: TableName; readonly complete: boolean };

export interface Layout {
  readonly delimiter: string;
  /** The row taken for the header: its line and headings. */
  readonly header: TextRow;
  /** What the header means; null: no table and no publication is known by it. */
  readonly meaning: Meaning | null;
}

interface Ranked {
  readonly meaning: Meaning | null;
  readonly rank: number;
}

/** Above any incomplete table, below a complete one. */
const RANK_LACKING = 3_000;

/** How well does a row serve as a header? Publications beat complete tables, these beat incomplete ones. */
export function meaningOf(header: readonly string[], publications: readonly Publication[], expectTable: TableName | null): Ranked {
  if (expectTable === null) {
    const publication = publications.find((known) => known.recognises(header));
    if (publication !== undefined) return { meaning: { type: 'publication', publication }, rank: 10_000 };
  }
  const tables = expectTable === null ? (Object.keys(CANONICAL_TABLES) as TableName[]) : [expectTable];
  let best: Ranked = { meaning: null, rank: 0 };
  for (const publication of expectTable === null ? publications : []) {
    const columns = publication.lacking?.(header) ?? [];
    if (columns.length > 0) best = { meaning: { type: 'lacking', publication, columns }, rank: RANK_LACKING };
  }
  for (const table of tables) {
    const described = CANONICAL_TABLES[table];
    const { positions, missing } = placeHeadings(described, header);
    const required = described.columns.filter((column) => column.required).length;
    const share = (required - missing.length) / required;
    const complete = missing.length === 0;
    // Half of what is required is worth naming what lacks; less is some other file.
    if (!complete && (share < 0.5 || positions.size < 2) && (expectTable === null || positions.size === 0)) continue;
    const rank = (complete ? 5_000 : 1_000 * share) + positions.size;
    if (rank > best.rank) best = { meaning: { type: 'canonical', table, complete }, rank };
  }
  return best;
}

/**
 * How is this text laid out: which delimiter, which row is the header, which table or publication is it?
 * Each delimiter is tried and the one whose header is understood best is taken, so that commas in a title cannot mislead.
 */
export function findLayout(text: string, publications: readonly Publication[], expectTable: TableName | null): Layout | null {
  let best: (Layout & { readonly rank: number }) | null = null;
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(text, delimiter, HEADER_ROWS);
    if (delimiter !== ',' && rows.every(({ cells }) => cells.length === 1)) continue;
    for (const row of rows) {
      const filled = row.cells.filter((cell) => cell.trim() !== '').length;
      if (filled === 0) continue;
      const { meaning, rank } = meaningOf(row.cells, publications, expectTable);
      // Of a file without a header the first row that is understood is the first of all.
      const headless = meaning?.type === 'publication' && meaning.publication.headless === true;
      const fine = rank + (headless ? 0 : filled / 10_000);
      if (best === null || fine > best.rank) best = { delimiter, header: row, meaning, rank: fine };
    }
  }
  return best;
}
