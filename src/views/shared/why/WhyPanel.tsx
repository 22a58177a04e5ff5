/** The answer to “why these icons” as a card beside a chart. */
import type { ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { WHY_PANEL } from './lead-to-why.ts';
import { WhyAnswer } from './WhyAnswer.tsx';

export function WhyPanel({ chart }: { readonly chart: JudgedChart }): ReactNode {
  return (
    <section className="card panel" id={WHY_PANEL} tabIndex={-1} aria-labelledby="why-heading">
      <h2 id="why-heading">Why these icons</h2>
      <WhyAnswer chart={chart} />
    </section>
  );
}
