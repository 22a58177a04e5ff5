/** How a monthly count came about, where it was counted from dated events. */
import type { Measure, MonthlySeries } from '../spc/vocabulary.ts';
import { formatCount } from './format-count.ts';

/**
 * By which day is an event counted, and which zeros did nobody write down? Empty for measures that are not counted from events.
 *
 * @example describeCounting({ sourceEventType: 'never_event', eventDate: 'incident' }, series)
 * // ['Counted from dated events, by the day each happened.', '38 months without an event count as zero, because …']
 */
export function describeCounting(
  { sourceEventType, eventDate }: Pick<Measure, 'sourceEventType' | 'eventDate'>, { zeroFilled }: Pick<MonthlySeries, 'zeroFilled'>,
): readonly string[] {
  if (sourceEventType === undefined) return [];
  const zeros = zeroFilled?.filter(Boolean).length ?? 0;
  return [
    `Counted from dated events where there are any, by the day each ${eventDate === 'declared' ? 'was declared' : 'happened'}.`,
    ...(zeros === 0 ? [] : [`${formatCount(zeros, 'months')} without an event ${zeros === 1 ? 'counts' : 'count'} as zero, because the provider reports events of this kind.`]),
  ];
}
