import { binomialVariance, drawRatioLimits } from './proportion.ts';
import type { LimitsTask } from './process-lines.ts';

/**
 * Between which lines does a share of patients move by the luck of the draw alone? (p chart)
 *
 * Centre p̄ = Σd / Σn over the baseline; limits p̄ ± 3 √(p̄(1 − p̄) / n_i), cut at 0 and 1; proportions 0–1. Source:
 * Shewhart 1931; Montgomery, chapter 7. A month without a denominator has no limits. All shares 0 or all 1: limits
 * equal to the centre. With thousands of patients a month nearly every month lies outside: then p′ is the chart.
 * @example 8 of 10, 6 of 10, 7 of 10 // centre 0.7; limits 0.7 ± 3 √0.021, the upper cut at 1
 */
export function pLimits(task: LimitsTask): void {
  drawRatioLimits(task, binomialVariance, 1, false);
}
