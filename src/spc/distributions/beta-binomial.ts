import { asProbability, requireRange } from './require-range.ts';
import { binomialPoint } from './saddle-point.ts';

/**
 * How likely are exactly k of n patients, when the underlying proportion itself varies? The binomial whose p follows a
 * beta(α, β) distribution: C(n, k)·B(k + α, n − k + β) ÷ B(α, β). As α + β grows it becomes the binomial.
 *
 * The three beta functions are written as binomial point probabilities at one common p, whose powers cancel, so that
 * large n, α and β cost no digits.
 *
 * @param alpha greater than 0
 * @param beta greater than 0
 * @example betaBinomialProbability(1, 3, 1, 1) // every count equally likely: 0.25
 */
export function betaBinomialProbability(k: number, n: number, alpha: number, beta: number): number {
  check(n, alpha, beta);
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  return point(k, n, alpha, beta);
}

/**
 * How likely are k of n patients or fewer, when the underlying proportion itself varies?
 * Sums point probabilities from the end nearer to k, by their ratio from one to the next: at most n ÷ 2 steps.
 * @example betaBinomialAtMost(1, 3, 1, 1) // 0.5
 */
export function betaBinomialAtMost(k: number, n: number, alpha: number, beta: number): number {
  check(n, alpha, beta);
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  const mean = (n * alpha) / (alpha + beta);
  // The tail that does not hold the mean is the small one: sum that, so it keeps its digits and its sum ends early.
  if (whole < mean) return sumDown(whole, n, alpha, beta);
  return asProbability(1 - sumDown(n - whole - 1, n, beta, alpha));
}

/**
 * How likely are k of n patients or more, when the underlying proportion itself varies?
 * @example betaBinomialAtLeast(1, 3, 1, 1) // 0.75
 */
export function betaBinomialAtLeast(k: number, n: number, alpha: number, beta: number): number {
  return betaBinomialAtMost(n - Math.ceil(k), n, beta, alpha);
}

/** P(0) + … + P(from). Ends early once the terms fall too fast to matter. */
function sumDown(from: number, n: number, alpha: number, beta: number): number {
  let term = point(from, n, alpha, beta);
  let sum = term;
  for (let k = from; k > 0; k--) {
    const ratio = (k * (n - k + beta)) / ((n - k + 1) * (k - 1 + alpha));
    term *= ratio;
    sum += term;
    // With the ratio below 1 and falling, what is left is less than term ÷ (1 − ratio); alpha < 1 may turn it upwards again.
    if (alpha >= 1 && ratio < 1 && term < sum * (1 - ratio) * 1e-17) break;
  }
  return asProbability(sum);
}

function point(k: number, n: number, alpha: number, beta: number): number {
  if (n === 0) return 1;
  const p = (k + alpha) / (n + alpha + beta);
  const q = (n - k + beta) / (n + alpha + beta);
  const top = binomialPoint(k, n, p, q) * binomialPoint(alpha, alpha + beta, p, q) * ((alpha / (alpha + beta)) * beta);
  const bottom = binomialPoint(k + alpha, n + alpha + beta, p, q) * p * (n - k + beta);
  return asProbability(top / bottom);
}

function check(n: number, alpha: number, beta: number): void {
  requireRange('n', n, 0, 1e9);
  if (!Number.isInteger(n)) throw new RangeError(`n is ${n}; a whole number is expected`);
  requireRange('alpha', alpha, 1e-9, 1e14);
  requireRange('beta', beta, 1e-9, 1e14);
}
