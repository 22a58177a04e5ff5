import { describe, expect, test } from 'vitest';
import { pointMeaning, signalIndices } from '../../src/chart/point-meaning.ts';
import type { Direction } from '../../src/spc/vocabulary.ts';

const series = (high: number, low: number, direction: Direction) => ({ highSignals: [high], lowSignals: [low], recipe: { direction } });

describe('pointMeaning(series, index)', () => {
  test.each([
    [0, 0, 'higher-is-better', 'common'], [0, 0, 'neutral', 'common'],
    [1, 0, 'higher-is-better', 'improvement'], [0, 1, 'higher-is-better', 'concern'],
    [1, 0, 'lower-is-better', 'concern'], [0, 4, 'lower-is-better', 'improvement'],
    [2, 0, 'neutral', 'neither-high'], [0, 2, 'neutral', 'neither-low'], [2, 2, 'neutral', 'neither-high'],
    [2, 4, 'higher-is-better', 'conflict'], [2, 4, 'lower-is-better', 'conflict'],
  ] as const)('high bits %i, low bits %i, %s: %s', (high, low, direction, meaning) => {
    expect(pointMeaning(series(high, low, direction), 0)).toBe(meaning);
  });
  test('a month outside the series is ordinary', () => {
    expect(pointMeaning(series(1, 1, 'neutral'), 7)).toBe('common');
  });
});

test('signalIndices(series) gives every flagged month in time order', () => {
  expect(signalIndices({ highSignals: [0, 1, 0, 0], lowSignals: [0, 0, 0, 2], recipe: { direction: 'neutral' } })).toEqual([1, 3]);
});
