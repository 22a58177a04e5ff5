import { assessSeries } from './assess-series.ts';
import type { Assessment, Assurance, Recipe, RuleId, RuleSetId, Variation } from './assessment.ts';
import { RULE_SETS, type RuleSet } from './rule-sets.ts';
import { sameNumber } from './same-number.ts';
import { rulesIn } from './signals/rule-bits.ts';
import type { MonthlySeries, Period } from './vocabulary.ts';

/** A choice in which two rule sets differ and which can explain a different answer. */
export type DisagreementReason =
  | 'different-rules' | 'limit-constant' | 'screening' | 'shift-length' | 'trend-length' | 'trend-across-phases'
  | 'two-of-three' | 'gaps' | 'threshold-on-limit' | 'precedence' | 'baseline' | 'chart-kind';

/** One point in which two readings answer differently on the same series. */
export interface Disagreement {
  readonly about: 'limits' | 'signals' | 'variation' | 'assurance';
  /** The month; null where it is about the whole chart. */
  readonly index: number | null;
  readonly period: Period | null;
  readonly a: string | number | readonly RuleId[] | Variation | Assurance | null;
  readonly b: string | number | readonly RuleId[] | Variation | Assurance | null;
  readonly why: readonly DisagreementReason[];
}

function differ(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return (a ?? null) !== (b ?? null);
  return !sameNumber(a, b);
}

function limitReasons(a: RuleSet, b: RuleSet, recipe: Recipe, series: MonthlySeries): DisagreementReason[] {
  const why: DisagreementReason[] = [];
  const ranged = ['xmr', 't'].includes(recipe.chartKind);
  const primed = ['i-prime', 'p-prime', 'u-prime'].includes(recipe.chartKind);
  if (ranged && a.limitMultiplier !== b.limitMultiplier) why.push('limit-constant');
  if ((ranged || primed) && recipe.screenMovingRanges === null && a.screenMovingRanges !== b.screenMovingRanges) why.push('screening');
  const gap = series.values.includes(null);
  if (gap && recipe.gaps === null && (a.rangesBridgeGaps !== b.rangesBridgeGaps || a.runsBridgeGaps !== b.runsBridgeGaps)) why.push('gaps');
  if (recipe.baseline !== null && recipe.phaseStarts.length > 0 && a.baselineScope !== b.baselineScope) why.push('baseline');
  return why;
}

/** Rules that look for the same pattern under different names. */
const PATTERN: Readonly<Record<RuleId, string>> = {
  outside: 'outside', 'we-1': 'outside', 'nelson-1': 'outside',
  shift: 'shift', 'we-4': 'shift', 'nelson-2': 'shift', 'long-run': 'long-run', 'few-crossings': 'few-crossings',
  trend: 'trend', 'nelson-3': 'trend',
  'two-of-three': 'two-of-three', 'we-2': 'two-of-three', 'nelson-5': 'two-of-three',
  'we-3': 'four-of-five', 'nelson-6': 'four-of-five',
  'nelson-4': 'alternating', 'nelson-7': 'within', 'nelson-8': 'beyond',
};

function signalReasons(
  onlyA: readonly string[], onlyB: readonly string[], a: RuleSet, b: RuleSet, recipe: Recipe, limits: readonly DisagreementReason[],
): DisagreementReason[] {
  const why = new Set<DisagreementReason>();
  const has = (rules: RuleSet, pattern: string): boolean => rules.rules.some((rule) => PATTERN[rule] === pattern);
  for (const pattern of [...onlyA, ...onlyB]) {
    if (!has(a, pattern) || !has(b, pattern)) why.add('different-rules');
    else if (pattern === 'shift' && a.shiftPoints !== b.shiftPoints) why.add('shift-length');
    else if (pattern === 'trend') {
      if (a.trendPoints !== b.trendPoints) why.add('trend-length');
      if (recipe.phaseStarts.length > 0 && a.trendAcrossPhases !== b.trendAcrossPhases) why.add('trend-across-phases');
    } else if (pattern === 'two-of-three') why.add('two-of-three');
    if (has(a, pattern) && has(b, pattern)) for (const reason of limits) why.add(reason);
  }
  return [...why];
}

