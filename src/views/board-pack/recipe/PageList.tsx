/** The pages of the pack in their order, each with its choices; pages are added, moved and left out. */
import { useState, type ReactNode } from 'react';
import { PAGE_KINDS, usualPage, type PageKind, type RecipePage } from '../../../board-pack/recipe.ts';
import { packPageNames } from '../../../wording/pack-words.ts';
import { describeAdded } from '../../../wording/recipe-words.ts';
import { MovableList } from './MovableList.tsx';
import { PageOptions, type PageOptionsProps } from './PageOptions.tsx';
import { pageChoices } from './page-choices.ts';

interface PageListProps extends Pick<PageOptionsProps, 'known' | 'chartsOf'> {
  readonly pages: readonly RecipePage[];
  readonly onChange: (pages: RecipePage[]) => void;
}

export function PageList({ pages, known, chartsOf, onChange }: PageListProps): ReactNode {
  const [said, setSaid] = useState('');
  const nameOf = (page: RecipePage): string => page.heading ?? packPageNames[page.kind];
  return (
    <section aria-labelledby="pack-pages">
      <h2 id="pack-pages">Pages</h2>
      <p className="quiet">Drag a page, or move it with the arrow keys on its number. Below each stands what it shows; open it to choose.</p>
      <MovableList
        items={pages} what="page" least={1} nameOf={nameOf} onChange={onChange}
        keyOf={({ kind }, index) => `${kind}-${String(pages.slice(0, index).filter((page) => page.kind === kind).length)}`}
      >
        {(page, index) => (
          <details className="pack-choices">
            <summary><span className="visually-hidden">{nameOf(page)}: </span>{pageChoices(page)}</summary>
            <PageOptions page={page} known={known} chartsOf={chartsOf} onChange={(next) => onChange(pages.map((each, place) => (place === index ? next : each)))} />
          </details>
        )}
      </MovableList>
      <label className="pack-add">
        <span>Add a page</span>
        <select className="field" value="" onChange={(event) => { const kind = event.target.value as PageKind; onChange([...pages, usualPage(kind)]); setSaid(describeAdded(packPageNames[kind])); }}>
          <option value="" disabled>Choose…</option>
          {PAGE_KINDS.map((kind) => <option key={kind} value={kind}>{packPageNames[kind]}</option>)}
        </select>
      </label>
      <p role="status" className="visually-hidden">{said}</p>
    </section>
  );
}
