import { asProbability, requireRange } from './require-range.ts';
import { binomialPoint } from './saddle-point.ts';

const SMALLEST = 1e-300;
const PRECISION = 2.3e-16;

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, the mother of the binomial, negative binomial and
 * Student t tails.
 *
 * Continued fraction DLMF 8.17.22, evaluated as Lentz describes, on the side of x where it converges fast
 * (I_x(a, b) = 1 − I_{1−x}(b, a), DLMF 8.17.4); its leading factor by the saddle-point form, so a denominator of millions
 * costs no digits.
 *
 * @param x 0…1
 * @param a greater than 0
 * @param b greater than 0
 * @param complement 1 − x, where the caller knows it with more digits than the subtraction leaves
 * @throws RangeError for arguments outside these
 * @example incompleteBeta(0.5, 2, 3) // { lower: 0.6875, upper: 0.3125 }
 */
export function incompleteBeta(
  x: number, a: number, b: number, complement = 1 - x,
): { readonly lower: number; readonly upper: number } {
  requireRange('x', x, 0, 1);
  requireRange('1 - x', complement, 0, 1);
  requireRange('a', a, Number.MIN_VALUE, 1e15);
  requireRange('b', b, Number.MIN_VALUE, 1e15);
  if (x === 0) return { lower: 0, upper: 1 };
  if (complement === 0) return { lower: 1, upper: 0 };
  if (x < (a + 1) / (a + b + 2)) {
    const lower = tail(x, complement, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = tail(complement, x, b, a);
  return { lower: 1 - upper, upper };
}

function tail(x: number, complement: number, a: number, b: number): number {
  // x^a·(1−x)^b ÷ (a·B(a, b)), written through the binomial point probability of a in a + b.
  const lead = binomialPoint(a, a + b, x, complement) * (b / (a + b));
  return lead === 0 ? 0 : asProbability(lead * continuedFraction(x, a, b));
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  if (Math.abs(d) < SMALLEST) d = SMALLEST;
  d = 1 / d;
  let fraction = d;
  const limit = 1000 + 50 * Math.sqrt(Math.max(a, b));
  for (let m = 1; m < limit; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    if (Math.abs(d) < SMALLEST) d = SMALLEST;
    c = 1 + even / c;
    if (Math.abs(c) < SMALLEST) c = SMALLEST;
    d = 1 / d;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    if (Math.abs(d) < SMALLEST) d = SMALLEST;
    c = 1 + odd / c;
    if (Math.abs(c) < SMALLEST) c = SMALLEST;
    d = 1 / d;
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) <= PRECISION) break;
  }
  return fraction;
}
