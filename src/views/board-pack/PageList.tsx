/** The pages of the pack in their order: moved by mouse, by arrow keys and by buttons, left out, added. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { PAGE_KINDS, usualPage, type PageKind, type RecipePage } from '../../board-pack/recipe.ts';
import { packPageNames } from '../../wording/pack-words.ts';
import { movedPage } from './moved-page.ts';
import { PageOptions } from './PageOptions.tsx';

interface PageListProps {
  readonly pages: readonly RecipePage[];
  readonly onChange: (pages: RecipePage[]) => void;
}

export function PageList({ pages, onChange }: PageListProps): ReactNode {
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const nameOf = (page: RecipePage): string => page.heading ?? packPageNames[page.kind];
  const move = (from: number, to: number): void => {
    const page = pages[from];
    if (page === undefined || to < 0 || to >= pages.length || from === to) return;
    onChange(movedPage(pages, from, to));
    setSaid(`${nameOf(page)} is now page ${String(to + 1)} of ${String(pages.length)}.`);
    // The same page keeps the focus in its new place.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-grip]')[to]?.focus());
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(index, index + step);
  };
  return (
    <section aria-labelledby="pack-pages">
      <h2 id="pack-pages">Pages</h2>
      <p className="quiet">Drag a page, or move it with the arrow keys on its number.</p>
      <ol className="pack-pages" ref={list}>
        {pages.map((page, index) => (
          <li
            key={`${page.kind}-${String(pages.slice(0, index).filter(({ kind }) => kind === page.kind).length)}`} draggable className={dragged === index ? 'pack-page-dragged' : undefined}
            onDragStart={(event) => { event.dataTransfer.effectAllowed = 'move'; setDragged(index); }} onDragEnd={() => setDragged(null)}
            onDragOver={(event) => { if (dragged !== null) event.preventDefault(); }}
            onDrop={(event) => { event.preventDefault(); event.stopPropagation(); if (dragged !== null) move(dragged, index); setDragged(null); }}
          >
            <div className="pack-page-line">
              <button type="button" className="pack-grip" data-grip aria-label={`${nameOf(page)}, page ${String(index + 1)}. Arrow keys move it`} onKeyDown={(event) => onKey(event, index)}>{index + 1}</button>
              <span className="pack-page-name">{nameOf(page)}</span>
              <button type="button" className="button" aria-label={`Move ${nameOf(page)} up`} disabled={index === 0} onClick={() => move(index, index - 1)}>↑</button>
              <button type="button" className="button" aria-label={`Move ${nameOf(page)} down`} disabled={index === pages.length - 1} onClick={() => move(index, index + 1)}>↓</button>
              <button type="button" className="button" aria-label={`Leave ${nameOf(page)} out`} disabled={pages.length === 1} onClick={() => { onChange(pages.filter((_, place) => place !== index)); setSaid(`${nameOf(page)} is left out.`); }}>×</button>
            </div>
            <PageOptions page={page} onChange={(next) => onChange(pages.map((each, place) => (place === index ? next : each)))} />
          </li>
        ))}
      </ol>
      <label className="pack-add">
        <span>Add a page</span>
        <select className="field" value="" onChange={(event) => { const kind = event.target.value as PageKind; onChange([...pages, usualPage(kind)]); setSaid(`${packPageNames[kind]} is added at the end.`); }}>
          <option value="" disabled>Choose…</option>
          {PAGE_KINDS.map((kind) => <option key={kind} value={kind}>{packPageNames[kind]}</option>)}
        </select>
      </label>
      <p role="status" className="visually-hidden">{said}</p>
    </section>
  );
}
