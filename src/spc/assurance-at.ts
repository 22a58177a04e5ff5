import type { Assessment, Assurance } from './assessment.ts';
import { assuranceFrom } from './assurance.ts';
import { RULE_SETS, type RuleSet } from './rule-sets.ts';
import { thresholdsInForce } from './thresholds-in-force.ts';
import type { Threshold } from './vocabulary.ts';

/**
 * Against the limits of that month, could the process be relied on to meet the threshold then in force?
 *
 * Null: no threshold, no limits or a neutral direction. Unlike `Assessment.assurance` it is not withheld for a short phase.
 */
export function assuranceAt(
  assessment: Assessment, index: number, rules: RuleSet = RULE_SETS[assessment.ruleSet],
): Assurance | null {
  const { recipe, series, lower, upper } = assessment;
  const row = thresholdsInForce(series.periods, recipe.thresholds, recipe.judgedKind).rows[index];
  const low = lower[index];
  const high = upper[index];
  if (row == null || low == null || high == null || recipe.direction === 'neutral' || assessment.chartKind === 'mr') return null;
  return assuranceFrom(row.value, low, high, row.comparison, rules, assessment.chartKind);
}

/** A stretch of months under one threshold, and how the process stood against it. */
export interface ThresholdRegime {
  readonly threshold: Threshold;
  /** Indices into the series, both included. */
  readonly from: number;
  readonly to: number;
  /** Judged at the last month of the stretch that has a value and counts; null: none, or no limits there. */
  readonly assurance: Assurance | null;
  readonly judgedAt: number | null;
  readonly met: number;
  readonly missed: number;
  /** Months without a value. */
  readonly unknown: number;
}

/**
 * How did the process stand under each threshold in turn?
 *
 * One entry for each stretch of months in which the same row was in force, in time order: months met and missed, and the
 * verdict against the limits of the last counting month of the stretch. A trajectory has a row a month and so an entry a
 * month. Months without a threshold are in no stretch.
 */
export function assuranceByRegime(assessment: Assessment): ThresholdRegime[] {
  const { recipe, series, met, excluded } = assessment;
  if (assessment.chartKind === 'mr') return [];
  const { rows } = thresholdsInForce(series.periods, recipe.thresholds, recipe.judgedKind);
  const rules = RULE_SETS[assessment.ruleSet];
  const regimes: ThresholdRegime[] = [];
  for (let from = 0; from < rows.length;) {
    const threshold = rows[from];
    let to = from;
    while (to + 1 < rows.length && rows[to + 1] === threshold) to++;
    if (threshold != null) {
      let judgedAt: number | null = null;
      let reached = 0;
      let missed = 0;
      for (let i = from; i <= to; i++) {
        if (met[i] === true) reached++;
        else if (met[i] === false) missed++;
        if (series.values[i] !== null && excluded[i] !== true && series.provisional[i] !== true) judgedAt = i;
      }
      const low = judgedAt === null ? null : assessment.lower[judgedAt];
      const high = judgedAt === null ? null : assessment.upper[judgedAt];
      const assurance = low == null || high == null || recipe.direction === 'neutral'
        ? null
        : assuranceFrom(threshold.value, low, high, threshold.comparison, rules, assessment.chartKind);
      regimes.push({
        threshold, from, to, assurance, judgedAt, met: reached, missed, unknown: to - from + 1 - reached - missed,
      });
    }
    from = to + 1;
  }
  return regimes;
}

/** How many months met the threshold then in force, how many missed it, and for how many can it not be said? */
export interface MonthsMet {
  readonly met: number;
  readonly missed: number;
  /** No value, or no threshold. */
  readonly unknown: number;
}

/**
 * How many months met the threshold then in force? For a trajectory: how many months were on or above the path.
 * @example met, missed, no value // { met: 1, missed: 1, unknown: 1 }
 */
export function countMet(assessment: Assessment): MonthsMet {
  let met = 0;
  let missed = 0;
  for (const reached of assessment.met) {
    if (reached === true) met++;
    else if (reached === false) missed++;
  }
  return { met, missed, unknown: assessment.met.length - met - missed };
}
