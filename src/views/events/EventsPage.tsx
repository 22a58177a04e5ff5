/** Never events, serious incidents, pressure ulcers, infections and concerns, one by one and together. */
import { useMemo, type ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { MOST_CHOSEN, type EventChoice } from '../../database/read-chosen-events.ts';
import { useContents } from '../../queries/contents-query.ts';
import { useChosenEvents } from '../../queries/events-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { timeBetween } from '../../queries/time-between.ts';
import { lastDayOf } from '../../spc/rare-harm/calendar-day.ts';
import { describeChosenEvents, eventSortName } from '../../wording/event-words.ts';
import { readEventChoice } from '../shared/address.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { goTo } from '../shared/hash-address.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTitle } from '../shared/use-title.ts';
import { DaysSince } from './DaysSince.tsx';
import { EventFilters } from './EventFilters.tsx';
import { EventsCalendar } from './EventsCalendar.tsx';
import { EventTable } from './EventTable.tsx';
import { NoSingleEvents } from './NoSingleEvents.tsx';
import { ParetoByCategory } from './ParetoByCategory.tsx';
import { TimeBetweenChart } from './TimeBetweenChart.tsx';
import './events.css';

export function EventsPage(): ReactNode {
  useTitle('Events');
  const addresses = useAddresses();
  const search = useSearch();
  const choice = useMemo(() => readEventChoice(search), [search]);
  const { pack, contentHash, engine } = useHoldingState();
  const contents = useContents();
  const found = useChosenEvents(choice);
  const failure = contents.error ?? found.error;
  const oneSort = choice.measure !== null || choice.type !== null;
  const complete = (found.data?.events.length ?? 0) < MOST_CHOSEN;
  const lastMonth = contents.data?.lastMonth ?? null;
  const measure = contents.data?.measures.find(({ id }) => id === choice.measure);
  const time = useMemo(
    () => (found.data && lastMonth !== null && oneSort && complete && (choice.provider !== null || choice.site !== null)
      ? timeBetween(found.data.events, lastDayOf(choice.to ?? lastMonth), measure?.eventDate === 'declared', DEFAULT_RULE_SET) : null),
    [found.data, lastMonth, oneSort, complete, choice, measure],
  );
  if (failure) return <ScreenFailed heading="Events" failure={failure} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Events" />;
  if (engine.state === 'failed') return <EngineGone />;
  if (contents.data === undefined || lastMonth === null) return <ScreenLoading heading="Events" />;
  if (found.data == null) return <EngineReading />;
  if (found.data.all.length === 0) return <NoSingleEvents contents={contents.data} />;

  const names = new Map(contents.data.organisations.map(({ code, shortName }) => [code, shortName]));
  const nameOf = (code: string): string => names.get(code) ?? code;
  const change = (part: Partial<EventChoice>): void => goTo(addresses.events({ ...choice, ...part }));
  const place = choice.site !== null && choice.site !== 'unknown' ? choice.site : choice.provider;
  const { events, tally, everMonth } = found.data;
  const cases = sumOf(tally, 'cases');
  const tells = (part: 'category' | 'grade'): boolean => tally.some((each) => each.breakdown === part && each.part !== 'unknown' && each.cases > 0);
  const [hasCategory, hasGrade] = [tells('category'), oneSort && tells('grade')];
  return (
    <div className="page events-page">
      <h1>{measure?.name ?? (choice.type === null ? 'Events' : eventSortName(choice.type))}{place !== null && `, ${nameOf(place)}`}</h1>
      {choice.measure !== null && place !== null && (
        <p className="events-back screen-only"><Link href={addresses.chart(choice.measure, place, { pin: choice.from !== null && choice.from === choice.to ? choice.from : null })}>Back to the chart</Link></p>
      )}
      <EventFilters choice={choice} contents={contents.data} found={found.data} onChange={change} />
      <p role="status" className="events-summary">{describeChosenEvents(cases, sumOf(tally, 'deEscalated'), choice.from, choice.to)}{!complete && ` The latest ${MOST_CHOSEN.toLocaleString('en-GB')} are listed; choose less to see the others.`}</p>
      <EventsCalendar tally={tally} contents={contents.data} choice={choice} />
      <div className="events-panels">
        <DaysSince tally={everMonth} asAt={lastDayOf(lastMonth)} nameOf={nameOf} hrefOf={(type, provider) => addresses.events({ ...choice, type: choice.measure === null ? type : null, provider })} />
        {(hasCategory || !hasGrade) && <ParetoByCategory tally={tally} breakdown="category" hrefOf={(category) => addresses.events({ ...choice, category })} />}
        {hasGrade && <ParetoByCategory tally={tally} breakdown="grade" hrefOf={(grade) => addresses.events({ ...choice, grade })} />}
      </div>
      {time !== null && <TimeBetweenChart time={time} />}
      {oneSort && time === null && cases > 1 && place === null && <p className="quiet">Choose a provider to see the time between events.</p>}
      {events.length > 0 && <EventTable events={events} nameOf={nameOf} />}
    </div>
  );
}

const sumOf = (tally: readonly { readonly breakdown: string; readonly cases: number; readonly deEscalated: number }[], column: 'cases' | 'deEscalated'): number =>
  tally.filter(({ breakdown }) => breakdown === 'provider').reduce((sum, each) => sum + each[column], 0);

/** The charts of a pack stand before its rows are read; single events come with the rows. */
function EngineReading(): ReactNode {
  return (
    <div className="page" aria-busy="true">
      <h1>Events</h1>
      <p role="status">Reading the events…</p>
    </div>
  );
}

function EngineGone(): ReactNode {
  return (
    <div className="page">
      <h1>Events</h1>
      <p className="card" role="alert">Single events cannot be listed, because the database of this page did not start. The charts still show how many there were in each month.</p>
    </div>
  );
}
