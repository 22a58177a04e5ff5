import { binomialVariance, drawRatioLimits } from './proportion.ts';
import type { LimitsTask } from './process-lines.ts';

/**
 * Between which lines does a share of patients move, when months differ by more than the luck of the draw? (p′, Laney)
 *
 * Centre p̄ as on a p chart; limits p̄ ± 3 σ_i σ_z with σ_i = √(p̄(1 − p̄) / n_i) and σ_z the mean successive difference
 * of z_i = (p_i − p̄) / σ_i over 1.128; cut at 0 and 1. Source: Laney 2002. One month: no limits. A constant share:
 * limits equal to the centre.
 */
export function pPrimeLimits(task: LimitsTask): void {
  drawRatioLimits(task, binomialVariance, 1, true);
}
