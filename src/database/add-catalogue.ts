import { Bool, Dictionary, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray, type Vector } from 'apache-arrow';
import { storedColumns, type StoredColumn } from '../extract/schema/stored-columns.ts';
import type { Measure } from '../spc/vocabulary.ts';
import type { Database, Row } from './database.ts';

/** The `extract_id` of measures that come with Watchline rather than with a file. */
export const BUILT_IN = 'built-in';

/** Words of the core (`p-prime`) as files and tables write them (`p_prime`). */
function asStored(word: string): string {
  return word.replaceAll('-', '_');
}

function rowOf(measure: Measure, index: number): Row {
  return {
    measure_id: measure.id,
    name: measure.name,
    short_name: measure.shortName,
    domain: measure.domain,
    definition: measure.definition,
    kind: measure.kind,
    numerator_label: measure.numeratorLabel,
    denominator_label: measure.denominatorLabel,
    multiplier: measure.multiplier,
    direction: asStored(measure.direction),
    period_type: 'month',
    max_percent_over_100: measure.maxPercentOver100,
    fractional_counts: measure.fractionalCounts,
    suggested_chart: asStored(measure.chartKind),
    extract_id: BUILT_IN,
    line: index + 1,
  };
}

function vectorOf({ name, type }: StoredColumn, rows: readonly Row[]): Vector {
  const cells = rows.map((row) => row[name] ?? null);
  switch (type) {
    case 'text': return vectorFromArray(cells as (string | null)[], new Dictionary(new Utf8(), new Int32()));
    case 'number': return vectorFromArray(cells as (number | null)[], new Float64());
    case 'flag': return vectorFromArray(cells as (boolean | null)[], new Bool());
    case 'line': return vectorFromArray(cells as (number | null)[], new Int32());
  }
}

/**
 * Makes the built-in measures known to the database, so that an extract need not describe them. Both ways of opening a
 * database have done it; a second call with other measures goes before the first, id by id. What an extract says of a
 * measure goes before any built-in entry.
 */
export async function addCatalogue(database: Database, measures: readonly Measure[]): Promise<void> {
  const rows = measures.map(rowOf);
  // One insert: a statement for each of thirty measures would take the engine most of a second.
  const columns = Object.fromEntries(storedColumns('measure').map((column) => [column.name, vectorOf(column, rows)]));
  await database.insert('measure', tableToIPC(new Table(columns), 'stream'));
}
