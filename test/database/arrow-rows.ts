import { Bool, Dictionary, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray, type Vector } from 'apache-arrow';
import type { TableName } from '../../src/extract/extract.ts';
import { storedColumns, type StoredColumn } from '../../src/extract/schema/stored-columns.ts';

export type Cells = Readonly<Record<string, string | number | boolean | null>>;

function vectorOf(column: StoredColumn, cells: readonly (string | number | boolean | null)[]): Vector {
  switch (column.type) {
    case 'text':
      return vectorFromArray(cells as (string | null)[], new Dictionary(new Utf8(), new Int32()));
    case 'number':
      return vectorFromArray(cells as (number | null)[], new Float64());
    case 'flag':
      return vectorFromArray(cells as (boolean | null)[], new Bool());
    case 'line':
      return vectorFromArray(cells as (number | null)[], new Int32());
  }
}

/** What the checks fill in when a test does not care. */
const ASSUMED: Readonly<Record<TableName, Cells>> = {
  observation: { period_type: 'month', breakdown: '', status: 'ok', extract_id: 'x' },
  target: { comparison: 'at_least', kind: 'standard', extract_id: 'x' },
  measure: {
    name: 'A measure', kind: 'proportion', direction: 'higher_is_better', multiplier: 1, period_type: 'month',
    max_percent_over_100: false, fractional_counts: false, extract_id: 'x',
  },
  organisation: { org_type: 'provider', extract_id: 'x' },
  organisation_successor: { extract_id: 'x' },
  annotation: { effect: 'none', kind: 'note', extract_id: 'x' },
  event: { date_precision: 'day', avoidable: 'unknown', acquired: 'unknown', attribution: 'unknown', status: 'open', extract_id: 'x' },
};

/** Checked rows as the database receives them; a row is described by the cells a test cares about. */
export function arrowRows(table: TableName, rows: readonly Cells[]): Uint8Array {
  const whole = rows.map((row, index): Cells => {
    const period = row['period'];
    const days: Cells = typeof period === 'string' && table === 'observation'
      ? { period_start: `${period}-01`, period_end: `${period}-28` }
      : {};
    return { line: index + 2, ...ASSUMED[table], ...days, ...row };
  });
  const vectors = Object.fromEntries(
    storedColumns(table).map((column) => [column.name, vectorOf(column, whole.map((row) => row[column.name] ?? null))]));
  return tableToIPC(new Table(vectors), 'stream');
}
