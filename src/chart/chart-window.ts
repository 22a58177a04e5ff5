/** A stretch of a chart's months, looked at more closely. */
import type { Assessment } from '../spc/assessment.ts';
import type { ChartWords } from './chart-words.ts';

/** First and last month shown, indices into the series, both inclusive. */
export interface ChartWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * The same assessment with only the months of the window, for drawing. Nothing is computed anew: lines, signals and verdicts are those
 * of all months. Phases are cut at the edges and keep whether they are short; a deciding month outside is null. Indices count from the
 * window's first month, so words have to be moved along (`wordsInWindow`).
 *
 * @example assessmentInWindow(assessmentOf28Months, { from: 16, to: 27 }).series.periods.length // 12
 */
export function assessmentInWindow(assessment: Assessment, { from, to }: ChartWindow): Assessment {
  const { series, decidingIndex } = assessment;
  if (from <= 0 && to >= series.periods.length - 1) return assessment;
  const cut = <T>(column: readonly T[]): readonly T[] => column.slice(from, to + 1);
  return {
    ...assessment,
    series: {
      ...series,
      periods: cut(series.periods), values: cut(series.values), numerators: cut(series.numerators), denominators: cut(series.denominators),
      gaps: cut(series.gaps), provisional: cut(series.provisional), restatedFrom: cut(series.restatedFrom),
      ...(series.zeroFilled === undefined ? {} : { zeroFilled: cut(series.zeroFilled) }),
    },
    phases: assessment.phases
      .filter((phase) => phase.to >= from && phase.from <= to)
      .map((phase) => ({ ...phase, from: Math.max(phase.from, from) - from, to: Math.min(phase.to, to) - from })),
    centre: cut(assessment.centre), lower: cut(assessment.lower), upper: cut(assessment.upper),
    highSignals: cut(assessment.highSignals), lowSignals: cut(assessment.lowSignals), excluded: cut(assessment.excluded),
    decidingIndex: decidingIndex === null || decidingIndex < from || decidingIndex > to ? null : decidingIndex - from,
    threshold: cut(assessment.threshold), met: cut(assessment.met),
  };
}

/** The words of the whole chart, asked by places in the window. */
export function wordsInWindow(words: ChartWords, { from }: ChartWindow): ChartWords {
  return from === 0 ? words : { ...words, readout: (index) => words.readout(index + from), spoken: (index) => words.spoken(index + from) };
}
