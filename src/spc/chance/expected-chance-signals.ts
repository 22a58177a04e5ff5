import type { Assessment, RuleSetId } from '../assessment.ts';
import { poissonAtLeast } from '../distributions/poisson.ts';
import { includedMonths } from '../judgement/process-points.ts';
import { chanceShare } from './chance-share.ts';

/** How many alarms chance alone would raise on a page, beside those there are. */
export interface ChanceSignals {
  /** Charts that could raise one: at least 15 months, and not too rare for limits. */
  readonly charts: number;
  /** Charts without a verdict; they neither raise nor are expected to raise an alarm. */
  readonly withoutVerdict: number;
  /** Mean number of charts with a false signal at their deciding month, were every process stable. */
  readonly expected: number;
  /** Charts with a signal at their deciding month. */
  readonly seen: number;
  /** How likely chance alone is to raise at least as many as were seen: small means that there is more than chance. */
  readonly chanceOfAsMany: number;
}

/**
 * How many of the charts on this page would show a signal by chance alone, and how many do?
 *
 * The sum of `chanceShare` over the charts, each with its own rule set and number of months. The charts are taken as independent
 * of each other; then the number of false signals is nearly Poisson with that mean, which gives `chanceOfAsMany`.
 *
 * @example 78 charts of 24 months under mdc-strict: expected about 1.1; 9 seen has a chance of 1 in 500,000.
 */
export function expectedChanceSignals(assessments: readonly Assessment[]): ChanceSignals {
  let seen = 0;
  const charts: ChartLength[] = [];
  for (const assessment of assessments) {
    if (assessment.variation === 'not-enough-data') continue;
    charts.push({ ruleSet: assessment.ruleSet, months: includedMonths(assessment) });
    if (assessment.variation !== 'common-cause') seen += 1;
  }
  const expected = expectedFor(charts);
  return {
    charts: charts.length,
    withoutVerdict: assessments.length - charts.length,
    expected,
    seen,
    chanceOfAsMany: poissonAtLeast(seen, expected),
  };
}

/** A chart by what decides its share: its rules and the months that take part. */
export interface ChartLength {
  readonly ruleSet: RuleSetId;
  readonly months: number;
}

/** The same from lengths alone, where no assessment is at hand. @example expectedFor(78 charts of 24 months) // 1.07 */
export function expectedFor(charts: readonly ChartLength[]): number {
  let expected = 0;
  for (const { ruleSet, months } of charts) expected += chanceShare(ruleSet, months);
  return expected;
}
