import { drawRatioLimits, poissonVariance } from './proportion.ts';
import type { LimitsTask } from './process-lines.ts';

/**
 * Between which lines does a rate of events move, when months differ by more than chance? (u′, Laney)
 *
 * As u, with √(ū / n_i) widened by σ_z as on a p′ chart. Source: Laney 2002.
 */
export function uPrimeLimits(task: LimitsTask): void {
  drawRatioLimits(task, poissonVariance, Infinity, true);
}
