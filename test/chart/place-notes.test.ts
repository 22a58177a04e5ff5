import { describe, expect, test } from 'vitest';
import { placeNotes } from '../../src/chart/place-notes.ts';
import type { Note } from '../../src/chart/place-notes.ts';
import { textWidth } from '../../src/chart/text-width.ts';

const note = (index: number, text: string): Note => ({ index, to: index, text, kind: 'annotation' });
const place = (notes: Note[], width = 400) => placeNotes(notes, (index) => index * 10, width, 12);

describe('placeNotes(notes, x, width, textSize)', () => {
  test('a note with room stands right of its line in the first row', () => {
    expect(place([note(3, 'Ward closed')])).toEqual({ rows: 1, notes: [{ ...note(3, 'Ward closed'), x: 30, row: 0, side: 'right', number: null }] });
  });
  test('near the right edge it stands to the left', () => {
    expect(place([note(39, 'Ward closed')]).notes[0]).toMatchObject({ side: 'left', row: 0 });
  });
  test('two that would overlap take two rows', () => {
    const { notes, rows } = place([note(2, 'A long story about snow'), note(4, 'Another one about ice')]);
    expect(rows).toBe(2);
    expect(notes.map(({ row }) => row)).toEqual([0, 1]);
  });
  test('more than three rows can hold: all become numbers, in the order of time', () => {
    const { notes } = place([5, 3, 4, 2, 6].map((index) => note(index, 'A story that is far too long for the row it has')), 300);
    expect(notes.map(({ index, number }) => [index, number])).toEqual([[2, 1], [3, 2], [4, 3], [5, 4], [6, 5]]);
  });
  test('a text wider than the chart becomes a number', () => {
    expect(place([note(1, 'A story that is far too long')], 60).notes[0]).toMatchObject({ number: 1 });
  });
  test('no notes: no rows', () => {
    expect(place([])).toEqual({ rows: 0, notes: [] });
  });
  test('no two labels in one row overlap, however crowded', () => {
    const { notes } = place([1, 3, 8, 15, 17, 22, 30, 36].map((index) => note(index, `Event ${String(index)}`)), 420);
    const spans = notes.map(({ x, side, row, number, text }) => {
      const long = textWidth(text, 12);
      const [left, right] = number !== null ? [x - 9, x + 9] : side === 'right' ? [x, x + 5 + long] : [x - 5 - long, x];
      return { row, left, right };
    });
    for (const [a, one] of spans.entries()) for (const other of spans.slice(a + 1)) if (one.row === other.row) expect(one.right <= other.left || other.right <= one.left).toBe(true);
  });
});
