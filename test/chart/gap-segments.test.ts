import { describe, expect, test } from 'vitest';
import { gapsOf, lineStrokes, stretches } from '../../src/chart/gap-segments.ts';

describe('stretches(present)', () => {
  test('two stretches around a hole', () => {
    expect(stretches([true, true, false, true])).toEqual([{ from: 0, to: 1 }, { from: 3, to: 3 }]);
  });
  test('nothing present, or nothing at all: none', () => {
    expect(stretches([false, false])).toEqual([]);
    expect(stretches([])).toEqual([]);
  });
});

describe('gapsOf(values, reasons)', () => {
  test('neighbouring months are one gap that names each reason once', () => {
    expect(gapsOf([1, null, null, null, 2, null], [null, 'suppressed', 'suppressed', 'not-submitted', null, 'no-row'])).toEqual([
      { from: 1, to: 3, reasons: ['suppressed', 'not-submitted'] },
      { from: 5, to: 5, reasons: ['no-row'] },
    ]);
  });
  test('a zero is a value, not a gap', () => {
    expect(gapsOf([0, 0], [null, null])).toEqual([]);
  });
  test('a month without value or reason is not in the extract', () => {
    expect(gapsOf([null], [null])).toEqual([{ from: 0, to: 0, reasons: ['no-row'] }]);
  });
});

describe('lineStrokes(values, loose)', () => {
  test('a missing month breaks the line; a lone month has no stroke', () => {
    expect(lineStrokes([1, 2, null, 3, null, 4, 5], Array<boolean>(7).fill(false))).toEqual([
      { from: 0, to: 1, loose: false },
      { from: 5, to: 6, loose: false },
    ]);
  });
  test('strokes to and from a month left out are loose, one month each', () => {
    expect(lineStrokes([1, 2, 3, 4, 5], [false, false, true, false, false])).toEqual([
      { from: 0, to: 1, loose: false },
      { from: 1, to: 2, loose: true },
      { from: 2, to: 3, loose: true },
      { from: 3, to: 4, loose: false },
    ]);
  });
  test('one month or none: no stroke', () => {
    expect(lineStrokes([1], [false])).toEqual([]);
    expect(lineStrokes([], [])).toEqual([]);
  });
});
