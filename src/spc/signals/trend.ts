import type { Points } from '../points.ts';
import { EVERY_ZONE, type Fire } from './fire.ts';

/**
 * Have months been rising, or falling, one after the other?
 *
 * Fires for `length` or more consecutive points each strictly above (below) the one before, end points included; a tie or
 * an unbridged gap ends it, a phase edge does unless `acrossPhases`. The direction, not the side of the centre, gives its
 * meaning: a fall below a high mean is a fall. All points are flagged, or those from the completing one on. Source:
 * *Making Data Count* (7 points, six steps); Nelson rule 3 (6).
 * @example length 7: 1 2 3 4 5 6 7 fires high; 1 2 3 3 4 5 6 does not
 */
export function detectTrend(
  points: Points, length: number, acrossPhases: boolean, wholeRun: boolean, bit: number, fire: Fire,
): void {
  const { x, phase, joined, count } = points;
  let start = 0;
  let side = 0;
  for (let k = 1; k <= count; k++) {
    let step = 0;
    if (k < count && joined[k] === 1 && (acrossPhases || phase[k] === phase[k - 1])) {
      step = (x[k] as number) > (x[k - 1] as number) ? 1 : (x[k] as number) < (x[k - 1] as number) ? -1 : 0;
    }
    if (step === side) continue;
    if (side !== 0 && k - start >= length) {
      fire(bit, side as -1 | 1, start, k - 1, wholeRun ? start : start + length - 1, -EVERY_ZONE, EVERY_ZONE);
    }
    start = k - 1;
    side = step;
  }
}
