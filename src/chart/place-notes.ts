/** Labels of annotations and new limits above the plot, in rows, without overlap. */
import { textWidth } from './text-width.ts';

/** Something that happened in a month and has a label. */
export interface Note {
  readonly index: number;
  /** Last month it holds for; the same as `index` for a single month. */
  readonly to: number;
  readonly text: string;
  readonly kind: 'annotation' | 'phase';
}

/** Where a note's label stands. Row 0 is the one next to the plot. */
export interface PlacedNote extends Note {
  readonly x: number;
  readonly row: number;
  readonly side: 'right' | 'left';
  /** The number drawn instead of the text where the texts do not fit; null: the text itself is drawn. */
  readonly number: number | null;
}

export interface PlacedNotes {
  readonly notes: readonly PlacedNote[];
  readonly rows: number;
}

const GAP = 10;
/** From the note's line to its text. */
export const NOTE_OFFSET = 5;
const MOST_ROWS = 3;

/**
 * Where do the notes' labels stand? Each beside its own line, to the right or, near the right edge, to the left; in at most
 * three rows. Where even that does not fit, every label becomes a number and the texts are listed under the chart.
 * Notes without a place in the series (index below 0) are the caller's to leave out.
 *
 * @example placeNotes([{ index: 3, to: 3, text: 'Ward closed', kind: 'annotation' }], () => 40, 300, 12)
 *   // { rows: 1, notes: [{ …, x: 40, row: 0, side: 'right', number: null }] }
 */
export function placeNotes(notes: readonly Note[], x: (index: number) => number, width: number, textSize: number): PlacedNotes {
  const ordered = [...notes].sort((a, b) => a.index - b.index);
  return inRows(ordered, x, width, textSize, false) ?? inRows(ordered, x, width, textSize, true) ?? { notes: [], rows: 0 };
}

function inRows(notes: readonly Note[], x: (index: number) => number, width: number, textSize: number, numbered: boolean): PlacedNotes | null {
  const taken: [number, number][][] = [];
  const placed: PlacedNote[] = [];
  for (const [position, note] of notes.entries()) {
    const at = x(note.index);
    const long = numbered ? textSize * 1.5 : textWidth(note.text, textSize, note.kind === 'phase');
    const right: [number, number] = numbered ? [at - long / 2, at + long / 2] : [at, at + NOTE_OFFSET + long];
    const left: [number, number] = [at - NOTE_OFFSET - long, at];
    // Right of the line where it fits, because that is where the note begins to hold.
    const sides = numbered ? [['right', right] as const] : [['right', right] as const, ['left', left] as const].filter(([, span]) => span[0] >= 0 && span[1] <= width);
    const found = firstFree(taken, sides, numbered);
    if (found === null) return null;
    (taken[found.row] ??= []).push(found.span);
    placed.push({ ...note, x: at, row: found.row, side: found.side, number: numbered ? position + 1 : null });
  }
  return { notes: placed, rows: taken.length };
}

function firstFree(
  taken: readonly [number, number][][],
  sides: readonly (readonly ['right' | 'left', [number, number]])[],
  numbered: boolean,
): { row: number; side: 'right' | 'left'; span: [number, number] } | null {
  const most = numbered ? Infinity : MOST_ROWS;
  for (let row = 0; row < most; row += 1) {
    for (const [side, span] of sides) {
      const free = (taken[row] ?? []).every((other) => span[0] >= other[1] + GAP || span[1] <= other[0] - GAP);
      if (free) return { row, side, span };
    }
    if (sides.length === 0) return null;
  }
  return null;
}
