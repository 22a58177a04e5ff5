/** Figures by quarter or year that are loaded and on no chart: said where somebody would look for them. */
import type { ReactNode } from 'react';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describeNotDrawn, NOT_DRAWN } from '../../wording/describe-not-drawn.ts';

export function NotDrawn(): ReactNode {
  const { extracts } = useHoldingState();
  const lines = extracts.flatMap(({ id, report }) => {
    const said = report.refused ? null : describeNotDrawn(report.file, report.problems);
    return said === null ? [] : [{ id, said }];
  });
  if (lines.length === 0) return null;
  return (
    <section className="card" aria-labelledby="not-drawn-heading">
      <h2 id="not-drawn-heading">{NOT_DRAWN.heading}</h2>
      <p>{NOT_DRAWN.why}</p>
      {lines.map(({ id, said }) => <p key={id}><strong>{said}</strong></p>)}
    </section>
  );
}
