/** What a meeting is called, and how far it is. */
import type { Period } from '../spc/vocabulary.ts';
import { formatPeriod } from './format-period.ts';

/** @example meetingTitle('2012-07') // 'Quality and patient safety committee: data to July 2012' */
export function meetingTitle(to: Period): string {
  return `Quality and patient safety committee: data to ${formatPeriod(to)}`;
}

/** Why a frozen pack has a running order and nothing to write with. */
export const FROZEN_MEETING = {
  published: 'This pack is frozen: the meeting is shown as it was recorded when the pack was published, and nothing can be written here.',
  unwritten: 'This pack is frozen: its items can be walked through one by one, and nothing is ticked, moved or written here. It was published without the record of a meeting. To hold one, open the pack that is not frozen.',
} as const;

/** In place of what nobody wrote. */
export const NOTHING_RECORDED = 'Nothing was recorded of this item.';

/** @example describeProgress(3, 14, 2) // 'Item 3 of 14, 2 ticked off' */
export function describeProgress(number: number, items: number, done: number): string {
  return `Item ${String(number)} of ${String(items)}${done === 0 ? '' : `, ${String(done)} ticked off`}`;
}
