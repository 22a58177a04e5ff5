import { G_CHART_MEDIAN_OF_MEAN } from '../constants.ts';
import { exactMean, exactMedian } from '../exact-mean.ts';
import type { LimitsTask } from './process-lines.ts';
import { drawLevel } from './process-lines.ts';

/**
 * How many cases usually pass between two rare events? (g chart)
 *
 * Values are numbers of cases between events. The centre drawn is their median, since a geometric distribution leans far
 * to one side; the upper limit comes from the mean, ḡ + 3 √(ḡ(ḡ + 1)), the lower is cut at 0. Source: Benneyan 2001,
 * *Number-between g-type statistical quality control charts*. A given centre is the mean: 0.693 of it is drawn. Gaps
 * of 0 are allowed; where most are 0 the median is 0.
 */
export function gLimits(task: LimitsTask): void {
  const { points, span, recipe } = task;
  const given = recipe.centreGiven;
  const mean = given ?? exactMean(points.x, span.first, span.baseEnd);
  const centre = given === null ? exactMedian(points.x, span.first, span.baseEnd) : G_CHART_MEDIAN_OF_MEAN * given;
  drawLevel(task, centre, mean, Math.sqrt(mean * (mean + 1)), 0);
}
