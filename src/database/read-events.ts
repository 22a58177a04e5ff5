import type { DatedEvent } from '../spc/rare-harm/dated-event.ts';
import type { KnownThen } from './contents-terms.ts';
import type { Database, Row } from './database.ts';
import type { EventCount } from './reporting-calendar.ts';
import { flag, numberOrNull, text, textOrNull } from './row-cells.ts';

/**
 * So many events of a sort at a provider are listed one by one; of more, their monthly counts say all that a chart can show.
 * Two million events then never cross into the page, and a pack stays small.
 */
export const MOST_LISTED = 100;

/** One row of a list of events as the core knows it. */
export function eventOf(row: Row): DatedEvent {
  return {
    id: text(row, 'event_id'),
    type: text(row, 'event_type'),
    orgCode: text(row, 'org_code'),
    siteCode: textOrNull(row, 'site_code'),
    incident: textOrNull(row, 'incident_date'),
    declared: textOrNull(row, 'declared_date'),
    precision: text(row, 'date_precision') as DatedEvent['precision'],
    category: textOrNull(row, 'category'),
    grade: textOrNull(row, 'grade'),
    avoidable: text(row, 'avoidable') as DatedEvent['avoidable'],
    acquired: text(row, 'acquired'),
    attribution: text(row, 'attribution'),
    status: text(row, 'status') as DatedEvent['status'],
  };
}

/**
 * Which events are on record, latest first by sort and provider? `type` and `orgCode` null: all. `most`: sorts of which a provider has more are left out.
 * De-escalated events come too, with their status. `then`: as told at a past month.
 */
export async function readEvents(
  database: Database, type: string | null = null, orgCode: string | null = null, most: number | null = MOST_LISTED, then: KnownThen | null = null,
): Promise<readonly DatedEvent[]> {
  return (await database.rows('events', [type, orgCode, most], then)).map(eventOf);
}

/** How many events does each measure have, by organisation and month? */
export async function readEventCounts(database: Database, then: KnownThen | null = null): Promise<readonly EventCount[]> {
  return (await database.rows('events-by-month', [], then)).map((row) => ({
    measureId: text(row, 'measure_id'),
    orgCode: text(row, 'org_code'),
    providerCode: text(row, 'provider_code'),
    month: text(row, 'month'),
    cases: numberOrNull(row, 'cases') ?? 0,
    reported: numberOrNull(row, 'reported') ?? 0,
    provisional: flag(row, 'provisional'),
  }));
}
