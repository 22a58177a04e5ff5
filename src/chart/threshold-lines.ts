/** Thresholds as lines: what was required, month by month. */
import type { Assessment } from '../spc/assessment.ts';
import type { Period, Threshold } from '../spc/vocabulary.ts';

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

/**
 * A second line beside the judged one, such as an interim ambition: the rows given, month by month. Where two rows
 * hold in one month, the later in the list is drawn. Null where no row touches the series.
 *
 * @example besideLine('interim', ['2023-12', '2024-01'], [{ value: 0.76, from: '2024-01', to: null, … }])?.values // [null, 0.76]
 */
export function besideLine(id: string, periods: readonly Period[], thresholds: readonly Threshold[]): ThresholdLine | null {
  const values = periods.map((period) => thresholds.findLast((row) => inForce(row, period))?.value ?? null);
  return values.every((value) => value === null) ? null : { id, role: 'beside', values, thresholds };
}

function inForce(threshold: Threshold, period: Period): boolean {
  return (threshold.from === null || threshold.from <= period) && (threshold.to === null || period <= threshold.to);
}
