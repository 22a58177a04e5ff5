import type { Points } from '../points.ts';
import { EVERY_ZONE, type Fire } from './fire.ts';

/**
 * Have many months in a row been on one side of the centre?
 *
 * Fires for `length` or more consecutive points strictly on one side, within a phase; a point on the centre, a phase edge
 * or an unbridged gap ends the run. All points of the run are flagged, or (`wholeRun` false, Western Electric 4 and
 * Nelson 2 as qcc flags them) those from the one that completes it. Source: *Making Data Count* (7); Western Electric (8);
 * Nelson (9).
 * @example centre 50, length 7: 51 × 7 fires with seven points; 51 × 3, 50, 51 × 4 does not fire
 */
export function detectShift(points: Points, length: number, wholeRun: boolean, bit: number, fire: Fire): void {
  const { zone, linked, count } = points;
  let side = 0;
  let run = 0;
  for (let k = 0; k < count; k++) {
    const where = zone[k] as number;
    const here = +(where > 0) - +(where < 0);
    run = run * (+(here === side) & (linked[k] as number)) + 1;
    side = here;
    if (run !== length || here === 0) continue;
    const start = k - length + 1;
    while (k + 1 < count && linked[k + 1] === 1 && Math.sign(zone[k + 1] as number) === here) k++;
    fire(bit, here as -1 | 1, start, k, wholeRun ? start : start + length - 1, 1, EVERY_ZONE);
  }
}
