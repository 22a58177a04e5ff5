/** Figures by quarter or year that are loaded and on no chart: said where somebody would look for them. */
import type { ReactNode } from 'react';
import type { LongerFigures } from '../../database/read-longer-figures.ts';
import { useLongerFigures } from '../../queries/longer-figures-query.ts';
import { describeNotDrawn, NOT_DRAWN } from '../../wording/describe-not-drawn.ts';
import './not-drawn.css';

/** The reason, and a sentence for each measure. */
export function NotDrawnMeasures({ measures }: { readonly measures: readonly LongerFigures[] }): ReactNode {
  return (
    <>
      <p>{NOT_DRAWN.why}</p>
      <ul className="not-drawn">{measures.map((measure) => <li key={measure.measureId}>{describeNotDrawn(measure)}</li>)}</ul>
    </>
  );
}

export function NotDrawn(): ReactNode {
  const measures = useLongerFigures() ?? [];
  if (measures.length === 0) return null;
  return (
    <section className="card" aria-labelledby="not-drawn-heading">
      <h2 id="not-drawn-heading">{NOT_DRAWN.heading}</h2>
      <NotDrawnMeasures measures={measures} />
    </section>
  );
}
