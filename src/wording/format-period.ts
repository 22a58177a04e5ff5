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

/** First and last month of a stretch without gaps. */
type Span = readonly [from: Period, to: Period];

/** Three or more in a row make a span, the rest stand by themselves. */
function spansOf(periods: readonly Period[]): readonly Span[] {
  const runs: Period[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && monthsBetween(before, period) === 1) run.push(period);
    else runs.push([period]);
  }
  return runs.flatMap((run): Span[] => (run.length < 3 ? run.map((period) => [period, period] as const) : [[run[0] ?? '', run.at(-1) ?? '']]));
}

/** Spans with the year they lie in: those of one year, one after the other, share a phrase; one over New Year has its own. */
function yearPhrases(spans: readonly Span[]): readonly string[] {
  const years: { readonly year: string | null; readonly spans: Span[] }[] = [];
  for (const span of spans) {
    const [from, to] = [span[0].slice(0, 4), span[1].slice(0, 4)];
    const last = years.at(-1);
    if (from === to && last?.year === from) last.spans.push(span);
    else years.push({ year: from === to ? from : null, spans: [span] });
  }
  // 'May 2012 and July 2012' says the year twice: it stands after the last of its months only.
  return years.map(({ year, spans: own }) => joinWords(own.map(([from, to], index) => {
    const text = formatPeriodRange(from, to);
    return year !== null && index < own.length - 1 ? text.replace(` ${year}`, '') : text;
  })));
}

/** Years of which one has several months need a comma between them, or nobody can tell what belongs to which year. */
function joinYears(phrases: readonly string[]): string {
  const several = phrases.length > 1 && phrases.some((phrase) => phrase.includes(' and '));
  return several ? `${phrases.slice(0, -1).join(', ')}, and ${phrases.at(-1) ?? ''}` : joinWords(phrases);
}

/**
 * These months in words: neighbours (three or more in a row) become a range, the rest a list that says each year once.
 * Periods come in time order.
 *
 * @param most stretches and single months that are named; left out: all. A sentence that names only some must have the whole list near it.
 * @example formatPeriodList(['2012-05', '2012-07']) // 'May and July 2012'
 * @example formatPeriodList(['2011-12', '2012-03', '2012-04', '2012-05']) // 'December 2011 and March to May 2012'
 * @example formatPeriodList(['2009-07', '2009-12', '2010-04', '2010-06', '2010-08', '2010-10'], 3) // 'July and December 2009, April 2010 and 3 more months'
 */
export function formatPeriodList(periods: readonly Period[], most = Infinity): string {
  const spans = spansOf(periods);
  const named = spans.slice(0, most);
  const last = named.at(-1)?.[1] ?? '';
  const more = periods.filter((period) => period > last).length;
  // 'and 1 more month' is longer than the month itself.
  if (more < 2) return joinYears(yearPhrases(spans));
  return `${yearPhrases(named).join(', ')} and ${formatNumber(more)} more months`;
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
