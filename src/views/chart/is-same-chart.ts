import type { JudgedChart } from '../../queries/judged-chart.ts';

/**
 * Do two charts ask the same question: one measure, one provider, one rule set, one kind of chart? Their figures may differ, as after a note:
 * then the former answer stays in sight until the new one is drawn, and what has the focus keeps it.
 */
export function isSameChart(one: JudgedChart, other: JudgedChart): boolean {
  return one.measure.id === other.measure.id && one.provider.code === other.provider.code
    && one.assessment.ruleSet === other.assessment.ruleSet && one.assessment.chartKind === other.assessment.chartKind;
}
