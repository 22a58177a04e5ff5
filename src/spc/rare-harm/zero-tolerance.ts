import type { MonthlySeries, Period } from '../vocabulary.ts';
import { monthsBetween } from '../months.ts';
import { dayNumber, type Day } from './calendar-day.ts';

/** The record of something that should never happen: a list of dates, and how long it is since the last. */
export interface ZeroToleranceRecord {
  /** Latest first. */
  readonly events: readonly Day[];
  /** Null: none on record. */
  readonly lastEvent: Day | null;
  readonly daysSince: number | null;
  /** In the year that ends with the “as at” day. */
  readonly inLastYear: number;
}

/**
 * When did it happen, and how many days is it since?
 *
 * For never events and MRSA under zero tolerance: every event is a signal by itself, so nothing here is called a run, an
 * improvement or common cause, however long the time without one. Events after the “as at” day are left out.
 *
 * @param days of the events, in any order
 * @throws RangeError for a day that does not exist
 * @example zeroToleranceRecord(['2024-01-31', '2023-05-02'], '2024-03-01') // events latest first, daysSince 30, inLastYear 2
 */
export function zeroToleranceRecord(days: readonly Day[], asAt: Day): ZeroToleranceRecord {
  const end = dayNumber(asAt);
  const yearBefore = dayBeforeLeap(`${String(Number(asAt.slice(0, 4)) - 1).padStart(4, '0')}${asAt.slice(4)}`);
  const known = days
    .map((day) => ({ day, number: dayNumber(day) }))
    .filter((event) => event.number <= end)
    .sort((a, b) => b.number - a.number);
  const last = known[0];
  return {
    events: known.map((event) => event.day),
    lastEvent: last?.day ?? null,
    daysSince: last === undefined ? null : end - last.number,
    inLastYear: known.filter((event) => event.number > yearBefore).length,
  };
}

/** The same day a year before; 28 February for a leap day. */
function dayBeforeLeap(day: Day): number {
  return dayNumber(day.endsWith('-02-29') ? `${day.slice(0, 4)}-02-28` : day);
}

/** What monthly counts tell where the days are not known. */
export interface MonthsSinceEvent {
  /** The last month known to have had one; null: none in the series. */
  readonly lastMonth: Period | null;
  /** Whole months after it, up to the last known month. Null: none in the series. */
  readonly monthsSince: number | null;
  /** Of these, months without a figure: any of them may have had one, so `monthsSince` is then “at most”. */
  readonly unknownSince: number;
  readonly total: number;
  /** Months with one or more, latest first. */
  readonly months: readonly { readonly period: Period; readonly count: number }[];
}

/**
 * How many months is it since the last one, when only monthly counts exist?
 *
 * A month without a figure is not a month without an event. Provisional months are counted: a harm reported late is a harm.
 * An unbroken line of zeros is the length of time since the last event and nothing more; it is never called an improvement.
 *
 * @param series monthly counts (values), or numerators where there are denominators
 * @example counts 0, 2, 0, gap, 0 from April: last month May, 3 months since, 1 of them unknown
 */
export function monthsSinceEvent(series: Pick<MonthlySeries, 'periods' | 'values' | 'numerators' | 'denominators'>): MonthsSinceEvent {
  const months: { period: Period; count: number }[] = [];
  let lastKnown: Period | null = null;
  let unknownSince = 0;
  let unknownBeforeKnown = 0;
  let total = 0;
  series.periods.forEach((period, i) => {
    const hasDenominator = (series.denominators[i] ?? null) !== null;
    const count = (hasDenominator ? series.numerators[i] : series.values[i]) ?? null;
    if (count === null || !Number.isFinite(count)) {
      unknownBeforeKnown += 1;
      return;
    }
    lastKnown = period;
    unknownSince += unknownBeforeKnown;
    unknownBeforeKnown = 0;
    if (count > 0) {
      months.push({ period, count });
      total += count;
      unknownSince = 0;
    }
  });
  const lastMonth = months.at(-1)?.period ?? null;
  return {
    lastMonth,
    monthsSince: lastMonth === null || lastKnown === null ? null : monthsBetween(lastMonth, lastKnown),
    unknownSince: lastMonth === null ? 0 : unknownSince,
    total: Number.isFinite(total) ? total : 0,
    months: months.reverse(),
  };
}
