import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { judgeChart } from '../../../spc/judgement/judge-chart.ts';
import { assessSeries } from '../../../spc/assess-series.ts';
import { hiddenConcern, recipeWith } from '../../../spc/rebase/hidden-concern.ts';
import type { Period } from '../../../spc/vocabulary.ts';
import { decidedMonths, describeHidden } from '../../../wording/describe-rebase.ts';

/** The chart as it would be with new limits from a month, and what they would hide ('' where nothing). Nothing is applied. */
export function rebasedFrom(chart: JudgedChart, from: Period): { readonly chart: JudgedChart; readonly hides: string } {
  const { assessment } = chart;
  const decision = { from, to: from, effect: 'step' as const };
  const renewed = assessSeries(assessment.series, recipeWith(assessment.recipe, decision));
  return {
    chart: judgeChart({ ...chart, assessment: renewed }, chart.dataTo),
    hides: describeHidden(hiddenConcern(assessment, renewed, from), decidedMonths([decision])),
  };
}
