/** The demonstration's extracts as they lay in the folder on a past day, told without any SQL: what was shown then is made from these. */
import Papa from 'papaparse';
import type { PackTable } from '../../data-loaders/pack/write-pack.ts';
import type { ExtractFile } from '../../src/extract/extract.ts';

type Rows = PackTable['rows'];

const monthOf = (day: string | undefined): string => (day ?? '').slice(0, 7);

/** What stood in the files on the last day of knowing, told without any SQL: figures and events of later days, and what was written down later, were not in them. */
function filesThen(table: string, rows: Rows, month: string, knownBy: string): Rows {
  switch (table) {
    case 'observation':
      return rows.filter((row) => monthOf(row['period_start']) <= month && (row['as_of'] ?? '') <= knownBy);
    case 'event':
      // The incident system's list as it would have been printed on that day.
      return rows.filter((row) => monthOf(row['incident_date']) <= month && (row['declared_date'] ?? '') <= knownBy).map((row) => ({ ...row, as_of: knownBy }));
    case 'annotation':
      return rows.filter((row) => monthOf(row['date_from']) <= month && (row['created_at'] ?? '') <= knownBy);
    case 'target':
      return rows.filter((row) => monthOf(row['valid_from']) <= month || (row['kind'] ?? '').startsWith('trajectory'));
    case 'organisation':
      return rows.map((row) => (monthOf(row['close_date']) > month ? { ...row, close_date: '' } : row));
    case 'organisation_successor':
      return rows.filter((row) => monthOf(row['effective_date']) <= month);
    default:
      return rows;
  }
}

/** Tables as CSV files, each under a name of its own; a table without a row has no file. */
export function filesOf(which: readonly PackTable[]): readonly ExtractFile[] {
  return which.filter(({ rows }) => rows.length > 0).map(({ table, rows }, index) => ({ name: `${String(index)}-${table}.csv`, bytes: new TextEncoder().encode(Papa.unparse([...rows])) }));
}

/** All tables as they stood in the files on the last day of knowing of a month. */
export const tablesThen = (tables: readonly PackTable[], month: string, knownBy: string): readonly PackTable[] =>
  tables.map(({ table, rows }) => ({ table, rows: filesThen(table, rows, month, knownBy) }));
