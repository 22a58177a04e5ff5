import type { Points } from '../points.ts';
import { EVERY_ZONE, type Fire } from './fire.ts';

/**
 * Do months go up and down in turn, as when two teams take it in turns?
 *
 * Nelson rule 4: 14 points in a row, each step in the opposite direction to the one before; ties, phase edges and
 * unbridged gaps end it. The points from the completing one on are flagged, each on its own side. Source: Nelson 1984.
 * @example 49, 51, 49, 51 … sixteen times: fires, the last three flagged
 */
export function detectAlternating(points: Points, length: number, bit: number, fire: Fire): void {
  const { x, linked, count } = points;
  let start = 0;
  let before = 0;
  for (let k = 1; k <= count; k++) {
    const step = k < count && linked[k] === 1 ? Math.sign((x[k] as number) - (x[k - 1] as number)) : 0;
    if (step !== 0 && step === -before) {
      before = step;
      continue;
    }
    if (k - start >= length) fire(bit, 0, start, k - 1, start + length - 1, -EVERY_ZONE, EVERY_ZONE);
    // A step that does not turn still begins a new row of turns; after a tie or a break one begins at this point.
    start = step === 0 ? k : k - 1;
    before = step;
  }
}
