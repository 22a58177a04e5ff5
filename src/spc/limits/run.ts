import { exactMedian } from '../exact-mean.ts';
import type { LimitsTask } from './process-lines.ts';
import { drawLevel } from './process-lines.ts';

/**
 * What is the middle of these months, with half above and half below? (run chart)
 *
 * Centre: the median of the phase's baseline, in the unit of the values; no limits. Source: Perla, Provost & Murray 2011,
 * *The run chart*. A given centre takes its place.
 * @example 3, 1, 2, 10 // centre 2.5
 */
export function runLimits(task: LimitsTask): void {
  const { points, span, recipe } = task;
  drawLevel(task, recipe.centreGiven ?? exactMedian(points.x, span.first, span.baseEnd), NaN, NaN);
}
