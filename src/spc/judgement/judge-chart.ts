/** Everything the core can say of one chart when somebody opens it or prints it: too slow and too much for every cell of a scorecard. */
import type { Assessment, Signal, Warning } from '../assessment.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { explainSignals } from '../explain-signals.ts';
import { hiddenBy, type HiddenConcern } from '../rebase/hidden-concern.ts';
import type { Annotation, Measure, Period } from '../vocabulary.ts';
import { gapInPatients, type GapInPatients } from './gap-in-patients.ts';
import { probabilityOfMeeting, type ProbabilityOfMeeting } from './probability-of-meeting.ts';
import { thresholdHistory, type ThresholdHistory } from './threshold-history.ts';
import { yearToDate, type YearToDate } from './year-to-date.ts';

export interface Judgement {
  /** What fired at the deciding month, with months and numbers. */
  readonly signals: readonly Signal[];
  readonly warnings: readonly Warning[];
  readonly probability: ProbabilityOfMeeting;
  readonly gap: GapInPatients | null;
  readonly history: ThresholdHistory;
  /** Last month of any series: a series that ends before it is stale. */
  readonly dataTo: Period | null;
  /** Only where an annual objective is set. */
  readonly year: YearToDate | null;
  /** What all re-bases and exclusions of this chart hide together; null: nothing. */
  readonly hidden: HiddenConcern | null;
}

interface Assessed {
  readonly measure: Measure;
  readonly assessment: Assessment;
  readonly annotations: readonly Annotation[];
}

/**
 * The chart with all that can be said of it: what fired, warnings, the chance of meeting the threshold, the gap in patients, the
 * threshold's history, the year against its objective, and what decisions hide.
 *
 * @param dataTo the last month of any series; null: no series has a month
 * @example judgeChart(chart, '2012-07').signals // [{ rule: 'shift', side: 'low', … }]
 */
export function judgeChart<Chart extends Assessed>(chart: Chart, dataTo: Period | null): Chart & Judgement {
  const { assessment, measure } = chart;
  const hasObjective = assessment.recipe.thresholds.some(({ kind }) => kind === 'annual-limit');
  return {
    ...chart,
    dataTo,
    signals: explainSignals(assessment, assessment.decidingIndex),
    warnings: diagnose(assessment, measure),
    probability: probabilityOfMeeting(assessment, measure),
    gap: gapInPatients(assessment, measure),
    history: thresholdHistory(assessment),
    year: hasObjective ? yearToDate(assessment, measure) : null,
    hidden: hiddenBy(assessment, chart.annotations),
  };
}
