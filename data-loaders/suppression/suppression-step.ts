import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { Row } from '../../src/database/database.ts';
import type { MeasureKind } from '../../src/spc/vocabulary.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { LoadRefused } from '../load/load-refused.ts';
import type { FiguresStep, StepReport } from '../load/steps.ts';
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
  where measure_id = ?
  order by org_code, period_start, period_end, period_type, breakdown, as_of nulls first, revision nulls first, rowid`;

const plain = (cell: DuckDBValue): Row[string] => (cell === null || typeof cell === 'string' || typeof cell === 'number' ? cell : String(cell));

async function rowsOf(connection: DuckDBConnection, sql: string, values: DuckDBValue[] = []): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql, values);
  return reader.getRowObjects().map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])));
}

/** What each measure counts; described ones go before those built in. */
async function kindsOf(connection: DuckDBConnection): Promise<ReadonlyMap<string, MeasureKind>> {
  const rows = await rowsOf(connection, `select measure_id, kind from measure order by case when extract_id = 'built-in' then 0 else 1 end, rowid`);
  return new Map(rows.map((row) => [String(row['measure_id']), String(row['kind']) as MeasureKind]));
}

/** In words for the manifest and the account. */
export function noteOfSuppression({ below, roundTo, primary, secondary, zerosKept, withoutCounts, restOnAbsent }: SuppressionAccount): string {
  return [
    `Small numbers are hidden: ${formatCount(primary, 'figures')} of 1 to ${String(below - 1)} people, and ${formatCount(secondary, 'figures')} more so that those cannot be worked out.`,
    `A 0 is shown (${formatCount(zerosKept, 'figures')}).`,
    ...(withoutCounts > 0 ? [`${formatCount(withoutCounts, 'figures')} without counts are shown as they are.`] : []),
    ...(restOnAbsent > 0 ? [`${formatCount(restOnAbsent, 'small figures')} could be worked out by somebody who has the figures that are missing here.`] : []),
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

/** Changes the rows of one measure in place. Only what changes is written. */
async function hideAndRound(connection: DuckDBConnection, before: readonly Row[], after: readonly Row[], options: SuppressionOptions, kind: MeasureKind | undefined): Promise<void> {
  const placeOf = (row: Row): number => Number(row['place']);
  const kept = new Set(after.map(placeOf));
  const gone = before.map(placeOf).filter((place) => !kept.has(place));
  const original = new Map(before.map((row) => [placeOf(row), row]));
  const hidden = after.filter((row) => row['status'] === 'suppressed' && original.get(placeOf(row))?.['status'] !== 'suppressed').map(placeOf);
  if (hidden.length > 0) {
    await listPlaces(connection, hidden);
    await connection.run(`update observation set numerator = null, denominator = null, value = null, expected = null, status = 'suppressed', note = null where ${LISTED}`);
  }
  if (options.roundTo !== null && kind !== undefined && kind !== 'value') {
    const hiding = new Set(hidden);
    const rounded = after.filter((row) => {
      const was = original.get(placeOf(row));
      return was !== undefined && !hiding.has(placeOf(row)) && (was['numerator'] !== row['numerator'] || was['denominator'] !== row['denominator'] || was['value'] !== row['value']);
    }).map(placeOf);
    if (rounded.length > 0) {
      await listPlaces(connection, rounded);
      await connection.run(roundingSql(kind, options.roundTo, LISTED));
    }
  }
  if (gone.length > 0) {
    await listPlaces(connection, gone);
    await connection.run(`delete from observation where ${LISTED}`);
  }
}

/**
 * Hides small numbers in the finished figures of a load, measure by measure, before a pack is written.
 * Throws `LoadRefused` where single events are to go into the pack: they cannot be hidden.
 */
export function suppressionStep(options: SuppressionOptions): FiguresStep {
  return async (connection): Promise<StepReport> => {
    const [events] = await rowsOf(connection, 'select cast(count(*) as integer) as events from event');
    if (Number(events?.['events'] ?? 0) > 0) throw new LoadRefused('Small numbers cannot be hidden while single events go into the pack: leave out --events records.');
    const kinds = await kindsOf(connection);
    const organisations = await rowsOf(connection, 'select org_code, parent_code from organisation where parent_code is not null order by org_code, parent_code');
    const measures = await rowsOf(connection, 'select distinct measure_id from observation order by measure_id');
    let whole: SuppressionAccount = { ...options, primary: 0, secondary: 0, zerosKept: 0, withoutCounts: 0, restOnAbsent: 0, earlierLeftOut: 0 };
    for (const { measure_id: measure } of measures) {
      const rows = await rowsOf(connection, READ, [String(measure)]);
      const { rows: after, account } = suppressObservations({ rows, organisations, kind: kinds.get(String(measure)) ?? null, ...options });
      await hideAndRound(connection, rows, after, options, kinds.get(String(measure)));
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
        ...counted('figures hidden because they are small', whole.primary),
        ...counted('figures hidden so that small ones cannot be worked out', whole.secondary),
        ...counted('earlier versions of figures, left out because they would tell what is hidden', whole.earlierLeftOut),
      ],
    };
  };
}
