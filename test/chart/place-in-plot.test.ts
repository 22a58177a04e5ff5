import { describe, expect, test } from 'vitest';
import { placeInPlot } from '../../src/chart/place-in-plot.ts';

const box = (left: number) => ({ left, top: 0, right: left + 40, bottom: 12 });

describe('placeInPlot(wanted, points)', () => {
  test('takes the first place that covers no point', () => {
    expect(placeInPlot([{ label: 'a', places: [box(0), box(100)], optional: true }], [[20, 6]])).toEqual([{ label: 'a', box: box(100) }]);
  });
  test('a needed label takes the place that covers fewest; an optional one is left out', () => {
    const points: [number, number][] = [[10, 6], [20, 6], [120, 6]];
    expect(placeInPlot([{ label: 'a', places: [box(0), box(100)], optional: false }], points)).toEqual([{ label: 'a', box: box(100) }]);
    expect(placeInPlot([{ label: 'a', places: [box(0), box(100)], optional: true }], points)).toEqual([]);
  });
  test('no label ever lies on another', () => {
    const wanted = ['a', 'b'].map((label) => ({ label, places: [box(0), box(20), box(60)], optional: false }));
    expect(placeInPlot(wanted, [])).toEqual([{ label: 'a', box: box(0) }, { label: 'b', box: box(60) }]);
  });
});
