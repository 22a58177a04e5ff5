import { listValue, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import type { Row } from '../../src/database/database.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { LoadRefused } from '../load/load-refused.ts';
import type { FiguresStep, StepReport } from '../load/steps.ts';
import { countedMeasure, familiesOf, type CountedMeasure } from './counted-measure.ts';
import { roundingSql } from './round-figures.ts';
import { suppressObservations, type SuppressionAccount } from './suppress-observations.ts';

export interface SuppressionOptions {
  /** Counts from 1 to one less than this are hidden. */
  readonly below: number;
  /** Figures that stay become multiples of this; null: they stay as they are. */
  readonly roundTo: number | null;
}

const READ = `
  select cast(rowid as integer) as place, org_code, measure_id, cast(period_start as varchar) as period_start, cast(period_end as varchar) as period_end,
    period_type, breakdown, numerator, denominator, value, expected, status, cast(as_of as varchar) as as_of, revision
  from observation
  where list_contains(?, measure_id)
  order by measure_id, org_code, period_start, period_end, period_type, breakdown, as_of nulls first, revision nulls first, rowid`;

const plain = (cell: DuckDBValue): Row[string] => (cell === null || typeof cell === 'string' || typeof cell === 'number' ? cell : String(cell));

async function rowsOf(connection: DuckDBConnection, sql: string, values: DuckDBValue[] = []): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql, values);
  return reader.getRowObjects().map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])));
}

/** The measures that have figures; described ones go before those built in. */
async function measuresOf(connection: DuckDBConnection): Promise<readonly CountedMeasure[]> {
  const rows = await rowsOf(connection, `
    select measure_id, kind, multiplier, source_event_type, event_date, event_grade, event_avoidable, event_acquired, event_attribution
    from measure
    where measure_id in (select measure_id from observation)
    order by case when extract_id = 'built-in' then 0 else 1 end, rowid`);
  const last = new Map(rows.map((row) => [String(row['measure_id']), countedMeasure(row)]));
  return [...last.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * In words for the manifest. How many of the hidden figures are small is not told: of two that come to 8, both of them small, each would be known to be 4.
 */
export function noteOfSuppression({ below, roundTo, primary, secondary, zerosKept, withoutCounts, restOnAbsent }: SuppressionAccount): string {
  return [
    `Small numbers are hidden: ${formatCount(primary + secondary, 'figures')}, those of 1 to ${String(below - 1)} people and others without which those could be worked out.`,
    `A 0 is shown (${formatCount(zerosKept, 'figures')}).`,
    ...(withoutCounts > 0 ? [`${formatCount(withoutCounts, 'figures')} without counts are shown as they are.`] : []),
    ...(restOnAbsent > 0 ? ['Some small figures could be worked out by somebody who has the figures that are missing here.'] : []),
    ...(roundTo === null ? [] : [`What is shown is rounded to multiples of ${String(roundTo)}.`]),
  ].join(' ');
}

/** A list of places as a table: one statement then changes them all. */
async function listPlaces(connection: DuckDBConnection, places: readonly number[]): Promise<void> {
  await connection.run('create or replace temp table listed_place (place bigint)');
  const appender = await connection.createAppender('listed_place', null, 'temp');
  for (const place of places) {
    appender.appendBigInt(BigInt(place));
    appender.endRow();
  }
  appender.closeSync();
}

const LISTED = 'rowid in (select place from listed_place)';

const NUMBERS = ['numerator', 'denominator', 'value'] as const;
const placeOf = (row: Row): number => Number(row['place']);

/** Changes rows in place. Only what changes is written. */
async function hideAndRound(connection: DuckDBConnection, before: readonly Row[], after: readonly Row[], { roundTo }: SuppressionOptions, measures: readonly CountedMeasure[]): Promise<void> {
  const original = new Map(before.map((row) => [placeOf(row), row]));
  const changed = after.filter((row) => [...NUMBERS, 'expected', 'status'].some((name) => original.get(placeOf(row))?.[name] !== row[name]));
  const rounded = roundTo === null ? [] : changed.filter((row) => NUMBERS.some((name) => row[name] !== null));
  const isRounded = new Set(rounded);
  const emptied = changed.filter((row) => !isRounded.has(row));
  const hidden = emptied.filter((row) => row['status'] === 'suppressed' && original.get(placeOf(row))?.['status'] !== 'suppressed');
  const change = async (rows: readonly Row[], sql: string): Promise<void> => {
    if (rows.length === 0) return;
    await listPlaces(connection, rows.map(placeOf));
    await connection.run(sql);
  };
  await change(emptied, `update observation set numerator = null, denominator = null, value = null, expected = null where ${LISTED}`);
  await change(hidden, `update observation set status = 'suppressed', note = null where ${LISTED}`);
  for (const { id, kind } of measures) {
    if (roundTo !== null) await change(rounded.filter((row) => row['measure_id'] === id), roundingSql(kind, roundTo, LISTED));
  }
  const kept = new Set(after.map(placeOf));
  await change(before.filter((row) => !kept.has(placeOf(row))), `delete from observation where ${LISTED}`);
}

/**
 * Hides small numbers in the finished figures of a load, those of measures that count cases of one sort together, before a pack is written.
 * Throws `LoadRefused` where single events are to go into the pack: they cannot be hidden.
 */
export function suppressionStep(options: SuppressionOptions): FiguresStep {
  return async (connection): Promise<StepReport> => {
    const [events] = await rowsOf(connection, 'select cast(count(*) as integer) as events from event');
    if (Number(events?.['events'] ?? 0) > 0) throw new LoadRefused('Small numbers cannot be hidden while single events go into the pack: leave out --events records.');
    const organisations = await rowsOf(connection, 'select org_code, org_type, parent_code, cast(valid_from as varchar) as valid_from, cast(valid_to as varchar) as valid_to from organisation order by all');
    let whole: SuppressionAccount = { ...options, primary: 0, secondary: 0, zerosKept: 0, withoutCounts: 0, restOnAbsent: 0, earlierLeftOut: 0 };
    for (const measures of familiesOf(await measuresOf(connection))) {
      const rows = await rowsOf(connection, READ, [listValue(measures.map(({ id }) => id))]);
      const { rows: after, account } = suppressObservations({ rows, organisations, measures, ...options });
      await hideAndRound(connection, rows, after, options, measures);
      whole = {
        ...options, primary: whole.primary + account.primary, secondary: whole.secondary + account.secondary, zerosKept: whole.zerosKept + account.zerosKept,
        withoutCounts: whole.withoutCounts + account.withoutCounts, restOnAbsent: whole.restOnAbsent + account.restOnAbsent, earlierLeftOut: whole.earlierLeftOut + account.earlierLeftOut,
      };
    }
    const counted = (what: string, count: number) => (count === 0 ? [] : [{ what, count, lines: [] }]);
    return {
      hidesFigures: true,
      note: noteOfSuppression(whole),
      dropped: [
        ...counted('figures hidden because they are small, or so that small ones cannot be worked out', whole.primary + whole.secondary),
        ...counted('earlier versions of figures, left out because they would tell what is hidden', whole.earlierLeftOut),
      ],
    };
  };
}
