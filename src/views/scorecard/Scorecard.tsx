/** Measures × providers: the whole position on one screen. */
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import { useWatchedCharts } from '../../queries/watched-charts-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describePicked } from '../../wording/describe-picked.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { readScorecardState, type ScorecardState } from '../shared/address.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { goTo } from '../shared/hash-address.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTellChartsOnPage } from '../shared/charts-on-page.ts';
import { useTitle } from '../shared/use-title.ts';
import { indexCharts } from './chart-index.ts';
import { ScorecardControls } from './ScorecardControls.tsx';
import { ScorecardTable } from './ScorecardTable.tsx';
import { SummaryGrid } from './SummaryGrid.tsx';
import { scorecardGrid } from './scorecard-grid.ts';
import './scorecard.css';

export function Scorecard(): ReactNode {
  useTitle('Scorecard');
  const addresses = useAddresses();
  const search = useSearch();
  const state = useMemo(() => readScorecardState(search), [search]);
  const { pack, contentHash } = useHoldingState();
  const watched = useWatchedCharts(DEFAULT_RULE_SET);
  // The field answers each letter first; the table follows.
  const shown = useDeferredValue(state);
  const drawn = watched.data?.charts;
  const { measures, organisations, firstMonth = null, lastMonth = null } = watched.data?.contents ?? {};
  // By what they are made of: a new answer that says the same leaves every cell as it stands.
  const index = useMemo(() => drawn && measures && organisations && indexCharts(drawn, { measures, organisations }), [drawn, measures, organisations]);
  const grid = useMemo(() => index && scorecardGrid(index, shown), [index, shown]);
  // Charts picked by their icons were picked because of their signals: what chance makes is counted over all that they were picked from.
  const [charts, all] = [grid?.charts, index?.charts.length];
  useTellChartsOnPage(useMemo(() => (charts === undefined || charts.length === all ? null : charts.map(({ assessment }) => assessment)), [charts, all]));
  const domain = useMemo((): PeriodDomain | null => (firstMonth === null || lastMonth === null ? null : { from: firstMonth, to: lastMonth }), [firstMonth, lastMonth]);
  const domains = useMemo(() => [...new Set(index?.measures.map(({ measure }) => measure.domain))], [index]);

  if (watched.error) return <ScreenFailed heading="Scorecard" failure={watched.error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Scorecard" />;
  if (grid === undefined || index === undefined || watched.data === undefined) return <ScreenLoading heading="Scorecard" />;
  if (watched.data.charts.length === 0) return <ScreenWithoutData heading="Scorecard" />;

  const change = (part: Partial<ScorecardState>): void => goTo(addresses.scorecard({ ...state, ...part }), { replace: true });
  const picking = state.variation !== null || state.assurance !== null;
  return (
    <div className="page scorecard-page">
      <div className="page-head">
        <div>
          <h1>Scorecard</h1>
          <p className="quiet">
            {domain === null ? 'The latest month' : `The latest month, to ${formatPeriod(domain.to)}`}.<span className="screen-only"> Choose a cell for its chart, its icons for why.</span>
          </p>
        </div>
        <ScorecardControls state={state} grid={grid} onChange={change} above={index.above} domains={domains} />
      </div>
      {(state.summary || picking) && <SummaryGrid charts={grid.charts} picked={state} onPick={change} />}
      {isNarrowed(shown) && (
        <p className="scorecard-narrowed" role="status">
          {describePicked(grid.picked.length, index.charts.length)}{' '}
          <button type="button" className="button screen-only" onClick={() => change(NOT_NARROWED)}>Show all</button>
        </p>
      )}
      {grid.rows.length === 0 ? (
        <p className="card">
          Nothing matches{shown.find === '' ? '' : `: none of the ${grid.providersInAll} providers shown has “${shown.find}” in its name or code`}.{' '}
          <button type="button" className="button" onClick={() => change(NOT_NARROWED)}>Show all providers</button>
        </p>
      ) : (
        <ScorecardTable grid={grid} domain={domain} />
      )}
    </div>
  );
}

const NOT_NARROWED = { find: '', under: null, domain: null, variation: null, assurance: null } as const;

const isNarrowed = ({ find, under, domain, variation, assurance }: ScorecardState): boolean =>
  find.trim() !== '' || [under, domain, variation, assurance].some((choice) => choice !== null);
