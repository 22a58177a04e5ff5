/** Which charts does the scorecard speak of, and which of those did somebody pick out by their icons? Pure. */
import { lineage, type WatchedChart } from '../../queries/watch-series.ts';
import { summaryColumnOf, summaryRowOf } from '../../spc/summary-place.ts';
import type { Organisation } from '../../spc/vocabulary.ts';
import type { ScorecardState } from '../shared/address.ts';

/** What narrows the scorecard: by whom and what, and by the cell of the summary grid. */
export type Narrowing = Pick<ScorecardState, 'find' | 'under' | 'domain' | 'variation' | 'assurance'>;

/** Case and spaces at the ends do not matter; the code is found as well as the name. */
function isFound({ name, shortName, code }: Organisation, find: string): boolean {
  const wanted = find.trim().toLowerCase();
  return [name, shortName, code].some((text) => text.toLowerCase().includes(wanted));
}

/**
 * The charts of providers that the search, the commissioner and the domain leave. Sites and wards stay beneath their provider's own charts.
 * The summary grid counts exactly these.
 */
export function chartsInScope(
  all: readonly WatchedChart[], organisations: readonly Organisation[], { find, under, domain }: Omit<Narrowing, 'variation' | 'assurance'>,
): WatchedChart[] {
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
  return all.filter(({ provider, measure }) =>
    provider.type === 'provider' && isFound(provider, find)
    && (domain === null || measure.domain === domain)
    && (under === null || lineage(provider.code, byCode).includes(under)));
}

/** Does a chart belong to the picked cell of the summary grid? Without a pick every chart does. */
export function isPicked({ assessment }: Pick<WatchedChart, 'assessment'>, { variation, assurance }: Pick<Narrowing, 'variation' | 'assurance'>): boolean {
  return (variation === null || summaryRowOf(assessment) === variation) && (assurance === null || summaryColumnOf(assessment) === assurance);
}

/**
 * Commissioners and regions above the providers that have charts, by name: what can be asked for as `under`. One above all of them leaves
 * nothing out, and is not offered.
 */
export function organisationsAbove(all: readonly WatchedChart[], organisations: readonly Organisation[]): Organisation[] {
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
  const providers = new Set(all.filter(({ provider }) => provider.type === 'provider').map(({ provider }) => provider.code));
  const beneath = new Map<string, number>();
  for (const code of providers) for (const above of lineage(code, byCode).slice(1)) beneath.set(above, (beneath.get(above) ?? 0) + 1);
  return organisations.filter(({ code }) => beneath.has(code) && beneath.get(code) !== providers.size).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
