/** A harm too rare for a monthly verdict: how long since the last, and the list of dates. Each event is a signal by itself. */
import type { ReactNode } from 'react';
import type { WatchedChart } from '../../queries/watch-series.ts';
import { describeRareHarm, describeRareMonth } from '../../wording/describe-rare.ts';

/** Nothing where no dates are known. */
export function RareHarmPanel({ chart: { rareHarm, assessment, measure } }: { readonly chart: WatchedChart }): ReactNode {
  if (rareHarm === null) return null;
  const words = describeRareHarm(rareHarm);
  const month = describeRareMonth(assessment, measure);
  return (
    <section className="card panel rare-harm" aria-labelledby="rare-harm-heading">
      <h2 id="rare-harm-heading">{words.figure} {words.beside}</h2>
      {month !== null && <p className={month.met ? undefined : 'rare-harm-not-met'}>{month.sentence}</p>}
      <p>{words.sentence}</p>
      {words.events.length > 0 && <ul className="note-list">{words.events.map((line, index) => <li key={`${line} ${index}`}>{line}</li>)}</ul>}
    </section>
  );
}
