/** Every word on a chart, handed in by the caller: the chart itself knows no English and no units. */
import type { Phase } from '../spc/assessment.ts';
import type { GapReason, Period } from '../spc/vocabulary.ts';
import type { ThresholdLine } from './threshold-lines.ts';

/** The lines that belong to the process itself. */
export type ProcessLine = 'upper' | 'centre' | 'lower';

/** The marks that are explained under a chart, and only where they occur. */
export type MarkName =
  | 'improvement' | 'concern' | 'conflict' | 'neither-high' | 'neither-low' | 'provisional' | 'excluded' | 'restated';

/** What the strip above the chart says of one month. It stands beside the data and never on it. */
export interface Readout {
  /** The month: `May 2012`. */
  readonly heading: string;
  /** Its value, or why it has none: `84.5%`, `not submitted`. */
  readonly value: string;
  /** Short facts in the order of their weight: `7,412 of 8,935 patients`, `not met`. */
  readonly details: readonly string[];
  /** What is special about it, in words; null: nothing. */
  readonly signal: string | null;
}

/** Formatters and sentences of one chart. `short` asks for the form that fits a telephone. */
export interface ChartWords {
  /** What the whole picture says, for those who cannot see it: the chart's sentence. */
  readonly summary: string;
  readonly value: (value: number) => string;
  /** A value on the axis; `step` is the distance between two of them and says how many decimals are needed. */
  readonly tick: (value: number, step: number) => string;
  readonly period: (period: Period) => string;
  /** `Upper process limit 92.5%`; in short `Upper 92.5%`. The value is the one drawn, clipped to the measure's bounds. */
  readonly line: (line: ProcessLine, value: number, short: boolean) => string;
  /** `Threshold 95%`. */
  readonly threshold: (line: ThresholdLine, value: number, short: boolean) => string;
  /**
   * The label of one level where the threshold changed: `98% until March 2011` where it already held in the first
   * month, `95% from April 2011` where it came `later`, `76% in March 2024` where it `ended` and nothing followed; in short `95%`.
   */
  readonly thresholdLevel: (line: ThresholdLine, value: number, from: Period, to: Period, place: 'first' | 'later' | 'ended', short: boolean) => string;
  /** Why months are missing: `not submitted`, `2 months: suppressed`. */
  readonly gap: (reasons: readonly GapReason[], months: number) => string;
  /** The start of new limits: `New limits from April 2011`; of a short phase also that they are provisional. */
  readonly phase: (phase: Phase, from: Period) => string;
  /** `Axis starts at 80%, not zero`. */
  readonly axisStart: (value: number) => string;
  /** Stands in the plot where no month has a value. */
  readonly noValues: string;
  readonly mark: (mark: MarkName) => string;
  readonly readout: (index: number) => Readout;
  /** One month as it is spoken: `May 2012, 84.5 percent, below the lower process limit, threshold not met`. */
  readonly spoken: (index: number) => string;
  /** How to walk the chart by keyboard, one sentence. */
  readonly walkHelp: string;
  /** Names of the controls and states around the chart. */
  readonly walk: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly latest: string;
  readonly pinned: string;
}
