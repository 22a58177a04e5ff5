import { describe, expect, it } from 'vitest';
import { detectAlternating } from '../../../src/spc/signals/alternating.ts';
import { detectOneSigma } from '../../../src/spc/signals/one-sigma.ts';
import { repeated } from '../make-series.ts';
import { firings, flaggedBy, pointsOf, span } from './fire-on.ts';

const within = (values: readonly number[], sigma = 2): number[] =>
  flaggedBy(firings(pointsOf(values, 50, sigma), (all, bit, fire) => detectOneSigma(all, 15, true, bit, fire)));
const beyond = (values: readonly number[]): number[] =>
  flaggedBy(firings(pointsOf(values), (all, bit, fire) => detectOneSigma(all, 8, false, bit, fire)));
const alternating = (values: readonly number[]): number[] =>
  flaggedBy(firings(pointsOf(values), (all, bit, fire) => detectAlternating(all, 14, bit, fire)));

describe('detectOneSigma, within (Nelson 7)', () => {
  it('flags from the fifteenth point not beyond 1σ on', () => expect(within(repeated([49, 51], 17))).toEqual([14, 15, 16]));
  it('takes a point on the 1σ line as within', () => expect(within(repeated([48, 52], 15))).toEqual([14]));
  it('does not fire for fourteen', () => expect(within([...repeated([49, 51], 14), 53])).toEqual([]));
  it('does not fire on a constant series, whatever σ is', () => {
    expect(within(repeated([50], 30), 0)).toEqual([]);
    expect(within(repeated([50], 30))).toEqual([]);
  });
  it('does not fire where there are no limits', () => expect(within(repeated([49, 51], 30), NaN)).toEqual([]));
});

describe('detectOneSigma, beyond (Nelson 8)', () => {
  it('flags from the eighth point beyond 1σ, on both sides, on', () => expect(beyond(repeated([47, 53], 10))).toEqual([7, 8, 9]));
  it('does not fire where all eight are on one side', () => expect(beyond(repeated([53], 12))).toEqual([]));
  it('needs both sides within the last eight', () => expect(beyond([47, ...repeated([53], 8)])).toEqual([7]));
  it('is ended by a point on the 1σ line', () => expect(beyond([...repeated([47, 53], 4), 52, ...repeated([47, 53], 4)])).toEqual([]));
});

describe('detectAlternating (Nelson 4)', () => {
  it('flags from the fourteenth point that turns on', () => expect(alternating(repeated([49, 51], 16))).toEqual([13, 14, 15]));
  it('does not fire for thirteen', () => {
    expect(firings(pointsOf([...repeated([49, 51], 13), 49, 48]), (all, bit, fire) => detectAlternating(all, 14, bit, fire))).toEqual([]);
  });
  it('is ended by a tie', () => expect(alternating([...repeated([49, 51], 10), 51, ...repeated([49, 51], 10)])).toEqual([]));
  it('is ended by two steps the same way', () => {
    expect(alternating([49, 50, 51, ...repeated([49, 51], 14)])).toEqual(span(14, 16));
  });
});
