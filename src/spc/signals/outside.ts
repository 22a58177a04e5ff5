import type { Points } from '../points.ts';
import type { Fire } from './fire.ts';

/**
 * Is a single month farther out than chance would take it?
 *
 * Fires for every point strictly beyond a process limit; a point on the limit is not. Source: Shewhart 1931; *Making
 * Data Count*; Western Electric rule 1, Nelson rule 1. A month without limits never fires.
 * @example limits 44 and 56: 56.1 fires high, 56 does not
 */
export function detectOutside(points: Points, bit: number, fire: Fire): void {
  const { zone, count } = points;
  for (let k = 0; k < count; k++) {
    const where = zone[k] as number;
    if (where === 4) fire(bit, 1, k, k, k, 4, 4);
    else if (where === -4) fire(bit, -1, k, k, k, 4, 4);
  }
}
