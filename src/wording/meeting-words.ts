/** What a meeting is called, and how far it is. */
import type { Period } from '../spc/vocabulary.ts';
import { formatPeriod } from './format-period.ts';

/** @example meetingTitle('2012-07') // 'Quality and patient safety committee: data to July 2012' */
export function meetingTitle(to: Period): string {
  return `Quality and patient safety committee: data to ${formatPeriod(to)}`;
}

/** @example describeProgress(3, 14, 2) // 'Item 3 of 14, 2 ticked off' */
export function describeProgress(number: number, items: number, done: number): string {
  return `Item ${String(number)} of ${String(items)}${done === 0 ? '' : `, ${String(done)} ticked off`}`;
}
