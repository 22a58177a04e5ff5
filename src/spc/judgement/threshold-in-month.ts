import type { Assessment } from '../assessment.ts';
import type { Period, Threshold } from '../vocabulary.ts';

const SPECIFICITY: Readonly<Record<Threshold['level'], number>> = { national: 0, commissioner: 1, provider: 2, site: 3 };

/**
 * Which threshold will be judged in a month the series has not reached yet?
 *
 * Of the recipe's thresholds that cover the month and are of a kind the assessment judges in its own months, the most specific
 * level wins, then the one that began last. Null where none covers the month: a threshold that ended is not carried on.
 */
export function thresholdInMonth(assessment: Assessment, period: Period): Threshold | null {
  const kinds = new Set(assessment.thresholdsInForce.map((threshold) => threshold.kind));
  let best: Threshold | null = null;
  for (const threshold of assessment.recipe.thresholds) {
    if (!kinds.has(threshold.kind) || !covers(threshold, period)) continue;
    if (best === null || rank(threshold) > rank(best) || (rank(threshold) === rank(best) && (threshold.from ?? '') > (best.from ?? ''))) {
      best = threshold;
    }
  }
  return best;
}

/** Whether a threshold was, or will be, in force in a month; both its ends included, null being open. */
export function covers(threshold: Pick<Threshold, 'from' | 'to'>, period: Period): boolean {
  return (threshold.from === null || threshold.from <= period) && (threshold.to === null || period <= threshold.to);
}

function rank(threshold: Threshold): number {
  return SPECIFICITY[threshold.level];
}
