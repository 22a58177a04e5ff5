/** Which rows and columns does the scorecard have, and in which order? Pure: charts and the address in, a grid out. */
import type { WatchedChart } from '../../queries/watch-series.ts';
import { describeRequired } from '../../wording/describe-required.ts';
import type { ScorecardRows, ScorecardState } from '../shared/address.ts';
import { compareWeights, weighConcern, type ConcernWeight } from '../shared/weigh-concern.ts';
import type { ChartAt, ChartIndex, Heading, MeasureHeading } from './chart-index.ts';
import { chartsInScope, isPicked, type Picks } from './choose-charts.ts';

export interface ScorecardGrid {
  readonly rowsAre: ScorecardRows;
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly chartAt: ChartAt;
  /** The charts in scope, each in at most one cell: what the summary grid counts. */
  readonly charts: readonly WatchedChart[];
  /** Those that were picked out by their icons; the others stand in the scorecard and stand back. */
  readonly picked: readonly WatchedChart[];
  readonly picks: Picks;
  /** Every column there could be, also those put out of sight. */
  readonly everyColumn: readonly Heading[];
  readonly providersInAll: number;
  /** By measure: what its charts are held to, in words. */
  readonly requiredOf: ReadonlyMap<string, string>;
}

/** More providers than this stand better down the side than across. */
const MOST_PROVIDERS_ACROSS = 12;

/**
 * Lays out the charts of providers.
 *
 * Measures keep the catalogue's order within their domain. Providers stand across in the order of the organisation list,
 * where the own come first, and down by name, where one is looked up. Sorted by concern, the heading with
 * the most charts of concern comes first, then the most that cannot be relied on, then the most below threshold, then the one with
 * the chart furthest from it; measures then still stay inside their domain, and domains follow their worst measure.
 */
export function scorecardGrid(index: ChartIndex, state: ScorecardState): ScorecardGrid {
  const charts = chartsInScope(index, state);
  const isNarrowed = state.variation !== null || state.assurance !== null;
  const picked = isNarrowed ? charts.filter((chart) => isPicked(chart, state)) : charts;
  const used = { measure: new Set<string>(), provider: new Set<string>() };
  for (const { measure, provider } of picked) {
    used.measure.add(measure.id);
    used.provider.add(provider.code);
  }
  const isUsed = ({ kind, key }: Heading): boolean => used[kind].has(key);

  const grouped = groupByDomain(index.measures.filter(isUsed));
  const providers = index.providers.filter(isUsed);
  const rowsAre = state.rows ?? (providers.length > MOST_PROVIDERS_ACROSS ? 'providers' : 'measures');
  const ordered = rowsAre === 'providers' ? index.providersByName.filter(isUsed) : providers;
  if (state.sort === 'concern') {
    const weights = weighHeadings(picked);
    const byConcern = (a: Heading, b: Heading): number => compareWeights(weights.get(a.key), weights.get(b.key));
    ordered.sort(byConcern);
    for (const domain of grouped) domain.sort(byConcern);
    grouped.sort((a, b) => (a[0] && b[0] ? byConcern(a[0], b[0]) : 0));
  }

  const inDomains: Heading[] = grouped.flat();
  const everyColumn = rowsAre === 'measures' ? ordered : inDomains;
  return {
    rowsAre,
    rows: rowsAre === 'measures' ? inDomains : ordered,
    columns: everyColumn.filter(({ key }) => !state.hide.includes(key)),
    everyColumn,
    chartAt: index.chartAt,
    charts,
    picked,
    picks: { variation: state.variation, assurance: state.assurance },
    providersInAll: index.providers.length,
    requiredOf: requiredByMeasure(charts),
  };
}

function requiredByMeasure(charts: readonly WatchedChart[]): Map<string, string> {
  const byMeasure = new Map<string, WatchedChart[]>();
  for (const chart of charts) {
    const own = byMeasure.get(chart.measure.id);
    if (own === undefined) byMeasure.set(chart.measure.id, [chart]);
    else own.push(chart);
  }
  return new Map([...byMeasure].flatMap(([id, own]) => own.slice(0, 1).map(({ measure }) => [id, describeRequired(measure, own.map(({ assessment }) => assessment))])));
}

function groupByDomain(headings: readonly MeasureHeading[]): MeasureHeading[][] {
  const domains = new Map<string, MeasureHeading[]>();
  for (const heading of headings) {
    const domain = domains.get(heading.measure.domain) ?? [];
    domain.push(heading);
    domains.set(heading.measure.domain, domain);
  }
  return [...domains.values()];
}

function weighHeadings(charts: readonly WatchedChart[]): Map<string, ConcernWeight> {
  const weights = new Map<string, ConcernWeight>();
  for (const { measure, provider, assessment } of charts) {
    for (const key of [measure.id, provider.code]) weights.set(key, weighConcern(assessment, weights.get(key)));
  }
  return weights;
}
