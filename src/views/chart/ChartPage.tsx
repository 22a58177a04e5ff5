/** One measure at one provider: the sentence, the chart, why its icons are what they are, and the table of the same numbers. */
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { useHoldingState } from '../../queries/use-holding.ts';
import { useTerms } from '../../queries/use-terms.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { useWatchedChart } from '../../queries/watched-chart-query.ts';
import { readChartState, type ChartState } from '../shared/address.ts';
import { NotesAndDecisions } from '../shared/annotate/NotesAndDecisions.tsx';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { goTo } from '../shared/hash-address.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTitle } from '../shared/use-title.ts';
import { ChartCard } from './ChartCard.tsx';
import { Companions } from './companions/Companions.tsx';
import { ChartTrail } from './ChartTrail.tsx';
import { RareHarmPanel } from './RareHarmPanel.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { ThresholdPanel } from './ThresholdPanel.tsx';
import { WhyPanel } from '../shared/why/WhyPanel.tsx';
import '../shared/panel.css';
import './chart-page.css';

interface ChartPageProps {
  readonly measureId: string;
  readonly providerCode: string;
}

export function ChartPage({ measureId, providerCode }: ChartPageProps): ReactNode {
  const search = useSearch();
  const state = readChartState(search);
  const { pack, contentHash } = useHoldingState();
  const found = useWatchedChart(measureId, providerCode, state.rules ?? DEFAULT_RULE_SET, state.kind);
  const chart = found.data;
  const addresses = useAddresses();
  const change = (part: Partial<ChartState>): void => goTo(addresses.chart(measureId, providerCode, { ...state, ...part }), { replace: true });
  useTitle(chart ? `${chart.measure.shortName}, ${chart.provider.shortName}` : 'Chart');

  if (found.error) return <ScreenFailed heading="Chart" failure={found.error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Chart" />;
  if (chart === undefined) return <ScreenLoading heading="Chart" />;
  if (chart === null) return <NoSuchChart measureId={measureId} providerCode={providerCode} />;

  return (
    <>
      <ChartTrail chart={chart} />
      <div className="page chart-page">
        <ChartCard chart={chart} state={state} onChange={change} />
        <aside className="chart-aside" aria-label="Why and threshold">
          {chart.rareHarm !== null && <RareHarmPanel rareHarm={chart.rareHarm} />}
          <WhyPanel chart={chart} />
          <ThresholdPanel chart={chart} />
        </aside>
        <Companions chart={chart} state={state} onChange={change} />
        <div className="chart-beneath">
          <NotesAndDecisions chart={chart} month={state.pin} />
          <ReadingNotes chart={chart} />
        </div>
      </div>
    </>
  );
}

function NoSuchChart({ measureId, providerCode }: ChartPageProps): ReactNode {
  const addresses = useAddresses();
  const { asAt } = useTerms();
  return (
    <div className="page">
      <h1>No chart here</h1>
      <p>
        {asAt === null
          ? <>None of the loaded extracts has a row of the measure “{measureId}” at “{providerCode}”. The link may belong to another pack.</>
          : <>As at {formatPeriod(asAt)} nothing was known of the measure “{measureId}” at “{providerCode}”.</>}{' '}
        <Link href={addresses.scorecard()}>Open the scorecard</Link>.
      </p>
    </div>
  );
}
