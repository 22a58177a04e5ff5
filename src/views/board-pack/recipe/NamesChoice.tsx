/** Which measures, or which providers, does a page speak of? None ticked: all. A short list with a search, over the page. */
import { useState, type ReactNode } from 'react';
import { describeNamesChosen, recipeWords } from '../../../wording/recipe-words.ts';
import { DropPanel } from '../../shared/over/DropPanel.tsx';
import { isFound, type KnownName } from './known-names.ts';

interface NamesChoiceProps {
  readonly what: 'measures' | 'providers';
  readonly known: readonly KnownName[];
  /** In the order in which they were chosen; null: all. */
  readonly chosen: string[] | null;
  readonly onChange: (chosen: string[] | null) => void;
}

export function NamesChoice({ what, known, chosen, onChange }: NamesChoiceProps): ReactNode {
  const [search, setSearch] = useState('');
  const ids = new Set(known.map(({ id }) => id));
  // A name that the data do not have stays in the recipe, in sight, until somebody takes it out.
  const strange = (chosen ?? []).filter((id) => !ids.has(id)).map((id): KnownName => ({ id, name: `${id} (${recipeWords.notInData})`, words: id.toLowerCase() }));
  const found = [...strange, ...known].filter((name) => isFound(name, search));
  const set = (id: string, on: boolean): void => {
    const next = on ? [...(chosen ?? []), id] : (chosen ?? []).filter((each) => each !== id);
    onChange(next.length === 0 ? null : next);
  };
  return (
    <DropPanel button={describeNamesChosen(what, chosen?.length ?? null)} label={`Choose ${what}`} className="pack-names">
      <p className="quiet">{recipeWords.noneTicked[what]}</p>
      <p className="pack-names-tools">
        <input type="text" role="searchbox" className="field" aria-label={`Search ${what}`} placeholder="Search" value={search} onChange={(event) => setSearch(event.target.value)} />
        <button type="button" className="button" disabled={chosen === null} onClick={() => onChange(null)}>All {what}</button>
      </p>
      {found.map(({ id, name }) => <label key={id} className="pack-tick"><input type="checkbox" checked={chosen?.includes(id) ?? false} onChange={(event) => set(id, event.target.checked)} /> {name}</label>)}
      {found.length === 0 && <p>{recipeWords.nothingFound}</p>}
    </DropPanel>
  );
}
