/** Which charts does the scorecard speak of, and which of those did somebody pick out by their icons? Pure. */
import type { WatchedChart } from '../../queries/watch-series.ts';
import { summaryColumnOf, summaryRowOf } from '../../spc/summary-place.ts';
import type { Organisation } from '../../spc/vocabulary.ts';
import type { ScorecardState } from '../shared/address.ts';
import type { ChartIndex } from './chart-index.ts';

/** What narrows the scorecard: by whom and what, and by the cell of the summary grid. */
export type Narrowing = Pick<ScorecardState, 'find' | 'under' | 'domain' | 'variation' | 'assurance'>;

/** The picked cell of the summary grid. */
export type Picks = Pick<Narrowing, 'variation' | 'assurance'>;

/** Case and spaces at the ends do not matter; the code is found as well as the name. */
function isFound({ name, shortName, code }: Organisation, find: string): boolean {
  const wanted = find.trim().toLowerCase();
  return [name, shortName, code].some((text) => text.toLowerCase().includes(wanted));
}

/** The charts that the search, the commissioner and the domain leave. The summary grid counts exactly these. */
export function chartsInScope({ charts, providers, lineages }: ChartIndex, { find, under, domain }: Omit<Narrowing, keyof Picks>): readonly WatchedChart[] {
  const left = new Set(providers.filter(({ key, provider }) => isFound(provider, find) && (under === null || lineages.get(key)?.includes(under))).map(({ key }) => key));
  if (left.size === providers.length && domain === null) return charts;
  return charts.filter(({ provider, measure }) => left.has(provider.code) && (domain === null || measure.domain === domain));
}

/** Does a chart belong to the picked cell of the summary grid? Without a pick every chart does. */
export function isPicked({ assessment }: Pick<WatchedChart, 'assessment'>, { variation, assurance }: Picks): boolean {
  return (variation === null || summaryRowOf(assessment) === variation) && (assurance === null || summaryColumnOf(assessment) === assurance);
}
