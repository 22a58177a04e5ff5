import type { Assurance } from './assessment.ts';
import { EQUALITY_TOLERANCE } from './constants.ts';
import type { RuleSet } from './rule-sets.ts';
import type { Threshold } from './vocabulary.ts';

/**
 * Will this process meet the required level reliably, miss it reliably, or do either by chance?
 *
 * Compares the threshold with the process limits of one month, in the same unit. At-least: threshold at or below the lower
 * limit → pass, at or above the upper → fail, between → hit-or-miss; at-most is mirrored. A threshold equal to a limit
 * decides under mdc-strict (script v2.4) and is hit-or-miss elsewhere. Zero-width limits equal to the threshold: pass in
 * mdc-strict, because every month meets it. Limits are taken as they are, beyond 0 or 1 too.
 * @example assuranceFrom(0.95, 0.96, 0.99, 'at-least', RULE_SETS['mdc-strict']) // 'pass'
 */
export function assuranceFrom(
  threshold: number, lower: number, upper: number, comparison: Threshold['comparison'], rules: RuleSet,
): Assurance {
  const slack = rules.exactComparison ? 0 : EQUALITY_TOLERANCE * Math.max(Math.abs(lower), Math.abs(upper), Math.abs(threshold));
  const reach = rules.thresholdOnLimit === 'decides' ? slack : -slack;
  const strictly = rules.thresholdOnLimit !== 'decides';
  const below = strictly ? threshold < lower + reach : threshold <= lower + reach;
  const above = strictly ? threshold > upper - reach : threshold >= upper - reach;
  const passes = comparison === 'at-least' ? below : above;
  if (passes) return 'pass';
  return (comparison === 'at-least' ? above : below) ? 'fail' : 'hit-or-miss';
}
