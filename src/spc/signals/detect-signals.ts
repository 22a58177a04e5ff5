import type { RuleId } from '../assessment.ts';
import type { Points } from '../points.ts';
import type { RuleSet } from '../rule-sets.ts';
import { detectAlternating } from './alternating.ts';
import { detectFewCrossings, detectLongRun } from './anhoej.ts';
import type { Fire } from './fire.ts';
import { detectOneSigma } from './one-sigma.ts';
import { detectOutside } from './outside.ts';
import { RULE_BITS } from './rule-bits.ts';
import { detectShift } from './shift.ts';
import type { SomeBeyond } from './some-beyond.ts';
import { detectSomeBeyond } from './some-beyond.ts';
import { detectTrend } from './trend.ts';

const QCC_TWO_OF_THREE: SomeBeyond = {
  some: 2, of: 3, zone: 3, outsideCounts: true, othersOnSameSide: false, completingOnly: true,
};
const QCC_FOUR_OF_FIVE: SomeBeyond = { ...QCC_TWO_OF_THREE, some: 4, of: 5, zone: 2 };
const TWO_OF_THREE_OF = new WeakMap<RuleSet, SomeBeyond>();

function twoOfThreeOf(rules: RuleSet): SomeBeyond {
  let rule = TWO_OF_THREE_OF.get(rules);
  if (rule === undefined) {
    rule = {
      some: 2, of: 3, zone: 3, outsideCounts: rules.outsideCountsAsNear, othersOnSameSide: rules.thirdOnSameSide,
      completingOnly: false,
    };
    TWO_OF_THREE_OF.set(rules, rule);
  }
  return rule;
}

/** Runs one rule over the points. */
export function detectRule(rule: RuleId, points: Points, rules: RuleSet, fire: Fire): void {
  const bit = RULE_BITS[rule];
  switch (rule) {
    case 'outside':
    case 'we-1':
    case 'nelson-1':
      return detectOutside(points, bit, fire);
    case 'shift':
      return detectShift(points, rules.shiftPoints, true, bit, fire);
    case 'we-4':
    case 'nelson-2':
      return detectShift(points, rules.shiftPoints, false, bit, fire);
    case 'trend':
      return detectTrend(points, rules.trendPoints, rules.trendAcrossPhases, true, bit, fire);
    case 'nelson-3':
      return detectTrend(points, rules.trendPoints, rules.trendAcrossPhases, false, bit, fire);
    case 'two-of-three':
      return detectSomeBeyond(points, twoOfThreeOf(rules), bit, fire);
    case 'we-2':
    case 'nelson-5':
      return detectSomeBeyond(points, QCC_TWO_OF_THREE, bit, fire);
    case 'we-3':
    case 'nelson-6':
      return detectSomeBeyond(points, QCC_FOUR_OF_FIVE, bit, fire);
    case 'long-run':
      return detectLongRun(points, bit, fire);
    case 'few-crossings':
      return detectFewCrossings(points, bit, fire);
    case 'nelson-4':
      return detectAlternating(points, 14, bit, fire);
    case 'nelson-7':
      return detectOneSigma(points, 15, true, bit, fire);
    case 'nelson-8':
      return detectOneSigma(points, 8, false, bit, fire);
  }
}

const ONLY_OUTSIDE: readonly RuleId[] = ['outside', 'we-1', 'nelson-1'];

/** Which rules speak on this chart? On a moving range chart, whose neighbours share a value, only single points do. */
export function rulesFor(rules: RuleSet, movingRanges: boolean): readonly RuleId[] {
  return movingRanges ? rules.rules.filter((rule) => ONLY_OUTSIDE.includes(rule)) : rules.rules;
}

/** Runs every rule of the set over the points and reports each firing. */
export function detectSignals(points: Points, rules: RuleSet, movingRanges: boolean, fire: Fire): void {
  const speaking = rulesFor(rules, movingRanges);
  for (let r = 0; r < speaking.length; r++) detectRule(speaking[r] as RuleId, points, rules, fire);
}
