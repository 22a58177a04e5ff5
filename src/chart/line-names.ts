/** The names of lines, written where the lines end, so that no legend is needed. */
import type { Assessment } from '../spc/assessment.ts';
import type { ChartWords, ProcessLine } from './chart-words.ts';
import type { PlotScale, Rectangle } from './scales.ts';
import { separateLabels } from './separate-labels.ts';
import { textWidth } from './text-width.ts';
import type { ThresholdLine } from './threshold-lines.ts';

/** A line's name before it has a place: the value at which the line ends, as drawn. */
export interface WantedName {
  readonly id: string;
  readonly line: ProcessLine | 'judged' | 'beside';
  readonly text: string;
  readonly value: number;
}

/** A line's name in its place; `y` is the middle of the text, `lineY` the height of the line it names. */
export interface LineName extends WantedName {
  readonly x: number;
  readonly y: number;
  readonly lineY: number;
}

interface Lines {
  readonly assessment: Assessment;
  readonly words: Pick<ChartWords, 'line' | 'threshold'>;
  readonly lower: readonly (number | null)[];
  readonly centre: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly thresholds: readonly ThresholdLine[];
  readonly short: boolean;
}

/**
 * Which lines reach the right edge, and what are they called? A name says the number at which its line is drawn: 100%
 * for a limit computed as 103% (the table has the computed one). A line that ended earlier has no name here. Equal
 * limits (a constant series) are named once, as the centre.
 */
export function lineNames({ assessment, words, lower, centre, upper, thresholds, short }: Lines): WantedName[] {
  const names: WantedName[] = [];
  const last = assessment.series.periods.length - 1;
  const add = (line: ProcessLine, drawn: readonly (number | null)[]): void => {
    const value = drawn[last];
    if (value == null || (line !== 'centre' && value === centre[last])) return;
    names.push({ id: line, line, text: words.line(line, value, short), value });
  };
  add('upper', upper);
  add('centre', centre);
  add('lower', lower);
  for (const line of thresholds) {
    const value = line.values[last];
    if (value != null) names.push({ id: line.id, line: line.role, text: words.threshold(line, value, short), value });
  }
  return names;
}

/** Each name at its line's height, pushed apart where they would touch. */
export function placeNames(names: readonly WantedName[], scale: PlotScale, plot: Rectangle, textSize: number): LineName[] {
  const size = textSize * 1.3;
  const wanted = names.map((name) => ({ at: scale.y(name.value), size }));
  const middles = separateLabels(wanted, plot.top - size / 2, plot.bottom + size / 2);
  return names.map((name, index) => ({ ...name, x: plot.right + 8, y: middles[index] ?? 0, lineY: wanted[index]?.at ?? 0 }));
}



/** The room the names need, in pixels; 0 without names. */
export function widestName(names: readonly WantedName[], textSize: number): number {
  return Math.max(0, ...names.map((name) => textWidth(name.text, textSize, name.line === 'judged')));
}
