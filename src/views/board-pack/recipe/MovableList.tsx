/** A list in an order: moved by mouse, by arrow keys and by buttons, items left out. The focus stays with what was moved. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { describeLeftOut, describeMoved } from '../../../wording/recipe-words.ts';
import { movedItem } from './moved-item.ts';

interface MovableListProps<Item> {
  readonly items: readonly Item[];
  /** What one of them is called: `page`. */
  readonly what: string;
  readonly nameOf: (item: Item) => string;
  /** The same for the same item wherever it stands. */
  readonly keyOf: (item: Item, index: number) => string;
  /** So many have to stay. */
  readonly least: number;
  readonly onChange: (items: Item[]) => void;
  /** What stands below an item's line. */
  readonly children?: (item: Item, index: number) => ReactNode;
}

/** Where the key leads; null: it moves nothing. */
function placeAfter({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, index: number, last: number): number | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case 'ArrowUp': return index - 1;
    case 'ArrowDown': return index + 1;
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}

export function MovableList<Item>({ items, what, nameOf, keyOf, least, onChange, children }: MovableListProps<Item>): ReactNode {
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focus = (place: number): void => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`:scope > li:nth-child(${String(place + 1)}) [data-grip]`)?.focus());
  };
  const move = (from: number, to: number): void => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length || from === to) return;
    onChange(movedItem(items, from, to));
    setSaid(describeMoved(nameOf(item), what, to + 1, items.length));
    focus(to);
  };
  const leaveOut = (item: Item, index: number): void => {
    onChange(items.filter((_, place) => place !== index));
    setSaid(describeLeftOut(nameOf(item)));
    focus(Math.min(index, items.length - 2));
  };
  return (
    <>
      <ol className="pack-list" ref={list}>
        {items.map((item, index) => {
          const name = nameOf(item);
          return (
            <li
              key={keyOf(item, index)} draggable className={dragged === index ? 'pack-item-dragged' : undefined}
              onDragStart={(event) => { event.stopPropagation(); event.dataTransfer.effectAllowed = 'move'; setDragged(index); }} onDragEnd={() => setDragged(null)}
              onDragOver={(event) => { if (dragged !== null) event.preventDefault(); }}
              onDrop={(event) => { if (dragged === null) return; event.preventDefault(); event.stopPropagation(); move(dragged, index); setDragged(null); }}
            >
              <div className="pack-line">
                <button
                  type="button" className="pack-grip" data-grip aria-label={`${name}, ${what} ${String(index + 1)}. Arrow keys move it`}
                  onKeyDown={(event) => { const to = placeAfter(event, index, items.length - 1); if (to !== null) { event.preventDefault(); move(index, to); } }}
                >
                  {index + 1}
                </button>
                <span className="pack-name">{name}</span>
                <button type="button" className="button" aria-label={`Move ${name} up`} disabled={index === 0} onClick={() => move(index, index - 1)}>↑</button>
                <button type="button" className="button" aria-label={`Move ${name} down`} disabled={index === items.length - 1} onClick={() => move(index, index + 1)}>↓</button>
                <button type="button" className="button" aria-label={`Leave ${name} out`} disabled={items.length <= least} onClick={() => leaveOut(item, index)}>×</button>
              </div>
              {children?.(item, index)}
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">{said}</p>
    </>
  );
}
