/** The time between events in words. Never praise: a long time says nothing of the next event. */
import type { DaysBetweenEvents, RunningGapReading } from '../spc/rare-harm/days-between-events.ts';
import { formatCount } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatDay } from './format-period.ts';

interface TimeBetweenSaid {
  readonly between: DaysBetweenEvents;
  readonly usual: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Gaps beyond a limit. */
  readonly beyond: number;
  readonly running: RunningGapReading | null;
  readonly withoutDay: number;
}

const days = (number: number): string => formatCount(Math.round(number), 'days');

/**
 * @example describeTimeBetween({ between, usual: 30.2, lower: 0, upper: 190, beyond: 0, … })
 * // 'From one to the next it usually takes 30 days, and between 0 and 190 days where nothing has changed. It is 47 days since the last, on 14 June 2012.'
 */
export function describeTimeBetween({ between, usual, lower, upper, beyond, running, withoutDay }: TimeBetweenSaid): string {
  const sentences: string[] = [];
  if (usual === null) sentences.push('There are too few events to say how long it usually takes from one to the next.');
  else if (lower === null || upper === null) sentences.push(`From one to the next it usually takes ${days(usual)}; there are too few events for limits.`);
  else sentences.push(`From one to the next it usually takes ${days(usual)}, and between ${formatNumber(Math.round(lower))} and ${days(upper)} where nothing has changed.`);
  if (beyond > 0) sentences.push(`${formatCount(beyond, 'times')} ${beyond === 1 ? 'lies' : 'lie'} beyond these limits.`);
  if (between.running !== null) {
    sentences.push(`It is ${days(between.running.days)} since the last, on ${formatDay(between.running.from)}${running?.beyondUpperLimit === true ? ', longer than the upper limit' : ''}.`);
  }
  if (withoutDay > 0) sentences.push(`${formatCount(withoutDay, 'events')} without an exact day ${withoutDay === 1 ? 'is' : 'are'} left out, so some times are too long.`);
  return sentences.join(' ');
}
