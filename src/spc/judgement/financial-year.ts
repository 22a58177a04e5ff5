import { monthAt, monthIndex } from '../months.ts';
import type { Period } from '../vocabulary.ts';

/** Months of a year. */
export const MONTHS_IN_YEAR = 12;
const APRIL = 4;

/** Which month of the calendar year is it, 1 for January? `calendarMonth('2012-03')` is 3. */
export function calendarMonth(period: Period): number {
  return (monthIndex(period) % MONTHS_IN_YEAR) + 1;
}

/**
 * In which April did the financial year of this month begin? NHS years run from April to March.
 * @example financialYearStart('2012-03') // '2011-04'
 */
export function financialYearStart(period: Period): Period {
  const month = calendarMonth(period);
  return monthAt(monthIndex(period) - (month >= APRIL ? month - APRIL : month + MONTHS_IN_YEAR - APRIL));
}

/** The twelve months of the financial year that begins in the given April, in order. */
export function monthsOfYear(yearStart: Period): readonly Period[] {
  const first = monthIndex(yearStart);
  return Array.from({ length: MONTHS_IN_YEAR }, (_, i) => monthAt(first + i));
}
