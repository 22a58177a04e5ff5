import { describe, expect, it } from 'vitest';
import { addMonths, daysIn, lastDay, monthsOfFinancialYear } from '../../../data-loaders/demonstration/days-of-month.ts';

describe('days and months', () => {
  it('knows the days of a month, leap years included', () => {
    expect(['2011-02', '2012-02', '1900-02', '2000-02', '2012-04', '2012-07'].map(daysIn)).toEqual([28, 29, 28, 29, 30, 31]);
    expect(lastDay('2012-02')).toBe('2012-02-29');
  });

  it('adds months over the end of a year, both ways', () => {
    expect(addMonths('2011-12', 1)).toBe('2012-01');
    expect(addMonths('2012-01', -11)).toBe('2011-02');
  });

  it('gives a financial year from April to March', () => {
    const months = monthsOfFinancialYear('2011/12');
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2011-04', '2012-03']);
  });
});
