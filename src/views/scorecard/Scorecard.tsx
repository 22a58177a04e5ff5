/** Measures × providers: the whole position on one screen. */
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useWatchedCharts } from '../../queries/watched-charts-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { readScorecardState, scorecardAddress, type ScorecardState } from '../shared/address.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { goTo } from '../shared/hash-address.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useTitle } from '../shared/use-title.ts';
import { ScorecardTable } from './ScorecardTable.tsx';
import { scorecardGrid } from './scorecard-grid.ts';
import './scorecard.css';

export function Scorecard(): ReactNode {
  useTitle('Scorecard');
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

  const { firstMonth, lastMonth } = watched.data.contents;
  const domain = firstMonth !== null && lastMonth !== null ? { from: firstMonth, to: lastMonth } : null;
  const change = (part: Partial<ScorecardState>): void => goTo(scorecardAddress({ ...state, ...part }), { replace: true });
  return (
    <div className="page scorecard-page">
      <div className="page-head">
        <div>
          <h1>Scorecard</h1>
          <p className="quiet">
            {lastMonth === null ? 'Latest month' : `Latest month, to ${formatPeriod(lastMonth)},`} for every measure and provider. Choose a cell to open its chart.
          </p>
        </div>
        <ScorecardControls state={state} rowsAre={grid.rowsAre} onChange={change} />
      </div>
      {grid.rows.length === 0 ? (
        <p className="card">
          Nothing matches: none of the {grid.providersInAll} providers has “{state.find}” in its name or code.{' '}
          <button type="button" className="button" onClick={() => change({ find: '' })}>Show all providers</button>
        </p>
      ) : (
        <ScorecardTable grid={grid} domain={domain} />
      )}
    </div>
  );
}

interface ControlsProps {
  readonly state: ScorecardState;
  readonly rowsAre: 'measures' | 'providers';
  readonly onChange: (part: Partial<ScorecardState>) => void;
}

function ScorecardControls({ state, rowsAre, onChange }: ControlsProps): ReactNode {
  return (
    <form className="page-controls screen-only" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span className="visually-hidden">Find a provider</span>
        <input
          className="field" type="search" placeholder="Find a provider" value={state.find}
          onChange={(event) => onChange({ find: event.target.value })}
        />
      </label>
      <label>
        <span className="visually-hidden">Order</span>
        <select className="field" value={state.sort} onChange={(event) => onChange({ sort: event.target.value === 'concern' ? 'concern' : 'name' })}>
          <option value="name">In catalogue order</option>
          <option value="concern">Concern first</option>
        </select>
      </label>
      <label>
        <span className="visually-hidden">Rows</span>
        <select className="field" value={rowsAre} onChange={(event) => onChange({ rows: event.target.value === 'providers' ? 'providers' : 'measures' })}>
          <option value="measures">Measures down</option>
          <option value="providers">Providers down</option>
        </select>
      </label>
    </form>
  );
}
