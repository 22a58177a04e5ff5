import { tableFromIPC } from 'apache-arrow';
import type { CheckedTable } from '../../src/extract/extract.ts';

/** The rows of a checked table as plain objects, for comparing; only some columns when they are named. */
export function storedRows(table: CheckedTable, columns?: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const arrow = tableFromIPC(table.ipc);
  const names = columns ?? arrow.schema.fields.map(({ name }) => name);
  return Array.from({ length: arrow.numRows }, (_, row) => Object.fromEntries(names.map((name) => [name, arrow.getChild(name)?.get(row) as unknown])));
}
