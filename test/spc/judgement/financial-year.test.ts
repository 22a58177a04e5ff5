import { describe, expect, it } from 'vitest';
import { calendarMonth, financialYearStart, monthsOfYear } from '../../../src/spc/judgement/financial-year.ts';

describe('financialYearStart', () => {
  it('March belongs to the year that began the April before, April begins its own', () => {
    expect(financialYearStart('2012-03')).toBe('2011-04');
    expect(financialYearStart('2012-04')).toBe('2012-04');
    expect(financialYearStart('2012-01')).toBe('2011-04');
    expect(financialYearStart('2012-12')).toBe('2012-04');
  });
  it('monthsOfYear runs from April to March', () => {
    expect([monthsOfYear('2011-04')[0], monthsOfYear('2011-04')[11], monthsOfYear('2011-04').length]).toEqual(['2011-04', '2012-03', 12]);
  });
  it('calendarMonth counts January as 1', () => expect([calendarMonth('2012-01'), calendarMonth('2012-12')]).toEqual([1, 12]));
});
