/** What the scorecard asks of all charts with every letter that is typed, found out once per figures. Pure. */
import type { Contents } from '../../database/contents.ts';
import { lineage, type WatchedChart } from '../../queries/watch-series.ts';
import type { Measure, Organisation } from '../../spc/vocabulary.ts';

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

/** Undefined: that provider has no row of that measure. */
export type ChartAt = (row: Heading, column: Heading) => WatchedChart | undefined;

export interface ChartIndex {
  /** The charts of providers. Sites and wards stay beneath their provider's own charts. */
  readonly charts: readonly WatchedChart[];
  /** Each measure that has charts, in the catalogue's order; the same objects for every grid of these figures. */
  readonly measures: readonly MeasureHeading[];
  /** Each provider that has charts, in the order of the organisation list; those that it does not name come last, by name. */
  readonly providers: readonly ProviderHeading[];
  /** The same providers by name. */
  readonly providersByName: readonly ProviderHeading[];
  /** Commissioners and regions above the providers, by name: what can be asked for as `under`. One above all of them leaves nothing out, and is not offered. */
  readonly above: readonly Organisation[];
  /** By provider: its own code and those of all it belongs to. */
  readonly lineages: ReadonlyMap<string, readonly string[]>;
  readonly chartAt: ChartAt;
}

const cellKey = (measureId: string, providerCode: string): string => `${measureId}\n${providerCode}`;
const names = new Intl.Collator('en-GB');

/**
 * Charts of all organisations in, the providers' own out, with their headings in order.
 *
 * @example indexCharts(charts, contents).chartAt(row, column) // the chart of that measure at that provider
 */
export function indexCharts(all: readonly WatchedChart[], { measures, organisations }: Pick<Contents, 'measures' | 'organisations'>): ChartIndex {
  const charts = all.filter(({ provider }) => provider.type === 'provider');
  const used = new Set(charts.map(({ measure }) => measure.id));
  const byCell = new Map(charts.map((chart) => [cellKey(chart.measure.id, chart.provider.code), chart]));
  const found = new Map<string, ProviderHeading>();
  for (const { provider } of charts) if (!found.has(provider.code)) found.set(provider.code, { kind: 'provider', key: provider.code, provider });
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
  const place = new Map(organisations.map(({ code }, index) => [code, index]));
  const placeOf = ({ key }: ProviderHeading): number => place.get(key) ?? organisations.length;
  const providersByName = [...found.values()].sort((a, b) => names.compare(a.provider.shortName, b.provider.shortName));
  const lineages = new Map([...found.keys()].map((code) => [code, lineage(code, byCode)]));
  const beneath = new Map<string, number>();
  for (const codes of lineages.values()) for (const above of codes.slice(1)) beneath.set(above, (beneath.get(above) ?? 0) + 1);
  return {
    charts,
    measures: measures.filter(({ id }) => used.has(id)).map((measure) => ({ kind: 'measure', key: measure.id, measure })),
    providers: providersByName.toSorted((a, b) => placeOf(a) - placeOf(b)),
    providersByName,
    above: organisations.filter(({ code }) => beneath.has(code) && beneath.get(code) !== found.size).toSorted((a, b) => names.compare(a.name, b.name)),
    lineages,
    chartAt: (row, column) => byCell.get(row.kind === 'measure' ? cellKey(row.key, column.key) : cellKey(column.key, row.key)),
  };
}
