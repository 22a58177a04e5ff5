/** Every provider by name, those with concern first, with how many charts say what. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useHoldingState } from '../../queries/use-holding.ts';
import { useWatchedCharts } from '../../queries/watched-charts-query.ts';
import type { WatchedChart, WatchedCharts } from '../../queries/watch-series.ts';
import { formatCount } from '../../wording/format-count.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTitle } from '../shared/use-title.ts';
import { compareWeights, weighCharts, type ConcernWeight } from '../shared/weigh-concern.ts';
import './provider.css';

interface Line {
  readonly code: string;
  readonly name: string;
  readonly charts: readonly WatchedChart[];
  readonly weight: ConcernWeight;
}

function linesOf({ charts }: WatchedCharts): readonly Line[] {
  const byCode = new Map<string, WatchedChart[]>();
  for (const chart of charts) {
    if (chart.provider.type === 'site' || chart.provider.type === 'ward') continue;
    byCode.set(chart.provider.code, [...(byCode.get(chart.provider.code) ?? []), chart]);
  }
  return [...byCode]
    .map(([code, own]) => ({ code, name: own[0]?.provider.name ?? code, charts: own, weight: weighCharts(own) }))
    .sort((a, b) => compareWeights(a.weight, b.weight) || a.name.localeCompare(b.name, 'en-GB'));
}

export function ProvidersPage(): ReactNode {
  useTitle('Providers');
  const addresses = useAddresses();
  const { pack, contentHash } = useHoldingState();
  const found = useWatchedCharts(DEFAULT_RULE_SET);
  if (found.error) return <ScreenFailed heading="Providers" failure={found.error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Providers" />;
  if (found.data === undefined) return <ScreenLoading heading="Providers" />;
  const lines = linesOf(found.data);
  return (
    <div className="page providers-page">
      <h1>Providers</h1>
      <p className="quiet">{formatCount(lines.length, 'providers')}, those with most charts of concern first.</p>
      <table className="card providers-table">
        <thead><tr><th scope="col">Provider</th><th scope="col">Charts</th><th scope="col">Concern</th><th scope="col">Cannot be relied on</th><th scope="col">Below threshold</th></tr></thead>
        <tbody>
          {lines.map(({ code, name, charts, weight: [concern, fail, notMet] }) => (
            <tr key={code} className={concern > 0 ? 'providers-concern' : undefined}>
              <th scope="row"><Link href={addresses.provider(code)}>{name}</Link> <span className="quiet">{code}</span></th>
              <td>{charts.length}</td><td>{concern}</td><td>{fail}</td><td>{notMet}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
