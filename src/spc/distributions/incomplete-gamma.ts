import { asProbability, requireRange } from './require-range.ts';
import { poissonPoint } from './saddle-point.ts';

const SMALLEST = 1e-300;
const PRECISION = 1e-16;

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P, the mother of the Poisson, χ² and normal tails.
 *
 * P by its power series for x < a + 1 (DLMF 8.11.4), Q by Legendre's continued fraction beyond (DLMF 8.9.2, evaluated as
 * Lentz describes); the other of the two is the complement, so each keeps its digits where it is small.
 *
 * @param a greater than 0
 * @param x 0 or more
 * @throws RangeError for arguments outside these
 * @example incompleteGamma(1, 2) // { lower: 1 − e⁻² = 0.8646647…, upper: e⁻² = 0.1353352… }
 */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  requireRange('a', a, Number.MIN_VALUE, 1e12);
  requireRange('x', x, 0, Number.MAX_VALUE);
  if (x === 0) return { lower: 0, upper: 1 };
  const point = poissonPoint(a, x);
  if (x < a + 1) {
    const lower = asProbability(point * powerSeries(a, x));
    return { lower, upper: 1 - lower };
  }
  const upper = point === 0 ? 0 : asProbability(point * a * continuedFraction(a, x));
  return { lower: 1 - upper, upper };
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + …; about √a terms where x is near a. */
function powerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let fraction = d;
  const limit = 1000 + 50 * Math.sqrt(a);
  for (let n = 1; n < limit; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < SMALLEST) d = SMALLEST;
    c = b + numerator / c;
    if (Math.abs(c) < SMALLEST) c = SMALLEST;
    d = 1 / d;
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) <= PRECISION * 2) break;
  }
  return fraction;
}
