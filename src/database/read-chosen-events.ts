/** Events that somebody picked out: the list of them, and how they fall. */
import type { DatedEvent } from '../spc/rare-harm/dated-event.ts';
import type { Day } from '../spc/rare-harm/calendar-day.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { KnownThen } from './contents-terms.ts';
import type { Database } from './database.ts';
import { eventOf } from './read-events.ts';
import { numberOrNull, text, textOrNull } from './row-cells.ts';

/** Which events are meant; null: any. `unknown` as site, category or grade means a blank. */
export interface EventChoice {
  /** Exactly the events that this measure counts, by the day it goes by. */
  readonly measure: string | null;
  readonly type: string | null;
  readonly provider: string | null;
  readonly site: string | null;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly category: string | null;
  readonly grade: string | null;
  readonly avoidable: string | null;
}

/** Every event there is. */
export const ANY_EVENT: EventChoice = {
  measure: null, type: null, provider: null, site: null, from: null, to: null, category: null, grade: null, avoidable: null,
};

/** So many events are listed one by one; of more the tally tells. */
export const MOST_CHOSEN = 20_000;

/** How many of the chosen events one part has. */
export interface EventTally {
  readonly breakdown: 'provider' | 'site' | 'category' | 'grade' | 'avoidable' | 'month';
  readonly part: string;
  /** `provider`: the part is a sort of event, and this the provider's code. `month`: this is the sort. Null elsewhere. */
  readonly beside: string | null;
  /** Without de-escalated ones, which stand apart. */
  readonly cases: number;
  readonly deEscalated: number;
  /** The latest day that is exactly known; null: none is. */
  readonly lastDay: Day | null;
}

const parametersOf = (choice: EventChoice): (string | null)[] =>
  [choice.measure, choice.type, choice.provider, choice.site, choice.from, choice.to, choice.category, choice.grade, choice.avoidable];

/**
 * Which events are these, latest first? At most `most`. De-escalated ones come with their status, but not where a measure is
 * asked for: it does not count them. Nothing loaded or nothing found: an empty list.
 */
export async function readChosenEvents(database: Database, choice: EventChoice, then: KnownThen | null = null, most = MOST_CHOSEN): Promise<readonly DatedEvent[]> {
  return (await database.rows('events-chosen', [...parametersOf(choice), most], then)).map(eventOf);
}

/** How do these events fall? Most first within each breakdown; each breakdown adds up to the whole. */
export async function readEventTally(database: Database, choice: EventChoice, then: KnownThen | null = null): Promise<readonly EventTally[]> {
  return (await database.rows('events-tally', parametersOf(choice), then)).map((row) => ({
    breakdown: text(row, 'breakdown') as EventTally['breakdown'],
    part: text(row, 'part'),
    beside: textOrNull(row, 'beside'),
    cases: numberOrNull(row, 'cases') ?? 0,
    deEscalated: numberOrNull(row, 'de_escalated') ?? 0,
    lastDay: textOrNull(row, 'last_day'),
  }));
}
