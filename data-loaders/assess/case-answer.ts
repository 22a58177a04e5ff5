import type { Assessment } from '../../src/spc/assessment.ts';
import { assessSeries } from '../../src/spc/assess-series.ts';
import { assuranceAt } from '../../src/spc/assurance-at.ts';
import { linesAtSigma, plottedValues, zonesOf } from '../../src/spc/process-lines-at.ts';
import { runTests } from '../../src/spc/run-tests.ts';
import type { RuleSet } from '../../src/spc/rule-sets.ts';
import { RULE_BITS } from '../../src/spc/signals/rule-bits.ts';
import { verdictOf } from '../../src/spc/variation.ts';
import { settingOf, type CaseSetting } from './case-setting.ts';
import type { ReferenceCase } from './reference-case.ts';
import { Refusal } from './rows-in-order.ts';

/** The fields that a case's own `expected` has. */
export type CaseAnswer = Readonly<Record<string, unknown>>;

const QCC_FIELDS = {
  'we-1': 'we1Outside', 'we-2': 'we2TwoOfThree', 'we-3': 'we3FourOfFive', 'we-4': 'we4EightOneSide',
  'nelson-1': 'n1Outside', 'nelson-2': 'n2NineOneSide', 'nelson-3': 'n3SixTrend', 'nelson-4': 'n4FourteenAlternating',
  'nelson-5': 'n5TwoOfThree', 'nelson-6': 'n6FourOfFive', 'nelson-7': 'n7FifteenWithinOneSigma',
  'nelson-8': 'n8EightBeyondOneSigma',
} as const;
const FIELDS: Readonly<Record<string, string>> = {
  outside: 'outside', trend: 'trend', 'two-of-three': 'twoOfThree', shift: 'oneSide', 'long-run': 'longRun',
  'few-crossings': 'fewCrossings', ...QCC_FIELDS,
};
const POINT_TYPES = {
  'improvement-high': 'special_cause_improvement', 'improvement-low': 'special_cause_improvement',
  'concern-high': 'special_cause_concern', 'concern-low': 'special_cause_concern',
  'neither-high': 'special_cause_neutral_high', 'neither-low': 'special_cause_neutral_low',
  'common-cause': 'common_cause', 'not-enough-data': 'common_cause',
} as const;
const VARIATION_ICONS = {
  'improvement-high': 'improvement_high', 'improvement-low': 'improvement_low', 'concern-high': 'concern_high',
  'concern-low': 'concern_low', 'neither-high': 'neutral_high', 'neither-low': 'neutral_low', 'common-cause': 'common_cause',
  'not-enough-data': null,
} as const;
const ASSURANCES = { pass: 'consistent_pass', fail: 'consistent_fail', 'hit-or-miss': 'inconsistent' } as const;
const ASSURANCE_ICONS = { pass: 'pass', fail: 'fail', 'hit-or-miss': 'inconsistent' } as const;
/** The package warns of a phase of 12 points too, though its words say fewer. */
const SHORT_PHASE_ROWS = 12;
const SHORT_PHASE_WORDS = "Some groups have 'n < 12' observations. These have trial limits, which will be revised with each additional observation until 'n = fix_after_n_points' has been reached.";

function times(column: readonly (number | null)[], multiply: number): (number | null)[] {
  return column.map((value) => {
    const product = value === null ? null : value * multiply;
    return product !== null && Number.isFinite(product) ? product : null;
  });
}

function phaseOf(assessment: Assessment): number[] {
  return assessment.phases.flatMap(({ from, to }, phase) => new Array<number>(to - from + 1).fill(phase));
}

function flags(assessment: Assessment, rules: RuleSet): Record<string, boolean[]> {
  const byField: Record<string, boolean[]> = {};
  for (const rule of rules.rules) {
    const field = FIELDS[rule] as string;
    byField[field] = assessment.highSignals.map((high, i) =>
      ((high | (assessment.lowSignals[i] as number)) & RULE_BITS[rule]) !== 0);
  }
  return byField;
}

/** qicharts2 and the strict rules as a case words them; qicharts2 also calls a left-out point beyond a limit outside. */
function outsideWithLeftOut(assessment: Assessment, plotted: readonly (number | null)[], outside: readonly boolean[]): boolean[] {
  const { lower, upper, excluded } = assessment;
  return outside.map((flag, i) => {
    const value = plotted[i];
    if (flag || excluded[i] !== true || value == null) return flag;
    const low = lower[i];
    const high = upper[i];
    return (low != null && value < low) || (high != null && value > high);
  });
}

function specialCause(high: number, low: number): string {
  const bits = RULE_BITS;
  if (high & bits.outside) return 'Above UCL';
  if (low & bits.outside) return 'Below LCL';
  if (high & bits.trend) return '7 Point Trend (Increasing)';
  if (low & bits.trend) return '7 Point Trend (Decreasing)';
  if (high & bits['two-of-three']) return '2 in 3 Above CL';
  if (low & bits['two-of-three']) return '2 in 3 Below CL';
  if (high & bits.shift) return '7 Points Above CL';
  if (low & bits.shift) return '7 Points Below CL';
  return 'Common Cause';
}

