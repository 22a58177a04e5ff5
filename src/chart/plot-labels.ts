/** Labels among the data: each level of a threshold that changed, the means of earlier phases. */
import type { Assessment } from '../spc/assessment.ts';
import type { ChartWords } from './chart-words.ts';
import { levelEdges, levelsOf } from './level-steps.ts';
import type { Level } from './level-steps.ts';
import { placeInPlot } from './place-in-plot.ts';
import type { Box, WantedPlace } from './place-in-plot.ts';
import type { PlotScale, Rectangle } from './scales.ts';
import { textWidth } from './text-width.ts';
import type { ThresholdLine } from './threshold-lines.ts';

export interface PlotLabel {
  readonly text: string;
  readonly line: 'centre' | 'judged' | 'beside';
  readonly x: number;
  /** Middle of the text. */
  readonly y: number;
}

interface Ground {
  readonly assessment: Assessment;
  readonly words: Pick<ChartWords, 'thresholdLevel' | 'line'>;
  readonly centre: readonly (number | null)[];
  readonly thresholds: readonly ThresholdLine[];
  readonly scale: PlotScale;
  readonly plot: Rectangle;
  readonly textSize: number;
  readonly points: readonly { readonly index: number; readonly x: number; readonly y: number }[];
  readonly narrow: boolean;
}

/** Past this many levels a threshold is a trajectory, whose every step cannot be named. */
const MOST_LEVELS = 5;

/**
 * Which labels stand inside the plot, and where? One for each level of a threshold that changed (also one that ended before the
 * last month), beside its line, above or below, wherever it hides least of the data; then the mean of each earlier phase, where there is room.
 */
export function labelsInPlot(ground: Ground): PlotLabel[] {
  const wanted: WantedPlace<Omit<PlotLabel, 'x' | 'y'>>[] = [];
  const { assessment, words, plot } = ground;
  const { periods } = assessment.series;
  const edges: [number, number] = [plot.left, plot.right];

  for (const line of ground.thresholds) {
    const levels = levelsOf(line.values);
    const reaches = line.values.at(-1) != null;
    // One level from the first month to the last is named at its end.
    if (levels.length > MOST_LEVELS || (levels.length === 1 && reaches && levels[0]?.from === 0)) continue;
    for (const level of levels) {
      const from = periods[level.from];
      const to = periods[level.to];
      if (from === undefined || to === undefined) continue;
      const ended = level.to < line.values.length - 1 && line.values[level.to + 1] == null;
      const text = words.thresholdLevel(line, level.value, from, to, level.from === 0 ? 'first' : ended ? 'ended' : 'later', ground.narrow);
      wanted.push({ label: { text, line: line.role }, places: placesAlong(level, text, ground, edges), optional: false });
    }
  }
  for (const phase of assessment.phases.slice(0, -1)) {
    const level = levelsOf(ground.centre).find((candidate) => candidate.from === phase.from);
    const value = assessment.centre[phase.from];
    if (!level || value == null) continue;
    const text = words.line('centre', value, true);
    wanted.push({ label: { text, line: 'centre' }, places: placesAlong(level, text, ground, edges).reverse(), optional: ground.narrow });
  }

  // Text is anchored at its left; a label's box says where that is.
  return placeInPlot(wanted, inkOf(ground.points)).map(({ label, box }) => ({ ...label, x: box.left, y: (box.top + box.bottom) / 2 }));
}

/** Places that a label should not cover: each point, and a few places along the line between neighbours. */
function inkOf(points: Ground['points']): [number, number][] {
  const ink: [number, number][] = [];
  for (const [position, point] of points.entries()) {
    const next = points[position + 1];
    const between = next?.index === point.index + 1 ? 4 : 1;
    for (let part = 0; part < between; part += 1) {
      const share = part / between;
      ink.push([point.x + ((next?.x ?? 0) - point.x) * share, point.y + ((next?.y ?? 0) - point.y) * share]);
    }
  }
  return ink;
}

/** Places along a level's line: at its start, middle and end, above and below. */
function placesAlong(level: Level, text: string, { scale, plot, textSize }: Ground, edges: readonly [number, number]): Box[] {
  const [start, end] = levelEdges(level, scale, edges);
  const width = textWidth(text, textSize);
  const height = textSize * 1.25;
  const y = scale.y(level.value);
  const tops = [y - height - 2, y + 3].filter((top) => top >= plot.top - height && top + height <= plot.bottom);
  const lefts = [start + 3, (start + end - width) / 2, end - width - 3].map((left) => Math.max(edges[0] + 2, Math.min(left, edges[1] - width)));
  const along = lefts.flatMap((left) => tops.map((top) => ({ left, top, right: left + width, bottom: top + height })));
  // Where the data crowd round the line, the place before its beginning may be free.
  const before: Box = { left: start - width - 5, top: y - height / 2, right: start - 5, bottom: y + height / 2 };
  return before.left > edges[0] ? [...along, before] : along;
}
