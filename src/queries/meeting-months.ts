/** Which months may the last meeting have been about? */
import type { Period } from '../spc/vocabulary.ts';
import type { WatchedCharts } from './watch-series.ts';

/**
 * Months with a figure, before the last of all: any of them may have been the last meeting's.
 *
 * @example meetingMonths(watched) // ['2012-06', '2012-05', …]
 */
export function meetingMonths(watched: WatchedCharts): readonly Period[] {
  let known = monthsOf.get(watched);
  if (known === undefined) {
    known = monthsWithFigures(watched);
    monthsOf.set(watched, known);
  }
  return known;
}

/** A screen asks at every drawing; with thousands of charts it takes long enough to be felt. */
const monthsOf = new WeakMap<WatchedCharts, readonly Period[]>();

function monthsWithFigures({ contents, charts }: WatchedCharts): readonly Period[] {
  const months = new Set<Period>();
  for (const { assessment: { series } } of charts) {
    series.periods.forEach((period, index) => {
      if (series.values[index] !== null && period < (contents.lastMonth ?? '')) months.add(period);
    });
  }
  return [...months].sort().reverse();
}
