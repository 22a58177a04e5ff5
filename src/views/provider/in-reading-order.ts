/** In which order are the charts of one provider read? */
import type { WatchedChart } from '../../queries/watch-series.ts';
import { compareWeights, weighConcern, type ConcernWeight } from '../shared/weigh-concern.ts';

export interface DomainCharts {
  readonly domain: string;
  readonly charts: readonly WatchedChart[];
}

/** By domain, the one with most concern first; within it what is of concern, what cannot be relied on, what missed its threshold. Ties keep the catalogue's order. */
export function inReadingOrder(charts: readonly WatchedChart[]): readonly DomainCharts[] {
  const domains = new Map<string, WatchedChart[]>();
  for (const chart of charts) domains.set(chart.measure.domain, [...(domains.get(chart.measure.domain) ?? []), chart]);
  const weight = (of: readonly WatchedChart[]): ConcernWeight => of.reduce<ConcernWeight>((sum, { assessment }) => weighConcern(assessment, sum), [0, 0, 0]);
  return [...domains]
    .map(([domain, own]) => ({ domain, charts: own.toSorted((a, b) => compareWeights(weight([a]), weight([b]))) }))
    .sort((a, b) => compareWeights(weight(a.charts), weight(b.charts)));
}
