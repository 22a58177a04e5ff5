import type { SeenWindow } from './use-window.ts';

/**
 * The next part to draw on the way from what is drawn to what is in sight: what left is dropped at once, and at most `most` that came are
 * added where they join. Nothing in common: the first `most` of what is in sight. What is not drawn yet keeps its room in pixels. The very
 * object `wanted` when that much completes it.
 *
 * @example stepWindow({ from: 0, to: 10, before: 0, after: 900 }, { from: 8, to: 18, before: 80, after: 820 }, 3, () => 10) // from 8 to 13, 50 more pixels after
 */
export function stepWindow(drawn: SeenWindow, wanted: SeenWindow, most: number, sizeOf: (index: number) => number): SeenWindow {
  const from = Math.max(drawn.from, wanted.from);
  const to = Math.min(drawn.to, wanted.to);
  const kept = from < to ? { from, to } : { from: wanted.from, to: wanted.from };
  const below = Math.min(most, wanted.to - kept.to);
  const above = Math.min(most - below, kept.from - wanted.from);
  const next = { from: kept.from - above, to: kept.to + below };
  if (next.from === wanted.from && next.to === wanted.to) return wanted;
  return { ...next, before: wanted.before + room(wanted.from, next.from, sizeOf), after: wanted.after + room(next.to, wanted.to, sizeOf) };
}

function room(from: number, to: number, sizeOf: (index: number) => number): number {
  let pixels = 0;
  for (let index = from; index < to; index += 1) pixels += sizeOf(index);
  return pixels;
}
