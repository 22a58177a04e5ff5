import { RANGE_LIMIT_MULTIPLIER } from '../constants.ts';
import { exactMean } from '../exact-mean.ts';
import type { LimitsTask } from './process-lines.ts';
import { drawLevel } from './process-lines.ts';

/**
 * Do months jump about more than usual? (moving range chart)
 *
 * Works on ranges, |x_k − x_{k−1}|, which `toMovingRanges` has put in place of the values. Centre: their mean; upper limit
 * 3.267 × mean, 2σ line two thirds of that, lower limit 0; unit of the values. Source: Montgomery, appendix VI.
 * @example values 1, 2, 4 // ranges 1, 2; centre 1.5; upper 4.9005
 */
export function mrLimits(task: LimitsTask): void {
  const { points, span, recipe } = task;
  const centre = recipe.centreGiven ?? exactMean(points.x, span.first, span.baseEnd);
  drawLevel(task, centre, 0, (RANGE_LIMIT_MULTIPLIER * centre) / 3, 0);
}
