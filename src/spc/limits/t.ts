import { T_CHART_EXPONENT } from '../constants.ts';
import { exactMean } from '../exact-mean.ts';
import { meanMovingRange } from './moving-range.ts';
import type { LimitsTask } from './process-lines.ts';
import { drawLevel, linesOf } from './process-lines.ts';

/**
 * How long does it usually take until the next rare event? (t chart)
 *
 * Values are times between events, in days or hours. Each becomes y = x^(1/3.6), which makes waiting times nearly normal;
 * an XmR chart of y is turned back, y^3.6; a negative lower limit is 0. Source: Nelson 1994; Montgomery, chapter 7.
 * A time of 0 (two events on a day) stays 0; a negative time is read as 0, since no event precedes the one before it.
 * A given centre is a time. Constant times: limits equal to the centre.
 */
export function tLimits(task: LimitsTask): void {
  const { points, span, rules, recipe, screened } = task;
  const y = compressAll(points.x, points.transformed, span.first, span.baseEnd);
  const middle = recipe.centreGiven === null ? exactMean(y, span.first, span.baseEnd) : compress(recipe.centreGiven);
  const range = meanMovingRange(points, y, span.first, span.baseEnd, screened ? rules.screenMultiplier : null);
  drawLevel(task, middle, middle, (rules.limitMultiplier * range) / 3, 0);
  for (const line of linesOf(points)) line[span.from] = (line[span.from] as number) ** T_CHART_EXPONENT;
}

function compress(time: number): number {
  return time > 0 ? time ** (1 / T_CHART_EXPONENT) : 0;
}

function compressAll(x: Float64Array, into: Float64Array, first: number, end: number): Float64Array {
  for (let k = first; k < end; k++) into[k] = compress(x[k] as number);
  return into;
}
