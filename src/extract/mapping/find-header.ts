import { parseDate } from '../checks/parse-dates.ts';
import { parseNumber } from '../checks/parse-number.ts';
import type { TextRow } from '../publications/publication.ts';
import { DELIMITERS } from '../reading/find-layout.ts';
import { firstRows } from '../reading/text-rows.ts';
import { isPeriodHeading } from './read-date.ts';

/** A header is looked for this far down, below titles and notes. */
export const HEADER_ROWS = 40;

/** Could this cell be the heading of a period: `Apr-24`, `2023/24`, `01/04/2024`? */
const periodLike = (cell: string): boolean =>
  isPeriodHeading(cell, 'as-written') || isPeriodHeading(cell, 'month-and-year') || isPeriodHeading(cell, 'day-first') || /^(19|20)\d{2}$/.test(cell.trim());

const isDay = (cell: string): boolean => {
  const parsed = parseDate(cell);
  return parsed.type === 'day' && !parsed.day.endsWith('-01');
};

/** Is this row made of words, and of names of periods at most? A row with figures, or with days of a month, is somebody's data. */
function couldBeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some(isDay)) return false;
  const periods = filled.filter(periodLike);
  const words = filled.filter((cell) => !periodLike(cell));
  if (words.length === 0 || words.some((cell) => /\d{6,}/.test(cell) || cell.length > 200)) return false;
  // A threshold that stands to the right of the headings does not make them figures.
  if (words.filter((cell) => parseNumber(cell).type === 'number').length * 10 > filled.length) return false;
  // One period among words is the first row of a file without headings; several side by side are the headings of a wide one.
  return periods.length === 0 || periods.length >= 2;
}

export interface HeaderFound {
  readonly delimiter: string;
  readonly header: TextRow;
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** Which of the first rows of a file holds its headings? The fullest row of words; among equals the first. Null where there is none. */
export function headerAmong(rows: readonly TextRow[]): TextRow | null {
  let best: TextRow | null = null;
  for (const row of rows) if (couldBeHeader(row.cells) && (best === null || filledIn(row.cells) > filledIn(best.cells))) best = row;
  return best;
}

/**
 * Which row of a text that no layout is known by holds its headings, and what separates them?
 * Null where there is none: a file without headings begins with somebody's data, and nothing of it is shown.
 */
export function findHeader(text: string): HeaderFound | null {
  let best: HeaderFound | null = null;
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const header = headerAmong(firstRows(text, delimiter, HEADER_ROWS));
    if (header !== null && (best === null || filledIn(header.cells) > filledIn(best.header.cells))) best = { delimiter, header };
  }
  return best;
}
