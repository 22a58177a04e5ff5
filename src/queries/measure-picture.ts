/** All that is known of one measure: every provider compared, in the order of evidence. Pure. */
import type { ThresholdRow } from '../database/contents.ts';
import { choosePeers, peerGroupsOf, type PeerGroup, type PeerKind } from '../spc/comparison/peer-groups.ts';
import { funnelOfMonths, type ComparedFunnel, type FunnelWithheld } from '../spc/comparison/funnel-of-months.ts';
import { monthsAddUp, type NotAdded } from '../spc/comparison/months-add-up.ts';
import { rankByEvidence, type EvidenceGroup } from '../spc/comparison/rank-by-evidence.ts';
import { yearTable, type YearTable } from '../spc/comparison/year-table.ts';
import { monthAt, monthIndex } from '../spc/months.ts';
import type { Annotation, Measure, Organisation, OrganisationType, Period } from '../spc/vocabulary.ts';
import type { WatchedChart, WatchedCharts } from './watch-series.ts';

/** One provider with its place in the order. */
export interface RankedChart {
  readonly chart: WatchedChart;
  readonly group: EvidenceGroup;
}

export interface MeasurePicture {
  readonly measure: Measure;
  /** Organisations of one type, so that nobody is compared with a part of itself; the strongest evidence first. */
  readonly ranked: readonly RankedChart[];
  readonly comparedType: OrganisationType;
  /** The kinds of providers that can fairly be compared; empty: the data tell no difference. */
  readonly peerGroups: readonly PeerGroup[];
  /** The kind that is shown; null: all. */
  readonly peers: PeerKind | null;
  /** Every provider of the type compared, of whatever kind, by name. */
  readonly providers: readonly Organisation[];
  /** Charts of organisations of other types, which are not compared: sites, regions. */
  readonly otherCharts: number;
  /** Months with any figure, the latest first. */
  readonly months: readonly Period[];
  /** The latest month for which half of the providers or more have a figure; null: none. */
  readonly usualMonth: Period | null;
  /** Why months of this measure must not be added up; null: they may. */
  readonly notAdded: NotAdded | null;
  readonly thresholds: readonly ThresholdRow[];
  /** Notes that change what the figures mean. */
  readonly changes: readonly Annotation[];
  readonly lastMonth: Period | null;
}

/** Which kind of providers is asked for (null: those like the one followed), and who is followed. */
export interface PeersAsked {
  readonly peers: PeerKind | 'all' | null;
  readonly own: string | null;
}

const EVERYBODY: PeersAsked = { peers: 'all', own: null };

/** How many months a funnel covers. */
export type FunnelSpan = 'month' | 'twelve';

/** Providers first; where none is a provider, the type with most charts. */
function comparedTypeOf(charts: readonly WatchedChart[]): OrganisationType {
  const counts = new Map<OrganisationType, number>();
  for (const { provider } of charts) counts.set(provider.type, (counts.get(provider.type) ?? 0) + 1);
  if (counts.has('provider')) return 'provider';
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'provider';
}

/** The months of a funnel: one, or the twelve that end with it. */
export function monthsOfSpan(span: FunnelSpan, month: Period): readonly Period[] {
  const length = span === 'month' ? 1 : 12;
  const first = monthIndex(month) - length + 1;
  return Array.from({ length }, (_, i) => monthAt(first + i));
}

/**
 * What do the charts say of this measure? Null: no loaded extract has a row of it.
 *
 * The order needs a comparison where no threshold is set: that of the twelve months to the usual one, or of that month where
 * months cannot be added.
 */
export function measurePicture({ contents, charts }: WatchedCharts, measureId: string, { peers, own: followed }: PeersAsked = EVERYBODY): MeasurePicture | null {
  const own = charts.filter(({ measure }) => measure.id === measureId);
  const measure = own[0]?.measure;
  if (measure === undefined) return null;
  const comparedType = comparedTypeOf(own);
  const candidates = own
    .filter(({ provider }) => provider.type === comparedType)
    .sort((a, b) => a.provider.shortName.localeCompare(b.provider.shortName, 'en-GB'));
  const peerGroups = peerGroupsOf(measureId, candidates.map(({ provider, assessment: { series } }) => ({ provider, series })), contents.series);
  const shownPeers = choosePeers(peerGroups, peers, followed);
  const compared = shownPeers === null ? candidates : candidates.filter(({ provider }) => shownPeers.codes.has(provider.code));
  const figures = new Map<Period, number>();
  for (const { assessment: { series } } of compared) {
    series.periods.forEach((period, i) => {
      if (series.values[i] !== null) figures.set(period, (figures.get(period) ?? 0) + 1);
    });
  }
  const months = [...figures.keys()].sort().reverse();
  const usualMonth = months.find((month) => (figures.get(month) ?? 0) * 2 >= compared.length) ?? months[0] ?? null;
  const notAdded = monthsAddUp(compared.map(({ assessment }) => assessment), measure);
  const funnel = usualMonth === null ? 'too-few-providers'
    : funnelOfMonths(compared.map(({ assessment }) => assessment.series), measure, monthsOfSpan(notAdded === null ? 'twelve' : 'month', usualMonth));
  const z = new Map(typeof funnel === 'string' ? [] : funnel.providers.map((provider) => [provider.code, provider.z]));
  const ranked = rankByEvidence(compared.map((chart) => ({ chart, assessment: chart.assessment, z: z.get(chart.provider.code) ?? null })))
    .map(({ chart, group }) => ({ chart, group }));
  const organisations = new Set([null, ...own.map(({ provider }) => provider.code)]);
  return {
    measure, ranked, comparedType, otherCharts: own.length - candidates.length, peerGroups, peers: shownPeers?.kind ?? null,
    providers: candidates.map(({ provider }) => provider), months, usualMonth, notAdded,
    thresholds: contents.thresholds.filter((row) => row.measureId === measureId),
    changes: contents.annotations.filter(({ measureId: of, providerCode, kind }) =>
      (of === measureId || of === null) && organisations.has(providerCode) && (kind === 'definition-change' || kind === 'data-quality' || kind === 'rebase')),
    lastMonth: contents.lastMonth,
  };
}

/** The funnel of a month or the twelve that end with it, or why there is none. */
export function measureFunnel({ ranked, measure, notAdded }: MeasurePicture, span: FunnelSpan, month: Period): ComparedFunnel | FunnelWithheld | NotAdded {
  if (span === 'twelve' && notAdded !== null) return notAdded;
  return funnelOfMonths(ranked.map(({ chart }) => chart.assessment.series), measure, monthsOfSpan(span, month));
}

/** The table of the financial year of a month and the one before, rows by name as board papers have them. */
export function measureYears({ ranked, measure }: MeasurePicture, year: Period): YearTable {
  const byName = [...ranked].sort((a, b) => a.chart.provider.shortName.localeCompare(b.chart.provider.shortName, 'en-GB'));
  return yearTable(byName.map(({ chart }) => chart.assessment), measure, year);
}
