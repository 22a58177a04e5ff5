import { D2_OF_TWO } from '../constants.ts';
import { exactMean, exactSum } from '../exact-mean.ts';
import type { Points } from '../points.ts';

/**
 * How far apart are neighbouring months, on average?
 *
 * Mean of |x_k − x_{k−1}| over the points `first` … `end − 1` that may take a range from the point before; unit of
 * `x`. Screened: ranges at or above `screen` times that mean are dropped, once, and the rest averaged again
 * (Nelson 1982). NaN where there is no range at all. Ranges that are all nought have the mean nought, screened or not:
 * nothing is spread, so nothing is dropped.
 * @example meanMovingRange of 1, 2, 4 // (1 + 2) / 2 = 1.5
 */
export function meanMovingRange(points: Points, x: Float64Array, first: number, end: number, screen: number | null): number {
  const { room, ranged } = points;
  let count = 0;
  for (let k = first + 1; k < end; k++) {
    if (ranged[k] !== 1) continue;
    room[count++] = Math.abs((x[k] as number) - (x[k - 1] as number));
  }
  return screenedMean(room, count, screen);
}

/** The mean of the first `count` cells, again without those at or above `screen` times it. NaN when there are none. */
export function screenedMean(room: Float64Array, count: number, screen: number | null): number {
  const mean = exactMean(room, 0, count);
  if (screen === null || !(mean > 0)) return mean;
  const most = screen * mean;
  let kept = 0;
  for (let r = 0; r < count; r++) {
    const range = room[r] as number;
    if (range < most) room[kept++] = range;
  }
  return kept === count ? mean : exactMean(room, 0, kept);
}

/**
 * How much wider do the months vary than chance alone would make them? (Laney's σ_z)
 *
 * Mean successive difference of z_k = (x_k − middle) / σ_k over d2 = 1.128, screened like moving ranges; no unit; 1 when
 * binomial or Poisson chance explains everything. `spread` × √(1 / denominator) is σ_k. Source: Laney 2002, *Improved
 * control charts for attributes*. 0 where σ is nought everywhere (all shares 0, or all 1) and NaN without a range.
 * With `byStandardDeviation`, for categories that have no order, the sample standard deviation of z.
 */
export function laneySpread(
  points: Points, first: number, end: number, middle: number, spread: number, screen: number | null,
  byStandardDeviation: boolean,
): number {
  if (end - first < 2) return NaN;
  if (spread === 0) return 0;
  const { room, ranged, x, denominator } = points;
  let count = 0;
  let before = NaN;
  for (let k = first; k < end; k++) {
    const z = ((x[k] as number) - middle) / (spread * Math.sqrt(1 / (denominator[k] as number)));
    if (byStandardDeviation) room[count++] = z;
    else if (k > first && ranged[k] === 1) room[count++] = Math.abs(z - before);
    before = z;
  }
  if (!byStandardDeviation) return screenedMean(room, count, screen) / D2_OF_TWO;
  const mean = exactMean(room, 0, count);
  for (let r = 0; r < count; r++) room[r] = ((room[r] as number) - mean) ** 2;
  return Math.sqrt((exactMean(room, 0, count) * count) / (count - 1));
}

/**
 * What is the overall share or rate? Σ numerators / Σ denominators over the points `first` … `end − 1`.
 *
 * Points without a numerator, or without a denominator above nought, take no part. NaN when none is left.
 */
export function overallRatio(points: Points, first: number, end: number): number {
  return sumOfPairs(points, points.numerator, first, end) / sumOfPairs(points, points.denominator, first, end);
}

function sumOfPairs({ room, numerator, denominator }: Points, column: Float64Array, first: number, end: number): number {
  let count = 0;
  for (let k = first; k < end; k++) {
    if ((denominator[k] as number) > 0 && numerator[k] === numerator[k]) room[count++] = column[k] as number;
  }
  return exactSum(room, 0, count);
}
