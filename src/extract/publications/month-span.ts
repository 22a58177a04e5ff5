import { lastDay, monthsLater } from '../checks/calendar.ts';

/** A stretch of whole months. */
export interface MonthSpan {
  /** First day, `2014-04-01`. */
  readonly start: string;
  /** Last day, `2014-06-30`. */
  readonly end: string;
  readonly months: number;
}

const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '((?:19|20)\\d{2}|\\d{2})';
const SPAN = new RegExp(`(?<![a-z])${NAME}[\\s_.’'-]*${YEAR}?[\\s_.–-]*(?:to|and)?[\\s_.–-]*${NAME}[\\s_.’'-]*${YEAR}(?!\\d)`, 'i');

const monthNumber = (name: string): number => SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The stretch of months that starts on this day. */
export const spanFrom = (start: string, months: number): MonthSpan => ({ start, end: lastDay(start, months), months });

/**
 * Which stretch of months do these words name? Null when none, or one of more than twelve months.
 *
 * `AprJun2014`, `Apr-Jun 2014`, `April to June 2014`, `APR22_MAR23`, `Dec2016Mar2017`. Where the first month has no year of
 * its own it is that of the last, or the year before where the months pass New Year (`Dec-Mar 2017`).
 */
export function monthSpan(text: string): MonthSpan | null {
  const [, firstName, firstYear, lastName, lastYear] = SPAN.exec(text) ?? [];
  if (firstName === undefined || lastName === undefined || lastYear === undefined) return null;
  const first = monthNumber(firstName);
  const last = monthNumber(lastName);
  const endYear = fullYear(lastYear);
  const startYear = firstYear === undefined ? endYear - (first > last ? 1 : 0) : fullYear(firstYear);
  const months = (endYear - startYear) * 12 + last - first + 1;
  if (months < 1 || months > 12) return null;
  return spanFrom(monthsLater(`${String(startYear)}-01-01`, first - 1), months);
}

const MONTH = new RegExp(`(?<![a-z])${NAME}(?![a-z])`, 'i');

/** Which month does a file's name say it was released in? `shmi-2012-april.csv` → `2012-04-01`; null without month or year. */
export function releaseMonth(name: string): string | null {
  const month = MONTH.exec(name)?.[1];
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(name)?.[1];
  return month === undefined || year === undefined ? null : `${year}-${String(monthNumber(month)).padStart(2, '0')}-01`;
}
