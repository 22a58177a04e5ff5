import { lineMonth } from '../limits/process-lines.ts';
import type { Points } from '../points.ts';
import { EVERY_ZONE, type Fire } from './fire.ts';

/**
 * Have months kept too close to the centre, or too far from it, for too long?
 *
 * `within`: Nelson rule 7, 15 points in a row not beyond 1σ on either side (limits too wide, or unlike things mixed).
 * Otherwise Nelson rule 8: 8 points in a row all beyond 1σ, some above and some below (all on one side is a shift). Points from the completing one on are
 * flagged, each on its own side. Months that are all the same are a constant series, not unlike things mixed: they never
 * fire, though qcc fires there. Months without limits never fire. Source: Nelson 1984.
 * @example centre 50, σ 2, fifteen months of 49, 51, 49 …: `within` fires; 47, 53, 47 … eight times: the other fires
 */
export function detectOneSigma(points: Points, length: number, within: boolean, bit: number, fire: Fire): void {
  const { x, zone, linked, at, upper1, count } = points;
  let start = 0;
  for (let k = 0; k <= count; k++) {
    let fits = false;
    if (k < count) {
      const far = Math.abs(zone[k] as number) >= 2;
      const line = upper1[lineMonth(points, at[k] as number)] as number;
      fits = within ? !far && line === line : far;
      if (fits && (k === start || linked[k] === 1)) continue;
    }
    if (k - start >= length) {
      if (!within) fireWhereMixed(points, start, k, length, bit, fire);
      else if (!constant(x, start, k)) fire(bit, 0, start, k - 1, start + length - 1, -EVERY_ZONE, EVERY_ZONE);
    }
    start = fits ? k : k + 1;
  }
}

function constant(x: Float64Array, start: number, end: number): boolean {
  for (let k = start + 1; k < end; k++) if (x[k] !== x[start]) return false;
  return true;
}

/** Fires for each stretch of points that end `length` points lying on both sides of the centre. */
function fireWhereMixed(points: Points, start: number, end: number, length: number, bit: number, fire: Fire): void {
  let lastHigh = -1;
  let lastLow = -1;
  let first = -1;
  for (let k = start; k <= end; k++) {
    if (k < end) {
      if ((points.zone[k] as number) > 0) lastHigh = k;
      else lastLow = k;
    }
    const earliest = k - length + 1;
    const mixed = k < end && earliest >= start && lastHigh >= earliest && lastLow >= earliest;
    if (mixed && first < 0) first = k;
    if (mixed || first < 0) continue;
    fire(bit, 0, first - length + 1, k - 1, first, -EVERY_ZONE, EVERY_ZONE);
    first = -1;
  }
}
