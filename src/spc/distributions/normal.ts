import { incompleteGamma } from './incomplete-gamma.ts';
import { requireRange } from './require-range.ts';

const ROOT_TWO_PI = 2.506628274631000502415765284811;

/**
 * What share of a normal distribution lies above z standard deviations?
 * ½·Q(½, z² ÷ 2) for z ≥ 0 (DLMF 7.11.1), mirrored below. Full relative precision far out; 0 where a double underflows (z > 38).
 *
 * @param z any finite number, in standard deviations from the mean
 * @example normalUpperTail(3) // 0.0013498980316300946
 */
export function normalUpperTail(z: number): number {
  requireRange('z', z, -Number.MAX_VALUE, Number.MAX_VALUE);
  if (Math.abs(z) > 1e8) return z > 0 ? 0 : 1;
  const gamma = incompleteGamma(0.5, (z * z) / 2);
  return z >= 0 ? gamma.upper / 2 : 1 - gamma.upper / 2;
}

/**
 * What share of a normal distribution lies at or below z standard deviations?
 * @example normalCdf(1.96) // 0.9750021048517795
 */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/**
 * Below which z does a given share of a normal distribution lie?
 *
 * A first guess good to three digits (Abramowitz and Stegun 26.2.23), then Halley's steps on the exact tail. 0 and 1 have no
 * finite answer and are refused.
 *
 * @param share strictly between 0 and 1
 * @throws RangeError for 0, 1 and anything outside
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(share: number): number {
  requireRange('share', share, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
  if (share === 0.5) return 0;
  const inLowerHalf = share < 0.5;
  const tail = inLowerHalf ? share : 1 - share;
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 6; step++) {
    const density = Math.exp(-(z * z) / 2) / ROOT_TWO_PI;
    if (density === 0) break;
    const error = (normalUpperTail(z) - tail) / density;
    const move = error / (1 - (z * error) / 2);
    if (!Number.isFinite(move)) break;
    z += move;
    if (Math.abs(move) <= Math.abs(z) * 1e-15) break;
  }
  return inLowerHalf ? -z : z;
}
