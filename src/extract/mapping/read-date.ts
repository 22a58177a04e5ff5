import { isoDay } from '../checks/calendar.ts';
import { parsePeriod } from '../checks/parse-dates.ts';
import type { DateReading } from './mapping-profile.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** `01/04/2024`, `1.4.24`, `01-04-2024`: two numbers and a year. */
const STROKES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: 00:00(?::00)?)?$/;

/**
 * The day of a cell under the reading that a person chose, as `YYYY-MM-DD`; null where the cell is not written that way, and for
 * `as-written`, which leaves cells to the rules of every extract.
 *
 * @example readDate('04/01/2024', 'month-first') // '2024-04-01'
 * @example readDate('Apr-24', 'month-and-year') // '2024-04-01'
 */
export function readDate(cell: string, reading: DateReading): string | null {
  const text = cell.trim();
  if (reading === 'as-written') return null;
  if (reading === 'month-and-year') {
    const [, name = '', ofName = ''] = /^([A-Za-z]{3,9})[-\s'’]+(\d{4}|\d{2})$/.exec(text) ?? [];
    const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
    if (index >= 0) return isoDay(fullYear(ofName), index + 1, 1);
    const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
    return month === undefined || year === undefined ? null : isoDay(Number(year), Number(month), 1);
  }
  const [, first, , second, year] = STROKES.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  return reading === 'day-first' ? isoDay(fullYear(year), Number(second), Number(first)) : isoDay(fullYear(year), Number(first), Number(second));
}

/** Is this heading a period under that reading: `Apr-24`, `2024-04-01`, `2023/24 Q1`? */
export const isPeriodHeading = (heading: string, reading: DateReading): boolean =>
  reading === 'as-written' ? /\d/.test(heading) && parsePeriod(heading).type === 'day' : readDate(heading, reading) !== null;

/** Under which readings do these cells make sense? None: they are no days, or written in several ways. Blank cells say nothing. */
export function readingsOf(cells: readonly string[]): readonly DateReading[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return [];
  const strokes = filled.flatMap((cell) => {
    const [, first, , second] = STROKES.exec(cell) ?? [];
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  if (strokes.length === 0) {
    // `Apr-24` may be April 2024 or 24 April of a year that is not there: a person says.
    if (filled.every((cell) => readDate(cell, 'month-and-year') !== null) && filled.some((cell) => !/\d{4}$/.test(cell) || /^\d/.test(cell))) return ['month-and-year'];
    return filled.every((cell) => parsePeriod(cell).type === 'day' || parsePeriod(cell).type === 'shifted') ? ['as-written'] : [];
  }
  if (strokes.length < filled.length) return [];
  return (['day-first', 'month-first'] as const).filter((reading) => filled.every((cell) => readDate(cell, reading) !== null));
}

/** The one reading that cannot be another; null: a person has to say. Firsts of months (`01/04/2024, 01/05/2024`) are days first. */
export function sureReading(cells: readonly string[]): DateReading | null {
  const [only, other] = readingsOf(cells);
  if (only === undefined) return null;
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (only === 'month-and-year') return filled.every((cell) => /\d{4}$/.test(cell)) ? only : null;
  if (other === undefined) return only;
  const months = new Set(filled.map((cell) => STROKES.exec(cell)?.[3]));
  return filled.every((cell) => Number(STROKES.exec(cell)?.[1]) === 1) && months.size > 2 ? 'day-first' : null;
}
