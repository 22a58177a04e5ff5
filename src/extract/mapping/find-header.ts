import { parseNumber } from '../checks/parse-number.ts';
import type { TextRow } from '../publications/publication.ts';
import { DELIMITERS, HEADER_ROWS } from '../reading/find-layout.ts';
import { firstRows } from '../reading/text-rows.ts';
import { filledCells, isDayOfMonth, isPeriodLike } from './heading-lines.ts';

/** Is this row made of words, and of names of periods at most? A row with figures, or with days of a month, is somebody's data. */
export function couldBeHeader(cells: readonly string[]): boolean {
  const filled = filledCells(cells);
  if (filled.length < 2 || filled.some(isDayOfMonth)) return false;
  const periods = filled.filter(isPeriodLike);
  const words = filled.filter((cell) => !isPeriodLike(cell));
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

/** Which of the first rows of a file holds its headings? The fullest row of words; among equals the first. Null where there is none. */
export function headerAmong(rows: readonly TextRow[]): TextRow | null {
  let best: TextRow | null = null;
  for (const row of rows) if (couldBeHeader(row.cells) && (best === null || filledCells(row.cells).length > filledCells(best.cells).length)) best = row;
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
    if (header !== null && (best === null || filledCells(header.cells).length > filledCells(best.header.cells).length)) best = { delimiter, header };
  }
  return best;
}