function patternsAt(assessment: Assessment, i: number): { readonly rules: RuleId[]; readonly patterns: string[] } {
  const rules = rulesIn((assessment.highSignals[i] as number) | (assessment.lowSignals[i] as number));
  return { rules, patterns: [...new Set(rules.map((rule) => PATTERN[rule]))] };
}

/**
 * Where do two rule sets answer differently on this series, and which of their choices explains it?
 *
 * Makes “your tool disagrees with ours” an answer. The series is assessed twice with everything else equal. Listed: the
 * first month whose centre or process limits differ (with the upper limits), each month flagged by different patterns
 * (Western Electric 1 and `outside` are the same pattern), the variation and the assurance. An empty list: they agree.
 * `why` names the choices that differ and bear on it; a length or a limit that differs is named even where several act.
 * @example disagreements(series, recipe, 'mdc-strict', 'plot-the-dots') // [{ about: 'limits', why: ['screening'], … }]
 */
export function disagreements(
  series: MonthlySeries, recipe: Recipe, ruleSetA: RuleSetId, ruleSetB: RuleSetId,
): Disagreement[] {
  return disagreementsBetween(
    assessSeries(series, { ...recipe, ruleSet: ruleSetA }), assessSeries(series, { ...recipe, ruleSet: ruleSetB }),
  );
}

/**
 * Where do two assessments of one series answer differently, by their rule sets, by their chart kinds, or by both?
 *
 * As `disagreements`, of assessments that are made already. Kinds of chart that differ are named as a reason wherever limits differ.
 * Both have to be of the same series, with the same phases and months left out.
 * @example disagreementsBetween(onXmr, onP) // [{ about: 'limits', why: ['chart-kind'], … }]
 */
export function disagreementsBetween(a: Assessment, b: Assessment): Disagreement[] {
  const { series, recipe } = a;
  const rulesA = RULE_SETS[a.ruleSet];
  const rulesB = RULE_SETS[b.ruleSet];
  const found: Disagreement[] = [];
  const periodOf = (index: number | null): Period | null => (index === null ? null : series.periods[index] ?? null);
  const limits: DisagreementReason[] = [
    ...(a.chartKind === b.chartKind ? [] : ['chart-kind'] as const), ...limitReasons(rulesA, rulesB, recipe, series),
  ];
  const firstLimit = a.centre.findIndex((centre, i) =>
    differ(centre, b.centre[i]) || differ(a.lower[i], b.lower[i]) || differ(a.upper[i], b.upper[i]));
  if (firstLimit >= 0) {
    found.push({
      about: 'limits', index: firstLimit, period: periodOf(firstLimit), a: a.upper[firstLimit] ?? null,
      b: b.upper[firstLimit] ?? null, why: limits,
    });
  }
  const signalWhy = new Set<DisagreementReason>();
  const limitWhy = firstLimit >= 0 ? limits : [];
  for (let i = 0; i < series.periods.length; i++) {
    const inA = patternsAt(a, i);
    const inB = patternsAt(b, i);
    const onlyA = inA.patterns.filter((pattern) => !inB.patterns.includes(pattern));
    const onlyB = inB.patterns.filter((pattern) => !inA.patterns.includes(pattern));
    if (onlyA.length === 0 && onlyB.length === 0) continue;
    const gapWhy: DisagreementReason[] = limits.includes('gaps') ? ['gaps'] : [];
    const why = signalReasons(onlyA, onlyB, rulesA, rulesB, recipe, [...new Set([...limitWhy, ...gapWhy])]);
    for (const reason of why) signalWhy.add(reason);
    found.push({ about: 'signals', index: i, period: periodOf(i), a: inA.rules, b: inB.rules, why });
  }
  if (a.variation !== b.variation) {
    const why = new Set(signalWhy);
    if (rulesA.precedence !== rulesB.precedence && (a.conflict || b.conflict)) why.add('precedence');
    found.push({
      about: 'variation', index: a.decidingIndex, period: periodOf(a.decidingIndex), a: a.variation, b: b.variation, why: [...why],
    });
  }
  if (a.assurance !== b.assurance) {
    const why = new Set<DisagreementReason>(limitWhy);
    if (rulesA.thresholdOnLimit !== rulesB.thresholdOnLimit) why.add('threshold-on-limit');
    found.push({
      about: 'assurance', index: a.decidingIndex, period: periodOf(a.decidingIndex), a: a.assurance, b: b.assurance, why: [...why],
    });
  }
  return found;
}
