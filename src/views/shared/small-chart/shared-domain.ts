import { valueDomain, type Interval } from '../../../chart/value-domain.ts';
import type { WatchedChart } from '../../../queries/watch-series.ts';
import { boundsFor } from '../../../chart/bounds-for.ts';

/** From which value to which do these charts run together, so that heights can be compared? Limits and thresholds lie inside. No chart: 0 to 1. */
export function sharedDomain(charts: readonly WatchedChart[]): Interval {
  const [first] = charts;
  if (first === undefined) return [0, 1];
  const drawn = charts.flatMap(({ assessment: { series, lower, upper, threshold } }) => [...series.values, ...lower, ...upper, ...threshold]);
  return valueDomain(drawn, boundsFor(first.measure));
}
