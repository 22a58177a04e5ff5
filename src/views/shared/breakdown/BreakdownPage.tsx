/** A chart taken apart: its sites, kinds of department, grades or categories as small charts on one scale, each assessed on its own. */
import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { boundsFor } from '../../../chart/bounds-for.ts';
import { sharedDomain } from '../../../chart/small-chart-plan.ts';
import type { PeriodDomain } from '../../../chart/sparkline-path.ts';
import { useBreakdowns, type FoundBreakdowns } from '../../../queries/breakdown-query.ts';
import { useHoldingState } from '../../../queries/use-holding.ts';
import type { BreakdownPart } from '../../../queries/breakdown-parts.ts';
import type { WatchedChart } from '../../../queries/watch-series.ts';
import { dimensionName, partName } from '../../../wording/event-words.ts';
import { DEFAULT_RULE_SET } from '../default-rule-set.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../ScreenStates.tsx';
import { SmallChartCard } from '../small-chart/SmallChartCard.tsx';
import { useAddresses } from '../use-addresses.ts';
import { useTitle } from '../use-title.ts';
import './breakdown.css';

interface BreakdownPageProps {
  readonly measureId: string;
  readonly providerCode: string;
  /** `any`: whichever there is first. */
  readonly dimension: string;
}

export function BreakdownPage({ measureId, providerCode, dimension }: BreakdownPageProps): ReactNode {
  const { pack, contentHash } = useHoldingState();
  const found = useBreakdowns(measureId, providerCode, DEFAULT_RULE_SET);
  const addresses = useAddresses();
  useTitle(found.data?.whole ? `${found.data.whole.measure.shortName}, ${found.data.whole.provider.shortName}, in parts` : 'In parts');
  if (found.error) return <ScreenFailed heading="In parts" failure={found.error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="In parts" />;
  if (found.data === undefined) return <ScreenLoading heading="In parts" />;
  if (found.data.whole === null) {
    return (
      <div className="page">
        <h1>No chart here</h1>
        <p>None of the loaded extracts has a row of the measure “{measureId}” at “{providerCode}”. <Link href={addresses.scorecard()}>Open the scorecard</Link>.</p>
      </div>
    );
  }
  return <InParts found={found.data} whole={found.data.whole} dimension={dimension} />;
}

function InParts({ found: { breakdowns, complete }, whole, dimension }: { readonly found: FoundBreakdowns; readonly whole: NonNullable<FoundBreakdowns['whole']>; readonly dimension: string }): ReactNode {
  const addresses = useAddresses();
  const { measure, provider } = whole;
  const shown = dimension === 'any' ? breakdowns[0] : breakdowns.find((each) => each.dimension === dimension);
  const lastMonth = whole.assessment.series.periods.at(-1) ?? null;
  return (
    <div className="page breakdown-page">
      <nav className="breakdown-trail screen-only" aria-label="Breadcrumb">
        <Link href={addresses.provider(provider.code)}>{provider.shortName}</Link> <span aria-hidden="true">›</span>{' '}
        <Link href={addresses.chart(measure.id, provider.code)}>{measure.shortName}</Link> <span aria-hidden="true">›</span> <strong>In parts</strong>
      </nav>
      <h1>{measure.name}, {provider.name}{shown !== undefined && `: by ${dimensionName(shown.dimension).toLowerCase()}`}</h1>
      {breakdowns.length > 1 && (
        <nav aria-label="Parts by" className="breakdown-choice screen-only">
          {breakdowns.map((each) => (
            <Link key={each.dimension} className="button" href={addresses.breakdown(measure.id, provider.code, each.dimension)} aria-current={each === shown ? 'page' : undefined}>{dimensionName(each.dimension)}</Link>
          ))}
        </nav>
      )}
      {!complete && <p role="status" className="quiet">Only sites are shown until the engine has read the extracts; other parts follow.</p>}
      {shown === undefined ? <NoParts dimension={dimension} complete={complete} /> : <Parts parts={shown.parts} dimension={shown.dimension} lastMonth={lastMonth} />}
    </div>
  );
}

function Parts({ parts, dimension, lastMonth }: { readonly parts: readonly BreakdownPart[]; readonly dimension: string; readonly lastMonth: string | null }): ReactNode {
  const addresses = useAddresses();
  const [first] = parts;
  const domain = useMemo(() => (first === undefined ? null : sharedDomain(parts.map(({ chart }) => chart.assessment), boundsFor(first.chart.measure))), [parts, first]);
  const months = useMemo(() => monthsOfAll(parts), [parts]);
  const linked = parts.some((part) => part.linked);
  return (
    <>
      <p className="quiet">
        All charts have one scale. Each part is assessed on its own; where months are too few or cases too rare for a verdict, it says so.
        {!linked && ' A threshold is set for the whole and is not asked of its parts, unless it is zero.'}
      </p>
      <h2 className="visually-hidden">Charts of the parts</h2>
      <ul className="small-charts">
        {parts.map(({ key, chart, linked: own }) => (
          <SmallChartCard
            key={key} chart={own ? chart : namedPart(chart, partName(dimension, key))} lastMonth={lastMonth} domain={domain} months={months}
            title={own ? chart.provider.shortName : partName(dimension, key)}
            href={own ? addresses.chart(chart.measure.id, chart.provider.code) : null}
          />
        ))}
      </ul>
    </>
  );
}

/** A grade or department under the name that readers know. */
const namedPart = (chart: WatchedChart, name: string): WatchedChart => ({ ...chart, provider: { ...chart.provider, name, shortName: name } });

/** From the first month of any part to the last, so that the same month lies on the same place. */
function monthsOfAll(parts: readonly BreakdownPart[]): PeriodDomain | null {
  const all = parts.flatMap(({ chart: { assessment: { series: { periods } } } }) => (periods.length === 0 ? [] : [periods[0] ?? '', periods.at(-1) ?? ''])).sort();
  return all.length === 0 ? null : { from: all[0] ?? '', to: all.at(-1) ?? '' };
}

function NoParts({ dimension, complete }: { readonly dimension: string; readonly complete: boolean }): ReactNode {
  if (!complete) return null;
  return (
    <p className="card">
      {dimension === 'any' ? 'None of the loaded extracts tells parts of this measure here apart.' : `None of the loaded extracts tells parts of this measure here apart by ${dimensionName(dimension).toLowerCase()}.`}
    </p>
  );
}
