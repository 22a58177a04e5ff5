import type { RuleId } from '../assessment.ts';

const RULES_IN_BIT_ORDER = [
  'outside', 'shift', 'trend', 'two-of-three', 'long-run', 'few-crossings',
  'we-1', 'we-2', 'we-3', 'we-4',
  'nelson-1', 'nelson-2', 'nelson-3', 'nelson-4', 'nelson-5', 'nelson-6', 'nelson-7', 'nelson-8',
] as const satisfies readonly RuleId[];

/**
 * Which bit stands for which rule in `Assessment.highSignals` and `lowSignals`?
 * @example (assessment.lowSignals[i] & RULE_BITS.shift) !== 0 // month i is part of a shift below the centre
 */
export const RULE_BITS: Readonly<Record<RuleId, number>> = Object.fromEntries(
  RULES_IN_BIT_ORDER.map((rule, bit) => [rule, 1 << bit]),
) as Record<RuleId, number>;

/** Rules that find an unusual pattern on both sides of the centre at once: they say “look”, not “better” or “worse”. */
export const SIDELESS_RULES: number = RULE_BITS['nelson-4'] | RULE_BITS['nelson-7'] | RULE_BITS['nelson-8'];

/**
 * Which rules does a bit set hold?
 * @example rulesIn(RULE_BITS.outside | RULE_BITS.trend) // ['outside', 'trend']
 */
export function rulesIn(bits: number): RuleId[] {
  return RULES_IN_BIT_ORDER.filter((rule) => (bits & RULE_BITS[rule]) !== 0);
}
