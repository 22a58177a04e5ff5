/** Measures × providers: the whole position on one screen. */
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useWatchedCharts } from '../../queries/watched-charts-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describePicked } from '../../wording/describe-picked.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { readScorecardState, type ScorecardState } from '../shared/address.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { goTo } from '../shared/hash-address.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTitle } from '../shared/use-title.ts';
import { organisationsAbove } from './choose-charts.ts';
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
  const find = useDeferredValue(state.find);
  const grid = useMemo(
    () => watched.data && scorecardGrid(watched.data.charts, watched.data.contents, { ...state, find }),
    [watched.data, state, find],
  );

  if (watched.error) return <ScreenFailed heading="Scorecard" failure={watched.error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Scorecard" />;
  if (grid === undefined || watched.data === undefined) return <ScreenLoading heading="Scorecard" />;
  if (watched.data.charts.length === 0) return <ScreenWithoutData heading="Scorecard" />;

  const { firstMonth, lastMonth, measures, organisations } = watched.data.contents;
  const domain = firstMonth !== null && lastMonth !== null ? { from: firstMonth, to: lastMonth } : null;
  const change = (part: Partial<ScorecardState>): void => goTo(addresses.scorecard({ ...state, ...part }), { replace: true });
  const used = new Set(watched.data.charts.map(({ measure }) => measure.id));
  const picking = state.variation !== null || state.assurance !== null;
  return (
    <div className="page scorecard-page">
      <div className="page-head">
        <div>
          <h1>Scorecard</h1>
          <p className="quiet">
            {lastMonth === null ? 'The latest month' : `The latest month, to ${formatPeriod(lastMonth)}`}. Choose a cell for its chart, its icons for why.
          </p>
        </div>
        <ScorecardControls
          state={state} grid={grid} onChange={change} above={organisationsAbove(watched.data.charts, organisations)}
          domains={[...new Set(measures.filter(({ id }) => used.has(id)).map((measure) => measure.domain))]}
        />
      </div>
      {(state.summary || picking) && <SummaryGrid charts={grid.charts} picked={state} onPick={change} />}
      {isNarrowed(state) && (
        <p className="scorecard-narrowed" role="status">
          {describePicked(grid.charts.filter(grid.isPicked).length, watched.data.charts.filter(({ provider }) => provider.type === 'provider').length)}{' '}
          <button type="button" className="button screen-only" onClick={() => change(NOT_NARROWED)}>Show all</button>
        </p>
      )}
      {grid.rows.length === 0 ? (
        <p className="card">
          Nothing matches{state.find === '' ? '' : `: none of the ${grid.providersInAll} providers shown has “${state.find}” in its name or code`}.{' '}
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
