/** Which categories make up most of these events? Bars, most first, each with its number and the share so far; the text beside each bar is its twin. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { EventTally } from '../../database/read-chosen-events.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatNumber } from '../../wording/format-number.ts';
import { partName } from '../../wording/event-words.ts';

const SHOWN = 10;

interface ParetoProps {
  readonly tally: readonly EventTally[];
  readonly breakdown: 'category' | 'grade';
  /** The address of these events with one part chosen. */
  readonly hrefOf: (part: string) => string;
}

export function ParetoByCategory({ tally, breakdown, hrefOf }: ParetoProps): ReactNode {
  const all = tally.filter((each) => each.breakdown === breakdown && each.cases > 0);
  // A blank is no category: it must not hide what most of the others are.
  const parts = all.filter(({ part }) => part !== 'unknown');
  const blank = all.find(({ part }) => part === 'unknown');
  const total = parts.reduce((sum, { cases }) => sum + cases, 0);
  const most = Math.max(1, ...parts.map(({ cases }) => cases));
  const name = breakdown === 'category' ? 'category' : 'grade';
  const shares = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, { cases }) => sum + cases, 0) / Math.max(1, total));
  return (
    <section className="card events-panel" aria-labelledby={`pareto-${breakdown}`}>
      <h2 id={`pareto-${breakdown}`}>By {name}</h2>
      {parts.length === 0 ? <p className="quiet">No {name} is recorded for these events.</p> : (
        <table className="pareto">
          <thead><tr><th scope="col">{breakdown === 'category' ? 'Category' : 'Grade'}</th><th scope="col">Events</th><th scope="col">Share so far</th></tr></thead>
          <tbody>
            {parts.slice(0, SHOWN).map(({ part, cases }, index) => (
              <tr key={part}>
                <th scope="row">
                  <Link href={hrefOf(part)}>{partName(breakdown, part)}</Link>
                  <svg className="pareto-bar" width="100%" height="8" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="0" y="0" width={(100 * cases) / most} height="8" /></svg>
                </th>
                <td>{formatNumber(cases)}</td>
                <td>{Math.round(100 * (shares[index] ?? 0))}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {parts.length > SHOWN && <p className="quiet">{formatCount(parts.length - SHOWN, 'others')} with {formatCount(parts.slice(SHOWN).reduce((sum, { cases }) => sum + cases, 0), 'events')} together.</p>}
      {parts.length > 0 && blank !== undefined && <p className="quiet"><Link href={hrefOf('unknown')}>{formatCount(blank.cases, 'events')} without a {name}</Link></p>}
    </section>
  );
}
