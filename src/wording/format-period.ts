/** Months and days in words. Periods are text `YYYY-MM`; no `Date` is used, so no time zone can move a month. */
import type { Period } from '../spc/vocabulary.ts';
import { formatNumber } from './format-number.ts';
import { joinWords } from './format-count.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** Months since year 0, or null where the text is no month: the number that lets neighbours be recognised. */
function monthNumber(period: Period): number | null {
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  if (match === null) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : null;
}

function monthName(number: number): string {
  return MONTHS[number % 12] ?? '';
}

function yearOf(number: number): number {
  return Math.floor(number / 12);
}

/**
 * Which month is it? Text that is no month is given back unchanged, so that a label never stops a page.
 *
 * @example formatPeriod('2025-06') // 'June 2025'
 */
export function formatPeriod(period: Period): string {
  const number = monthNumber(period);
  return number === null ? period : `${monthName(number)} ${String(yearOf(number))}`;
}

/**
 * The month in a narrow column.
 *
 * @example formatPeriodShort('2025-06') // 'Jun 25'
 */
export function formatPeriodShort(period: Period): string {
  const number = monthNumber(period);
  return number === null ? period : `${monthName(number).slice(0, 3)} ${String(yearOf(number)).slice(-2)}`;
}

/**
 * From which month to which, both included. One year is said once; one month is just that month.
 *
 * @example formatPeriodRange('2011-04', '2012-03') // 'April 2011 to March 2012'
 * @example formatPeriodRange('2012-01', '2012-07') // 'January to July 2012'
 */
export function formatPeriodRange(from: Period, to: Period): string {
  if (from === to) return formatPeriod(from);
  const first = monthNumber(from);
  const last = monthNumber(to);
  if (first !== null && last !== null && yearOf(first) === yearOf(last)) return `${monthName(first)} to ${formatPeriod(to)}`;
  return `${formatPeriod(from)} to ${formatPeriod(to)}`;
}

/**
 * These months in words: neighbours (three or more in a row) become a range, the rest a list that says each year once.
 * Periods come in time order.
 *
 * @example formatPeriodList(['2012-05', '2012-07']) // 'May and July 2012'
 * @example formatPeriodList(['2011-12', '2012-03', '2012-04', '2012-05']) // 'December 2011 and March to May 2012'
 */
export function formatPeriodList(periods: readonly Period[]): string {
  const runs: Period[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && monthsBetween(before, period) === 1) run.push(period);
    else runs.push([period]);
  }
  const spans = runs.flatMap((run) => (run.length < 3 ? run.map((period) => [period, period] as const) : [[run[0] ?? '', run.at(-1) ?? ''] as const]));
  return joinWords(
    spans.map(([from, to], index) => {
      const text = formatPeriodRange(from, to);
      const next = spans[index + 1];
      // 'May 2012 and July 2012' says the year twice: drop it where the next span begins and ends in the same year.
      const sameYear = next !== undefined && to.slice(0, 4) === next[0].slice(0, 4) && next[0].slice(0, 4) === next[1].slice(0, 4);
      return sameYear ? text.replace(` ${to.slice(0, 4)}`, '') : text;
    }),
  );
}

/**
 * How many months later is the second month? Null where either text is no month.
 *
 * @example monthsBetween('2011-12', '2012-01') // 1
 */
export function monthsBetween(earlier: Period, later: Period): number | null {
  const first = monthNumber(earlier);
  const last = monthNumber(later);
  return first === null || last === null ? null : last - first;
}

/**
 * The financial year (April to March) that a month belongs to.
 *
 * @example formatFinancialYear('2012-03') // '2011/12'
 */
export function formatFinancialYear(period: Period): string {
  const number = monthNumber(period);
  if (number === null) return period;
  const start = yearOf(number) - (number % 12 < 3 ? 1 : 0);
  return `${String(start)}/${String((start + 1) % 100).padStart(2, '0')}`;
}

/**
 * A day `YYYY-MM-DD` in words; a time after it is left out. Other text is given back unchanged.
 *
 * @example formatDay('2012-08-14') // '14 August 2012'
 */
export function formatDay(day: string): string {
  const match = /^(\d{4}-\d{2})-(\d{2})(?:$|T)/.exec(day);
  const period = match?.[1];
  if (match === null || period === undefined || monthNumber(period) === null) return day;
  return `${formatNumber(Number(match[2]))} ${formatPeriod(period)}`;
}

/**
 * The two lines of a tick on the month axis: the month, and the year where a new one begins or where the axis starts.
 *
 * @example formatPeriodTick('2012-01', false) // { month: 'Jan', year: '2012' }
 * @example formatPeriodTick('2012-04', false) // { month: 'Apr', year: null }
 */
export function formatPeriodTick(period: Period, first: boolean): { readonly month: string; readonly year: string | null } {
  const number = monthNumber(period);
  if (number === null) return { month: period, year: null };
  return { month: monthName(number).slice(0, 3), year: first || number % 12 === 0 ? String(yearOf(number)) : null };
}
