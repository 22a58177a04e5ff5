/** What other rules, or another kind of chart, would say of the same months: which icons and months, and why. */
import { useMemo, type ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { assessSeries } from '../../../spc/assess-series.ts';
import type { RuleSetId } from '../../../spc/assessment.ts';
import { chartKindsFor } from '../../../spc/chart-kinds-for.ts';
import { disagreementsBetween } from '../../../spc/disagreements.ts';
import type { ChartKind } from '../../../spc/vocabulary.ts';
import { chartKindName } from '../../../wording/chart-caption.ts';
import { describeDifference, type DifferenceWords } from '../../../wording/describe-difference.ts';
import { describeRuleSet } from '../../../wording/describe-rule-set.ts';
import { sentenceCase } from '../../../wording/format-count.ts';
import { RULE_SETS, type ChartState } from '../../shared/address.ts';
import { DEFAULT_RULE_SET } from '../../shared/default-rule-set.ts';

interface DifferencesProps {
  readonly chart: JudgedChart;
  readonly onChange: (part: Partial<ChartState>) => void;
}

interface Other {
  readonly name: string;
  readonly words: DifferenceWords;
  readonly part: { readonly rules: RuleSetId | null } | { readonly kind: ChartKind | null };
}

/** Every other reading of the chart, one change at a time. */
function othersOf({ measure, assessment }: JudgedChart): readonly Other[] {
  const { series, recipe } = assessment;
  const against = (change: Partial<typeof recipe>): DifferenceWords => describeDifference(disagreementsBetween(assessment, assessSeries(series, { ...recipe, ...change })));
  return [
    ...chartKindsFor(measure, series).filter((kind) => kind !== recipe.chartKind).map((kind): Other => ({
      name: sentenceCase(chartKindName(kind)), words: against({ chartKind: kind }), part: { kind: kind === measure.chartKind ? null : kind },
    })),
    ...RULE_SETS.filter((id) => id !== recipe.ruleSet).map((id): Other => ({
      name: describeRuleSet(id), words: against({ ruleSet: id }), part: { rules: id === DEFAULT_RULE_SET ? null : id },
    })),
  ];
}

export function Differences({ chart, onChange }: DifferencesProps): ReactNode {
  const others = useMemo(() => othersOf(chart), [chart]);
  const same = others.filter(({ words }) => words.same);
  return (
    <>
      <p>Against {chartKindName(chart.assessment.chartKind)} and {describeRuleSet(chart.assessment.ruleSet)}, as shown; everything else equal.</p>
      <ul className="differences">
        {others.filter(({ words }) => !words.same).map(({ name, words, part }) => (
          <li key={name}>
            <strong>{name}</strong> <button type="button" className="button screen-only" aria-label={`Show ${name}`} onClick={() => onChange(part)}>Show</button>
            <p>{words.icons}{words.months !== null && ` ${words.months}`}</p>
            {words.everyMonth.length > 0 && (
              <details>
                <summary>Every month</summary>
                {words.everyMonth.map((line) => <p key={line}>{line}</p>)}
              </details>
            )}
            {words.why !== null && <p className="quiet">Why: {words.why}</p>}
          </li>
        ))}
      </ul>
      {same.length > 0 && <p>The same limits, months and icons: {same.map(({ name }) => name).join('; ')}.</p>}
    </>
  );
}
