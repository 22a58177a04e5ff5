import { periodOfLabel } from '../periods/period-label.ts';
import { daySerial, isLastOfMonth, isoDay, monthsLater } from './calendar.ts';

/** The ways of writing a day that are met; one column keeps to one. */
export type DateForm = 'iso' | 'slashed' | 'month-name' | 'serial' | 'month-label' | 'quarter-label' | 'year-label';

export type ParsedDate =
  | { readonly type: 'day'; readonly day: string; readonly form: DateForm }
  | { readonly type: 'blank' }
  /** Midnight moved by a time zone: `2015-05-31T23:00:00Z` for 1 June. */
  | { readonly type: 'shifted'; readonly likely: string }
  /** Slashed and impossible day first, possible month first. */
  | { readonly type: 'month-first' }
  | { readonly type: 'not-a-date' };

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Which month (0–11) is this the name of, from three letters on? -1: none, such as `Mayor`. */
const monthOf = (name: string): number => {
  const word = name.toLowerCase();
  return word === 'sept' ? 8 : MONTHS.findIndex((month) => word.length >= 3 && month.startsWith(word));
};

const NOT_A_DATE: ParsedDate = { type: 'not-a-date' };
const day = (found: string | null, form: DateForm): ParsedDate => (found === null ? NOT_A_DATE : { type: 'day', day: found, form });
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/**
 * Which day does a cell name? `2025-06-01`, `2025-06`, `01/06/2025` (day first, as the NHS writes), `Jun-25`, `June 2025`,
 * and a spreadsheet's 45809. A month stands for its first day. Times other than midnight are never rounded.
 */
export function parseDate(cell: string): ParsedDate {
  const text = cell.trim();
  if (text === '') return { type: 'blank' };
  let match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/.exec(text);
  if (match !== null) {
    const [, year, month, date = '1', hour = '0', minute = '0', second = '0'] = match;
    const found = isoDay(Number(year), Number(month), Number(date));
    if (found === null) return NOT_A_DATE;
    if (Number(hour) === 0 && Number(minute) === 0 && Number(second) === 0) return day(found, 'iso');
    return Number(hour) >= 12 && isLastOfMonth(found) ? { type: 'shifted', likely: monthsLater(found, 1) } : NOT_A_DATE;
  }
  match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?: 00:00(?::00)?)?$/.exec(text);
  if (match !== null) {
    const [, first, second, year = ''] = match;
    const found = isoDay(fullYear(year), Number(second), Number(first));
    if (found === null && isoDay(fullYear(year), Number(first), Number(second)) !== null) return { type: 'month-first' };
    return day(found, 'slashed');
  }
  match = /^([A-Za-z]{3,9})[-\s]+(\d{4}|\d{2})$/.exec(text);
  if (match !== null) {
    const month = monthOf(match[1] ?? '');
    return month < 0 ? NOT_A_DATE : day(isoDay(fullYear(match[2] ?? ''), month + 1, 1), 'month-name');
  }
  match = /^(\d{1,2})[-\s]([A-Za-z]{3,9})[-\s](\d{4}|\d{2})$/.exec(text);
  if (match !== null) {
    const month = monthOf(match[2] ?? '');
    return month < 0 ? NOT_A_DATE : day(isoDay(fullYear(match[3] ?? ''), month + 1, Number(match[1])), 'month-name');
  }
  if (/^\d{5}$/.test(text)) return day(daySerial(Number(text)), 'serial');
  if (/^\d{8}$/.test(text)) return day(isoDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))), 'iso');
  return NOT_A_DATE;
}

/** The same for a cell that names a period: a label (`2010/11 Q2`, `201617`) stands for its first day. */
export function parsePeriod(cell: string): ParsedDate {
  const parsed = parseDate(cell);
  if (parsed.type !== 'not-a-date') return parsed;
  const label = periodOfLabel(cell);
  return label === null ? parsed : day(label.start, `${label.type}-label`);
}
