import type { Assessment } from '../assessment.ts';
import { thresholdsInForce } from '../thresholds-in-force.ts';
import type { Period, Threshold } from '../vocabulary.ts';

/**
 * Which threshold will be judged in a month the series has not reached yet?
 *
 * The row that `thresholdsInForce` gives for it, under the recipe of the assessment. Null where none covers the month: a threshold
 * that ended is not carried on.
 */
export function thresholdInMonth(assessment: Assessment, period: Period): Threshold | null {
  return thresholdsInForce([period], assessment.recipe.thresholds, assessment.recipe.judgedKind).rows[0] ?? null;
}

/** Whether a threshold was, or will be, in force in a month; both its ends included, null being open. */
export function covers(threshold: Pick<Threshold, 'from' | 'to'>, period: Period): boolean {
  return (threshold.from === null || threshold.from <= period) && (threshold.to === null || period <= threshold.to);
}
