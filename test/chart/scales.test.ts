import { describe, expect, test } from 'vitest';
import { plotScale } from '../../src/chart/scales.ts';

const plot = { left: 0, top: 0, right: 114, bottom: 114 };

describe('plotScale(months, domain, plot)', () => {
  test('first, middle and last month are equally far apart and clear of the edges', () => {
    const scale = plotScale(3, [0, 10], plot);
    expect([0, 1, 2].map(scale.x)).toEqual([7, 57, 107]);
    expect(scale.monthWidth).toBe(50);
  });
  test('high values are near the top', () => {
    const scale = plotScale(3, [0, 10], plot);
    expect([0, 5, 10].map(scale.y)).toEqual([107, 57, 7]);
  });
  test('one month lies in the middle', () => {
    expect(plotScale(1, [0, 10], plot).x(0)).toBe(57);
  });
  test('a stretch without extent puts every value in the middle, never NaN', () => {
    expect(plotScale(3, [4, 4], plot).y(4)).toBe(57);
  });
  test('indexAt gives the nearest month and never leaves the series', () => {
    const { indexAt } = plotScale(3, [0, 10], plot);
    expect([-50, 31, 33, 60, 500].map(indexAt)).toEqual([0, 0, 1, 1, 2]);
    expect(plotScale(1, [0, 1], plot).indexAt(90)).toBe(0);
    expect(plotScale(0, [0, 1], plot).indexAt(90)).toBeNull();
  });
});
