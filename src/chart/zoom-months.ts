/** Which months are shown after a step of zooming? Pure: windows and numbers of months in, windows out. */
import type { ChartWindow } from './chart-window.ts';

/** Fewer months than this show no process. */
export const LEAST_MONTHS = 6;

const whole = (months: number): ChartWindow => ({ from: 0, to: Math.max(0, months - 1) });

/** A window of so many months as near as possible to where it was wished, inside the series. */
function placed(from: number, length: number, months: number): ChartWindow {
  const long = Math.min(Math.max(length, Math.min(LEAST_MONTHS, months)), months);
  const start = Math.max(0, Math.min(months - long, Math.round(from)));
  return { from: start, to: start + long - 1 };
}

/** Is this the whole series? */
export const isWhole = ({ from, to }: ChartWindow, months: number): boolean => from <= 0 && to >= months - 1;

/**
 * Half as many months, about the month the reader stands on (or at the end of the window where on none); never under six.
 *
 * @example zoomIn({ from: 0, to: 27 }, 28, null) // { from: 14, to: 27 }
 */
export function zoomIn(shown: ChartWindow, months: number, about: number | null): ChartWindow {
  const length = Math.max(LEAST_MONTHS, Math.ceil((shown.to - shown.from + 1) / 2));
  return placed(about === null ? shown.to - length + 1 : about - (length - 1) / 2, length, months);
}

/**
 * Twice as many months about the same place, at most all.
 *
 * @example zoomOut({ from: 14, to: 27 }, 28) // { from: 0, to: 27 }
 */
export function zoomOut({ from, to }: ChartWindow, months: number): ChartWindow {
  const length = (to - from + 1) * 2;
  return length >= months ? whole(months) : placed((from + to + 1 - length) / 2, length, months);
}

/** The same number of months, so many earlier (below 0) or later; stops at the ends. */
export function shiftMonths({ from, to }: ChartWindow, months: number, by: number): ChartWindow {
  return placed(from + by, to - from + 1, months);
}

/**
 * The months between two places that somebody dragged over, in either direction; at least six of them.
 *
 * @example zoomTo(20, 11, 28) // { from: 11, to: 20 }
 */
export function zoomTo(one: number, other: number, months: number): ChartWindow {
  return placed(Math.min(one, other), Math.abs(one - other) + 1, months);
}

/** The latest so many months. */
export function latestMonths(count: number, months: number): ChartWindow {
  return placed(months - count, count, months);
}
