/** How high may the chart be, and how large its words? Whatever the sentences above it leave, and what the far end of the room can read. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Words on the wall, as part of the picture's width: capitals of 3 cm where it is projected two metres wide, read from six metres. The style sheet says `2.2vw`. */
const OF_THE_WIDTH = 0.022;
/** In a low room the words of the chart leave the line its own: the months, the key and a plot worth looking at take so many lines. */
const LINES_OF_A_CHART = 15;
const LEAST_TEXT = 15;
const LEAST_HEIGHT = 220;

export interface ChartRoom {
  readonly height: number;
  readonly textSize: number;
}

/**
 * What is left for a chart in a room so high, on a screen so wide? Above the drawing stands the line that reads a month.
 *
 * @example chartRoom(1920, 640) // { height: 544, textSize: 42 }
 */
export function chartRoom(screenWidth: number, roomHeight: number): ChartRoom {
  const textSize = Math.max(LEAST_TEXT, Math.round(Math.min(screenWidth * OF_THE_WIDTH, roomHeight / LINES_OF_A_CHART)));
  const readout = Math.round(screenWidth * OF_THE_WIDTH * 1.3) + 41;
  return { height: Math.max(LEAST_HEIGHT, Math.floor(roomHeight - readout)), textSize };
}

export function useRoomForChart(): { readonly room: RefObject<HTMLDivElement | null>; readonly left: ChartRoom | null } {
  const room = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<ChartRoom | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = (): void => setLeft(chartRoom(window.innerWidth, element.clientHeight));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { room, left };
}
