import { indexNotBefore } from './points.ts';
import type { MonthlySeries, Period } from './vocabulary.ts';

/**
 * What did this series hold when a month was the last one known? The months up to it, that month included.
 *
 * Figures are as they stand now, so a month restated since shows its new value; only an extract with a history can tell the old
 * one. A month before the first gives a series without months, one after the last the whole series.
 *
 * @example seriesUpTo(aprilToJuly, '2012-05').periods // ['2012-04', '2012-05']
 */
export function seriesUpTo(series: MonthlySeries, month: Period): MonthlySeries {
  const end = indexNotBefore(series.periods, `${month}~`);
  if (end >= series.periods.length) return series;
  return {
    ...series,
    periods: series.periods.slice(0, end),
    values: series.values.slice(0, end),
    numerators: series.numerators.slice(0, end),
    denominators: series.denominators.slice(0, end),
    gaps: series.gaps.slice(0, end),
    provisional: series.provisional.slice(0, end),
    restatedFrom: series.restatedFrom.slice(0, end),
    ...(series.zeroFilled === undefined ? {} : { zeroFilled: series.zeroFilled.slice(0, end) }),
  };
}
