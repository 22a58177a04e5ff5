import { MEAN_ABSOLUTE_TO_SIGMA, RANGE_LIMIT_MULTIPLIER_I_PRIME } from '../constants.ts';
import { overallRatio, screenedMean } from './moving-range.ts';
import type { LimitsTask } from './process-lines.ts';
import { drawByDenominator } from './process-lines.ts';

/**
 * Between which lines does a mean or rate move whose denominator changes from month to month? (i′, normalised individuals)
 *
 * Centre Σ(y·n) / Σn. For neighbours s = √(π/2) · |Δy| / √(1/n_{i−1} + 1/n_i), screened at 3.2665 times their mean;
 * limits centre ± 3 · mean(s) · √(1/n_i), in the unit of the values, not cut. Source: Taylor 2017. A month without a
 * denominator has no limits.
 */
export function iPrimeLimits(task: LimitsTask): void {
  const { points, span, rules, recipe, screened, multiplier } = task;
  const centre = recipe.centreGiven ?? overallRatio(points, span.first, span.baseEnd) * multiplier;
  const { x, denominator, ranged, room } = points;
  const end = rules.iPrimeSpreadFromAll ? span.end : span.baseEnd;
  let count = 0;
  for (let k = span.first + 1; k < end; k++) {
    if (ranged[k] !== 1) continue;
    const width = Math.sqrt(1 / (denominator[k - 1] as number) + 1 / (denominator[k] as number));
    const s = (MEAN_ABSOLUTE_TO_SIGMA * Math.abs((x[k] as number) - (x[k - 1] as number))) / width;
    if (s === s) room[count++] = s;
  }
  drawByDenominator(task, centre, screenedMean(room, count, screened ? RANGE_LIMIT_MULTIPLIER_I_PRIME : null));
}
