import type { Points } from './points.ts';

/**
 * How far is each month from the one before? Puts moving ranges in place of the values, for the moving range chart.
 *
 * The first point of a phase, and a point after a gap that is not bridged, has no range and stops being a point; spans
 * are moved along. A baseline keeps its months.
 */
export function toMovingRanges(points: Points): void {
  const { at, x, phase, ranged, joined, linked } = points;
  let kept = 0;
  for (const span of points.spans) {
    const { first, end, baseEnd } = span;
    let before = x[first] as number;
    span.first = kept;
    for (let k = first; k < end; k++) {
      const value = x[k] as number;
      const range = Math.abs(value - before);
      before = value;
      if (k === baseEnd) span.baseEnd = kept;
      if (ranged[k] !== 1) continue;
      at[kept] = at[k] as number;
      x[kept] = range;
      phase[kept] = phase[k] as number;
      ranged[kept] = 1;
      joined[kept] = joined[k] as number;
      linked[kept] = kept > span.first ? (linked[k] as number) : 0;
      kept++;
    }
    span.end = kept;
    if (baseEnd >= end) span.baseEnd = kept;
  }
  points.count = kept;
}
