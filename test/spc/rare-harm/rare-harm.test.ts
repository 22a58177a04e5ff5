import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthAt } from '../../../src/spc/months.ts';
import { dayNumber, daysBetween } from '../../../src/spc/rare-harm/calendar-day.ts';
import { daysBetweenEvents, runningGapReading } from '../../../src/spc/rare-harm/days-between-events.ts';
import { monthsSinceEvent, zeroToleranceRecord } from '../../../src/spc/rare-harm/zero-tolerance.ts';

describe('calendar days', () => {
  it('leap days exist where they do', () => {
    expect(dayNumber('2012-03-01') - dayNumber('2012-02-28')).toBe(2);
    expect(dayNumber('1900-03-01') - dayNumber('1900-02-28')).toBe(1);
    expect(daysBetween('2024-12-31', '2025-01-01')).toBe(1);
    expect(daysBetween('2000-01-01', '2024-01-01')).toBe(8766);
  });
  it('refuses what is no day, in words', () => {
    for (const day of ['2023-02-29', '2023-13-01', '2023-00-10', '2023-1-1', '', '2023-04-31']) expect(() => dayNumber(day)).toThrow(/YYYY-MM-DD/);
  });
  it('agrees with the calendar of the platform on every day from 1850 to 2150', () => {
    fc.assert(fc.property(fc.integer({ min: -43_000, max: 65_000 }), (n) => {
      const day = new Date(n * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(day) - dayNumber('1970-01-01')).toBe(n);
    }));
  });
});

describe('daysBetweenEvents', () => {
  it('gaps of 10 and 0 days, the second plotted as half a day, and 50 running', () => {
    const found = daysBetweenEvents(['2024-01-11', '2024-01-01', '2024-01-11'], '2024-03-01');
    expect(found.events).toEqual(['2024-01-01', '2024-01-11', '2024-01-11']);
    expect(found.gaps).toEqual([
      { from: '2024-01-01', to: '2024-01-11', days: 10, plotted: 10 },
      { from: '2024-01-11', to: '2024-01-11', days: 0, plotted: 0.5 },
    ]);
    expect(found.running).toEqual({ from: '2024-01-11', asAt: '2024-03-01', days: 50, censored: true });
    expect(found.sameDayPairs).toBe(1);
  });
  it('leaves out what was not known on the day, and counts it', () => {
    expect(daysBetweenEvents(['2024-01-01', '2024-04-01'], '2024-03-01')).toMatchObject({ gaps: [], later: 1, running: { days: 60 } });
  });
  it('without events there is no gap at all; one event today runs for 0 days', () => {
    expect(daysBetweenEvents([], '2024-03-01')).toEqual({ events: [], gaps: [], running: null, sameDayPairs: 0, later: 0 });
    expect(daysBetweenEvents(['2024-03-01'], '2024-03-01').running!.days).toBe(0);
  });
  it('gaps and the running gap add up to the time since the first event; plotted values are above 0', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2010, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (days) => {
      const { gaps, running, events } = daysBetweenEvents(days, '2020-01-01');
      expect(gaps.reduce((total, gap) => total + gap.days, 0) + running!.days).toBe(daysBetween(events[0]!, '2020-01-01'));
      expect(gaps.every((gap) => gap.plotted > 0)).toBe(true);
    }));
  });
});

describe('runningGapReading', () => {
  it('speaks only once the upper limit is passed; exactly on it is not passed', () => {
    expect(runningGapReading(60, 100, 30)).toEqual({ beyondUpperLimit: false, chanceOfLasting: Math.exp(-2) });
    expect(runningGapReading(100, 100, 30).beyondUpperLimit).toBe(false);
    expect(runningGapReading(101, 100, 30).beyondUpperLimit).toBe(true);
    expect(runningGapReading(5, null, null)).toEqual({ beyondUpperLimit: false, chanceOfLasting: null });
  });
});

describe('zeroToleranceRecord', () => {
  it('lists events latest first, 30 days since the last, both within the year', () => {
    expect(zeroToleranceRecord(['2023-05-02', '2024-01-31'], '2024-03-01'))
      .toEqual({ events: ['2024-01-31', '2023-05-02'], lastEvent: '2024-01-31', daysSince: 30, inLastYear: 2 });
  });
  it('a year ends with the day: 1 March 2023 is not in the year to 1 March 2024, 2 March is', () => {
    expect(zeroToleranceRecord(['2023-03-01', '2023-03-02'], '2024-03-01').inLastYear).toBe(1);
    expect(zeroToleranceRecord(['2023-02-28', '2023-03-01'], '2024-02-29').inLastYear).toBe(1);
  });
  it('none on record is null, not nought days', () => {
    expect(zeroToleranceRecord([], '2024-03-01')).toEqual({ events: [], lastEvent: null, daysSince: null, inLastYear: 0 });
  });
});

describe('monthsSinceEvent', () => {
  const series = (values: readonly (number | null)[]) => ({
    periods: values.map((_, i) => monthAt(24_147 + i)), values, numerators: values, denominators: values.map(() => null),
  });
  it('0, 2, 0, gap, 0 from April: May, three months since, one of them unknown', () => {
    expect(monthsSinceEvent(series([0, 2, 0, null, 0])))
      .toEqual({ lastMonth: '2012-05', monthsSince: 3, unknownSince: 1, total: 2, months: [{ period: '2012-05', count: 2 }] });
  });
  it('gaps at the end are not counted as months without one', () => {
    expect(monthsSinceEvent(series([1, 0, null, null]))).toMatchObject({ monthsSince: 1, unknownSince: 0 });
  });
  it('only zeros: no last month, and no number of months that might be praised', () => {
    expect(monthsSinceEvent(series([0, 0, 0]))).toEqual({ lastMonth: null, monthsSince: null, unknownSince: 0, total: 0, months: [] });
  });
  it('counts numerators where the values are rates', () => {
    expect(monthsSinceEvent({ periods: ['2012-04'], values: [5], numerators: [1], denominators: [20_000] }).total).toBe(1);
  });
});
