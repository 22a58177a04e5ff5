import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../src/spc/assess-series.ts';
import { assuranceAt, assuranceByRegime, countMet } from '../../src/spc/assurance-at.ts';
import { recipeOf, repeated, seriesFrom, thresholdOf } from './make-series.ts';

const stepping = [thresholdOf(40, { to: '2020-12' }), thresholdOf(50, { from: '2021-02', to: '2021-06' }), thresholdOf(60, { from: '2021-07' })];
const values = [...repeated([49, 51], 23), null];
const a = assessSeries(seriesFrom(values), recipeOf({ thresholds: stepping }));

describe('assuranceByRegime', () => {
  it('judges each stretch under one threshold at its last month that counts', () => {
    expect(assuranceByRegime(a).map(({ from, to, assurance, judgedAt, met, missed, unknown }) => [from, to, assurance, judgedAt, met, missed, unknown]))
      .toEqual([[0, 11, 'pass', 11, 12, 0, 0], [13, 17, 'hit-or-miss', 17, 3, 2, 0], [18, 23, 'fail', 22, 0, 5, 1]]);
  });
  it('a trajectory: an entry a month', () => {
    const path = Array.from({ length: 24 }, (_, i) => thresholdOf(40 + i, { kind: 'trajectory-month', from: a.series.periods[i] as string, to: a.series.periods[i] as string }));
    const followed = assessSeries(seriesFrom(repeated([49, 51], 24)), recipeOf({ thresholds: path }));
    const regimes = assuranceByRegime(followed);
    expect(regimes).toHaveLength(24);
    expect(regimes.map(({ assurance }) => assurance)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass', ...repeated([0], 11).map(() => 'hit-or-miss'), ...repeated([0], 8).map(() => 'fail')]);
    expect(countMet(followed)).toEqual({ met: 11, missed: 13, unknown: 0 });
  });
  it('without thresholds, on a neutral measure and without limits: no verdict', () => {
    expect(assuranceByRegime(assessSeries(seriesFrom(values), recipeOf()))).toEqual([]);
    const neutral = assessSeries(seriesFrom(values), recipeOf({ thresholds: stepping, direction: 'neutral' }));
    expect(assuranceByRegime(neutral).map(({ assurance }) => assurance)).toEqual([null, null, null]);
    const short = assessSeries(seriesFrom([1, 2, 3]), recipeOf({ thresholds: [thresholdOf(2)] }));
    expect(assuranceByRegime(short)).toMatchObject([{ assurance: null, met: 2, missed: 1 }]);
  });
  it('leaves out months from the judging but counts whether they met', () => {
    const out = assessSeries(seriesFrom(repeated([49, 51], 24)), recipeOf({ thresholds: [thresholdOf(50)], excluded: ['2021-12'] }));
    expect(assuranceByRegime(out)).toMatchObject([{ judgedAt: 22, met: 12, missed: 12 }]);
  });
});

describe('assuranceAt', () => {
  it('judges any month against the threshold then in force', () => {
    expect([assuranceAt(a, 0), assuranceAt(a, 12), assuranceAt(a, 14), assuranceAt(a, 23)]).toEqual(['pass', null, 'hit-or-miss', 'fail']);
  });
});

describe('countMet', () => {
  it('met, missed, no value or no threshold', () => expect(countMet(a)).toEqual({ met: 15, missed: 7, unknown: 2 }));
});
