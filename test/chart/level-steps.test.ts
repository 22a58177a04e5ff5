import { describe, expect, test } from 'vitest';
import { levelEdges, levelsOf, stepPath } from '../../src/chart/level-steps.ts';
import { plotScale } from '../../src/chart/scales.ts';

describe('levelsOf(values, breaks)', () => {
  test('equal neighbours are one level, null ends it', () => {
    expect(levelsOf([1, 1, null, 1, 2])).toEqual([{ from: 0, to: 1, value: 1 }, { from: 3, to: 3, value: 1 }, { from: 4, to: 4, value: 2 }]);
  });
  test('a listed month begins a new level even at the same value', () => {
    expect(levelsOf([1, 1, 1], [1])).toEqual([{ from: 0, to: 0, value: 1 }, { from: 1, to: 2, value: 1 }]);
  });
});

describe('stepPath(levels, scale, edges)', () => {
  const scale = plotScale(3, [0, 10], { left: 0, top: 0, right: 114, bottom: 114 });
  test('a step between neighbours is an upright stroke half way between the months', () => {
    expect(stepPath(levelsOf([0, 0, 10]), scale, [0, 114])).toBe('M0,107H82V7H114');
  });
  test('a month without a level leaves a gap', () => {
    expect(stepPath(levelsOf([0, null, 10]), scale, [0, 114])).toBe('M0,107H32M82,7H114');
  });
  test('no level: no path', () => {
    expect(stepPath([], scale, [0, 114])).toBe('');
  });
  test('levels end at the edges of the plot', () => {
    expect(levelEdges({ from: 0, to: 2 }, scale, [0, 114])).toEqual([0, 114]);
  });
});
