import { EQUALITY_TOLERANCE } from './constants.ts';
import type { Points, PhaseSpan } from './points.ts';

/**
 * Where does each point lie among the lines of its month?
 *
 * Fills `points.zone`: 0 on the centre, ±1 off it, ±2 beyond the 1σ line, ±3 beyond the 2σ line, ±4 beyond the limit; plus
 * is high. “Beyond” is strict: a point on a line is not beyond it, and on the line means the same number up to
 * `EQUALITY_TOLERANCE` of the farthest line (limits are sums of doubles), or to the last bit where `exact`. A month
 * without limits knows only its side of the centre.
 * @example centre 50, σ 2: 50 → 0, 51 → 1, 53 → 2, 55 → 3, 56 → 3 (on the limit), 57 → 4, 43 → −4
 */
export function markZones(points: Points, exact: boolean): void {
  const relative = exact ? 0 : EQUALITY_TOLERANCE;
  for (let p = 0; p < points.spans.length; p++) {
    const { from, first, end } = points.spans[p] as PhaseSpan;
    if (points.level) markStretch(points, from, first, end, relative);
    else for (let k = first; k < end; k++) markStretch(points, points.at[k] as number, k, k + 1, relative);
  }
}

/** Marks the points `first` … `end − 1` against the lines of one month. */
function markStretch(points: Points, month: number, first: number, end: number, relative: number): void {
  const { x, zone } = points;
  const centre = points.centre[month] as number;
  const upper = points.upper[month] as number;
  const lower = points.lower[month] as number;
  const slack = relative === 0 ? 0 : relative * farthest(centre, lower, upper);
  const above = centre + slack;
  const below = centre - slack;
  const above1 = (points.upper1[month] as number) + slack;
  const below1 = (points.lower1[month] as number) - slack;
  const above2 = (points.upper2[month] as number) + slack;
  const below2 = (points.lower2[month] as number) - slack;
  const above3 = upper + slack;
  const below3 = lower - slack;
  for (let k = first; k < end; k++) {
    const value = x[k] as number;
    // Each line crossed counts one. A comparison taken as a number needs no branch, and which side of the centre a month
    // lies on is just what a processor cannot predict.
    zone[k] = +(value > above) + +(value > above1) + +(value > above2) + +(value > above3)
      - +(value < below) - +(value < below1) - +(value < below2) - +(value < below3);
  }
}

/** The size of the largest of three lines; of the centre alone where there are no limits. */
function farthest(centre: number, lower: number, upper: number): number {
  let size = Math.abs(centre);
  if (Math.abs(lower) > size) size = Math.abs(lower);
  if (Math.abs(upper) > size) size = Math.abs(upper);
  return size < Infinity ? size : 0;
}
