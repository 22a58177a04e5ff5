import { describe, expect, it } from 'vitest';
import { thresholdHistory } from '../../../src/spc/judgement/threshold-history.ts';
import { madeAssessment, standard } from './made-assessment.ts';

describe('thresholdHistory', () => {
  it('met, met, gap, missed, missed: 2 met, 2 missed, 1 unknown, missed for 2 months', () => {
    const found = thresholdHistory(madeAssessment({ values: [0.9, 0.8, null, 0.7, 0.79], thresholds: [standard(0.8, 'at-least')] }));
    expect(found).toMatchObject({ met: 2, missed: 2, unknown: 1, provisional: 0 });
    expect(found.run).toEqual({ met: false, months: 2, from: '2023-07', to: '2023-08', unknown: 0 });
  });

  it('counts per regime where the threshold steps, a month of 0.96 meeting 0.95 but not 0.98', () => {
    const thresholds = [standard(0.98, 'at-least', { to: '2023-06' }), standard(0.95, 'at-least', { from: '2023-07' })];
    const found = thresholdHistory(madeAssessment({ values: [0.98, 0.96, 0.96, 0.96, 0.96, 0.94], thresholds }));
    expect(found.regimes.map(({ from, to, value, met, missed }) => ({ from, to, value, met, missed }))).toEqual([
      { from: '2023-04', to: '2023-06', value: 0.98, met: 1, missed: 2 },
      { from: '2023-07', to: '2023-09', value: 0.95, met: 2, missed: 1 },
    ]);
    expect(found).toMatchObject({ met: 3, missed: 3 });
    expect(found.run).toMatchObject({ met: false, months: 1 });
  });

  it('the rows of a monthly trajectory are one regime without one level', () => {
    const thresholds = ['2023-04', '2023-05', '2023-06'].map((p, i) => (
      standard(5 - i, 'at-most', { kind: 'trajectory-month', from: p, to: p })
    ));
    const found = thresholdHistory(madeAssessment({ values: [5, 4, 4], thresholds }));
    expect(found.regimes).toHaveLength(1);
    expect(found.regimes[0]).toMatchObject({ value: null, met: 2, missed: 1, comparison: 'at-most' });
    expect(found.regimes[0]!.thresholds).toHaveLength(3);
  });

  it('months without a threshold part two regimes and end the run', () => {
    const thresholds = [standard(0.8, 'at-least', { to: '2023-05' }), standard(0.8, 'at-least', { from: '2023-07' })];
    const found = thresholdHistory(madeAssessment({ values: [0.9, 0.9, 0.9, 0.9], thresholds }));
    expect(found.regimes).toHaveLength(2);
    expect(found.run).toMatchObject({ met: true, months: 1, from: '2023-07' });
  });

  it('a gap inside the run is stated, one after it is not; provisional months count nowhere', () => {
    const found = thresholdHistory(madeAssessment({
      values: [0.9, null, 0.9, 0.9, null, 0.1], thresholds: [standard(0.8, 'at-least')], provisional: [5],
    }));
    expect(found.run).toEqual({ met: true, months: 3, from: '2023-04', to: '2023-07', unknown: 1 });
    expect(found).toMatchObject({ met: 3, missed: 0, provisional: 1 });
  });

  it('a month left out of the limits was met or missed all the same', () => {
    expect(thresholdHistory(madeAssessment({ values: [0.9, 0.1], thresholds: [standard(0.8, 'at-least')], excluded: [1] })))
      .toMatchObject({ met: 1, missed: 1 });
  });

  it('without a threshold there is no regime and no run', () => {
    expect(thresholdHistory(madeAssessment({ values: [1, 2] }))).toEqual({ met: 0, missed: 0, unknown: 0, provisional: 0, regimes: [], run: null });
  });
});
