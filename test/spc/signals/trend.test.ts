import { describe, expect, it } from 'vitest';
import type { Points } from '../../../src/spc/points.ts';
import { detectTrend } from '../../../src/spc/signals/trend.ts';
import { firings, pointsOf, span, type Firing } from './fire-on.ts';

const trend = (points: Points, length = 7, across = false, whole = true): Firing[] =>
  firings(points, (all, bit, fire) => detectTrend(all, length, across, whole, bit, fire));

describe('detectTrend', () => {
  it('fires for seven rising points, end points included, whichever side of the centre they are on', () => {
    expect(trend(pointsOf([60, 41, 42, 43, 44, 45, 46, 47, 40]))).toEqual([{ side: 1, from: 1, to: 7, flagged: span(1, 7) }]);
  });

  it('fires for seven falling points at the end of the series', () => {
    expect(trend(pointsOf([41, 60, 59, 58, 57, 56, 55, 54]))).toEqual([{ side: -1, from: 1, to: 7, flagged: span(1, 7) }]);
  });

  it('does not fire for six', () => expect(trend(pointsOf([60, 41, 42, 43, 44, 45, 46, 40]))).toEqual([]));

  it('is ended by a tie', () => {
    expect(trend(pointsOf([1, 2, 3, 3, 4, 5, 6]))).toEqual([]);
    expect(trend(pointsOf([1, 2, 3, 3, 4, 5, 6, 7, 8, 9]))).toEqual([{ side: 1, from: 3, to: 9, flagged: span(3, 9) }]);
  });

  it('shares the peak between a rise and the fall after it', () => {
    const found = trend(pointsOf([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1]));
    expect(found.map(({ side, from, to }) => [side, from, to])).toEqual([[1, 0, 6], [-1, 6, 12]]);
  });

  it('crosses a phase edge only where the rule set lets it', () => {
    const points = (): Points => pointsOf([1, 2, 3, 4, 5, 6, 7, 8], 50, 2, { phaseStarts: ['2020-04'] });
    expect(trend(points(), 7, true)).toHaveLength(1);
    expect(trend(points(), 7, false)).toEqual([]);
  });

  it('is ended by a missing month that breaks', () => {
    const values = [1, 2, 3, null, 4, 5, 6, 7];
    expect(trend(pointsOf(values, 50, 2, { gaps: 'bridge' }))).toHaveLength(1);
    expect(trend(pointsOf(values, 50, 2, { gaps: 'break' }))).toEqual([]);
    expect(trend(pointsOf(values, 50, 2, { gaps: 'break' }), 7, true)).toEqual([]);
  });

  it('flags from the completing point on where only that counts (Nelson 3)', () => {
    expect(trend(pointsOf([1, 2, 3, 4, 5, 6, 7, 8]), 6, false, false)[0]?.flagged).toEqual([5, 6, 7]);
  });

  it('never fires on a constant series, one point or none', () => {
    for (const values of [Array<number>(20).fill(5), [5], []]) expect(trend(pointsOf(values))).toEqual([]);
  });
});
