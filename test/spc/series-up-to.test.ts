import { describe, expect, it } from 'vitest';
import { seriesUpTo } from '../../src/spc/series-up-to.ts';
import type { MonthlySeries } from '../../src/spc/vocabulary.ts';

const series: MonthlySeries = {
  measureId: 'm', providerCode: 'p', periods: ['2012-04', '2012-05', '2012-06'], values: [1, 2, 3], numerators: [1, 2, 3], denominators: [null, null, null],
  gaps: [null, null, null], provisional: [false, false, true], restatedFrom: [null, 5, null], zeroFilled: [false, true, false],
};

describe('seriesUpTo', () => {
  it('of a month inside keeps it and all before, in every column', () => {
    const cut = seriesUpTo(series, '2012-05');
    expect(cut).toEqual({
      ...series, periods: ['2012-04', '2012-05'], values: [1, 2], numerators: [1, 2], denominators: [null, null], gaps: [null, null], provisional: [false, false],
      restatedFrom: [null, 5], zeroFilled: [false, true],
    });
    const columns = Object.values(cut).filter((column): column is unknown[] => Array.isArray(column));
    expect(columns.every((column) => column.length === 2)).toBe(true);
  });

  it('of the last month or a later one is the whole series, of one before the first has no months', () => {
    expect(seriesUpTo(series, '2012-06')).toBe(series);
    expect(seriesUpTo(series, '2013-01')).toBe(series);
    expect(seriesUpTo(series, '2012-03').periods).toEqual([]);
  });

  it('of a series without filled zeros adds no column for them', () => {
    const { zeroFilled: _left, ...plain } = series;
    expect('zeroFilled' in seriesUpTo(plain, '2012-04')).toBe(false);
  });
});
