import { incompleteBeta } from './incomplete-beta.ts';
import { poissonAtLeast, poissonAtMost } from './poisson.ts';
import { requireRange } from './require-range.ts';
import { binomialPoint } from './saddle-point.ts';

const MOST = 1e11;

/** From this size on the distribution is the Poisson to nine digits, while the beta function would start to lose its own. */
const POISSON_FROM = 1e9;

/**
 * How likely are exactly k cases, when the underlying rate itself varies? The Poisson whose mean follows a gamma distribution:
 * mean `mean`, variance mean + mean² ÷ size. As `size` grows it becomes the Poisson.
 *
 * Γ(k + size) ÷ (k!·Γ(size)) · p^size · (1−p)^k with p = size ÷ (size + mean). 0 for a k that is no count.
 *
 * @param size greater than 0: 1 ÷ the squared coefficient of variation of the underlying rate
 * @example negativeBinomialProbability(2, 3, 1) // 0.75² · 0.25 = 0.140625
 */
export function negativeBinomialProbability(k: number, mean: number, size: number): number {
  check(mean, size);
  if (!Number.isInteger(k) || k < 0) return 0;
  if (mean === 0) return k === 0 ? 1 : 0;
  const p = size / (size + mean);
  return (size / (size + k)) * binomialPoint(size, size + k, p, mean / (size + mean));
}

/**
 * How likely are k cases or fewer, when the underlying rate itself varies? I_p(size, k + 1).
 * @example negativeBinomialAtMost(1, 3, 1) // 0.25 + 0.1875 = 0.4375
 */
export function negativeBinomialAtMost(k: number, mean: number, size: number): number {
  check(mean, size);
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (mean === 0 || whole > MOST) return 1;
  if (size >= POISSON_FROM * Math.max(1, mean)) return poissonAtMost(whole, mean);
  return incompleteBeta(size / (size + mean), size, whole + 1, mean / (size + mean)).lower;
}

/**
 * How likely are k cases or more, when the underlying rate itself varies?
 * @example negativeBinomialAtLeast(2, 3, 1) // 0.5625
 */
export function negativeBinomialAtLeast(k: number, mean: number, size: number): number {
  check(mean, size);
  const whole = Math.ceil(k);
  if (whole <= 0) return 1;
  if (mean === 0 || whole > MOST) return 0;
  if (size >= POISSON_FROM * Math.max(1, mean)) return poissonAtLeast(whole, mean);
  return incompleteBeta(size / (size + mean), size, whole, mean / (size + mean)).upper;
}

function check(mean: number, size: number): void {
  requireRange('mean', mean, 0, MOST);
  requireRange('size', size, 1e-6, 1e14);
}
