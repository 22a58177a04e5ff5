import type { Points } from '../points.ts';
import { EVERY_ZONE, type Fire } from './fire.ts';

/**
 * Have months kept too close to the centre, or too far from it, for too long?
 *
 * `within`: Nelson rule 7, 15 points in a row not beyond 1σ on either side (limits too wide, or unlike things mixed).
 * Otherwise Nelson rule 8: 8 points in a row all beyond 1σ, some above and some below (all on one side is a shift). Points from the completing one on are
 * flagged, each on its own side. A constant series, whose σ is nought, is close to nothing: it never fires, though qcc
 * fires there. Months without limits never fire. Source: Nelson 1984.
 */
export function detectOneSigma(points: Points, length: number, within: boolean, bit: number, fire: Fire): void {
  const { zone, linked, at, upper1, lower1, count } = points;
  let start = 0;
  for (let k = 0; k <= count; k++) {
    let fits = false;
    if (k < count) {
      const i = at[k] as number;
      const far = Math.abs(zone[k] as number) >= 2;
      fits = within ? !far && (upper1[i] as number) > (lower1[i] as number) : far;
      if (fits && (k === start || linked[k] === 1)) continue;
    }
    if (k - start >= length) {
      const from = within ? start + length - 1 : firstMixed(points, start, k, length);
      if (from < k) fire(bit, 0, start, k - 1, from, -EVERY_ZONE, EVERY_ZONE);
    }
    start = fits ? k : k + 1;
  }
}

/** The first point that ends `length` points lying on both sides, of a stretch that ends before `end`; `end` where none does. */
function firstMixed({ zone }: Points, start: number, end: number, length: number): number {
  let lastHigh = -1;
  let lastLow = -1;
  for (let k = start; k < end; k++) {
    if ((zone[k] as number) > 0) lastHigh = k;
    else lastLow = k;
    const earliest = k - length + 1;
    if (earliest >= start && lastHigh >= earliest && lastLow >= earliest) return k;
  }
  return end;
}
