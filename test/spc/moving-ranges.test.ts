import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../src/spc/assess-series.ts';
import { movingRangesOf } from '../../src/spc/moving-ranges.ts';
import { madeAssessment } from './judgement/made-assessment.ts';

const WAVES = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 10 : 13));

describe('movingRangesOf(assessment)', () => {
  it('months that swing by 3: nineteen ranges of 3, mean 3, upper limit 9.801', () => {
    const { series, recipe } = madeAssessment({ values: WAVES });
    const { ranges, assessment } = movingRangesOf(assessSeries(series, recipe));
    expect(ranges).toEqual([null, ...WAVES.slice(1).map(() => 3)]);
    expect(assessment.centre[5]).toBe(3);
    expect(assessment.upper[5]).toBeCloseTo(9.801, 9);
  });

  it('one leap is flagged in the month where it ends', () => {
    const { series, recipe } = madeAssessment({ values: [...WAVES, 40] });
    const { ranges, assessment } = movingRangesOf({ series, recipe });
    expect(ranges.at(-1)).toBe(27);
    expect(assessment.highSignals.at(-1)).not.toBe(0);
  });

  it('no range reaches across the start of new limits', () => {
    const { series, recipe } = madeAssessment({ values: WAVES });
    const { ranges } = movingRangesOf({ series, recipe: { ...recipe, phaseStarts: [series.periods[10] ?? ''] } });
    expect(ranges[10]).toBeNull();
    expect(ranges[11]).toBe(3);
  });

  it('under fifteen months, or none: no ranges', () => {
    const { series, recipe } = madeAssessment({ values: [1, 2, 4] });
    expect(movingRangesOf({ series, recipe }).ranges).toEqual([null, null, null]);
    expect(movingRangesOf(madeAssessment({ values: [] })).ranges).toEqual([]);
  });
});
