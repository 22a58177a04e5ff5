/** How high may the chart be? Whatever the words above it leave. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Above the drawing stand the strip that reads a month and, below it, the walk's line: they take this much. */
const BESIDE_DRAWING = 120;
const LEAST = 220;

export function useRoomForChart(): { readonly room: RefObject<HTMLDivElement | null>; readonly height: number | null } {
  const room = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = (): void => setHeight(Math.max(LEAST, Math.floor(element.clientHeight - BESIDE_DRAWING)));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { room, height };
}
