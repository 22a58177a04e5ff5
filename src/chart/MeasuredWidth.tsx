import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export interface MeasuredWidthProps {
  /** Used where nothing can be measured: in a hidden box, a frozen pack or a test. */
  readonly fallback?: number;
  readonly children: (width: number) => ReactNode;
}

/** How wide is the room for this chart? Measures its own box before anything is drawn into it, again whenever that changes; whole pixels. */
export function MeasuredWidth({ fallback = 760, children }: MeasuredWidthProps) {
  const box = useRef<HTMLDivElement>(null);
  // Drawing at a guess first, only to draw again at the true width, would double the work of opening a chart.
  const [width, setWidth] = useState(() => (typeof ResizeObserver === 'undefined' ? fallback : null));
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = (wide: number): void => {
      setWidth((before) => (wide > 0 ? Math.floor(wide) : before ?? fallback));
    };
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, [fallback]);
  return (
    <div ref={box} className="wl-measured">
      {width !== null && children(width)}
    </div>
  );
}
