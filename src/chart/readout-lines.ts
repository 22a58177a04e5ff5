/** How much room the strip above the chart keeps, so that the plot stands still while months are read. */
import type { Readout } from './chart-words.ts';
import { textWidth } from './text-width.ts';

/** Sizes of the strip's text and the room its separators take, in pixels, as in the style sheet. */
const FACT_SIZE = 13;
const BETWEEN = 19;
/** The strip's rule and padding. */
const MARGIN = 14;
/** Lines break between words, so the last word's room is lost on each. */
const RAGGED = 1.1;
const MOST_LINES = 6;

/**
 * How many lines do the facts of the wordiest month take at this width? At least one, at most six (a longer month
 * then grows the strip). Months without facts take none of the room of others.
 *
 * @example readoutLines([{ heading: 'May 2012', value: '84.5%', details: ['not met'], signal: null }], 700) // 1
 */
export function readoutLines(readouts: readonly Readout[], width: number): number {
  const room = Math.max(120, width - MARGIN);
  let most = 1;
  for (const { details, signal } of readouts) {
    let lines = 1;
    let filled = 0;
    const pieces = details.map((text) => textWidth(text, FACT_SIZE));
    if (signal !== null) pieces.unshift(textWidth(signal, FACT_SIZE, true));
    for (const piece of pieces) {
      const long = piece + BETWEEN;
      if (filled > 0 && filled + long > room) {
        lines += 1;
        filled = 0;
      }
      // A fact wider than the room wraps by itself.
      lines += long > room ? Math.ceil((long * RAGGED) / room) - 1 : 0;
      filled = long > room ? room : filled + long;
    }
    most = Math.max(most, lines);
  }
  return Math.min(MOST_LINES, most);
}
