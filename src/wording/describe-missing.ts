/** Submissions that did not come, and takeovers, in words. */
import type { GapReason, Period } from '../spc/vocabulary.ts';
import { formatPeriodList, formatDay } from './format-period.ts';

/**
 * What has not been sent? Late: the newest months, which other organisations have sent for this measure.
 *
 * @example describeMissing('not-submitted', ['2012-07'], true) // 'July 2012 is late: not submitted, while others have sent it'
 * @example describeMissing('no-row', ['2012-01', '2012-02'], false) // 'January and February 2012 have no row in the extract'
 */
export function describeMissing(reason: GapReason, months: readonly Period[], late: boolean): string {
  const when = formatPeriodList(months);
  const one = months.length === 1;
  const what = reason === 'no-row' ? 'no row in the extract' : 'not submitted';
  if (late) return `${when} ${one ? 'is' : 'are'} late: ${what}, while others have sent ${one ? 'it' : 'them'}`;
  return reason === 'no-row' ? `${when} ${one ? 'has' : 'have'} no row in the extract` : `${when} ${one ? 'was' : 'were'} not submitted`;
}

/** How much went over, and when? @example describeTakeover('2011-07-01', 1) // 'on 1 July 2011, wholly' */
export function describeTakeover(from: string, share: number | null): string {
  const how = share === 1 ? 'wholly' : share === null ? 'how much of it is not known' : 'in part';
  return `on ${formatDay(from)}, ${how}`;
}
