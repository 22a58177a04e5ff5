/** Everything the core can say of one chart when somebody opens it: too slow and too much for every cell of a scorecard. */
import type { Signal, Warning } from '../spc/assessment.ts';
import { diagnose } from '../spc/diagnostics/diagnose.ts';
import { explainSignals } from '../spc/explain-signals.ts';
import { gapInPatients, type GapInPatients } from '../spc/judgement/gap-in-patients.ts';
import { probabilityOfMeeting, type ProbabilityOfMeeting } from '../spc/judgement/probability-of-meeting.ts';
import { thresholdHistory, type ThresholdHistory } from '../spc/judgement/threshold-history.ts';
import { hiddenBy, type HiddenConcern } from '../spc/rebase/hidden-concern.ts';
import { yearToDate, type YearToDate } from '../spc/judgement/year-to-date.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { WatchedChart } from './watch-series.ts';

export interface JudgedChart extends WatchedChart {
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

export function judgeChart(chart: WatchedChart, dataTo: Period | null): JudgedChart {
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
