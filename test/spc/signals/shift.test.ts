import { describe, expect, it } from 'vitest';
import { detectShift } from '../../../src/spc/signals/shift.ts';
import type { Points } from '../../../src/spc/points.ts';
import { firings, pointsOf, span, type Firing } from './fire-on.ts';

const shift = (points: Points, length = 7, whole = true): Firing[] =>
  firings(points, (all, bit, fire) => detectShift(all, length, whole, bit, fire));

describe('detectShift', () => {
  it('fires for seven above the centre, and flags all seven', () => {
    expect(shift(pointsOf([49, 51, 51, 51, 51, 51, 51, 51, 49]))).toEqual([{ side: 1, from: 1, to: 7, flagged: span(1, 7) }]);
  });

  it('fires for seven below the centre at the end of the series', () => {
    expect(shift(pointsOf([51, 49, 49, 49, 49, 49, 49, 49]))).toEqual([{ side: -1, from: 1, to: 7, flagged: span(1, 7) }]);
  });

  it('does not fire for six', () => {
    expect(shift(pointsOf([49, 51, 51, 51, 51, 51, 51, 49]))).toEqual([]);
  });

  it('is ended by a point exactly on the centre', () => {
    expect(shift(pointsOf([51, 51, 51, 50, 51, 51, 51, 51]))).toEqual([]);
  });

  it('is ended by a point on the other side', () => {
    expect(shift(pointsOf([51, 51, 51, 49, 51, 51, 51, 51]))).toEqual([]);
  });

  it('fires twice for two runs that meet', () => {
    const found = shift(pointsOf([...Array<number>(7).fill(51), ...Array<number>(8).fill(49)]));
    expect(found.map(({ side, from, to }) => [side, from, to])).toEqual([[1, 0, 6], [-1, 7, 14]]);
  });

  it('is ended by a phase edge', () => {
    expect(shift(pointsOf(Array<number>(12).fill(51), 50, 2, { phaseStarts: ['2020-07'] }))).toEqual([]);
    expect(shift(pointsOf(Array<number>(13).fill(51), 50, 2, { phaseStarts: ['2020-07'] }))).toHaveLength(1);
  });

  it('ends at a phase edge though months after it are on the same side', () => {
    const found = shift(pointsOf(Array<number>(10).fill(51), 50, 2, { phaseStarts: ['2020-08'] }));
    expect(found).toEqual([{ side: 1, from: 0, to: 6, flagged: span(0, 6) }]);
  });

  it('knows no run of months that are all on the centre', () => expect(shift(pointsOf(Array<number>(9).fill(50)))).toEqual([]));

  it('goes on across a missing month that is bridged, and is ended by one that breaks', () => {
    const values = [51, 51, 51, null, 51, 51, 51, 51];
    expect(shift(pointsOf(values, 50, 2, { gaps: 'bridge' }))).toHaveLength(1);
    expect(shift(pointsOf(values, 50, 2, { gaps: 'break' }))).toEqual([]);
  });

  it('goes on across a month left out', () => {
    const values = [51, 51, 51, 10, 51, 51, 51, 51];
    expect(shift(pointsOf(values, 50, 2, { excluded: ['2020-04'], gaps: 'break' }))).toHaveLength(1);
  });

  it('flags from the completing point on where only that counts (Western Electric 4)', () => {
    expect(shift(pointsOf(Array<number>(10).fill(51)), 8, false)).toEqual([{ side: 1, from: 0, to: 9, flagged: [7, 8, 9] }]);
  });

  it('fires nowhere in an empty series', () => expect(shift(pointsOf([]))).toEqual([]));
});
