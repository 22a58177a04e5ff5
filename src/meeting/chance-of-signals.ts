/** How much of what is seen may be chance: every chart's most striking rule, held against the number of charts. */
import type { Assessment, RuleId } from '../spc/assessment.ts';
import { falseDiscoveries } from '../spc/chance/benjamini-hochberg.ts';
import { chanceShare } from '../spc/chance/chance-share.ts';
import { normalUpperTail } from '../spc/distributions/normal.ts';
import { explainSignals } from '../spc/explain-signals.ts';
import { includedMonths } from '../spc/judgement/process-points.ts';
import { RULE_SETS } from '../spc/rule-sets.ts';
import { rulesIn } from '../spc/signals/rule-bits.ts';
import { atOnce } from './at-once.ts';
import type { SignalChance } from './change.ts';

const SIGMAS_TO_LIMIT = 3;
/** Two of three months beyond 2σ on one side, by a normal process: 2·(3p²(1 − p) + p³) with p = 0.02275. */
const TWO_OF_THREE = 0.003059;

function factorial(count: number): number {
  let product = 1;
  for (let i = 2; i <= count; i++) product *= i;
  return product;
}

/** How often an unchanged process does what this rule saw, on either side; null: only the share of the whole rule set is known. */
function chanceOfRule(rule: RuleId, months: number, distance: number | null): number | null {
  switch (rule) {
    case 'outside': case 'we-1': case 'nelson-1':
      return distance === null ? null : 2 * normalUpperTail(distance);
    case 'shift': case 'we-4': case 'nelson-2':
      return 2 * 0.5 ** months;
    case 'trend': case 'nelson-3':
      return 2 / factorial(months);
    case 'two-of-three': case 'we-2': case 'nelson-5':
      return TWO_OF_THREE;
    default:
      return null;
  }
}

/** The deciding month's distance from the centre in sigmas, by the limits drawn; null without limits or width. */
function distanceOf({ series, decidingIndex, centre, lower, upper }: Assessment): number | null {
  const at = decidingIndex ?? -1;
  const value = series.values[at] ?? null;
  const middle = centre[at] ?? null;
  if (value === null || middle === null) return null;
  const limit = (value >= middle ? upper[at] : lower[at]) ?? null;
  const sigma = limit === null ? 0 : Math.abs(limit - middle) / SIGMAS_TO_LIMIT;
  return sigma > 0 ? Math.abs(value - middle) / sigma : null;
}

/**
 * How often would this chart look so striking at its deciding month if the process had not changed?
 *
 * The smallest chance of the rules that flag the month, times the number of rules that were tried (Bonferroni), at most 1: a run
 * of k months 2·½ᵏ, a month outside the limits by the normal tail of its distance, k rising or falling 2 ÷ k!, two of
 * three close to a limit 0.0031. Never more than the share of stable charts that the rule set flags at their last month
 * (`chanceShare`, by simulation), which is the chance of any signal at all. Null: no verdict, so no test. No signal: 1.
 *
 * @example a run of 12 of 24 months under the four strict rules // 4 · 2 · ½¹² = 0.00195; of seven // 0.0137, the share of any signal
 */
export function chanceOfSignal(assessment: Assessment): number | null {
  const { variation, decidingIndex, highSignals, lowSignals, ruleSet } = assessment;
  if (variation === 'not-enough-data' || decidingIndex === null) return null;
  const bits = (highSignals[decidingIndex] ?? 0) | (lowSignals[decidingIndex] ?? 0);
  if (variation === 'common-cause' || bits === 0) return 1;
  const distance = distanceOf(assessment);
  const longest = new Map<RuleId, number>();
  for (const { rule, indices } of explainSignals(assessment, decidingIndex)) longest.set(rule, Math.max(longest.get(rule) ?? 0, indices.length));
  const share = chanceShare(ruleSet, includedMonths(assessment));
  const tried = RULE_SETS[ruleSet].rules.length;
  const each = rulesIn(bits).map((rule) => tried * (chanceOfRule(rule, longest.get(rule) ?? 0, distance) ?? 1));
  return Math.min(share > 0 ? share : 1, ...each);
}

/**
 * Which signals stand out, once it is allowed for how many charts were looked at?
 *
 * All charts with a verdict are one family of tests, those without a signal included; of the signals marked `discovered`, at most
 * one in ten is expected to be false. A weak signal is still listed: it is marked, and nothing is hidden.
 *
 * @returns one a chart, in the order handed in; null where the chart has no verdict
 */
export function chanceOfSignals(assessments: readonly Assessment[]): readonly (SignalChance | null)[] {
  return atOnce(chanceOfSignalsSteps(assessments));
}

/** The same in steps of one chart each. */
export function* chanceOfSignalsSteps(assessments: readonly Assessment[]): Generator<void, readonly (SignalChance | null)[]> {
  const pValues: (number | null)[] = [];
  for (const assessment of assessments) {
    yield;
    pValues.push(chanceOfSignal(assessment));
  }
  const charts = pValues.filter((pValue) => pValue !== null).length;
  const found = new Array<SignalChance | null>(assessments.length).fill(null);
  for (const { index, pValue, adjusted, discovered } of falseDiscoveries(pValues)) found[index] = { pValue, adjusted, discovered, charts };
  return found;
}