function shared(setting: CaseSetting, assessment: Assessment, rules: RuleSet): Record<string, unknown> {
  const { multiply } = setting;
  return {
    error: null,
    warnings: [] as string[],
    period: setting.rows.map((row) => row.period),
    value: times(plottedValues(assessment, rules), multiply),
    phase: phaseOf(assessment),
    centre: times(assessment.centre, multiply),
    lower: times(assessment.lower, multiply),
    upper: times(assessment.upper, multiply),
  };
}

function strictAnswer(setting: CaseSetting, assessment: Assessment, rules: RuleSet): CaseAnswer {
  const verdict = assessment.assurance;
  return {
    ...shared(setting, assessment, rules),
    rules: flags(assessment, rules),
    variationIcon: VARIATION_ICONS[assessment.variation],
    assuranceIcon: verdict === null ? null : ASSURANCE_ICONS[verdict],
  };
}

function plotTheDotsAnswer(setting: CaseSetting, assessment: Assessment, rules: RuleSet): CaseAnswer {
  const { recipe } = setting;
  const { highSignals, lowSignals, phases } = assessment;
  const zones = zonesOf(assessment, rules);
  const types = highSignals.map((high, i) => {
    const { variation } = verdictOf(high, lowSignals[i] as number, recipe.direction, rules);
    return variation;
  });
  const shortPhase = phases.flatMap(({ from, to }) =>
    new Array<boolean>(to - from + 1).fill(to - from + 1 <= SHORT_PHASE_ROWS));
  // The package reads the last row, whether it has a value or not, and calls assurance without limits inconsistent.
  const last = highSignals.length - 1;
  const variation = types[last] ?? 'common-cause';
  const judged = recipe.thresholds.length > 0 && recipe.direction !== 'neutral';
  const assurance = judged ? assuranceAt(assessment, last, rules) ?? 'hit-or-miss' : null;
  return {
    ...shared(setting, assessment, rules),
    warnings: shortPhase.includes(true) ? [SHORT_PHASE_WORDS] : [],
    rules: flags(assessment, rules),
    closeToLimits: zones.map((zone, i) => (zone === null || assessment.upper[i] === null ? null : Math.abs(zone) === 3)),
    relativeToCentre: zones.map((zone) => (zone === null ? null : Math.sign(zone))),
    specialCause: highSignals.map((high, i) => specialCause(high, lowSignals[i] as number)),
    pointType: types.map((type) => POINT_TYPES[type]),
    shortPhase,
    variation: POINT_TYPES[variation],
    variationIcon: VARIATION_ICONS[variation],
    assurance: assurance === null ? null : ASSURANCES[assurance],
    assuranceIcon: assurance === null ? null : ASSURANCE_ICONS[assurance],
  };
}

function anhoejAnswer(setting: CaseSetting, assessment: Assessment, rules: RuleSet): CaseAnswer {
  const { multiply, recipe } = setting;
  const lines = linesAtSigma(assessment, 2, rules);
  const flagged = flags(assessment, rules);
  const outside = outsideWithLeftOut(assessment, plottedValues(assessment, rules), flagged['outside'] ?? []);
  const quiet = rules.primeSpread === 'standard-deviation';
  return {
    ...shared(setting, assessment, rules),
    lower2: times(lines.lower, multiply),
    upper2: times(lines.upper, multiply),
    target: assessment.threshold,
    rules: { outside },
    runs: runTests(assessment, rules).map((tests) => (quiet ? { ...tests, signal: false } : tests)),
    variation: recipe.direction === 'neutral' ? null : POINT_TYPES[assessment.variation],
    assurance: null,
  };
}

function qccAnswer(setting: CaseSetting, assessments: readonly Assessment[]): CaseAnswer {
  const [first] = assessments as [Assessment];
  const flagged = assessments.map((assessment, i) => flags(assessment, setting.ruleSets[i] as RuleSet));
  return {
    ...shared(setting, first, setting.ruleSets[0] as RuleSet),
    rules: Object.assign({}, ...flagged) as Record<string, boolean[]>,
    variation: null,
    assurance: null,
  };
}

/**
 * What does Watchline say of a case, in the fields of the case's own `expected`?
 *
 * Columns in the order of time, rows of one period merged. Where the tool the case names refuses the input, `error` says so
 * and there is nothing else.
 */
export function answerOf(reference: ReferenceCase): CaseAnswer {
  try {
    const setting = settingOf(reference);
    const assessments = setting.ruleSets.map((rules) => assessSeries(setting.series, setting.recipe, rules));
    const assessment = assessments[0] as Assessment;
    const rules = setting.ruleSets[0] as RuleSet;
    switch (rules.id) {
      case 'plot-the-dots':
        return plotTheDotsAnswer(setting, assessment, rules);
      case 'anhoej':
        return anhoejAnswer(setting, assessment, rules);
      case 'western-electric':
      case 'nelson':
        return qccAnswer(setting, assessments);
      default:
        return strictAnswer(setting, assessment, rules);
    }
  } catch (refusal) {
    if (refusal instanceof Refusal) return { error: refusal.message, warnings: [] };
    throw refusal;
  }
}
