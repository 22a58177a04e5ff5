/** How long is it since the last event of each sort at each provider? Counted to the last day the data tell of. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { EventTally } from '../../database/read-chosen-events.ts';
import { daysBetween, type Day } from '../../spc/rare-harm/calendar-day.ts';
import { describeDaysSince, eventSortName } from '../../wording/event-words.ts';
import { formatNumber } from '../../wording/format-number.ts';
import { formatDay } from '../../wording/format-period.ts';

interface DaysSinceProps {
  readonly tally: readonly EventTally[];
  readonly asAt: Day;
  readonly nameOf: (code: string) => string;
  readonly hrefOf: (sort: string, provider: string) => string;
}

export function DaysSince({ tally, asAt, nameOf, hrefOf }: DaysSinceProps): ReactNode {
  const lines = tally
    .filter(({ breakdown, cases }) => breakdown === 'provider' && cases > 0)
    .map(({ part, beside, cases, lastDay }) => ({ sort: part, provider: beside ?? '', cases, lastDay, days: lastDay === null ? null : Math.max(0, daysBetween(lastDay, asAt)) }))
    .sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || eventSortName(a.sort).localeCompare(eventSortName(b.sort), 'en-GB'));
  return (
    <section className="card events-panel" aria-labelledby="since-heading">
      <h2 id="since-heading">Days since the last</h2>
      <p className="quiet">Up to {formatDay(asAt)}, when the data end.</p>
      {/* A long list scrolls by itself; the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="events-since" role="region" aria-label="Days since the last, by sort and provider" tabIndex={0}>
        <table className="events-small-table">
          <thead><tr><th scope="col">Type, provider</th><th scope="col">Days</th><th scope="col">Events</th></tr></thead>
          <tbody>
            {lines.map(({ sort, provider, cases, lastDay, days }) => (
              <tr key={`${sort} ${provider}`}>
                <th scope="row"><Link href={hrefOf(sort, provider)}>{eventSortName(sort)}, {nameOf(provider)}</Link></th>
                <td title={describeDaysSince(days, lastDay)}>{days === null ? 'not known' : formatNumber(days)}</td>
                <td>{formatNumber(cases)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
