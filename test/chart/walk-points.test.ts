import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkPoints } from '../../src/chart/walk-points.ts';
import type { Walk, WalkGround } from '../../src/chart/walk-points.ts';

const ground: WalkGround = { length: 30, phaseStarts: [0, 12, 20], signals: [3, 15, 28], entry: 27 };
const from = (active: number | null, pinned: number | null = null): Walk => ({ active, pinned });

describe('walkPoints(walk, key, ground)', () => {
  test.each([
    ['ArrowRight', 4, 5], ['ArrowLeft', 4, 3], ['ArrowRight', 29, 29], ['ArrowLeft', 0, 0], ['ArrowUp', 4, 5], ['ArrowDown', 4, 3],
    ['Home', 17, 0], ['End', 17, 29],
    ['PageDown', 4, 12], ['PageDown', 12, 20], ['PageDown', 25, 29], ['PageUp', 25, 20], ['PageUp', 20, 12], ['PageUp', 5, 0], ['PageUp', 0, 0],
    ['s', 3, 15], ['s', 28, 3], ['S', 15, 3], ['S', 3, 28],
  ])('%s from month %i goes to month %i', (key, here, there) => {
    expect(walkPoints(from(here), key, ground)).toEqual(from(there));
  });

  test.each(['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown'])('%s from nowhere lands on the deciding month', (key) => {
    expect(walkPoints(from(null), key, ground)).toEqual(from(27));
  });

  test('ArrowRight from nowhere, without a deciding month, lands on the last month', () => {
    expect(walkPoints(from(null), 'ArrowRight', { ...ground, entry: null })).toEqual(from(29));
  });

  test('s from nowhere goes to the first signal, S to the last', () => {
    expect(walkPoints(from(null), 's', ground)).toEqual(from(3));
    expect(walkPoints(from(null), 'S', ground)).toEqual(from(28));
  });

  test('s without any signal stays where it is', () => {
    expect(walkPoints(from(4, 2), 's', { ...ground, signals: [] })).toEqual(from(4, 2));
  });

  test('a page is twelve months on a chart of one phase', () => {
    expect(walkPoints(from(20), 'PageUp', { ...ground, phaseStarts: [0] })).toEqual(from(8));
    expect(walkPoints(from(20), 'PageDown', { ...ground, phaseStarts: [0] })).toEqual(from(29));
  });

  test('Enter pins the month, frees it when pressed again, and pins the deciding month from nowhere', () => {
    expect(walkPoints(from(4), 'Enter', ground)).toEqual(from(4, 4));
    expect(walkPoints(from(4, 4), 'Enter', ground)).toEqual(from(4, null));
    expect(walkPoints(from(5, 4), ' ', ground)).toEqual(from(5, 5));
    expect(walkPoints(from(null), 'Enter', ground)).toEqual(from(27, 27));
  });

  test('steps start from the pinned month when none is active, and leave the pin alone', () => {
    expect(walkPoints(from(null, 9), 'ArrowRight', ground)).toEqual(from(10, 9));
  });

  test('Escape frees everything, also on an empty series', () => {
    expect(walkPoints(from(4, 9), 'Escape', ground)).toEqual(from(null));
    expect(walkPoints(from(null), 'Escape', { ...ground, length: 0 })).toEqual(from(null));
  });

  test.each(['Tab', 'a', 'F5', 'Shift'])('%s belongs to the page', (key) => {
    expect(walkPoints(from(4), key, ground)).toBeNull();
  });

  test('an empty series takes no steps', () => {
    expect(walkPoints(from(null), 'ArrowRight', { length: 0, phaseStarts: [], signals: [], entry: null })).toBeNull();
  });

  test('no sequence of keys ever leaves the series', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 's', 'S', 'Enter', 'Escape', 'x');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (keys, length) => {
        const short: WalkGround = { length, phaseStarts: [0], signals: [length - 1], entry: length - 1 };
        let walk = from(null);
        for (const pressed of keys) walk = walkPoints(walk, pressed, short) ?? walk;
        for (const index of [walk.active, walk.pinned]) expect(index === null || (index >= 0 && index < length)).toBe(true);
      }),
    );
  });
});
