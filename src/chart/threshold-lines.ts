/** Thresholds as lines: what was required, month by month. */
import type { Assessment } from '../spc/assessment.ts';
import type { Threshold } from '../spc/vocabulary.ts';

/** One required level over time. `judged`: the one that decides met or not met; `beside`: drawn for orientation. */
export interface ThresholdLine {
  readonly id: string;
  readonly role: 'judged' | 'beside';
  /** Month by month, parallel to the series; null where none was in force. */
  readonly values: readonly (number | null)[];
  /** The rows behind it, so that a caller can name them. */
  readonly thresholds: readonly Threshold[];
}

/**
 * Which thresholds are drawn on this chart? The judged one of the assessment, where any month has one.
 *
 * @example judgedLine(assessment)?.values // [0.98, 0.98, 0.95]
 */
export function judgedLine(assessment: Pick<Assessment, 'threshold' | 'thresholdsInForce'>): ThresholdLine | null {
  if (assessment.threshold.every((value) => value === null)) return null;
  return { id: 'judged', role: 'judged', values: assessment.threshold, thresholds: assessment.thresholdsInForce };
}
