import { describe, expect, it } from 'vitest';
import { sameMonthLastYear } from '../../../src/spc/judgement/same-month-last-year.ts';
import { madeAssessment } from './made-assessment.ts';

describe('sameMonthLastYear(series)', () => {
  it('fourteen months: the last twelve, of which two have the same month a year before', () => {
    const { series } = madeAssessment({ from: '2010-04', values: [5, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, null] });
    const found = sameMonthLastYear(series);
    expect(found).toHaveLength(12);
    expect(found.at(-1)).toEqual({ period: '2011-04', value: 7, before: '2010-04', valueBefore: 5, change: 2 });
    expect(found[0]).toEqual({ period: '2010-05', value: 6, before: '2009-05', valueBefore: null, change: null });
  });

  it('a gap in either year: no change is told', () => {
    const { series } = madeAssessment({ from: '2010-04', values: [null, ...Array.from({ length: 11 }, () => 1), 3, 4] });
    expect(sameMonthLastYear(series).at(-2)?.change).toBeNull();
  });

  it('no values: no months', () => {
    expect(sameMonthLastYear(madeAssessment({ values: [null, null] }).series)).toEqual([]);
    expect(sameMonthLastYear(madeAssessment({ values: [] }).series)).toEqual([]);
  });
});
