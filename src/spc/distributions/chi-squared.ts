import { incompleteGamma } from './incomplete-gamma.ts';
import { requireRange } from './require-range.ts';

/**
 * How often would chance alone give a sum of squares this large? The upper tail of χ²: Q(ν/2, x/2).
 *
 * @param x 0 or more
 * @param degreesOfFreedom greater than 0
 * @example chiSquaredUpperTail(3.841458820694124, 1) // 0.05
 */
export function chiSquaredUpperTail(x: number, degreesOfFreedom: number): number {
  requireRange('degreesOfFreedom', degreesOfFreedom, Number.MIN_VALUE, 1e12);
  return incompleteGamma(degreesOfFreedom / 2, x / 2).upper;
}
