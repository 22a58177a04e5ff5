/** Which of many rows or columns need drawing? Those in sight and a few around them; all of them while they are few. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, type RefObject } from 'react';

interface WindowRequest {
  readonly count: number;
  /** Up to so many, everything is drawn. */
  readonly most: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly horizontal: boolean;
  readonly sizeOf: (index: number) => number;
  /** So many are drawn on either side of what is in sight. */
  readonly around: number;
}

/** The same object as long as the same is seen. */
export interface SeenWindow {
  /** Indices from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Pixels left blank before and after what is drawn. */
  readonly before: number;
  readonly after: number;
}

export interface Windowed {
  readonly seen: SeenWindow;
  /** It has been scrolled within the last moment. */
  readonly isScrolling: boolean;
  /** Scrolls a row or column that is not drawn into sight. */
  readonly reveal: (index: number) => void;
}

export function useWindow({ count, most, scroller, horizontal, sizeOf, around }: WindowRequest): Windowed {
  const isPart = count > most;
  const virtualizer = useVirtualizer({
    count, horizontal, overscan: around, enabled: isPart, estimateSize: sizeOf, getScrollElement: () => scroller.current,
    // What is drawn may come a moment later; the scrolling itself never waits for it.
    useFlushSync: false,
  });
  const items = isPart ? virtualizer.getVirtualItems() : [];
  const [first, last] = [items[0], items.at(-1)];
  const from = first?.index ?? 0;
  const to = isPart ? (last === undefined ? 0 : last.index + 1) : count;
  const before = first?.start ?? 0;
  const after = last === undefined ? 0 : virtualizer.getTotalSize() - last.end;
  const seen = useMemo((): SeenWindow => ({ from, to, before, after }), [from, to, before, after]);
  const reveal = useCallback((index: number): void => {
    if (isPart) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [isPart, virtualizer]);
  return { seen, isScrolling: isPart && virtualizer.isScrolling, reveal };
}
