import { dayNumber, type Day } from './calendar-day.ts';

/**
 * Two events on one day are this many days apart on a t chart.
 *
 * Dates hold whole days: two events on one day may lie from minutes to a day apart. Nought would be the most extreme gap there
 * can be and, after the chart's fourth-root-like transformation, far below all others; leaving the pair out would hide the very
 * event that matters. Half a day is the middle of what is possible.
 */
export const SAME_DAY_GAP = 0.5;

/** The days from one event to the next. */
export interface EventGap {
  readonly from: Day;
  readonly to: Day;
  /** Whole days by the calendar; 0 for two on one day. */
  readonly days: number;
  /** What a t chart plots: `days`, or `SAME_DAY_GAP` for 0. */
  readonly plotted: number;
}

/** The gap that has not ended: it is at least so long, and is no value for limits, runs or trends. */
export interface RunningGap {
  readonly from: Day;
  readonly asAt: Day;
  readonly days: number;
  readonly censored: true;
}

export interface DaysBetweenEvents {
  /** Days of the events, in order, those after the “as at” day left out. */
  readonly events: readonly Day[];
  /** One fewer than there are events. */
  readonly gaps: readonly EventGap[];
  /** Null without any event. */
  readonly running: RunningGap | null;
  /** Pairs of events on one day. */
  readonly sameDayPairs: number;
  /** Events dated after the “as at” day, which are not known of yet. */
  readonly later: number;
}

/**
 * How long did it take from each event to the next, and how long is it since the last?
 *
 * The values of a t chart. Days by the calendar, from day to day. The gap that is still running is kept apart and drawn hollow:
 * it can only grow, so nothing short about it says anything, and only once it passes the upper limit does it
 * (`runningGapReading`). Of three events on one day two pairs are counted.
 *
 * @param days of the events, in any order, each event once
 * @param asAt the day the data describe; events after it are left out, so that a pack shows what was known
 * @throws RangeError for a day that does not exist
 * @example daysBetweenEvents(['2024-01-01', '2024-01-11', '2024-01-11'], '2024-03-01')
 * // gaps of 10 and 0 days (plotted 10 and 0.5), running 50 days
 */
export function daysBetweenEvents(days: readonly Day[], asAt: Day): DaysBetweenEvents {
  const end = dayNumber(asAt);
  const numbered = days.map((day) => ({ day, number: dayNumber(day) })).sort((a, b) => a.number - b.number);
  const known = numbered.filter((event) => event.number <= end);
  const gaps: EventGap[] = [];
  for (let i = 1; i < known.length; i++) {
    const from = known[i - 1]!;
    const to = known[i]!;
    const length = to.number - from.number;
    gaps.push({ from: from.day, to: to.day, days: length, plotted: length === 0 ? SAME_DAY_GAP : length });
  }
  const last = known.at(-1);
  return {
    events: known.map((event) => event.day),
    gaps,
    running: last === undefined ? null : { from: last.day, asAt, days: end - last.number, censored: true },
    sameDayPairs: gaps.filter((gap) => gap.days === 0).length,
    later: numbered.length - known.length,
  };
}

/** What the running gap says so far. */
export interface RunningGapReading {
  /** It has already outlasted the upper process limit, which its end cannot undo. */
  readonly beyondUpperLimit: boolean;
  /** How often a gap lasts so long where events come as often as the mean gap says and independently: e^(−days ÷ mean). */
  readonly chanceOfLasting: number | null;
}

/**
 * May something be said of the gap that is still running?
 *
 * Only that it is already longer than the upper limit, or how usual its length is if nothing changed (exponential waiting
 * times). It is never counted as a short gap, and never as part of a run.
 * @param upper process limit of the t chart in days; null: none drawn
 * @param meanGap in days, of the ended gaps; null or 0: unknown
 * @example runningGapReading(60, 100, 30) // { beyondUpperLimit: false, chanceOfLasting: e⁻² = 0.135 }
 */
export function runningGapReading(runningDays: number, upper: number | null, meanGap: number | null): RunningGapReading {
  return {
    beyondUpperLimit: upper !== null && runningDays > upper,
    chanceOfLasting: meanGap !== null && meanGap > 0 && Number.isFinite(runningDays) ? Math.exp(-Math.max(0, runningDays) / meanGap) : null,
  };
}
