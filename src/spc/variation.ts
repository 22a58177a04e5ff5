import type { RuleId, Variation } from './assessment.ts';
import type { RuleSet } from './rule-sets.ts';
import { RULE_BITS, SIDELESS_RULES } from './signals/rule-bits.ts';
import type { Direction } from './vocabulary.ts';

/** The verdict on one month, and whether it carries good and bad news at once. */
export interface MonthVerdict {
  readonly variation: Variation;
  readonly conflict: boolean;
}

const COMMON_CAUSE: MonthVerdict = { variation: 'common-cause', conflict: false };
const ONE_SIDED: Record<Direction, { readonly high: MonthVerdict; readonly low: MonthVerdict }> = {
  'higher-is-better': {
    high: { variation: 'improvement-high', conflict: false }, low: { variation: 'concern-low', conflict: false },
  },
  'lower-is-better': {
    high: { variation: 'concern-high', conflict: false }, low: { variation: 'improvement-low', conflict: false },
  },
  neutral: { high: { variation: 'neither-high', conflict: false }, low: { variation: 'neither-low', conflict: false } },
};
const CONFLICT: Record<Direction, MonthVerdict | null> = {
  'higher-is-better': { variation: 'concern-low', conflict: true },
  'lower-is-better': { variation: 'concern-high', conflict: true },
  neutral: null,
};

function firstRuleSide(high: number, low: number, rules: readonly RuleId[]): 'high' | 'low' {
  for (const rule of rules) {
    if ((high & RULE_BITS[rule]) !== 0) return 'high';
    if ((low & RULE_BITS[rule]) !== 0) return 'low';
  }
  return 'high';
}

/**
 * Is this month's news good, bad, neither, or no news?
 *
 * From the bits of the rules that flag the month on the high and on the low side. None: common cause. One side: improvement
 * or concern by the direction of the measure, or neither for a neutral one. Both sides, as with a long run below the
 * centre that is now rising: a conflict, which ranks as concern; for a neutral measure, and where the rule set says the
 * first rule listed decides (NHSRplotthedots: outside, trend, two of three, run), that rule's side. Rules without a side
 * (Nelson 4, 7, 8) alone say “unusual”, neither better nor worse.
 * @example verdictOf(RULE_BITS.trend, RULE_BITS.shift, 'higher-is-better', RULE_SETS['mdc-strict']) // concern-low, conflict
 */
export function verdictOf(high: number, low: number, direction: Direction, rules: RuleSet): MonthVerdict {
  if (high === 0 && low === 0) return COMMON_CAUSE;
  const sidedHigh = high & ~SIDELESS_RULES;
  const sidedLow = low & ~SIDELESS_RULES;
  if (sidedHigh === 0 && sidedLow === 0) return high !== 0 ? ONE_SIDED.neutral.high : ONE_SIDED.neutral.low;
  const sided = ONE_SIDED[direction];
  if (sidedLow === 0) return sided.high;
  if (sidedHigh === 0) return sided.low;
  const conflict = CONFLICT[direction];
  if (conflict !== null && rules.precedence === 'concern-first') return conflict;
  return sided[firstRuleSide(sidedHigh, sidedLow, rules.rules)];
}
