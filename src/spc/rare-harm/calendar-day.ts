import type { Period } from '../vocabulary.ts';

/** A calendar day, `YYYY-MM-DD`. Text order is time order. */
export type Day = string;

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Which day is this, counted from 1 March of year 0, so that days can be subtracted?
 *
 * Days of the Gregorian calendar, by counting whole years from March so that the leap day comes last; no `Date` takes part,
 * because local midnight is another day elsewhere (the method is Howard Hinnant's days_from_civil, public domain).
 * @throws RangeError for text that is not `YYYY-MM-DD`, or a day that does not exist
 * @example dayNumber('2012-03-01') - dayNumber('2012-02-28') // 2
 */
export function dayNumber(day: Day): number {
  const parts = DAY_TEXT.exec(day);
  const year = Number(parts?.[1]);
  const month = Number(parts?.[2]);
  const date = Number(parts?.[3]);
  if (parts === null || month < 1 || month > 12 || date < 1 || date > lengthOf(year, month)) {
    throw new RangeError(`day is “${day}”; an existing day written YYYY-MM-DD is expected`);
  }
  const shifted = month <= 2 ? year - 1 : year;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear;
}

/**
 * How many days lie from one day to another? Negative when the second is earlier. @example daysBetween('2024-12-31',
 * '2025-01-01') // 1
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Which is the last day of a month? @example lastDayOf('2012-02') // '2012-02-29' */
export function lastDayOf(period: Period): Day {
  const [year, month] = period.split('-').map(Number);
  return `${period}-${String(lengthOf(year ?? 0, month ?? 0)).padStart(2, '0')}`;
}

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : DAYS_IN_MONTH[month - 1] ?? 0;
}
