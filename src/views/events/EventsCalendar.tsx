/** The chosen events along the months, one row a sort. */
import type { ReactNode } from 'react';
import type { Contents } from '../../database/contents.ts';
import type { EventChoice, EventTally } from '../../database/read-chosen-events.ts';
import { monthsFromTo } from '../../spc/months.ts';
import { eventSortName } from '../../wording/event-words.ts';
import { EventLanes, type EventLane } from '../shared/event-lanes/EventLanes.tsx';
import { useAddresses } from '../shared/use-addresses.ts';

interface EventsCalendarProps {
  readonly tally: readonly EventTally[];
  readonly contents: Contents;
  readonly choice: EventChoice;
}

/** So many months fit beside each other; the latest are shown, the others by choosing months. */
const MOST_MONTHS = 60;

export function EventsCalendar({ tally, contents: { firstMonth, lastMonth }, choice }: EventsCalendarProps): ReactNode {
  const addresses = useAddresses();
  const from = choice.from ?? firstMonth;
  const to = choice.to ?? lastMonth;
  if (from === null || to === null || from > to) return null;
  const months = monthsFromTo(from, to).slice(-MOST_MONTHS);
  const counts = new Map(tally.filter(({ breakdown }) => breakdown === 'month').map(({ part, beside, cases }) => [`${beside ?? ''} ${part}`, cases]));
  const sorts = [...new Set(tally.filter(({ breakdown, cases }) => breakdown === 'month' && cases > 0).map(({ beside }) => beside ?? ''))].sort();
  if (sorts.length === 0) return null;
  const lanes = sorts.map((sort): EventLane => {
    const what = choice.measure === null ? { ...choice, type: sort } : choice;
    return {
      key: sort, name: eventSortName(sort), href: choice.type === sort || choice.measure !== null ? null : addresses.events(what),
      counts: months.map((month) => counts.get(`${sort} ${month}`) ?? 0),
      hrefOf: (month) => addresses.events({ ...what, from: month, to: month }),
    };
  });
  return (
    <section className="card events-panel" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading">By month</h2>
      <EventLanes months={months} lanes={lanes} caption="Events by month and sort" />
    </section>
  );
}
