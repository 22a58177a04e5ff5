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
  const { x, count } = points;
  const link = acrossPhases ? points.joined : points.linked;
  let direction = 0;
  let steps = 0;
  for (let k = 1; k < count; k++) {
    const step = stepInto(x, link, k);
    steps = steps * +(step === direction) + 1;
    direction = step;
    if (steps !== length - 1 || step === 0) continue;
    const start = k - length + 1;
    while (k + 1 < count && stepInto(x, link, k + 1) === step) k++;
    fire(bit, step as -1 | 1, start, k, wholeRun ? start : start + length - 1, -EVERY_ZONE, EVERY_ZONE);
  }
}

/** +1 up, −1 down, 0 level or not joined to the point before. */
function stepInto(x: Float64Array, link: Uint8Array, k: number): number {
  const value = x[k] as number;
  const before = x[k - 1] as number;
  return (link[k] as number) * (+(value > before) - +(value < before));
}
