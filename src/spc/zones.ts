import { EQUALITY_TOLERANCE } from './constants.ts';
import type { Points } from './points.ts';

/**
 * Where does each point lie among the lines of its month?
 *
 * Fills `points.zone`: 0 on the centre, ±1 off it, ±2 beyond the 1σ line, ±3 beyond the 2σ line, ±4 beyond the limit; plus
 * is high. “Beyond” is strict: a point on a line is not beyond it, and on the line means the same number up to
 * `EQUALITY_TOLERANCE` (limits are sums of doubles), or to the last bit where `exact`. A month without limits
 * knows only its side of the centre.
 * @example centre 50, σ 2: 50 → 0, 51 → 1, 53 → 2, 55 → 3, 56 → 3 (on the limit), 57 → 4, 43 → −4
 */
export function markZones(points: Points, exact: boolean): void {
  const { at, x, zone, centre, lower, upper, lower2, upper2, lower1, upper1, count } = points;
  const relative = exact ? 0 : EQUALITY_TOLERANCE;
  for (let k = 0; k < count; k++) {
    const i = at[k] as number;
    const value = x[k] as number;
    const middle = centre[i] as number;
    const size = Math.abs(value) > Math.abs(middle) ? Math.abs(value) : Math.abs(middle);
    const high = value - relative * size;
    const low = value + relative * size;
    let where = 0;
    if (high > middle) where = 1;
    else if (low < middle) where = -1;
    if (high > (upper1[i] as number)) where = high > (upper2[i] as number) ? (high > (upper[i] as number) ? 4 : 3) : 2;
    else if (low < (lower1[i] as number)) where = low < (lower2[i] as number) ? (low < (lower[i] as number) ? -4 : -3) : -2;
    zone[k] = where;
  }
}
