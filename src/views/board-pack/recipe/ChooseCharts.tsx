/** Charts found by measure, provider and words, and ticked one by one or all that are found. */
import { useId, useState, type ReactNode } from 'react';
import type { PageOf } from '../../../board-pack/recipe.ts';
import { describeChosenCount, describeFound } from '../../../wording/recipe-words.ts';
import { Dialog } from '../../shared/over/Dialog.tsx';
import { Choice } from './fields.tsx';
import { isFound, type KnownChart, type KnownNames } from './known-names.ts';

type Listed = PageOf<'charts'>['charts'];

interface ChooseChartsProps {
  readonly charts: Listed;
  /** So many have to stay. */
  readonly least: number;
  readonly known: KnownNames;
  readonly onChange: (charts: Listed) => void;
  readonly onClose: () => void;
}

/** More than anybody looks through: the search narrows them. */
const MOST_SHOWN = 200;
const ANY = '';

const keyOf = ({ measure, provider }: Listed[number]): string => `${measure}@${provider}`;
const asListed = ({ measure, provider }: KnownChart): Listed[number] => ({ measure, provider });

export function ChooseCharts({ charts, least, known, onChange, onClose }: ChooseChartsProps): ReactNode {
  const heading = useId();
  const [search, setSearch] = useState('');
  const [measure, setMeasure] = useState(ANY);
  const [provider, setProvider] = useState(ANY);
  const chosen = new Set(charts.map(keyOf));
  const found = known.charts.filter((chart) => (measure === ANY || chart.measure === measure) && (provider === ANY || chart.provider === provider) && isFound(chart, search));
  const missing = found.filter((chart) => !chosen.has(keyOf(chart)));
  const set = (chart: KnownChart, on: boolean): void => onChange(on ? [...charts, asListed(chart)] : charts.filter((each) => keyOf(each) !== keyOf(chart)));
  const options = (any: string, names: KnownNames['measures']): [string, string][] => [[ANY, any], ...names.map(({ id, name }): [string, string] => [id, name])];
  return (
    <Dialog labelledBy={heading} className="choose-charts" closeBeside onClose={onClose}>
      <h2 id={heading}>Choose charts</h2>
      <div className="choose-charts-search">
        <label><span>Search</span><input type="text" role="searchbox" className="field" value={search} onChange={(event) => setSearch(event.target.value)} /></label>
        <Choice label="Measure" value={measure} options={options('Any measure', known.measures)} onChange={setMeasure} />
        <Choice label="Provider" value={provider} options={options('Any provider', known.providers)} onChange={setProvider} />
      </div>
      <p className="choose-charts-found">
        <span role="status">{describeFound(found.length, Math.min(found.length, MOST_SHOWN))} {describeChosenCount(charts.length)}</span>
        <button type="button" className="button" disabled={missing.length === 0} onClick={() => onChange([...charts, ...missing.map(asListed)])}>Add all that are found</button>
      </p>
      <ul className="choose-charts-list" aria-label="Charts found">
        {found.slice(0, MOST_SHOWN).map((chart) => {
          const on = chosen.has(keyOf(chart));
          return <li key={keyOf(chart)}><label className="pack-tick"><input type="checkbox" checked={on} disabled={on && charts.length <= least} onChange={(event) => set(chart, event.target.checked)} /> {chart.name}</label></li>;
        })}
      </ul>
      <p><button type="button" className="button button-main" onClick={onClose}>Done</button></p>
    </Dialog>
  );
}
