import { lastDay, monthsLater } from '../checks/calendar.ts';
import { parseDate } from '../checks/parse-dates.ts';
import { quarterOfYear, quarterStart } from '../periods/quarter-label.ts';
import { spanFrom } from './month-span.ts';
import type { MonthSpan } from './month-span.ts';

/** The three months of a quarter of a financial year: 2021 and 4 are January to March 2022. */
const quarterOf = (year: number, quarter: number): MonthSpan => spanFrom(quarterOfYear(year, quarter), 3);

/**
 * Which quarter does a label mean? Quarters of the NHS are those of its financial year, which begins in April.
 * `2021-22 Q4` and `2021/22 Q4` → 2022-01-01 to 2022-03-31; null for years that do not follow one another.
 */
export function quarterOfLabel(label: string): MonthSpan | null {
  const start = quarterStart(label);
  return start === null ? null : spanFrom(start, 3);
}

/**
 * Which quarter does a file's name mean? `KH03-2014-Q2.csv` and `beds 2014-15 Q2.csv` → July to September 2014: the year is the
 * one in which the financial year began. Null when the name says none.
 */
export function quarterOfFileName(name: string): MonthSpan | null {
  const base = (name.split('/').at(-1) ?? name).replace(/\.[a-z0-9]+$/i, '');
  const [, first, last, quarter] = /(?<!\d)(20\d\d)(?:[-/_](?:20)?(\d\d))?[-_ ]*q([1-4])(?!\d)/i.exec(base) ?? [];
  if (first === undefined || (last !== undefined && (Number(first) + 1) % 100 !== Number(last))) return null;
  return quarterOf(Number(first), Number(quarter));
}

/** The quarter that ends in the month of a day (`01/09/2013`, `2013-09-30`, `Sep-13`, a spreadsheet's 41518); null unless that month ends a quarter. */
export function quarterEndingIn(day: string): MonthSpan | null {
  const parsed = parseDate(day);
  if (parsed.type !== 'day') return null;
  const [year, month] = [parsed.day.slice(0, 4), Number(parsed.day.slice(5, 7))];
  if (month % 3 !== 0) return null;
  const start = monthsLater(`${year}-01-01`, month - 3);
  return { start, end: lastDay(start, 3), months: 3 };
}
