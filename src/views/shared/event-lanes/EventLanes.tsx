/** A calendar strip: one row a sort of event, one column a month, the number in each, and the way to the events of that month. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatCount } from '../../../wording/format-count.ts';
import { formatPeriod } from '../../../wording/format-period.ts';
import type { Period } from '../../../spc/vocabulary.ts';
import './event-lanes.css';

export interface EventLane {
  readonly key: string;
  readonly name: string;
  /** Runs with the months; null: nobody knows. */
  readonly counts: readonly (number | null)[];
  readonly hrefOf: (month: Period) => string;
  /** Where its name leads; null: nowhere. */
  readonly href: string | null;
}

interface EventLanesProps {
  readonly months: readonly Period[];
  readonly lanes: readonly EventLane[];
  readonly caption: string;
}

const STEPS = 4;

export function EventLanes({ months, lanes, caption }: EventLanesProps): ReactNode {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return (
    // A strip of many months scrolls sideways by itself; the keyboard must reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="event-lanes" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {years.map((year) => <th key={year} scope="colgroup" colSpan={months.filter((month) => month.startsWith(year)).length}>{year}</th>)}
          </tr>
          <tr>
            <td />
            {months.map((month) => <th key={month} scope="col"><abbr title={formatPeriod(month)} aria-label={formatPeriod(month)}>{formatPeriod(month).charAt(0)}</abbr></th>)}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => {
            const most = Math.max(1, ...lane.counts.map((count) => count ?? 0));
            return (
              <tr key={lane.key}>
                <th scope="row">{lane.href === null ? lane.name : <Link href={lane.href}>{lane.name}</Link>}</th>
                {months.map((month, index) => {
                  const count = lane.counts[index] ?? null;
                  if (count === null) return <td key={month} className="event-lanes-unknown"><span aria-hidden="true">–</span><span className="visually-hidden">not known</span></td>;
                  if (count === 0) return <td key={month}><span className="visually-hidden">none</span></td>;
                  return (
                    <td key={month} className={`event-lanes-${String(Math.ceil((count / most) * STEPS))}`}>
                      <Link href={lane.hrefOf(month)} aria-label={`${formatCount(count, lane.name.toLowerCase())} in ${formatPeriod(month)}`}>{count}</Link>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
