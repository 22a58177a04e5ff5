/** Which charts does a page speak of? */
import type { ChangesSince } from '../meeting/changes-since.ts';
import { chartKey, type MeetingChart } from '../meeting/meeting-chart.ts';
import type { PageOf, Recipe } from './recipe.ts';

interface Scope {
  readonly measures: readonly string[] | null;
  readonly providers: readonly string[] | null;
}

/** Charts of providers, as on the scorecard; sites where the scope names them. In the order of the contents. */
export function chartsInScope(charts: readonly MeetingChart[], { measures, providers }: Scope): MeetingChart[] {
  return charts.filter(({ measure, provider }) =>
    (measures === null || measures.includes(measure.id)) && (providers === null ? provider.type === 'provider' : providers.includes(provider.code)));
}

/** Charts that a page of charts shows, in its order, and how many more its rule would have. */
export interface ChosenCharts {
  readonly charts: readonly MeetingChart[];
  readonly left: number;
}

export function chooseCharts(charts: readonly MeetingChart[], agenda: ChangesSince | null, page: PageOf<'charts'>): ChosenCharts {
  const all = candidates(charts, agenda, page);
  return { charts: all.slice(0, page.most), left: Math.max(0, all.length - page.most) };
}

function candidates(charts: readonly MeetingChart[], agenda: ChangesSince | null, page: PageOf<'charts'>): readonly MeetingChart[] {
  const byKey = new Map(charts.map((chart) => [chartKey(chart), chart]));
  if (page.which === 'listed') return page.charts.flatMap(({ measure, provider }) => byKey.get(`${measure}@${provider}`) ?? []);
  const scoped = chartsInScope(charts, page);
  switch (page.which) {
    case 'all': return scoped;
    case 'concern': return scoped.filter(({ assessment: { variation } }) => variation === 'concern-high' || variation === 'concern-low');
    case 'failing': return scoped.filter(({ assessment }) => assessment.assurance === 'fail');
    case 'changed': {
      const inScope = new Set(scoped.map(chartKey));
      const changed = (agenda?.changes ?? []).map(({ chart }) => chartKey(chart)).filter((key) => inScope.has(key));
      return [...new Set(changed)].flatMap((key) => byKey.get(key) ?? []);
    }
  }
}

/** Names in the recipe that the data do not know, each once: they would otherwise leave a hole that nobody sees. */
export function unknownNames({ pages, ruleSetOf }: Recipe, charts: readonly MeetingChart[]): readonly string[] {
  const measures = new Set(charts.map(({ measure }) => measure.id));
  const providers = new Set(charts.map(({ provider }) => provider.code));
  const keys = new Set(charts.map(chartKey));
  const unknown = pages.flatMap((page) => [
    ...('measures' in page ? (page.measures ?? []).filter((id) => !measures.has(id)) : []),
    ...('providers' in page ? (page.providers ?? []).filter((code) => !providers.has(code)) : []),
    ...(page.kind === 'charts' ? page.charts.filter(({ measure, provider }) => !keys.has(`${measure}@${provider}`)).map(({ measure, provider }) => `${measure} at ${provider}`) : []),
  ]);
  return [...new Set([...unknown, ...Object.keys(ruleSetOf).filter((id) => !measures.has(id))])];
}
