/** Lines that are level for a while and then step: limits, means, thresholds. */
import type { PlotScale } from './scales.ts';

/** A level that held over some months; both indices inclusive. */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * Over which months was this line at one level? Equal neighbours are one level; null ends it; a listed month begins a new one even
 * at the same level (the start of a phase).
 *
 * @example levelsOf([1, 1, null, 2]) // [{ from: 0, to: 1, value: 1 }, { from: 3, to: 3, value: 2 }]
 */
export function levelsOf(values: readonly (number | null)[], breaks: readonly number[] = []): Level[] {
  const levels: Level[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const previous = levels.at(-1);
    if (previous && previous.to === index - 1 && previous.value === value && !breaks.includes(index)) {
      levels[levels.length - 1] = { ...previous, to: index };
    } else {
      levels.push({ from: index, to: index, value });
    }
  }
  return levels;
}

/**
 * The path of a stepping line. Each level runs from half a month before its first month to half a month after its last,
 * cut at the plot's edges; a step inside a stretch is an upright stroke, and a break leaves a gap.
 *
 * @example stepPath(levelsOf([1, 1, 2]), scale, [0, 100]) // 'M0,80H60V40H100'
 */
export function stepPath(levels: readonly Level[], scale: PlotScale, edges: readonly [number, number], breaks: readonly number[] = []): string {
  let path = '';
  let previous: Level | undefined;
  for (const level of levels) {
    const [from, to] = levelEdges(level, scale, edges);
    const y = round(scale.y(level.value));
    const joined = previous !== undefined && previous.to === level.from - 1 && !breaks.includes(level.from);
    path += joined ? `V${y}H${round(to)}` : `M${round(from)},${y}H${round(to)}`;
    previous = level;
  }
  return path;
}

/** Where a level begins and ends, in pixels: half a month to either side, cut at the edges. */
export function levelEdges(level: Pick<Level, 'from' | 'to'>, scale: PlotScale, edges: readonly [number, number]): [number, number] {
  return [Math.max(edges[0], scale.x(level.from - 0.5)), Math.min(edges[1], scale.x(level.to + 0.5))];
}

/** Tenths of a pixel are as fine as a screen can show, and keep the drawing's text short. */
export function round(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
