import type { Measure, MonthlySeries } from '../vocabulary.ts';
import { monthAt, monthIndex } from '../months.ts';
import type { Day } from './calendar-day.ts';
import type { DatedEvent } from './dated-event.ts';
import { daysBetweenEvents, type DaysBetweenEvents } from './days-between-events.ts';
import { zeroToleranceRecord, type ZeroToleranceRecord } from './zero-tolerance.ts';

/** What the dates of rare harm say: when, how long since the last, and how long from each to the next. */
export interface RareHarm {
  readonly measureId: string;
  readonly orgCode: string;
  readonly asAt: Day;
  /** Events that count, latest first, each with the day the measure goes by. */
  readonly events: readonly { readonly day: Day; readonly event: DatedEvent }[];
  /** Dates, days since the last and how many in the last year. Null days: none on record. */
  readonly record: ZeroToleranceRecord;
  /** The days from each event to the next, and the gap still running, which is censored. */
  readonly between: DaysBetweenEvents;
  /** Events that count but are known only to the month or year: they are in no gap, and `between` then tells too long ones. */
  readonly withoutDay: readonly DatedEvent[];
  /** Events kept and not counted: de-escalated ones, and those whose words the measure does not ask for. */
  readonly notCounted: number;
}

/** Does this event count for the measure? De-escalated ones never do; a blank word is `unknown`. */
export function countsFor(event: DatedEvent, measure: Pick<Measure, 'sourceEventType' | 'eventWhere'>): boolean {
  if (event.type !== measure.sourceEventType || event.status === 'de_escalated') return false;
  return (['grade', 'avoidable', 'acquired', 'attribution'] as const).every((column) => {
    const wanted = measure.eventWhere?.[column];
    return wanted === undefined || wanted.includes(event[column] ?? 'unknown');
  });
}

/**
 * When did this harm happen at this provider (or site), and how long is it since?
 *
 * Takes the events of the measure's sort that count for it, by the day it goes by (`eventDate`; the other day where that is
 * blank): the same choice as in the monthly counts. Null where the measure is not counted from events, or no event of its sort at
 * this organisation is known: then nobody knows whether it reports, and “none” would be a claim. Events after the “as at” day are left out.
 *
 * @param events as in the contents; `orgCode` a provider or a site
 * @param asAt the day the data describe, from the pack or the newest extract; nothing here reads a clock
 * @throws RangeError for a day that does not exist
 * @example rareHarmOf(events, neverEvents, 'ZZ1', '2012-08-14')
 * // with events on 2011-11-17 and 2012-06-14: record.daysSince 61, one gap of 210 days, running 61 days
 */
export function rareHarmOf(events: readonly DatedEvent[], measure: Measure, orgCode: string, asAt: Day): RareHarm | null {
  const { sourceEventType, eventDate } = measure;
  if (sourceEventType === undefined) return null;
  const ofSort = events.filter((event) => event.type === sourceEventType && (event.orgCode === orgCode || event.siteCode === orgCode));
  if (ofSort.length === 0) return null;
  const counted = ofSort.filter((event) => countsFor(event, measure));
  const dated: { readonly day: Day; readonly event: DatedEvent }[] = [];
  const withoutDay: DatedEvent[] = [];
  for (const event of counted) {
    const day = eventDate === 'declared' ? event.declared ?? event.incident : event.incident ?? event.declared;
    if (day === null || event.precision !== 'day') withoutDay.push(event);
    else if (day <= asAt) dated.push({ day, event });
  }
  dated.sort((one, other) => (one.day > other.day ? -1 : one.day < other.day ? 1 : one.event.id < other.event.id ? -1 : 1));
  const days = dated.map(({ day }) => day);
  return {
    measureId: measure.id, orgCode, asAt, events: dated,
    record: zeroToleranceRecord(days, asAt),
    between: daysBetweenEvents(days, asAt),
    withoutDay, notCounted: ofSort.length - counted.length,
  };
}

/**
 * The days between events as a series that `assessSeries` can assess as a t chart: one place an event, from the second on.
 *
 * A gap has no month of its own: the periods are places in a row (from the month of the first gap's end, one month each), kept
 * apart so that each gap is one point. Label the axis with `between.gaps[i].to`, never with these periods. The running gap is
 * not a point: it has not ended. Assess with chart kind `t`, the direction turned (a longer time between harms is better)
 * and no threshold. Under two events there is no gap: an empty series.
 * @example gapSeries(harm).values // [210] for events on 2011-11-17 and 2012-06-14
 */
export function gapSeries({ measureId, orgCode, between }: Pick<RareHarm, 'measureId' | 'orgCode' | 'between'>): MonthlySeries {
  const { gaps } = between;
  const first = monthIndex((gaps[0]?.to ?? '2000-01-01').slice(0, 7));
  const none = gaps.map(() => null);
  return {
    measureId, providerCode: orgCode,
    periods: gaps.map((_, index) => monthAt(first + index)),
    values: gaps.map(({ plotted }) => plotted),
    numerators: none, denominators: none, gaps: none,
    provisional: gaps.map(() => false),
    restatedFrom: none,
  };
}
