import { tableFromIPC } from 'apache-arrow';
import type { CheckedTable, ReadingContext } from '../extract.ts';
import { ProblemList } from '../problem-list.ts';
import type { Problem, RowSetAside } from '../problem.ts';
import { cellsOfCanonicalRows } from '../publications/convert-publication.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { checkMapped } from './check-mapped.ts';
import { fileColumns } from './file-columns.ts';
import type { FileSample } from './file-sample.ts';
import type { MappingProfile } from './mapping-profile.ts';

/** A row as it will be stored: its line, and its cells by canonical column. */
export interface PreviewRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface MappingPreview {
  readonly rows: readonly PreviewRow[];
  /** Canonical columns that some row fills. */
  readonly columns: readonly string[];
  readonly problems: readonly Problem[];
  readonly setAside: readonly RowSetAside[];
  /** Codes that no list of organisations names: their rows are shown, and are set aside until a person lets them in. */
  readonly unlisted: readonly string[];
  /** Rows left out on purpose. */
  readonly leftOut: number;
}

function rowsOf({ table, ipc }: CheckedTable): readonly PreviewRow[] {
  const arrow = tableFromIPC(ipc);
  const names = CANONICAL_TABLES[table].columns.filter(({ stored }) => stored).map(({ name }) => name);
  return Array.from({ length: arrow.numRows }, (_, row) => {
    const cells: Record<string, string> = {};
    for (const name of names) {
      const cell: unknown = arrow.getChild(name)?.get(row);
      if (cell !== null && cell !== undefined && cell !== '') cells[name] = String(cell as string | number | boolean);
    }
    return { line: Number(arrow.getChild('line')?.get(row)), cells };
  });
}

/** How would the first rows be read by this mapping? Through the very checks that the whole file will pass. */
export async function previewMapping(profile: MappingProfile, sample: FileSample, file: string, context: ReadingContext): Promise<MappingPreview> {
  const { headings } = sample;
  const raw = cellsOfCanonicalRows(
    fileColumns(headings, profile.table).table,
    sample.rows.map(({ line, cells }) => ({ line, cells: Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])) })),
  );
  const problems = new ProblemList(file);
  const read = await checkMapped(profile, headings, raw, sample.rows.length, { ...context, allowUnlisted: true }, problems, '');
  const rows = read.tables.filter(({ table }) => table === profile.table).flatMap(rowsOf);
  const columns = CANONICAL_TABLES[profile.table].columns.map(({ name }) => name).filter((name) => rows.some(({ cells }) => name in cells));
  const leftOut = read.dropped.reduce((sum, { count, lines }) => sum + (lines.length === 0 ? 0 : count), 0);
  const found = problems.list();
  const unlisted = context.allowUnlisted ? [] : found.flatMap(({ rule, seen }) => (rule === 'unlisted-organisation' && seen !== null ? [seen] : []));
  return { rows, columns, problems: found.filter(({ rule }) => rule !== 'read-by-mapping' && rule !== 'unlisted-organisation'), setAside: read.setAside, unlisted, leftOut };
}
