import { monthAt, monthIndex } from '../../spc/months.ts';
import { daysBetween, lastDayOf } from '../../spc/rare-harm/calendar-day.ts';
import type { DatedEvent } from '../../spc/rare-harm/dated-event.ts';
import { describeEventDay, eventSortName, partName } from '../../wording/event-words.ts';
import { formatDay } from '../../wording/format-period.ts';
import { packColumns, packWords } from '../../wording/pack-words.ts';
import type { Composing } from '../composing.ts';
import type { PackBlock, PackColumn } from '../pack-document.ts';
import type { PageOf } from '../recipe.ts';

const words = (...names: readonly (keyof typeof packColumns)[]): readonly PackColumn[] => names.map((name) => ({ name: packColumns[name], align: 'words' }));
const dayOf = ({ incident, declared }: DatedEvent): string => incident ?? declared ?? '';

/** Single events of the last months, and how long it is since the last of each sort. Nothing about a patient. */
export function eventsPage({ input: { contents } }: Composing, page: PageOf<'events'>, id: string): readonly PackBlock[] {
  const { events = [], lastMonth, organisations, measures } = contents;
  const sorts = page.measures === null ? null : new Set(measures.filter((measure) => page.measures?.includes(measure.id)).map(({ sourceEventType }) => sourceEventType));
  const own = events.filter(({ type, orgCode }) => (sorts === null || sorts.has(type)) && (page.providers === null || page.providers.includes(orgCode)));
  const first = lastMonth === null ? '' : monthAt(monthIndex(lastMonth) - page.months + 1);
  const recent = own.filter((event) => dayOf(event).slice(0, 7) >= first).sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1));
  const names = new Map(organisations.map(({ code, shortName }) => [code, shortName]));
  const nameOf = (code: string | null): string => (code === null ? '' : names.get(code) ?? code);
  const listed = { kind: 'text', text: packWords.eventsListed, tone: 'quiet' } as const;
  if (recent.length === 0 || lastMonth === null) return [{ kind: 'text', text: packWords.noEvents, tone: 'plain' }, listed];
  return [
    listed,
    { kind: 'table', table: {
      id: `${id}-days-since`, title: packWords.daysSince, layout: 'plain', shown: 'read', note: packWords.daysSinceNote,
      columns: [...words('event', 'provider', 'last'), { name: packColumns.days, align: 'figures' }],
      rows: latestOfSorts(own).map((event) => {
        const day = dayOf(event);
        const days = daysBetween(day, lastDayOf(lastMonth));
        return { cells: [{ text: eventSortName(event.type) }, { text: nameOf(event.orgCode) }, { text: describeEventDay(event), value: day }, { text: String(days), value: days }] };
      }),
    } },
    { kind: 'table', table: {
      id, title: packWords.eventsOneByOne, layout: 'plain', shown: 'read', columns: words('happened', 'declared', 'event', 'provider', 'category', 'status'),
      rows: recent.map((event) => ({ cells: [
        { text: event.incident === null ? '' : describeEventDay(event), value: event.incident }, { text: event.declared === null ? '' : event.precision === 'day' ? formatDay(event.declared) : describeEventDay({ ...event, incident: event.declared }), value: event.declared },
        { text: eventSortName(event.type) }, { text: [nameOf(event.orgCode), nameOf(event.siteCode)].filter((name) => name !== '').join(', ') },
        { text: event.category ?? '' }, { text: partName('status', event.status) },
      ] })),
    } },
  ];
}

/** The last counted event of each sort at each provider whose day is exactly known, the latest first. */
function latestOfSorts(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const last = new Map<string, DatedEvent>();
  for (const event of events) {
    if (event.precision !== 'day' || event.status === 'de_escalated') continue;
    const key = `${event.type}@${event.orgCode}`;
    const known = last.get(key);
    if (known === undefined || dayOf(event) > dayOf(known)) last.set(key, event);
  }
  return [...last.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
}
