/** In which order are the charts of one provider read? */
import type { WatchedChart } from '../../queries/watch-series.ts';
import { compareWeights, weighCharts } from '../shared/weigh-concern.ts';

export interface DomainCharts {
  readonly domain: string;
  readonly charts: readonly WatchedChart[];
}

/** By domain, the one with most concern first; within it what is of concern, what cannot be relied on, what missed its threshold. Ties keep the catalogue's order. */
export function inReadingOrder(charts: readonly WatchedChart[]): readonly DomainCharts[] {
  const domains = new Map<string, WatchedChart[]>();
  for (const chart of charts) domains.set(chart.measure.domain, [...(domains.get(chart.measure.domain) ?? []), chart]);
  return [...domains]
    .map(([domain, own]) => ({ domain, charts: own.toSorted((a, b) => compareWeights(weighCharts([a]), weighCharts([b]))) }))
    .sort((a, b) => compareWeights(weighCharts(a.charts), weighCharts(b.charts)));
}
