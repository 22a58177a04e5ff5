import { tableFromIPC } from 'apache-arrow';
import type { CheckedTable } from '../extract/extract.ts';
import { rowsFromArrow } from './rows-from-arrow.ts';

/** The rows of a checked table as text, column by column in the order asked for; '' for what is blank or not a column of it. */
export function cellsOfTable({ ipc }: Pick<CheckedTable, 'ipc'>, fields: readonly string[]): readonly (readonly string[])[] {
  return rowsFromArrow(tableFromIPC(ipc)).map((row) => fields.map((field) => (row[field] == null ? '' : String(row[field]))));
}
