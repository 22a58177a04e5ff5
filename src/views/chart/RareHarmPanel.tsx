/** A harm too rare for a monthly verdict: how long since the last, and the list of dates. Each event is a signal by itself. */
import type { ReactNode } from 'react';
import type { RareHarm } from '../../spc/rare-harm/rare-harm-of.ts';
import { describeRareHarm } from '../../wording/describe-rare.ts';

export function RareHarmPanel({ rareHarm }: { readonly rareHarm: RareHarm }): ReactNode {
  const words = describeRareHarm(rareHarm);
  return (
    <section className="card panel rare-harm" aria-labelledby="rare-harm-heading">
      <h2 id="rare-harm-heading">{words.figure} {words.beside}</h2>
      <p>{words.sentence}</p>
      {words.events.length > 0 && <ul className="note-list">{words.events.map((line, index) => <li key={`${line} ${index}`}>{line}</li>)}</ul>}
    </section>
  );
}
