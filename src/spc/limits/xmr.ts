import { exactMean } from '../exact-mean.ts';
import { meanMovingRange } from './moving-range.ts';
import type { LimitsTask } from './process-lines.ts';
import { drawLevel } from './process-lines.ts';

/**
 * Between which lines does this process move when nothing special happens? (individuals and moving ranges, XmR or I)
 *
 * Centre x̄, limits x̄ ± 2.66 × mean moving range (or 3 / 1.128), in the unit of the values, over the phase's baseline;
 * 2σ is two thirds of that. Source: Wheeler 1993, *Understanding Variation*; NHS England, *Making Data Count*. Limits are
 * not cut at 0 or 1: rules and assurance use them as they are. One point: a centre and no limits. A constant series:
 * limits equal to the centre. A given centre moves the band and leaves its width.
 * @example 10, 12, 11, 13 under mdc-strict // centre 11.5; mean range 5/3; limits 11.5 ± 4.4333…
 */
export function xmrLimits(task: LimitsTask): void {
  const { points, span, rules, recipe, screened } = task;
  const centre = recipe.centreGiven ?? exactMean(points.x, span.first, span.baseEnd);
  const range = meanMovingRange(points, points.x, span.first, span.baseEnd, screened ? rules.screenMultiplier : null);
  const { limitMultiplier } = rules;
  // As NHSRplotthedots makes them, to the last bit: where it compares without allowance, a threshold on a limit hangs on it.
  drawLevel(
    task, centre, centre, (limitMultiplier * range) / 3, -Infinity, Infinity, 2 * (limitMultiplier / 3) * range, limitMultiplier * range,
  );
}
