import { describe, expect, it } from 'vitest';
import { crossingsMin, detectFewCrossings, detectLongRun, longestRunMax, runTestsOf } from '../../../src/spc/signals/anhoej.ts';
import type { PhaseSpan } from '../../../src/spc/points.ts';
import { repeated } from '../make-series.ts';
import { firings, pointsOf, span } from './fire-on.ts';

describe('crossingsMin', () => {
  it('is the 5% quantile of Binomial(n − 1, ½)', () => {
    // Checked against tables in Anhøj & Olesen 2014: n = 10, 15, 20, 24, 30, 60, 100.
    expect([10, 15, 20, 24, 30, 60, 100].map(crossingsMin)).toEqual([2, 4, 6, 8, 10, 23, 41]);
  });
  it('does not underflow for thousands of points', () => expect(crossingsMin(3000)).toBe(1454));
  it('is 0 for one point and none', () => expect([crossingsMin(0), crossingsMin(1)]).toEqual([0, 0]));
});

describe('longestRunMax', () => {
  it('is round(log₂ n) + 3', () => expect([10, 12, 20, 24, 46, 64].map(longestRunMax)).toEqual([6, 7, 7, 8, 9, 9]));
});

const tests = (values: readonly number[]): ReturnType<typeof runTestsOf> => {
  const points = pointsOf(values);
  return runTestsOf(points, points.spans[0] as PhaseSpan);
};

describe('runTestsOf', () => {
  it('skips points on the centre: a run goes on through them', () => {
    expect(tests([51, 51, 50, 51, 49, 50, 51])).toMatchObject({ useful: 5, longestRun: 3, crossings: 2 });
  });
  it('knows nothing of a series that never leaves the centre', () => {
    expect(tests([50, 50])).toEqual({ useful: 0, longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null });
  });
});

describe('detectLongRun', () => {
  const long = (values: readonly number[]): unknown => firings(pointsOf(values), detectLongRun);
  it('fires for nine in a row of 24 and not for eight', () => {
    expect(long([...repeated([51], 9), ...repeated([49, 51], 15)])).toEqual([{ side: 1, from: 0, to: 8, flagged: span(0, 8) }]);
    expect(long([...repeated([51], 8), ...repeated([49, 51], 16)])).toEqual([]);
  });
  it('passes over a point on the centre without flagging it', () => {
    expect(long([51, 51, 51, 51, 50, 51, 51, 51, 51, 51, ...repeated([49, 51], 15)])).toEqual([
      { side: 1, from: 0, to: 9, flagged: [0, 1, 2, 3, 5, 6, 7, 8, 9] },
    ]);
  });
  it('fires for a run that ends the series', () => {
    expect(long([...repeated([51, 49], 15), ...repeated([51], 9).map((value) => value - 2)])).toHaveLength(1);
  });
});

describe('detectFewCrossings', () => {
  const few = (values: readonly number[]): unknown[] => firings(pointsOf(values), detectFewCrossings);
  it('fires for fewer crossings than the quantile, on every point', () => {
    const values = [51, 51, 51, 49, 49, 49, 51, 51, 51, 49, 49, 49, 51, 51, 51, 49, 49, 49, 51, 51, 51, 49, 49, 49];
    expect(few(values)).toEqual([{ side: 0, from: 0, to: 23, flagged: span(0, 23) }]);
  });
  it('does not fire at the quantile', () => {
    const values = [51, 51, 51, 49, 49, 49, 51, 51, 51, 49, 49, 49, 51, 51, 51, 49, 49, 49, 51, 51, 49, 49, 49, 51];
    expect(tests(values).crossings).toBe(8);
    expect(few(values)).toEqual([]);
  });
});
