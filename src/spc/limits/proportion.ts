import { laneySpread, overallRatio } from './moving-range.ts';
import type { LimitsTask } from './process-lines.ts';
import { drawByDenominator } from './process-lines.ts';

/**
 * The lines of a proportion or a rate, with or without room for extra variation: the one body of p, p′, u and u′.
 *
 * `variance(centre)` is the variance of one unit of denominator: p(1 − p) for a proportion, u for a rate, with the
 * centre before multiplication. `ceiling`: 1 for proportions. With `prime`, σ is widened (or narrowed) by Laney's σ_z.
 */
export function drawRatioLimits(
  task: LimitsTask, variance: (centre: number) => number, ceiling: number, prime: boolean,
): void {
  const { points, span, rules, recipe, screened, multiplier } = task;
  const centre = recipe.centreGiven === null
    ? overallRatio(points, span.first, span.baseEnd)
    : recipe.centreGiven / multiplier;
  const middle = recipe.centreGiven ?? centre * multiplier;
  let spread = Math.sqrt(variance(centre)) * multiplier;
  if (prime) {
    spread *= laneySpread(
      points, span.first, span.baseEnd, middle, spread, screened ? rules.screenMultiplier : null,
      rules.primeSpread === 'standard-deviation',
    );
  }
  drawByDenominator(task, middle, spread, 0, ceiling * multiplier);
}

/** Variance of one trial with the probability `share`. A share over 1 (more cases than patients) has none. */
export function binomialVariance(share: number): number {
  return share * (1 - share);
}

/** Variance of a count over one unit of denominator at this rate. */
export function poissonVariance(rate: number): number {
  return rate;
}
