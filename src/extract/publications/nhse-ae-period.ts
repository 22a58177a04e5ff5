import { daySerial } from '../checks/calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const NAMED = /(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/g;
/** Words of periods that are no month, whatever months stand beside them: `Q1 2014-15 (April to June)`, `w/e 28 June 2015`. */
const NO_MONTH = /(?<![a-z])(w\s*\/?\s*[ec]|w\s*\/?\s*ending|weeks?|weekly|quarters?|quarterly|q\s*[1-4]|ytd|year|years|annual|cumulative|to date)(?![a-z])/;
/** Two days in one cell are a span. */
const DAYS = /\d{1,4}[/-]\d{1,2}[/-]\d{2,4}/g;

/**
 * Which month does the period cell of an A&E return name? `YYYY-MM`, or null when it names none, or anything but one: a week, a
 * quarter, a year to date, a span of months.
 *
 * Understood: the month's name or its first three letters beside a year of four or two digits, in any case and with
 * anything around it (`MSitAE-JUNE-2025`, `June 2025`, `Jun-25`), `2025-06`, `2025-06-01`, `202506`, `01/06/2025`, and the day number
 * of a spreadsheet for the first of a month. Two-digit years are of this century: the return began in 2010.
 */
export function aePeriod(cell: string): string | null {
  const text = cell.trim().toLowerCase();
  if (NO_MONTH.test(text) || new Set([...text.matchAll(NAMED)].map(([name]) => name.slice(0, 3))).size > 1 || (text.match(DAYS) ?? []).length > 1) return null;
  const named = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[^a-z0-9]*(?:\d{1,2}[^0-9]+)?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (named !== null) {
    const month = MONTHS.findIndex((name) => name === named[1]) + 1;
    const year = named[2] ?? '';
    return `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`;
  }
  if (/^\d{5}$/.test(text)) {
    const day = daySerial(Number(text));
    return day?.endsWith('-01') === true ? day.slice(0, 7) : null;
  }
  const numbers =
    /(?:^|[^0-9])(?<year>20\d{2})[-/]?(?<month>0[1-9]|1[0-2])(?:[-/]\d{2})?(?:$|[^0-9])/.exec(text) ??
    /(?:^|[^0-9])\d{1,2}\/(?<month>0?[1-9]|1[0-2])\/(?<year>20\d{2})(?:$|[^0-9])/.exec(text);
  const { year, month } = numbers?.groups ?? {};
  return year === undefined || month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}
