import { incompleteGamma } from './incomplete-gamma.ts';
import { requireRange } from './require-range.ts';
import { poissonPoint } from './saddle-point.ts';

const MOST = 1e11;

/**
 * How likely are exactly k cases in a month, when the mean is known? e^(−mean)·mean^k ÷ k!. 0 for a k that is no count.
 * @example poissonProbability(0, 2) // e⁻² = 0.1353352832366127
 */
export function poissonProbability(k: number, mean: number): number {
  requireRange('mean', mean, 0, MOST);
  if (!Number.isInteger(k) || k < 0) return 0;
  if (mean === 0) return k === 0 ? 1 : 0;
  return poissonPoint(k, mean);
}

/**
 * How likely are k cases or fewer? Q(k + 1, mean) (DLMF 8.4.10). A k between whole numbers counts as the one below.
 * @example poissonAtMost(1, 2) // 3·e⁻² = 0.4060058497098381
 */
export function poissonAtMost(k: number, mean: number): number {
  requireRange('mean', mean, 0, MOST);
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (mean === 0 || whole > MOST) return 1;
  return incompleteGamma(whole + 1, mean).upper;
}

/**
 * How likely are k cases or more? P(k, mean). A k between whole numbers counts as the one above.
 * @example poissonAtLeast(1, 2) // 1 − e⁻² = 0.8646647167633873
 */
export function poissonAtLeast(k: number, mean: number): number {
  requireRange('mean', mean, 0, MOST);
  const whole = Math.ceil(k);
  if (whole <= 0) return 1;
  if (mean === 0 || whole > MOST) return 0;
  return incompleteGamma(whole, mean).lower;
}
