/** One measure at one provider: the sentence, the chart, why its icons are what they are, and the table of the same numbers. */
import { memo, type ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { useHoldingState } from '../../queries/use-holding.ts';
import { useTerms } from '../../queries/use-terms.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import type { JudgedChart } from '../../queries/judged-chart.ts';
import { useWatchedChart } from '../../queries/watched-chart-query.ts';
import type { Period } from '../../spc/vocabulary.ts';
import { readChartState, type ChartState } from '../shared/address.ts';
import { NotesAndDecisions } from '../shared/annotate/NotesAndDecisions.tsx';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { goTo } from '../shared/hash-address.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { useLater } from '../shared/use-later.ts';
import { useTitle } from '../shared/use-title.ts';
import { ChartCard } from './ChartCard.tsx';
import { isSameChart } from './is-same-chart.ts';
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
        <Aside chart={chart} />
        <Companions chart={chart} state={state} onChange={change} />
        <Beneath chart={chart} month={state.pin} />
      </div>
    </>
  );
}

/** A picture after the chart. Until then the former chart's answer keeps its room and is not seen, since it is not this chart's. */
const Aside = memo(function Aside({ chart }: { readonly chart: JudgedChart }): ReactNode {
  const later = useLater(chart);
  return (
    <aside className={later === null || isSameChart(later, chart) ? 'chart-aside' : 'chart-aside chart-later'} aria-label="Why and threshold">
      {later !== null && <Reasons chart={later} />}
    </aside>
  );
});

const Reasons = memo(function Reasons({ chart }: { readonly chart: JudgedChart }): ReactNode {
  return (
    <>
      <RareHarmPanel chart={chart} />
      <WhyPanel chart={chart} />
      <ThresholdPanel chart={chart} />
    </>
  );
});

interface BeneathProps {
  readonly chart: JudgedChart;
  readonly month: Period | null;
}

/** Below the chart and mostly below the screen: after what stands beside it. */
const Beneath = memo(function Beneath({ chart, month }: BeneathProps): ReactNode {
  const later = useLater(chart, 2);
  return <div className={later === null || isSameChart(later, chart) ? 'chart-beneath' : 'chart-beneath chart-later'}>{later !== null && <Remarks chart={later} month={month} />}</div>;
});

const Remarks = memo(function Remarks({ chart, month }: BeneathProps): ReactNode {
  return (
    <>
      <NotesAndDecisions chart={chart} month={month} />
      <ReadingNotes chart={chart} />
    </>
  );
});

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
