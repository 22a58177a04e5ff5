/** How the room of a chart is divided: notes above, values at the left, names of lines at the right, months below. */
import type { Rectangle } from './scales.ts';

export interface LayoutWish {
  readonly width: number;
  /** Null: chosen from the width. */
  readonly height: number | null;
  readonly textSize: number;
  /** The widest text on the value axis, in pixels. */
  readonly tickWidth: number;
  /** The widest name of a line at the right, in pixels; 0: none. */
  readonly nameWidth: number;
  readonly noteRows: number;
  /** Rows of the key and the axis note under the months. */
  readonly keyRows: number;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Rectangle;
  /** Height of one row of notes. */
  readonly noteRow: number;
  /** Baselines under the plot: the months' names, the years, the first row of the key. */
  readonly monthLine: number;
  readonly yearLine: number;
  readonly keyLine: number;
  readonly keyRow: number;
}

/** Below this width, in pixels, names of lines take their short form. */
export const NARROW = 560;
const LEAST_PLOT = 120;

/**
 * Which part of the drawing belongs to what? All in pixels. The height is chosen from the width where none is given:
 * as high as a quiet line needs, never more than a screen. The plot keeps a least size, so the drawing may grow past the height given.
 *
 * @example layoutChart({ width: 760, height: null, textSize: 12, tickWidth: 26, nameWidth: 130, noteRows: 1, keyRows: 1 }).plot.right // 618
 */
export function layoutChart(wish: LayoutWish): ChartLayout {
  const { width, textSize } = wish;
  const noteRow = Math.round(textSize * 1.5);
  const keyRow = Math.round(textSize * 1.6);
  const wanted = wish.height ?? Math.round(Math.max(280, Math.min(430, width * 0.44)));
  const top = wish.noteRows > 0 ? wish.noteRows * noteRow + 6 : Math.round(textSize * 0.6);
  const months = Math.round(textSize * 2.9) + 4;
  const below = months + wish.keyRows * keyRow + (wish.keyRows > 0 ? 6 : 0);
  const bottom = Math.max(top + LEAST_PLOT, wanted - below);
  const left = Math.ceil(wish.tickWidth) + 10;
  const right = Math.max(left + LEAST_PLOT, Math.floor(width - (wish.nameWidth > 0 ? wish.nameWidth + 12 : 12)));
  return {
    width: Math.max(width, right),
    height: bottom + below,
    plot: { left, top, right, bottom },
    noteRow,
    monthLine: bottom + Math.round(textSize * 1.35) + 3,
    yearLine: bottom + Math.round(textSize * 2.5) + 3,
    keyLine: bottom + months + Math.round(textSize * 1.1) + 2,
    keyRow,
  };
}
