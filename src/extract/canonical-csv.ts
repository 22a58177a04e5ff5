/** Stored rows written down again as a canonical extract. */
import Papa from 'papaparse';
import { CANONICAL_TABLES } from './schema/canonical-tables.ts';
import type { TableName } from './table-name.ts';

type StoredRow = Readonly<Record<string, string | number | boolean | null>>;

/** Every column of the table, in the order of the schema. */
const fieldsOf = (table: TableName): readonly string[] => CANONICAL_TABLES[table].columns.map(({ name }) => name);

/** The line of headings that `canonicalLines` goes with. */
export const canonicalHead = (table: TableName): string => `${fieldsOf(table).join(',')}\n`;

/**
 * Rows as they stand in the tables of the database, as lines of a CSV extract that reads back to the same rows: numbers as they are, days `YYYY-MM-DD`, what is
 * not there left empty, `\n` line ends. What names a row's origin in another file stays behind. No rows: no text.
 *
 * @example canonicalLines('target', [{ measure_id: 'mrsa', kind: 'standard', value: 0, comparison: 'at_most' }]) // ',mrsa,,,standard,0,,at_most,,\n'
 */
export function canonicalLines(table: TableName, rows: readonly StoredRow[]): string {
  const fields = fieldsOf(table);
  return rows.length === 0 ? '' : `${Papa.unparse(rows.map((row) => fields.map((name) => row[name] ?? '')), { newline: '\n' })}\n`;
}
