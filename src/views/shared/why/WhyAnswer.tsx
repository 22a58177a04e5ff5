/** Why these icons: the rule, the months and numbers that fired it, the limits and threshold used, and what would clear it. */
import { Fragment, type ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import type { Assessment } from '../../../spc/assessment.ts';
import { whyParts } from '../../../wording/why-words.ts';

/** The answer as a list of terms: the same on a chart's page and in the dialog behind every icon, and in the export as text. */
export function WhyAnswer({ chart }: { readonly chart: JudgedChart }): ReactNode {
  return (
    <dl>
      {whyParts(chart).map(({ term, verdict, says }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>
            {verdict !== null && <><strong className={toneOf(term, chart.assessment)}>{verdict}</strong>. </>}
            {says.length > 1 || term.startsWith('Signal') || term === 'Would clear' ? <ul>{says.map((one) => <li key={one}>{one}</li>)}</ul> : says[0]}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function toneOf(term: string, { variation, assurance }: Assessment): string | undefined {
  if (term === 'Variation') return `verdict-${variation.split('-')[0] ?? 'common'}`;
  return assurance === 'fail' ? 'verdict-concern' : undefined;
}
