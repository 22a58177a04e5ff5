import { describe, expect, test } from 'vitest';
import { financialYearStarts, periodTicks } from '../../src/chart/period-ticks.ts';
import { monthsFrom } from './stories.ts';

const said = (from: string, months: number, monthWidth: number): string[] =>
  periodTicks(monthsFrom(from, months), monthWidth).map(({ month, year }) => `${month ?? ''}${year === null ? '' : ` ${year}`}`);

describe('periodTicks(periods, monthWidth)', () => {
  test('28 months of ordinary width: quarters of the financial year, years where they begin', () => {
    expect(said('2010-04', 28, 25)).toEqual(['Apr 2010', 'Jul', 'Oct', 'Jan 2011', 'Apr', 'Jul', 'Oct', 'Jan 2012', 'Apr', 'Jul']);
  });
  test('wide months: every month is named', () => {
    expect(said('2011-11', 4, 100)).toEqual(['Nov 2011', 'Dec', 'Jan 2012', 'Feb']);
  });
  test('narrow months: half years counted from April, then years', () => {
    expect(said('2010-04', 28, 7)).toEqual(['Apr 2010', 'Oct', 'Apr 2011', 'Oct', 'Apr 2012']);
    expect(said('2009-04', 40, 3)).toEqual(['Apr 2009', 'Apr 2010', 'Apr 2011', 'Apr 2012']);
  });
  test('ten years in a small space: names stay apart', () => {
    expect(said('2009-04', 120, 1)).toEqual(['Apr 2010', 'Apr 2015']);
  });
  test('a series that begins between quarters begins with the next quarter', () => {
    expect(said('2011-11', 6, 12)).toEqual(['Jan 2012', 'Apr']);
  });
  test('a short series between quarters has its first month named', () => {
    expect(said('2011-11', 2, 12)).toEqual(['Nov 2011']);
  });
  test('an empty series has no ticks', () => {
    expect(periodTicks([], 12)).toEqual([]);
  });
  test('April is marked as the start of the financial year', () => {
    expect(periodTicks(monthsFrom('2010-04', 12), 12).filter((tick) => tick.yearStart).map((tick) => tick.index)).toEqual([0]);
  });
});

describe('financialYearStarts(periods)', () => {
  test('gives each April inside the series, not its very first month', () => {
    expect(financialYearStarts(monthsFrom('2010-04', 28))).toEqual([12, 24]);
    expect(financialYearStarts([])).toEqual([]);
  });
});
