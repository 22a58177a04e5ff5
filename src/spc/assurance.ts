import type { Assurance } from './assessment.ts';
import { EQUALITY_TOLERANCE } from './constants.ts';
import type { RuleSet } from './rule-sets.ts';
import type { ChartKind, Threshold } from './vocabulary.ts';

/** Chart kinds whose limits are cut where values end: a proportion at 0 and 1, a count or rate at 0. */
const CUT_AT_ZERO: ReadonlySet<ChartKind> = new Set(['p', 'p-prime', 'u', 'u-prime', 'c', 'g']);
const CUT_AT_ONE: ReadonlySet<ChartKind> = new Set(['p', 'p-prime']);

/**
 * Will this process meet the required level reliably, miss it reliably, or do either by chance?
 *
 * Compares the threshold with the process limits of one month, in the same unit. At-least: threshold at or below the lower
 * limit → pass, at or above the upper → fail, between → hit-or-miss; at-most is mirrored. A threshold equal to a limit
 * decides under mdc-strict (script v2.4) and is hit-or-miss elsewhere. Zero-width limits equal to the threshold: pass in
 * mdc-strict, because every month meets it. Limits are taken as they are, beyond 0 or 1 too. A limit that was cut where values
 * end is no level that the process keeps off: a threshold of zero on a lower limit cut at 0, or of 100% on an upper limit cut
 * at 1, is reached in some months, so it is never a fail by equality but hit-or-miss.
 * @example assuranceFrom(0.95, 0.96, 0.99, 'at-least', RULE_SETS['mdc-strict']) // 'pass'
 */
export function assuranceFrom(
  threshold: number, lower: number, upper: number, comparison: Threshold['comparison'], rules: RuleSet, kind: ChartKind = 'xmr',
): Assurance {
  const slack = rules.exactComparison ? 0 : EQUALITY_TOLERANCE * Math.max(Math.abs(lower), Math.abs(upper), Math.abs(threshold));
  const reach = rules.thresholdOnLimit === 'decides' ? slack : -slack;
  const strictly = rules.thresholdOnLimit !== 'decides';
  const below = strictly ? threshold < lower + reach : threshold <= lower + reach;
  const above = strictly ? threshold > upper - reach : threshold >= upper - reach;
  const passes = comparison === 'at-least' ? below : above;
  if (passes) return 'pass';
  if (!(comparison === 'at-least' ? above : below)) return 'hit-or-miss';
  const reachable = comparison === 'at-most'
    ? threshold === 0 && lower === 0 && CUT_AT_ZERO.has(kind)
    : threshold === 1 && upper === 1 && CUT_AT_ONE.has(kind);
  return reachable ? 'hit-or-miss' : 'fail';
}
