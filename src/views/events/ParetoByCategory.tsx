/** Which categories make up most of these events? Bars, most first, with the line of the share so far; the sentence says how few make up most, the table is the twin. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { EventTally } from '../../database/read-chosen-events.ts';
import { describePareto } from '../../wording/describe-pareto.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatNumber } from '../../wording/format-number.ts';
import { partName } from '../../wording/event-words.ts';
import { ParetoPicture } from './ParetoPicture.tsx';

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
  const name = breakdown === 'category' ? 'category' : 'grade';
  const shares = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, { cases }) => sum + cases, 0) / Math.max(1, total));
  const said = describePareto(parts.map(({ part, cases }) => ({ name: partName(breakdown, part), cases })));
  return (
    <section className="card events-panel" aria-labelledby={`pareto-${breakdown}`}>
      <h2 id={`pareto-${breakdown}`}>By {name}</h2>
      {said !== '' && <p className="pareto-said">{said}</p>}
      {/* Before the picture: it may be of a few among thousands. */}
      {parts.length > 0 && blank !== undefined && <p className="quiet"><Link href={hrefOf('unknown')}>{formatCount(blank.cases, 'events')} more without a {name}</Link></p>}
      {parts.length > 1 && <ParetoPicture cases={parts.slice(0, SHOWN).map(({ cases }) => cases)} total={total} />}
      {parts.length === 0 ? <p className="quiet">No {name} is recorded for these events.</p> : (
        <table className="pareto">
          <thead><tr><th scope="col">{breakdown === 'category' ? 'Category' : 'Grade'}</th><th scope="col">Events</th><th scope="col">Share so far</th></tr></thead>
          <tbody>
            {parts.slice(0, SHOWN).map(({ part, cases }, index) => (
              <tr key={part}>
                <th scope="row"><Link href={hrefOf(part)}>{partName(breakdown, part)}</Link></th>
                <td>{formatNumber(cases)}</td>
                <td>{Math.round(100 * (shares[index] ?? 0))}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {parts.length > SHOWN && <p className="quiet">{formatCount(parts.length - SHOWN, 'others')} with {formatCount(parts.slice(SHOWN).reduce((sum, { cases }) => sum + cases, 0), 'events')} together.</p>}
    </section>
  );
}
