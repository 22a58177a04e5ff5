/** Why are a chart's icons what they are? One answer for the dialog, the chart's page and the export. */
import type { Assessment, Signal, Warning } from '../spc/assessment.ts';
import type { RareHarm } from '../spc/rare-harm/rare-harm-of.ts';
import type { Measure } from '../spc/vocabulary.ts';
import { describeAssurance } from './describe-assurance.ts';
import { describeChance } from './describe-chance.ts';
import { describeLimits } from './describe-limits.ts';
import { describeSingleEvents } from './describe-rare.ts';
import { describeRuleSet } from './describe-rule-set.ts';
import { describeClearing, describeSignal } from './describe-signal.ts';
import { describeThresholdAt } from './describe-threshold.ts';
import { describeVerdict } from './describe-variation.ts';
import { describeWarning } from './describe-warning.ts';
import { formatPeriod } from './format-period.ts';

export interface WhyPart {
  readonly term: string;
  /** The verdict itself, to be printed strongly before what follows; null where the part has none. */
  readonly verdict: string | null;
  /** Whole sentences; several where several rules fired. */
  readonly says: readonly string[];
}

export interface WhyOf {
  readonly assessment: Assessment;
  readonly measure: Measure;
  /** What fired at the deciding month. */
  readonly signals: readonly Signal[];
  readonly probability: Parameters<typeof describeChance>[0];
  /** All that the core warns of, its diagnostics included. */
  readonly warnings: readonly Warning[];
  /** Dates of a harm too rare for a monthly verdict; null: not rare, or no dates known. */
  readonly rareHarm: RareHarm | null;
}

/**
 * The rule, the months and numbers that fired it, the limits and threshold used, the chance of meeting it, the warnings, the rule set,
 * and what would clear it; of a harm too rare for months the events, each a signal by itself; parts that do not apply are left out. Equal assessments give equal words.
 *
 * @example whyParts(of)[0] // { term: 'Variation', verdict: 'Concern, low', says: ['The process has changed for the worse: …'] }
 */
export function whyParts({ assessment, measure, signals, probability, warnings, rareHarm }: WhyOf): readonly WhyPart[] {
  const { decidingIndex, series } = assessment;
  const variation = describeVerdict(assessment);
  const assurance = describeAssurance(assessment, measure);
  const part = (term: string, ...says: readonly string[]): WhyPart => ({ term, verdict: null, says: says.filter((one) => one !== '').map(ended) });
  const parts: readonly WhyPart[] = [
    { term: 'Variation', verdict: variation.short, says: [variation.meaning] },
    part('Events', ...describeSingleEvents(assessment, measure, rareHarm)),
    part('Decided by', decidingIndex === null ? '' : formatPeriod(series.periods[decidingIndex] ?? '')),
    part(signals.length === 1 ? 'Signal' : 'Signals', ...signals.map((signal) => describeSignal(signal, assessment, measure))),
    part('Would clear', ...signals.map((signal) => describeClearing(signal, assessment, measure))),
    part('Process limits', describeLimits(assessment, measure)),
    { term: 'Assurance', verdict: assurance.short, says: [`${assurance.title.startsWith(assurance.short) ? `${sentence(assurance.title.slice(assurance.short.length))} ` : ''}${assurance.meaning}`] },
    part('Threshold', describeThresholdAt(assessment, measure)),
    part('Next month', describeChance(probability, measure)),
    part(warnings.length === 1 ? 'Warning' : 'Warnings', ...warnings.map((warning) => describeWarning(warning).text)),
    part('Rules', describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion)),
  ];
  return parts.filter(({ says }) => says.length > 0);
}

/** The same as one line of text, for a cell of a table. @example whyText(parts) // 'Variation: Concern, low. The process … Rules: Nelson.' */
export function whyText(parts: readonly WhyPart[]): string {
  return parts.map(({ term, verdict, says }) => `${term}: ${[verdict === null ? null : `${verdict}.`, ...says].filter((one) => one !== null).join(' ')}`).join(' ');
}

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** `: the 95% threshold lies…` → `The 95% threshold lies….` */
function sentence(rest: string): string {
  const text = rest.replace(/^[:,.\s]+/, '');
  return text === '' ? '' : ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);
}
