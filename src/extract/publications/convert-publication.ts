import type { CellTable } from '../columns/cell-columns.ts';
import { NumberColumnBuilder } from '../columns/number-column-builder.ts';
import { TextColumnBuilder } from '../columns/text-column-builder.ts';
import type { CanonicalTable } from '../schema/column.ts';
import type { CanonicalRow } from './publication.ts';

/** Canonical rows made from a publication, as columns of cells for the same checks as any other extract. */
export function cellsOfCanonicalRows(table: CanonicalTable, rows: readonly CanonicalRow[]): CellTable {
  const present = new Set<string>();
  for (const { cells } of rows) for (const name of Object.keys(cells)) present.add(name);
  const columns = new Map(
    table.columns.filter(({ name }) => present.has(name)).map(({ name, type }) => {
      const builder = type === 'number' ? new NumberColumnBuilder(rows.length) : new TextColumnBuilder(rows.length);
      for (const { cells } of rows) builder.push(cells[name] ?? '');
      return [name, builder.finish()] as const;
    }),
  );
  return {
    rows: rows.length,
    lines: Int32Array.from(rows, ({ line }) => line),
    columns,
    cellsOf: (wanted) => Promise.resolve(wanted.map((row) => rows[row]?.cells ?? {})),
  };
}
