import type { Row } from '../../src/database/database.ts';
import type { CountedMeasure } from './counted-measure.ts';
import { standingsOf, type Standing, type Standings } from './standing.ts';

export interface Figures extends Pick<Standings, 'sites' | 'wordKeys'> {
  /** The rows that tell each figure, by their places. */
  readonly figures: readonly (readonly number[])[];
  /** Where each figure stands; no two alike. */
  readonly standings: readonly Standing[];
}

/** Which rows tell one figure? A count and the numerator of its rate, a site’s own figure and its provider’s by site. */
export function figuresOf(rows: readonly Row[], measures: readonly CountedMeasure[]): Figures {
  const { of, sites, wordKeys } = standingsOf(rows, measures);
  const byName = new Map<string, { readonly standing: Standing; readonly rows: number[] }>();
  of.forEach((standing, index) => {
    const name = [standing.organisation, standing.span, standing.breakdown].join('\n');
    const known = byName.get(name);
    if (known === undefined) byName.set(name, { standing, rows: [index] });
    else known.rows.push(index);
  });
  const found = [...byName.values()];
  return { figures: found.map(({ rows: told }) => told), standings: found.map(({ standing }) => standing), sites, wordKeys };
}
