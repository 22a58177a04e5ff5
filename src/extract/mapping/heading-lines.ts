import { parseDate } from '../checks/parse-dates.ts';
import { parseNumber } from '../checks/parse-number.ts';
import { isNhsNumber, namesNhsNumber } from '../patients/nhs-number.ts';
import type { TextRow } from '../publications/publication.ts';
import type { HeadingLines } from './heading-choice.ts';
import { isPeriodHeading } from './read-date.ts';

/** So many days side by side may be headings; fewer are somebody's data. */
const DAYS_OF_HEADINGS = 3;

export const filledCells = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '');

/** Could this cell be the heading of a period: `Apr-24`, `2023/24`, `01/04/2024`? */
export const isPeriodLike = (cell: string): boolean =>
  isPeriodHeading(cell, 'as-written') || isPeriodHeading(cell, 'month-and-year') || isPeriodHeading(cell, 'day-first') || /^(19|20)\d{2}$/.test(cell.trim());

/** Is this the day of something, not the first of a month? */
export function isDayOfMonth(cell: string): boolean {
  const parsed = parseDate(cell);
  return parsed.type === 'day' && !parsed.day.endsWith('-01');
}

/**
 * May a person say that this line holds headings? Everything but what is plainly data: a line with the number of a patient, with a
 * day or two of a month, or without a single word.
 */
export function mayBeHeadings(cells: readonly string[]): boolean {
  const filled = filledCells(cells);
  if (filled.length < 2 || filled.some((cell) => isNhsNumber(cell.trim()) || namesNhsNumber(cell))) return false;
  const days = filled.filter(isDayOfMonth).length;
  if (days > 0 && days < DAYS_OF_HEADINGS) return false;
  return filled.some((cell) => !isPeriodLike(cell) && !isDayOfMonth(cell) && parseNumber(cell).type !== 'number');
}

/** The cells of an upper line of headings, each standing for the columns to its right that it leaves blank and the line below fills. */
function spread(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = (upper[index] ?? '').trim();
    if (own !== '') group = own;
    return own !== '' || (lower[index] ?? '').trim() !== '' ? group : '';
  });
}

/**
 * The headings that stand in these lines; null where the last of them is blank or not there. Of several lines each column's words
 * are put together, from above: `Type 1, , Type 2` over `Seen, Late, Seen` are `Type 1 Seen`, `Type 1 Late`, `Type 2 Seen`.
 */
export function headerAt(rows: readonly TextRow[], { first, last }: HeadingLines): TextRow | null {
  const within = rows.filter(({ line, cells }) => line >= first && line <= last && filledCells(cells).length > 0);
  const lowest = within.at(-1);
  if (lowest?.line !== last) return null;
  const cells = within.slice(0, -1).toReversed().reduce<readonly string[]>((below, { cells: upper }) => spread(upper, below).map((group, index) => {
    const own = (below[index] ?? '').trim();
    return own === '' || group === own ? group : group === '' ? own : `${group} ${own}`;
  }), lowest.cells);
  return { line: last, cells };
}

/** The same of lines that a person chose: null, too, where one of them is plainly data. A title above may have one cell. */
export function chosenHeader(rows: readonly TextRow[], lines: HeadingLines): TextRow | null {
  const header = headerAt(rows, lines);
  if (header === null || !mayBeHeadings(header.cells)) return null;
  const isData = ({ line, cells }: TextRow): boolean => line >= lines.first && line <= lines.last && filledCells(cells).length > 1 && !mayBeHeadings(cells);
  return rows.some(isData) ? null : header;
}
