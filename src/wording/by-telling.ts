/** The order in which signals are told: the one a reader grasps first comes first. */
import type { RuleId, Signal } from '../spc/assessment.ts';

const TELLING: readonly RuleId[] = [
  'shift', 'we-4', 'nelson-2', 'long-run', 'outside', 'we-1', 'nelson-1', 'trend', 'nelson-3', 'two-of-three', 'we-2', 'nelson-5',
  'we-3', 'nelson-6', 'few-crossings', 'nelson-4', 'nelson-7', 'nelson-8',
];

/**
 * Which of two signals is told first? For sorting: runs on one side of the mean, then months outside the limits, then trends.
 *
 * @example [trend, shift].sort(byTelling) // [shift, trend]
 */
export function byTelling(a: Signal, b: Signal): number {
  return TELLING.indexOf(a.rule) - TELLING.indexOf(b.rule);
}
