import { exactMean } from '../exact-mean.ts';
import type { LimitsTask } from './process-lines.ts';
import { drawLevel } from './process-lines.ts';

/**
 * Between which lines does a monthly count move by chance alone? (c chart)
 *
 * Centre c̄, limits c̄ ± 3 √c̄, not below 0; cases a month. Source: Montgomery, chapter 7. For events over the same
 * amount of care each month; where that changes, a u chart. No cases at all: limits equal to the centre, 0.
 * @example 4, 9, 5, 7 // centre 6.25; limits 0 and 13.75
 */
export function cLimits(task: LimitsTask): void {
  const { points, span, recipe } = task;
  const centre = recipe.centreGiven ?? exactMean(points.x, span.first, span.baseEnd);
  drawLevel(task, centre, centre, Math.sqrt(centre), 0);
}
