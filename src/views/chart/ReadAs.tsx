/** How this chart is read: its kind of chart and its rules, both in the address. */
import type { ReactNode } from 'react';
import type { JudgedChart } from '../../queries/judged-chart.ts';
import type { RuleSetId } from '../../spc/assessment.ts';
import { chartKindsFor } from '../../spc/chart-kinds-for.ts';
import type { ChartKind } from '../../spc/vocabulary.ts';
import { chartKindName } from '../../wording/chart-caption.ts';
import { describeRuleSet } from '../../wording/describe-rule-set.ts';
import { sentenceCase } from '../../wording/format-count.ts';
import { RULE_SETS, type ChartState } from '../shared/address.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';

interface ReadAsProps {
  readonly chart: JudgedChart;
  readonly onChange: (part: Pick<ChartState, 'rules'> | Pick<ChartState, 'kind'>) => void;
}

export function ReadAs({ chart: { measure, assessment }, onChange }: ReadAsProps): ReactNode {
  const asked = assessment.recipe.chartKind;
  return (
    <div className="chart-group" role="group" aria-label="Read as">
      <label>
        <span className="chart-group-name">Chart </span>
        <select
          className="field" value={asked}
          onChange={(event) => {
            const kind = event.target.value as ChartKind;
            onChange({ kind: kind === measure.chartKind ? null : kind });
          }}
        >
          {chartKindsFor(measure, assessment.series).map((kind) => (
            <option key={kind} value={kind}>{sentenceCase(chartKindName(kind))}{kind === measure.chartKind ? ' (usual)' : ''}</option>
          ))}
        </select>
      </label>
      <label>
        <span className="chart-group-name">Rules </span>
        <select
          className="field" value={assessment.ruleSet}
          onChange={(event) => {
            const rules = event.target.value as RuleSetId;
            onChange({ rules: rules === DEFAULT_RULE_SET ? null : rules });
          }}
        >
          {RULE_SETS.map((id) => <option key={id} value={id}>{describeRuleSet(id)}</option>)}
        </select>
      </label>
      {assessment.chartKind !== asked && <span className="quiet">Drawn as {chartKindName(assessment.chartKind)}: the data do not allow the other.</span>}
    </div>
  );
}
