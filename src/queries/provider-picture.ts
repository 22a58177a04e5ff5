/** All that is known of one organisation, in the order in which it should be read. Pure. */
import type { Succession } from '../database/combine-predecessors.ts';
import type { GapReason, Organisation, Period } from '../spc/vocabulary.ts';
import type { WatchedChart, WatchedCharts } from './watch-series.ts';

/** A measure of which months are not there. */
export interface MissingMonths {
  readonly chart: WatchedChart;
  readonly reason: GapReason;
  readonly months: readonly Period[];
  /** They are the last ones: other organisations have sent theirs. */
  readonly late: boolean;
}

export interface SitePicture {
  readonly site: Organisation;
  readonly charts: readonly WatchedChart[];
}

export interface ProviderPicture {
  readonly provider: Organisation;
  readonly parent: Organisation | null;
  readonly charts: readonly WatchedChart[];
  readonly sites: readonly SitePicture[];
  readonly missing: readonly MissingMonths[];
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
  readonly firstMonth: Period | null;
  readonly lastMonth: Period | null;
}

/** So far back a missing month is still worth asking for. */
const MONTHS_LOOKED_AT = 12;

/** Gaps that nobody has explained: nothing came. A suppressed or inapplicable month was sent. */
const NOT_SENT: readonly GapReason[] = ['not-submitted', 'no-row'];

function missingOf(chart: WatchedChart, lastMonth: Period | null): readonly MissingMonths[] {
  const { series } = chart.assessment;
  const end = series.periods.length - 1;
  const lastSent = series.gaps.findLastIndex((gap) => gap === null || !NOT_SENT.includes(gap));
  const groups = new Map<string, MissingMonths & { readonly months: Period[] }>();
  for (let index = Math.max(0, end - MONTHS_LOOKED_AT + 1); index <= end; index += 1) {
    const reason = series.gaps[index] ?? null;
    if (reason === null || !NOT_SENT.includes(reason)) continue;
    const late = index > lastSent && (lastMonth === null || (series.periods[end] ?? '') <= lastMonth);
    const key = `${reason} ${String(late)}`;
    const group = groups.get(key) ?? { chart, reason, late, months: [] };
    groups.set(key, group);
    group.months.push(series.periods[index] ?? '');
  }
  return [...groups.values()];
}

/**
 * What is known of this organisation? Its charts in the order of the catalogue, its sites with theirs, months of the last twelve
 * that were not sent, and who came before and after it. Null: no chart of it and no list names it.
 */
export function providerPicture({ charts, contents }: WatchedCharts, code: string): ProviderPicture | null {
  const organisations = new Map(contents.organisations.map((organisation) => [organisation.code, organisation]));
  const order = new Map(contents.measures.map(({ id }, index) => [id, index]));
  const chartsOf = (wanted: string): readonly WatchedChart[] =>
    charts.filter(({ provider }) => provider.code === wanted).sort((a, b) => (order.get(a.measure.id) ?? 0) - (order.get(b.measure.id) ?? 0));
  const own = chartsOf(code);
  const provider = organisations.get(code) ?? own[0]?.provider;
  if (provider === undefined) return null;
  const successions = contents.successions ?? [];
  return {
    provider,
    parent: organisations.get(provider.parentCode ?? '') ?? null,
    charts: own,
    sites: contents.organisations
      .filter(({ parentCode, type }) => parentCode === code && (type === 'site' || type === 'ward'))
      .map((site) => ({ site, charts: chartsOf(site.code) })),
    missing: own.flatMap((chart) => missingOf(chart, contents.lastMonth)),
    predecessors: successions.filter(({ successor }) => successor === code),
    successors: successions.filter(({ predecessor }) => predecessor === code),
    firstMonth: contents.firstMonth,
    lastMonth: contents.lastMonth,
  };
}
