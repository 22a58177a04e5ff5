import type { Period } from './vocabulary.ts';

const MONTHS_A_YEAR = 12;
const MONTH_TEXT = /^(\d{4})-(0[1-9]|1[0-2])$/;

/**
 * Which month is this, counted from January of year 0?
 *
 * `YYYY-MM` text in, a whole number out, so that months can be subtracted. No `Date` takes part: local midnight on
 * 1 April is still March in UTC.
 * @throws RangeError where the text is not a month.
 * @example monthIndex('2024-02') - monthIndex('2023-12') // 2
 */
export function monthIndex(period: Period): number {
  const parts = MONTH_TEXT.exec(period);
  if (parts === null) throw new RangeError(`A month is written YYYY-MM; found “${period}”.`);
  return Number(parts[1]) * MONTHS_A_YEAR + Number(parts[2]) - 1;
}

/**
 * Which month has this number? The inverse of `monthIndex`.
 * @throws RangeError outside years 0 to 9999.
 * @example monthAt(24289) // '2024-02'
 */
export function monthAt(index: number): Period {
  const year = Math.floor(index / MONTHS_A_YEAR);
  if (!Number.isInteger(index) || year < 0 || year > 9999) throw new RangeError(`No month has the number ${index}.`);
  const month = index - year * MONTHS_A_YEAR + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/**
 * Which month comes next?
 * @example nextMonth('2023-12') // '2024-01'
 */
export function nextMonth(period: Period): Period {
  return monthAt(monthIndex(period) + 1);
}

/**
 * How many months lie from one month to another? Negative when the second is earlier, 0 for the same month.
 * @example monthsBetween('2023-11', '2024-02') // 3
 */
export function monthsBetween(from: Period, to: Period): number {
  return monthIndex(to) - monthIndex(from);
}

/**
 * Which months run from one to another, both included? Empty when the second is earlier.
 * @example monthsFromTo('2023-12', '2024-01') // ['2023-12', '2024-01']
 */
export function monthsFromTo(from: Period, to: Period): Period[] {
  const first = monthIndex(from);
  const last = monthIndex(to);
  const months: Period[] = [];
  for (let index = first; index <= last; index++) months.push(monthAt(index));
  return months;
}
