import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

export interface MeasuredWidthProps {
  /** Used until the page has been measured, and where nothing can be: in a frozen pack or a test. */
  readonly fallback?: number;
  readonly children: (width: number) => ReactNode;
}

/** How wide is the room for this chart? Measures its own box, again whenever that changes; whole pixels. */
export function MeasuredWidth({ fallback = 760, children }: MeasuredWidthProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = (wide: number): void => {
      if (wide > 0) setWidth(Math.floor(wide));
    };
    measure(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="wl-measured">
      {children(width)}
    </div>
  );
}
