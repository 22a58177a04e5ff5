import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/chart/key-marks.ts';
import type { PointMeaning } from '../../src/chart/point-meaning.ts';

const words = { mark: (mark: string) => `what ${mark} is` };
const point = (index: number, meaning: PointMeaning, over = {}) => ({ index, meaning, provisional: false, excluded: false, ...over });

describe('keyOf(points, restatedFrom, words, axisNote, width, textSize)', () => {
  test('ordinary points and an axis from zero need no words', () => {
    expect(keyOf([point(0, 'common')], [null], words, null, 700, 12)).toEqual({ items: [], rows: 0 });
  });
  test('the axis first, then concern before improvement; each mark once', () => {
    const { items, rows } = keyOf([point(0, 'improvement'), point(1, 'concern'), point(2, 'concern')], [null, null, null], words, 'Axis starts at 80%', 700, 12);
    expect(items.map(({ mark }) => mark)).toEqual([null, 'concern', 'improvement']);
    expect(rows).toBe(1);
  });
  test('a month left out is explained as left out, whatever else it is', () => {
    const { items } = keyOf([point(0, 'common', { excluded: true, provisional: true }), point(1, 'common', { provisional: true })], [0.5, null], words, null, 700, 12);
    expect(items.map(({ mark }) => mark)).toEqual(['provisional', 'excluded', 'restated']);
  });
  test('items that do not fit wrap to further rows and never pass the width', () => {
    const { items, rows } = keyOf([point(0, 'improvement'), point(1, 'concern'), point(2, 'neither-high')], [null, null, null], words, 'Axis starts at 80%, not zero', 170, 12);
    expect(rows).toBeGreaterThan(1);
    for (const item of items) expect(item.x).toBeLessThan(170);
  });
});
