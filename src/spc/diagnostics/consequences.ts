import type { Warning } from '../assessment.ts';

/** What a warning means for the reading of the chart, as a closed set that wording and screens build on. */
export type ConsequenceId =
  /** No limits, signals or icons. */
  | 'no-verdict'
  /** Limits may still move; no assurance. */
  | 'limits-provisional'
  /** More signals come from chance alone than the rules promise. */
  | 'more-false-signals'
  /** Real changes are seen later than the rules promise. */
  | 'fewer-true-signals'
  /** The chart is of the wrong kind for these figures: another one is named. */
  | 'use-another-chart'
  /** The figures are not monthly figures, so no rule holds. */
  | 'rules-do-not-hold'
  /** Compare with the same month of earlier years. */
  | 'compare-with-same-month'
  /** A run or range spans months that are not known. */
  | 'runs-span-gaps'
  /** One side of the chart cannot signal by a single month. */
  | 'one-side-blind'
  /** Concern is shown, improvement stands beside it. */
  | 'both-reasons-shown';

/** What follows from each warning for the reader. A new warning does not compile until it has its consequence. */
export const CONSEQUENCES: Readonly<Record<Warning['id'], ConsequenceId>> = {
  'too-few-points': 'no-verdict',
  'short-phase': 'limits-provisional',
  'low-mean': 'more-false-signals',
  'too-rare': 'use-another-chart',
  'small-denominators': 'more-false-signals',
  'over-dispersion': 'use-another-chart',
  'under-dispersion': 'fewer-true-signals',
  autocorrelation: 'more-false-signals',
  season: 'compare-with-same-month',
  'looks-cumulative': 'rules-do-not-hold',
  'overlapping-windows': 'rules-do-not-hold',
  'gaps-bridged': 'runs-span-gaps',
  'limits-beyond-range': 'one-side-blind',
  'conflicting-signals': 'both-reasons-shown',
  'value-without-denominator': 'use-another-chart',
};
