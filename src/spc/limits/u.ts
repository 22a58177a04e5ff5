import { drawRatioLimits, poissonVariance } from './proportion.ts';
import type { LimitsTask } from './process-lines.ts';

/**
 * Between which lines does a rate of events move by chance alone? (u chart)
 *
 * Centre ū = Σc / Σn; limits ū ± 3 √(ū / n_i), not below 0; n in bed days or the like, result in the unit of the series
 * (per 1,000 bed days: × 1,000). Source: Montgomery, chapter 7. No events at all: limits equal to the centre, 0.
 * @example 4 cases in 100 and 6 in 100 // centre 0.05; limits 0.05 ± 3 √0.0005, the lower cut at 0
 */
export function uLimits(task: LimitsTask): void {
  drawRatioLimits(task, poissonVariance, Infinity, false);
}
