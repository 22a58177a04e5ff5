/**
 * The columns of the tables that reading hands to the database, exactly and in this order.
 *
 * - `text`: Arrow Dictionary<Utf8> with the smallest of Int8, Int16, Int32 as index; dates are ISO days `YYYY-MM-DD`, choices are written as in files (underscores:
 *   `higher_is_better`, `not_submitted`, `p_prime`), organisation codes upper case.
 * - `number`: Arrow Float64. `flag`: Arrow Bool. `line`: Arrow Int32.
 * - A column with `nullable: false` never holds null. Everything else may.
 *
 * Units are those of the file: a percentage is 0–100 in `observation.value` and `target.value` of measures whose kind is
 * `proportion` (a file declared as `fraction` has been multiplied by 100 already); the database divides by 100.
 * Where status is neither `ok`, `zero_filled`, `estimated` nor `provisional`, no value may be computed from the parts,
 * although one of them may be present (a denominator whose numerator is suppressed).
 *
 * Added to the canonical columns:
 * - every table: `extract_id` (SHA-256 of the file, lower-case hex) and `line` (1-based line of the file, or Parquet row);
 * - `observation.period`: the month `YYYY-MM` of `period_start`.
 * `observation.period_start` is the first day of the month for monthly rows; `period_end` is worked out when the file leaves it out.
 * For `count` measures the figure is always in `value`, also where the file had it in `numerator`; `value` measures
 * have it there, `ratio` measures there or as `numerator` over `expected` (or `denominator`).
 */
import type { TableName } from '../extract.ts';
import { CANONICAL_TABLES } from './canonical-tables.ts';

export type StoredType = 'text' | 'number' | 'flag' | 'line';

export interface StoredColumn {
  readonly name: string;
  readonly type: StoredType;
  readonly nullable: boolean;
}

/** Columns that the checks fill although the file may leave them blank. */
const ALWAYS_THERE: Readonly<Record<TableName, readonly string[]>> = {
  observation: ['period', 'period_end'],
  target: [],
  measure: [],
  organisation: [],
  organisation_successor: [],
  annotation: ['date_to'],
  event: [],
};

/**
 * Which columns does a stored table have? For `target`: `org_code` text nullable, `measure_id` text … `extract_id` text, `line`.
 */
export function storedColumns(table: TableName): readonly StoredColumn[] {
  const filledAnyway = ALWAYS_THERE[table];
  const columns: StoredColumn[] = [];
  for (const described of CANONICAL_TABLES[table].columns) {
    if (!described.stored) continue;
    const type: StoredType = described.type === 'number' ? 'number' : described.type === 'yes-no' ? 'flag' : 'text';
    const nullable = !described.filled && described.whenBlank === null && !filledAnyway.includes(described.name);
    if (table === 'observation' && described.name === 'period_start') columns.push({ name: 'period', type: 'text', nullable: false });
    columns.push({ name: described.name, type, nullable });
  }
  columns.push({ name: 'extract_id', type: 'text', nullable: false }, { name: 'line', type: 'line', nullable: false });
  return columns;
}
