/** Why these icons: the rule, the months and numbers that fired it, the limits and threshold used, and what would clear it. */
import type { ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judge-chart.ts';
import type { Variation } from '../../../spc/assessment.ts';
import { describeAssurance } from '../../../wording/describe-assurance.ts';
import { describeChance } from '../../../wording/describe-chance.ts';
import { describeLimits } from '../../../wording/describe-limits.ts';
import { describeClearing, describeSignal } from '../../../wording/describe-signal.ts';
import { describeRuleSet } from '../../../wording/describe-rule-set.ts';
import { describeThresholdAt } from '../../../wording/describe-threshold.ts';
import { describeVerdict } from '../../../wording/describe-variation.ts';
import { formatPeriod } from '../../../wording/format-period.ts';

/** The answer as a list of terms: the same on a chart's page and in the dialog behind every icon. */
export function WhyAnswer({ chart }: { readonly chart: JudgedChart }): ReactNode {
  const { measure, assessment, signals } = chart;
  const { decidingIndex, series } = assessment;
  const variation = describeVerdict(assessment);
  const assurance = describeAssurance(assessment, measure);
  const chance = describeChance(chart.probability, measure);
  const limits = describeLimits(assessment, measure);
  const threshold = describeThresholdAt(assessment, measure);
  return (
    <dl>
      <dt>Variation</dt>
      <dd><strong className={`verdict-${toneOf(assessment.variation)}`}>{variation.short}</strong>. {variation.meaning}</dd>
      {decidingIndex !== null && <><dt>Decided by</dt><dd>{formatPeriod(series.periods[decidingIndex] ?? '')}</dd></>}
      {signals.length > 0 && (
        <>
          <dt>{signals.length === 1 ? 'Signal' : 'Signals'}</dt>
          <dd>
            <ul>{signals.map((signal, index) => <li key={index}>{describeSignal(signal, assessment, measure)}.</li>)}</ul>
          </dd>
          <dt>Would clear</dt>
          <dd><ul>{signals.map((signal, index) => <li key={index}>{describeClearing(signal, assessment, measure)}.</li>)}</ul></dd>
        </>
      )}
      {limits !== '' && <><dt>Process limits</dt><dd>{limits}.</dd></>}
      <dt>Assurance</dt>
      <dd><strong className={assessment.assurance === 'fail' ? 'verdict-concern' : undefined}>{assurance.short}</strong>. {assurance.title.startsWith(assurance.short) ? sentence(assurance.title.slice(assurance.short.length)) : ''} {assurance.meaning}</dd>
      {threshold !== '' && <><dt>Threshold</dt><dd>{threshold}.</dd></>}
      {chance !== '' && <><dt>Next month</dt><dd>{chance}.</dd></>}
      <dt>Rules</dt>
      <dd>{describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion)}</dd>
    </dl>
  );
}

/** `: the 95% threshold lies…` → `The 95% threshold lies….` */
function sentence(rest: string): string {
  const text = rest.replace(/^[:,.\s]+/, '');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function toneOf(variation: Variation): string {
  return variation.split('-')[0] ?? 'common';
}
