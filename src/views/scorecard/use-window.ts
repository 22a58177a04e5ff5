/** Which of many rows or columns need drawing? Those in sight and a few around them; all of them while they are few. */
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

interface WindowRequest {
  readonly count: number;
  /** Up to so many, everything is drawn. */
  readonly most: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly horizontal: boolean;
  readonly sizeOf: (index: number) => number;
}

export interface SeenWindow {
  readonly indices: readonly number[];
  /** Pixels left blank before and after what is drawn. */
  readonly before: number;
  readonly after: number;
  /** Scrolls a row or column that is not drawn into sight. */
  readonly reveal: (index: number) => void;
}

export function useWindow({ count, most, scroller, horizontal, sizeOf }: WindowRequest): SeenWindow {
  const few = count <= most;
  const virtualizer = useVirtualizer({
    count, horizontal, overscan: 6, enabled: !few, estimateSize: sizeOf, getScrollElement: () => scroller.current,
  });
  if (few) return { indices: Array.from({ length: count }, (_, index) => index), before: 0, after: 0, reveal: () => undefined };
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];
  return {
    indices: items.map(({ index }) => index),
    before: first?.start ?? 0,
    after: last === undefined ? 0 : virtualizer.getTotalSize() - last.end,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
