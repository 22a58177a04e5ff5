import { monthAt, monthIndex, monthsFromTo } from '../../src/spc/months.ts';
import type { Period } from '../../src/spc/vocabulary.ts';

/** Which month is so many months later (or, negative, earlier)? `addMonths('2011-12', 1)` is `2012-01`. */
export function addMonths(period: Period, months: number): Period {
  return monthAt(monthIndex(period) + months);
}

/** How many days has the month? `daysIn('2012-02')` is 29. */
export function daysIn(period: Period): number {
  const year = Number(period.slice(0, 4));
  const month = Number(period.slice(5, 7));
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first day of the month as a date: `2012-02-01`. */
export function firstDay(period: Period): string {
  return `${period}-01`;
}

/** The last day of the month as a date: `2012-02-29`. */
export function lastDay(period: Period): string {
  return `${period}-${String(daysIn(period)).padStart(2, '0')}`;
}

/** The twelve months of a financial year, April to March: `2011/12` runs from `2011-04` to `2012-03`. */
export function monthsOfFinancialYear(year: string): readonly Period[] {
  const first = `${year.slice(0, 4)}-04`;
  return monthsFromTo(first, addMonths(first, 11));
}

/** Which day is so many days later (or, negative, earlier)? `isoDayFrom('2012-02-28', 2)` is `2012-03-01`. */
export function isoDayFrom(day: string, days: number): string {
  // Counted in UTC, where every day has 24 hours.
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
