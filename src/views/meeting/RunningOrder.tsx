/** The running order: ticked as items are dealt with, and moved as the chair wishes. */
import type { ReactNode } from 'react';
import type { AgendaItem } from '../../meeting/meeting-state.ts';
import { FROZEN_MEETING } from '../../wording/meeting-words.ts';
import type { HeldMeeting, Step } from './use-meeting.ts';

interface RunningOrderProps {
  readonly items: readonly AgendaItem[];
  readonly current: number;
  /** Not null: the order is read, and neither ticked nor moved. */
  readonly frozen: HeldMeeting['frozen'];
  readonly onGo: (index: number) => void;
  readonly onStep: (step: Step) => void;
}

/** The order with one item a place earlier or later. @example moved(['a', 'b', 'c'], 1, -1) // ['b', 'a', 'c'] */
export function moved(itemIds: readonly string[], index: number, by: -1 | 1): readonly string[] {
  const order = [...itemIds];
  const [item] = order.splice(index, 1);
  if (item !== undefined) order.splice(Math.max(0, Math.min(order.length, index + by)), 0, item);
  return order;
}

export function RunningOrder({ items, current, frozen, onGo, onStep }: RunningOrderProps): ReactNode {
  const ids = items.map(({ itemId }) => itemId);
  return (
    <nav className="meeting-order" tabIndex={-1} aria-label="Running order">
      {frozen !== null && <p className="quiet">{FROZEN_MEETING[frozen]}</p>}
      <ol>
        {items.map((item, index) => (
          <li key={item.itemId} aria-current={index === current ? 'step' : undefined}>
            <input
              type="checkbox" checked={item.done} disabled={frozen !== null} aria-label={`Ticked off: ${item.title}`}
              onChange={(event) => onStep({ kind: 'ticked', itemId: item.itemId, done: event.target.checked })}
            />
            <button type="button" className="meeting-order-go" onClick={() => onGo(index)}>{item.title}</button>
            {frozen === null && <span className="meeting-order-move">
              <button type="button" className="button" disabled={index === 0} aria-label={`Earlier: ${item.title}`} onClick={() => onStep({ kind: 'ordered', itemIds: moved(ids, index, -1) })}>↑</button>
              <button type="button" className="button" disabled={index === items.length - 1} aria-label={`Later: ${item.title}`} onClick={() => onStep({ kind: 'ordered', itemIds: moved(ids, index, 1) })}>↓</button>
            </span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
