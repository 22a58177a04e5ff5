/** Which rows and columns does the scorecard have, and in which order? Pure: charts and the address in, a grid out. */
import type { Contents } from '../../database/contents.ts';
import type { WatchedChart } from '../../queries/watch-series.ts';
import type { Measure, Organisation } from '../../spc/vocabulary.ts';
import type { ScorecardRows, ScorecardState } from '../shared/address.ts';
import { chartsInScope, isPicked } from './choose-charts.ts';
import { compareWeights, weighConcern, type ConcernWeight } from '../shared/weigh-concern.ts';

export interface MeasureHeading {
  readonly kind: 'measure';
  readonly key: string;
  readonly measure: Measure;
}

export interface ProviderHeading {
  readonly kind: 'provider';
  readonly key: string;
  readonly provider: Organisation;
}

export type Heading = MeasureHeading | ProviderHeading;

export interface ScorecardGrid {
  readonly rowsAre: ScorecardRows;
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  /** Undefined: that provider has no row of that measure. */
  readonly chartAt: (row: Heading, column: Heading) => WatchedChart | undefined;
  /** The charts in scope, each in at most one cell: what the summary grid counts. */
  readonly charts: readonly WatchedChart[];
  /** False: the chart stands in the scorecard, but was not picked out by its icons. */
  readonly isPicked: (chart: WatchedChart) => boolean;
  /** Every column there could be, also those put out of sight. */
  readonly everyColumn: readonly Heading[];
  readonly providersInAll: number;
  /** By measure: the different thresholds in force in the last month of its charts, in the order met. */
  readonly thresholdsOf: ReadonlyMap<string, readonly RequiredLevel[]>;
}

export interface RequiredLevel {
  readonly comparison: 'at-least' | 'at-most';
  readonly value: number;
}

/** More providers than this stand better down the side than across. */
const MOST_PROVIDERS_ACROSS = 12;

const cellKey = (measureId: string, providerCode: string): string => `${measureId}\n${providerCode}`;

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return found;
}

/**
 * Lays out the charts of providers (sites and wards stay beneath their provider's own charts).
 *
 * Measures keep the catalogue's order within their domain. Providers stand across in the order of the organisation list,
 * where the own come first, and down by name, where one is looked up. Sorted by concern, the heading with
 * the most charts of concern comes first, then the most that cannot be relied on, then the most below threshold;
 * measures then still stay inside their domain, and domains follow their worst measure.
 */
export function scorecardGrid(
  all: readonly WatchedChart[], { measures, organisations }: Pick<Contents, 'measures' | 'organisations'>, state: ScorecardState,
): ScorecardGrid {
  const charts = chartsInScope(all, organisations, state);
  const picked = charts.filter((chart) => isPicked(chart, state));
  const byCell = new Map(charts.map((chart) => [cellKey(chart.measure.id, chart.provider.code), chart]));

  const providerHeadings: ProviderHeading[] = [...firstOfEach(picked, ({ provider }) => provider.code).values()]
    .map(({ provider }) => ({ kind: 'provider' as const, key: provider.code, provider }));
  const used = new Set(picked.map(({ measure }) => measure.id));
  const measureHeadings: MeasureHeading[] = measures
    .filter(({ id }) => used.has(id))
    .map((measure) => ({ kind: 'measure' as const, key: measure.id, measure }));
  const grouped = groupByDomain(measureHeadings);

  const rowsAre = state.rows ?? (providerHeadings.length > MOST_PROVIDERS_ACROSS ? 'providers' : 'measures');
  if (rowsAre === 'providers') providerHeadings.sort(byName);
  else providerHeadings.sort(byPlaceIn(organisations));
  const weights = weighHeadings(picked);
  const byConcern = (a: Heading, b: Heading): number => compareWeights(weights.get(a.key), weights.get(b.key));
  if (state.sort === 'concern') {
    providerHeadings.sort(byConcern);
    for (const domain of grouped) domain.sort(byConcern);
    grouped.sort((a, b) => (a[0] && b[0] ? byConcern(a[0], b[0]) : 0));
  }

  const inDomains: Heading[] = grouped.flat();
  const everyColumn = rowsAre === 'measures' ? providerHeadings : inDomains;
  return {
    rowsAre,
    rows: rowsAre === 'measures' ? inDomains : providerHeadings,
    columns: everyColumn.filter(({ key }) => !state.hide.includes(key)),
    everyColumn,
    chartAt: (row, column) => byCell.get(row.kind === 'measure' ? cellKey(row.key, column.key) : cellKey(column.key, row.key)),
    charts,
    isPicked: (chart) => isPicked(chart, state),
    providersInAll: new Set(all.filter(({ provider }) => provider.type === 'provider').map(({ provider }) => provider.code)).size,
    thresholdsOf: thresholdsByMeasure(charts),
  };
}

function thresholdsByMeasure(charts: readonly WatchedChart[]): Map<string, RequiredLevel[]> {
  const found = new Map<string, RequiredLevel[]>();
  for (const { measure: { id }, assessment: { comparison, threshold } } of charts) {
    const value = threshold.at(-1) ?? null;
    if (comparison === null || value === null) continue;
    const known = found.get(id) ?? [];
    if (known.some((each) => each.value === value && each.comparison === comparison)) continue;
    known.push({ comparison, value });
    found.set(id, known);
  }
  return found;
}

function byName(a: ProviderHeading, b: ProviderHeading): number {
  return a.provider.shortName.localeCompare(b.provider.shortName, 'en-GB');
}

function byPlaceIn(organisations: readonly Organisation[]): (a: ProviderHeading, b: ProviderHeading) => number {
  const place = new Map(organisations.map(({ code }, index) => [code, index]));
  return (a, b) => (place.get(a.key) ?? Infinity) - (place.get(b.key) ?? Infinity) || byName(a, b);
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
