import { incompleteBeta } from './incomplete-beta.ts';
import { requireRange } from './require-range.ts';
import { binomialPoint } from './saddle-point.ts';

const MOST = 1e12;

/**
 * How likely are exactly k of n patients, when each has probability p?
 * C(n, k)·p^k·(1−p)^(n−k), by Loader's saddle-point form. 0 for a k that is not a whole number in 0…n.
 * @example binomialProbability(2, 5, 0.5) // 0.3125
 */
export function binomialProbability(k: number, n: number, p: number): number {
  check(n, p);
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  return binomialPoint(k, n, p, 1 - p);
}

/**
 * How likely are k or fewer of n patients, when each has probability p? 1 − I_p(k + 1, n − k) (DLMF 8.17.5).
 * A k between whole numbers counts as the one below; below 0 gives 0, from n on gives 1.
 * @example binomialAtMost(2, 5, 0.5) // 0.5
 */
export function binomialAtMost(k: number, n: number, p: number): number {
  check(n, p);
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return incompleteBeta(p, whole + 1, n - whole).upper;
}

/**
 * How likely are k or more of n patients, when each has probability p? I_p(k, n − k + 1).
 * A k between whole numbers counts as the one above.
 * @example binomialAtLeast(3, 5, 0.5) // 0.5
 */
export function binomialAtLeast(k: number, n: number, p: number): number {
  check(n, p);
  const whole = Math.ceil(k);
  if (whole <= 0) return 1;
  if (whole > n) return 0;
  return incompleteBeta(p, whole, n - whole + 1).lower;
}

function check(n: number, p: number): void {
  requireRange('n', n, 0, MOST);
  if (!Number.isInteger(n)) throw new RangeError(`n is ${n}; a whole number is expected`);
  requireRange('p', p, 0, 1);
}
