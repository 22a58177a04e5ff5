import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import { isoDayFrom } from './days-of-month.ts';
import type { Incident } from './draw-incidents.ts';
import type { TextCells } from './observation-rows.ts';
import { seededRandom } from './seeded-random.ts';
import type { IncidentType, Story } from './story.ts';

/** Which sorts the demonstration hands over as events. C. difficile comes as monthly counts, as from national surveillance. */
export const AS_EVENTS: readonly IncidentType[] = ['mrsa_case', 'never_event', 'serious_incident', 'pressure_ulcer'];

/** The measures that the database counts from these events, with their sort. Rates come with their bed days, as monthly figures. */
const COUNTED = new Map(BUILT_IN_MEASURES.flatMap(({ id, kind, sourceEventType }) =>
  (kind === 'count' && AS_EVENTS.some((type) => type === sourceEventType) ? [[id, sourceEventType ?? ''] as const] : [])));

/** An incident is written down within so many days. */
const LONGEST_DELAY = 9;

/**
 * What happened, one row of `event` each, as a trust's incident system would hand it over on the day of the extract.
 *
 * Serious incidents are drawn by the day they were declared, everything else by the day it happened; the other day lies some days
 * off. What nobody had written down by the day of the extract is declared on that day.
 */
export function eventRows(story: Story, incidents: readonly Incident[]): readonly TextCells[] {
  const places = new Map<string, number>();
  return incidents.filter(({ type }) => AS_EVENTS.includes(type)).map((incident): TextCells => {
    const { type, orgCode, siteCode, date, grade, avoidable, category } = incident;
    const place = (places.get(`${orgCode} ${type}`) ?? 0) + 1;
    places.set(`${orgCode} ${type}`, place);
    const event_id = `${orgCode}-${type}-${String(place).padStart(4, '0')}`;
    const delay = Math.floor(seededRandom(`${story.seed}|${event_id}|delay`)() * (LONGEST_DELAY + 1));
    const declared = type === 'serious_incident' ? date : isoDayFrom(date, delay);
    return {
      event_id, event_type: type, org_code: orgCode, site_code: siteCode ?? '',
      incident_date: type === 'serious_incident' ? isoDayFrom(date, -delay) : date,
      declared_date: declared > story.dataAsOf ? story.dataAsOf : declared,
      category: category ?? '', grade: grade ?? '', avoidable: avoidable === null ? 'unknown' : avoidable ? 'yes' : 'no',
      acquired: type === 'pressure_ulcer' ? 'in_care' : '', attribution: type === 'mrsa_case' ? 'trust' : '',
      status: 'closed', as_of: story.dataAsOf, source: story.source,
    };
  });
}

/**
 * Which monthly rows are still needed beside the events? Months with events are counted from them. A month in which a provider
 * had none of a sort needs its nil return (`zero_filled`): otherwise nobody could tell it from a month that was not reported.
 * A row that says more than a count (a gap, a figure put right later) stays as it is.
 */
export function rowsBesideEvents(rows: readonly TextCells[], events: readonly TextCells[]): readonly TextCells[] {
  const reported = new Set(events.flatMap((event) => {
    const day = event['event_type'] === 'serious_incident' ? event['declared_date'] : event['incident_date'];
    return [`${event['event_type'] ?? ''} ${event['org_code'] ?? ''} ${(day ?? '').slice(0, 7)}`];
  }));
  const sites = new Set(events.map((event) => event['site_code'] ?? '').filter((code) => code !== ''));
  const versions = new Map<string, number>();
  const keyOf = (row: TextCells): string => [row['measure_id'], row['org_code'], row['period_start']].join(' ');
  for (const row of rows) versions.set(keyOf(row), (versions.get(keyOf(row)) ?? 0) + 1);
  return rows.flatMap((row): readonly TextCells[] => {
    const type = COUNTED.get(row['measure_id'] ?? '');
    if (type === undefined || row['status'] !== 'ok' || (versions.get(keyOf(row)) ?? 0) > 1) return [row];
    const org = row['org_code'] ?? '';
    const isSite = sites.has(org);
    if (isSite || row['value'] !== '0' || reported.has(`${type} ${org} ${(row['period_start'] ?? '').slice(0, 7)}`)) return [];
    return [{ ...row, status: 'zero_filled', note: 'Nil return.' }];
  });
}
