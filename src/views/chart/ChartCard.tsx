/** The chart itself with its heading, icons, sentence and tools. */
import { useMemo, type ReactNode } from 'react';
import { AssuranceIcon } from '../../chart/AssuranceIcon.tsx';
import { ChartTable } from '../../chart/ChartTable.tsx';
import { VariationIcon } from '../../chart/VariationIcon.tsx';
import type { JudgedChart } from '../../queries/judge-chart.ts';
import type { RuleSetId } from '../../spc/assessment.ts';
import { describeAssurance } from '../../wording/describe-assurance.ts';
import { chartCaption } from '../../wording/chart-caption.ts';
import { describeRuleSet } from '../../wording/describe-rule-set.ts';
import { describeVerdict } from '../../wording/describe-variation.ts';
import { RULE_SETS, type ChartState } from '../shared/address.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { DrawnChart } from '../shared/drawn-chart/DrawnChart.tsx';
import { goTo } from '../shared/hash-address.ts';
import { readingFor } from '../shared/reading-for.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { chartTableWordsFor } from './chart-table-words-for.ts';
import { downloadPoints } from './download-points.ts';

interface ChartCardProps {
  readonly chart: JudgedChart;
  readonly state: ChartState;
}

export function ChartCard({ chart, state }: ChartCardProps): ReactNode {
  const { measure, provider, assessment } = chart;
  const addresses = useAddresses();
  const { periods } = assessment.series;
  const reading = useMemo(() => readingFor(chart), [chart]);
  const tableWords = useMemo(() => chartTableWordsFor(chart), [chart]);
  const variation = describeVerdict(assessment);
  const assurance = describeAssurance(assessment, measure);
  const change = (part: Partial<ChartState>): void =>
    goTo(addresses.chart(measure.id, provider.code, { ...state, ...part }), { replace: true });
  const pinnedIndex = state.pin === null ? -1 : periods.indexOf(state.pin);
  const caption = `${measure.name}, ${provider.name}`;
  return (
    <article className="card chart-card">
      <header className="chart-head">
        <div>
          <h1>{measure.name}</h1>
          <p className="quiet">
            {chartCaption(assessment, provider.name)} · {describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion)}
          </p>
        </div>
        <div className="chart-icons">
          <VariationIcon variation={assessment.variation} title={variation.title} size={46} />
          <AssuranceIcon assurance={assessment.assurance} stable={assessment.stable} title={assurance.title} size={46} />
        </div>
      </header>
      <p className="chart-reading"><strong>{reading.lead}</strong> {reading.rest}</p>
      <DrawnChart
        chart={chart} summary={reading.caption} pinnedIndex={pinnedIndex < 0 ? null : pinnedIndex}
        onPin={(index) => change({ pin: index === null ? null : (periods[index] ?? null) })}
      />
      <div className="chart-tools screen-only">
        <button type="button" className="button" aria-pressed={state.table} onClick={() => change({ table: !state.table })}>Table</button>
        <button type="button" className="button" onClick={() => void downloadPoints(chart)}>Download the points (CSV)</button>
        <label>
          <span className="quiet">Rules </span>
          <select
            className="field" value={assessment.ruleSet}
            onChange={(event) => {
              const rules = event.target.value as RuleSetId;
              change({ rules: rules === DEFAULT_RULE_SET ? null : rules });
            }}
          >
            {RULE_SETS.map((id) => <option key={id} value={id}>{describeRuleSet(id)}</option>)}
          </select>
        </label>
      </div>
      {/* Always there for a screen reader and on paper; on screen when asked for. */}
      <div className={state.table ? 'chart-table' : 'chart-table chart-table-unseen'}>
        <ChartTable assessment={assessment} words={tableWords} caption={caption} newestFirst activeIndex={pinnedIndex < 0 ? null : pinnedIndex} />
      </div>
    </article>
  );
}
