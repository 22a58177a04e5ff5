/**
 * Point probabilities without loss of digits for large numbers.
 *
 * ln Γ of a million has seven digits before the point, so a difference of such logarithms keeps only nine after it. Loader's
 * saddle-point form never builds them: it writes a probability through how far the count is from its mean.
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000.
 */
import { logGamma, stirlingSeries } from './log-gamma.ts';

const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;
const TWO_PI = 6.283185307179586476925286766559;

/** By how much does Stirling's formula miss ln x!? ln Γ(x + 1) − [(x + ½)·ln x − x + ½·ln 2π], for x > 0. */
export function stirlingError(x: number): number {
  if (x >= 15) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

/**
 * How surprising is a count beside its mean: x·ln(x ÷ mean) + mean − x, never negative, 0 where they agree.
 * Near agreement the terms cancel, so a series in v = (x − mean) ÷ (x + mean) replaces them.
 */
export function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) < 0.1 * (x + mean)) {
    const v = difference / (x + mean);
    const vSquared = v * v;
    let sum = difference * v;
    let term = 2 * x * v;
    for (let j = 1; j < 1000; j++) {
      term *= vSquared;
      const next = sum + term / (2 * j + 1);
      if (next === sum) return next;
      sum = next;
    }
    return sum;
  }
  return x * Math.log(x / mean) + mean - x;
}

/** x^a·e^(−mean) form of the Poisson point probability, for real x ≥ 0 and mean > 0. */
export function poissonPoint(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(TWO_PI * x);
}

/**
 * Γ(n+1) ÷ (Γ(x+1)·Γ(n−x+1)) · p^x · q^(n−x): the binomial point probability, for real x in 0…n too.
 * `q` is 1 − p, handed in because the caller may know it with more digits than the subtraction leaves.
 */
export function binomialPoint(x: number, n: number, p: number, q: number): number {
  if (p <= 0) return x === 0 ? 1 : 0;
  if (q <= 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * logOfComplement(p, q));
  if (x === n) return Math.exp(n * logOfComplement(q, p));
  const rest = n - x;
  const exponent = stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (TWO_PI * x * rest));
}

/** ln(1 − p), from whichever of p and 1 − p carries more digits. */
function logOfComplement(p: number, complement: number): number {
  return p < 0.5 ? Math.log1p(-p) : Math.log(complement);
}
