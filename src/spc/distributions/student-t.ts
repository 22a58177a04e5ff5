import { incompleteBeta } from './incomplete-beta.ts';
import { requireRange } from './require-range.ts';

/**
 * What share of Student's t distribution lies above t? The normal's sister for a spread that was estimated from few months.
 * ½·I_x(ν/2, ½) with x = ν ÷ (ν + t²), for t ≥ 0, mirrored below.
 *
 * @param t any finite number
 * @param degreesOfFreedom greater than 0, whole or not
 * @example studentUpperTail(2, 10) // 0.03669401738537018
 */
export function studentUpperTail(t: number, degreesOfFreedom: number): number {
  requireRange('t', t, -Number.MAX_VALUE, Number.MAX_VALUE);
  requireRange('degreesOfFreedom', degreesOfFreedom, 1e-3, 1e12);
  if (Math.abs(t) > 1e150) return t > 0 ? 0 : 1;
  const square = t * t;
  const sum = degreesOfFreedom + square;
  const tail = incompleteBeta(degreesOfFreedom / sum, degreesOfFreedom / 2, 0.5, square / sum).lower / 2;
  return t >= 0 ? tail : 1 - tail;
}

/** What share of Student's t distribution lies at or below t? @example studentCdf(2, 10) // 0.9633059826146299 */
export function studentCdf(t: number, degreesOfFreedom: number): number {
  return studentUpperTail(-t, degreesOfFreedom);
}
