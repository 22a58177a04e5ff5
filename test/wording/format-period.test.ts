import { describe, expect, test } from 'vitest';
import {
  formatDay, formatFinancialYear, formatPeriod, formatPeriodList, formatPeriodRange, formatPeriodShort, formatPeriodTick, monthsBetween,
} from '../../src/wording/format-period.ts';

describe('formatPeriod', () => {
  test('of 2025-06 gives June 2025', () => expect(formatPeriod('2025-06')).toBe('June 2025'));
  test('of 2012-04 is April in every time zone', () => expect(formatPeriod('2012-04')).toBe('April 2012'));
  test('of text that is no month gives it back', () => expect([formatPeriod('2025-13'), formatPeriod('soon'), formatPeriod('')]).toEqual(['2025-13', 'soon', '']));
});

test('formatPeriodShort of 2025-06 gives Jun 25', () => expect(formatPeriodShort('2025-06')).toBe('Jun 25'));

describe('formatPeriodRange', () => {
  test('over two years says both', () => expect(formatPeriodRange('2011-04', '2012-03')).toBe('April 2011 to March 2012'));
  test('within a year says it once', () => expect(formatPeriodRange('2012-01', '2012-07')).toBe('January to July 2012'));
  test('of one month is the month', () => expect(formatPeriodRange('2012-01', '2012-01')).toBe('January 2012'));
});

describe('formatPeriodList', () => {
  test('of two months in one year says the year once', () => expect(formatPeriodList(['2012-05', '2012-07'])).toBe('May and July 2012'));
  test('of months in two years says both', () => expect(formatPeriodList(['2011-12', '2012-02'])).toBe('December 2011 and February 2012'));
  test('of three neighbours makes a range', () => expect(formatPeriodList(['2011-12', '2012-03', '2012-04', '2012-05'])).toBe('December 2011 and March to May 2012'));
  test('of two neighbours keeps them apart', () => expect(formatPeriodList(['2012-06', '2012-07'])).toBe('June and July 2012'));
  test('of several months in each of two years sets a comma between the years', () =>
    expect(formatPeriodList(['2011-03', '2011-04', '2011-06', '2011-09', '2012-02'])).toBe('March, April, June and September 2011, and February 2012'));
  test('of a range over New Year after months of the year before keeps both years', () =>
    expect(formatPeriodList(['2010-06', '2010-08', '2010-11', '2010-12', '2011-01'])).toBe('June and August 2010, and November 2010 to January 2011'));
  test('of more stretches than may be named counts the months left', () =>
    expect(formatPeriodList(['2009-07', '2009-12', '2010-04', '2010-05', '2010-06', '2010-08', '2010-10'], 3)).toBe('July and December 2009, April to June 2010 and 2 more months'));
  test('of one month more than may be named names it', () =>
    expect(formatPeriodList(['2009-07', '2009-12', '2010-04', '2010-06'], 3)).toBe('July and December 2009, and April and June 2010'));
  test('of one month and of none', () => expect([formatPeriodList(['2012-06']), formatPeriodList([])]).toEqual(['June 2012', '']));
});

test('monthsBetween over New Year is 1, and null for text that is no month', () => expect([monthsBetween('2011-12', '2012-01'), monthsBetween('x', '2012-01')]).toEqual([1, null]));

describe('formatFinancialYear', () => {
  test('of March and April lies on either side of the year end', () => expect([formatFinancialYear('2012-03'), formatFinancialYear('2012-04')]).toEqual(['2011/12', '2012/13']));
  test('of 1999-12 writes the century end with two figures', () => expect(formatFinancialYear('1999-12')).toBe('1999/00'));
});

test('formatDay of a day, a day with a time and other text', () => {
  expect([formatDay('2012-08-14'), formatDay('2012-08-01T09:30:00Z'), formatDay('last week')]).toEqual(['14 August 2012', '1 August 2012', 'last week']);
});

test('formatPeriodTick says the year in January and at the first tick only', () => {
  expect([formatPeriodTick('2012-01', false), formatPeriodTick('2012-04', false), formatPeriodTick('2012-04', true)])
    .toEqual([{ month: 'Jan', year: '2012' }, { month: 'Apr', year: null }, { month: 'Apr', year: '2012' }]);
});
