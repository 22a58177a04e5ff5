/** One measure at every provider: who needs eyes first, who differs from the others, the year as board papers print it, and what it means. */
import { useMemo, type ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import type { MeasurePicture } from '../../queries/measure-picture.ts';
import { useMeasure } from '../../queries/measure-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describeGroups } from '../../wording/describe-evidence.ts';
import { describePeers } from '../../wording/describe-peers.ts';
import { formatCount } from '../../wording/format-count.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { goTo } from '../shared/hash-address.ts';
import { MEASURE_PARTS, readMeasureState, type MeasurePart, type MeasureState } from '../shared/measure-address.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTellChartsOnPage } from '../shared/charts-on-page.ts';
import { useTitle } from '../shared/use-title.ts';
import { FunnelPart } from './FunnelPart.tsx';
import { MeasureDefinition } from './MeasureDefinition.tsx';
import { PeersChoice } from './PeersChoice.tsx';
import { RankedProviders } from './RankedProviders.tsx';
import { YearPart } from './YearPart.tsx';
import './measure-page.css';

const PART_NAMES: Readonly<Record<MeasurePart, string>> = { providers: 'Providers', funnel: 'Funnel', year: 'Year table', definition: 'Definition and thresholds' };

export function MeasurePage({ measureId }: { readonly measureId: string }): ReactNode {
  const state = readMeasureState(useSearch());
  const { pack, contentHash } = useHoldingState();
  const { data: picture, error } = useMeasure(measureId, DEFAULT_RULE_SET, state);
  useTitle(picture ? picture.measure.shortName : 'Measure');
  if (error) return <ScreenFailed heading="Measure" failure={error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Measure" />;
  if (picture === undefined) return <ScreenLoading heading="Measure" />;
  if (picture === null) return <NoSuchMeasure measureId={measureId} />;
  return <Shown picture={picture} state={state} />;
}

function Shown({ picture, state }: { readonly picture: MeasurePicture; readonly state: MeasureState }): ReactNode {
  const addresses = useAddresses();
  const { measure, ranked, otherCharts, providers } = picture;
  useTellChartsOnPage(useMemo(() => ranked.map(({ chart }) => chart.assessment), [ranked]));
  const onChange = (change: Partial<MeasureState>): void => goTo(addresses.measure(measure.id, { ...state, ...change }), { replace: true });
  const groups = { concern: 0, fails: 0, misses: 0, ordinary: 0, improvement: 0, 'not-enough-data': 0 };
  for (const { group } of ranked) groups[group] += 1;
  const Part = { providers: RankedProviders, funnel: FunnelPart, year: YearPart, definition: MeasureDefinition }[state.part];
  return (
    <div className={`page measure-page measure-page-${state.part}`}>
      <div className="page-head">
        <div>
          <nav aria-label="Breadcrumb" className="screen-only quiet"><Link href={addresses.measures()}>Measures</Link> <span aria-hidden="true">›</span> {measure.domain}</nav>
          <h1>{measure.name}</h1>
          <p className="quiet">
            {formatCount(ranked.length, 'providers')}: {describeGroups(groups)}.
            {otherCharts > 0 && ` ${formatCount(otherCharts, 'charts')} of sites and other organisations are not compared here.`}
          </p>
          {picture.peerGroups.length > 0 && <p className="measure-peers-said">{describePeers(picture.peers, ranked.length, providers.length - ranked.length)}</p>}
        </div>
        <form className="page-controls screen-only" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="quiet">Follow </span>
            <select className="field measure-follow" value={state.own ?? ''} onChange={(event) => onChange({ own: event.target.value || null })}>
              <option value="">no provider</option>
              {providers.map(({ code, shortName }) => <option key={code} value={code}>{shortName}</option>)}
            </select>
          </label>
          <PeersChoice picture={picture} own={state.own} onChange={onChange} />
          <button type="button" className="button" onClick={() => window.print()}>Print</button>
        </form>
      </div>
      <nav aria-label="Parts of this page" className="measure-parts screen-only">
        <ul>
          {MEASURE_PARTS.map((part) => (
            <li key={part}><Link href={addresses.measure(measure.id, { ...state, part })} aria-current={part === state.part ? 'page' : undefined}>{PART_NAMES[part]}</Link></li>
          ))}
        </ul>
      </nav>
      <Part picture={picture} state={state} onChange={onChange} />
    </div>
  );
}

function NoSuchMeasure({ measureId }: { readonly measureId: string }): ReactNode {
  const addresses = useAddresses();
  return (
    <div className="page">
      <h1>No measure here</h1>
      <p>None of the loaded extracts has a row of the measure “{measureId}”. The link may belong to another pack. <Link href={addresses.measures()}>Open the measures</Link>.</p>
    </div>
  );
}
