/** The points of a chart as CSV: what was drawn, as numbers, with where they come from. */
import { downloadText } from '../shared/download-text.ts';
import type { WatchedChart } from '../../queries/watch-series.ts';
import { describeRuleSet } from '../../wording/describe-rule-set.ts';
import { describePointSignal } from '../../wording/spoken-point.ts';

const COLUMNS = [
  'measure_id', 'org_code', 'period', 'value', 'numerator', 'denominator', 'gap', 'lower_process_limit', 'centre', 'upper_process_limit',
  'threshold', 'met', 'signal', 'provisional', 'excluded', 'restated_from', 'chart', 'rule_set',
] as const;

/** One row a month. Proportions stay 0–1, as computed; nothing is rounded. */
export async function pointsCsv({ measure, provider, assessment }: WatchedChart): Promise<string> {
  const { safeCsv } = await import('../../extract/safe-csv.ts');
  const { series } = assessment;
  const ruleSet = describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion);
  const rows = series.periods.map((period, i) => [
    measure.id, provider.code, period, series.values[i], series.numerators[i], series.denominators[i], series.gaps[i],
    assessment.lower[i], assessment.centre[i], assessment.upper[i], assessment.threshold[i], assessment.met[i],
    describePointSignal(assessment, i), series.provisional[i], assessment.excluded[i], series.restatedFrom[i], assessment.chartKind, ruleSet,
  ]);
  return safeCsv(COLUMNS, rows);
}

export async function downloadPoints(chart: WatchedChart): Promise<void> {
  downloadText(`${chart.measure.id}-${chart.provider.code}.csv`, 'text/csv;charset=utf-8', await pointsCsv(chart));
}
