/** What narrows, orders and turns the scorecard; every choice goes into the address. */
import type { ReactNode } from 'react';
import type { Organisation } from '../../spc/vocabulary.ts';
import type { ScorecardState } from '../shared/address.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { ScorecardGrid } from './scorecard-grid.ts';

interface ControlsProps {
  readonly state: ScorecardState;
  readonly grid: ScorecardGrid;
  readonly domains: readonly string[];
  readonly above: readonly Organisation[];
  readonly onChange: (part: Partial<ScorecardState>) => void;
}

export function ScorecardControls({ state, grid, domains, above, onChange }: ControlsProps): ReactNode {
  return (
    <form className="page-controls screen-only" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span className="visually-hidden">Find a provider</span>
        <input
          className="field" type="search" placeholder="Find a provider" value={state.find}
          onChange={(event) => onChange({ find: event.target.value })}
        />
      </label>
      {above.length > 0 && (
        <Choice name="Commissioner or region" value={state.under ?? ''} onChange={(under) => onChange({ under: under || null })}>
          <option value="">All commissioners</option>
          {above.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </Choice>
      )}
      {domains.length > 1 && (
        <Choice name="Domain" value={state.domain ?? ''} onChange={(domain) => onChange({ domain: domain || null })}>
          <option value="">All domains</option>
          {domains.map((domain) => <option key={domain} value={domain}>{domain}</option>)}
        </Choice>
      )}
      <Choice name="Order" value={state.sort} onChange={(sort) => onChange({ sort: sort === 'concern' ? 'concern' : 'name' })}>
        <option value="name">In catalogue order</option>
        <option value="concern">Concern first</option>
      </Choice>
      <Choice name="Rows" value={grid.rowsAre} onChange={(rows) => onChange({ rows: rows === 'providers' ? 'providers' : 'measures', hide: [] })}>
        <option value="measures">Measures down</option>
        <option value="providers">Providers down</option>
      </Choice>
      <ColumnChoice grid={grid} hide={state.hide} onChange={(hide) => onChange({ hide })} />
      <button type="button" className="button" aria-pressed={state.summary} onClick={() => onChange({ summary: !state.summary })}>Summary grid</button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ name, value, onChange, children }: ChoiceProps): ReactNode {
  return (
    <label>
      <span className="visually-hidden">{name}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>{children}</select>
    </label>
  );
}
