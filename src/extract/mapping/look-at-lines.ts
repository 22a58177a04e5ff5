import { parseNumber } from '../checks/parse-number.ts';
import { holdNhsNumbers } from '../patients/number-tally.ts';
import { patientHeadings } from '../patients/patient-headings.ts';
import type { ProblemList } from '../problem-list.ts';
import type { TextRow } from '../publications/publication.ts';
import { couldBeHeader } from './find-header.ts';
import type { CellSort, FirstLine } from './first-lines.ts';
import { filledCells, isDayOfMonth, isPeriodLike, mayBeHeadings } from './heading-lines.ts';

const SHOWN = 15;
/** Below the headings that were found, so many lines are shown. */
const BELOW = 2;
const CELLS = 30;
const CHARACTERS = 80;

const sortOf = (cell: string): CellSort => {
  if (cell.trim() === '') return 'blank';
  if (parseNumber(cell).type === 'number') return 'number';
  if (isPeriodLike(cell) || isDayOfMonth(cell)) return 'date';
  return /\d{6,}/.test(cell) ? 'number' : 'text';
};

/** Is this a title or a note: one filled cell, no day and no long number in it? */
function isTitle(cells: readonly string[]): boolean {
  const [only = '', ...others] = filledCells(cells);
  return others.length === 0 && !isDayOfMonth(only) && !/\d{6,}/.test(only.replaceAll(/[\s-]/g, ''));
}

function lineAsShown({ line, cells }: TextRow): FirstLine {
  const shown = cells.slice(0, CELLS);
  const may = mayBeHeadings(cells);
  if ((may && couldBeHeader(cells)) || isTitle(cells)) return { line, mayBeHeadings: may, holds: 'words', cells: shown.map((cell) => cell.replaceAll(/\s+/g, ' ').trim().slice(0, CHARACTERS)) };
  return { line, mayBeHeadings: may, holds: 'data', sorts: shown.map(sortOf) };
}

/** The lines that a person gets to see: the first filled ones, as far as the headings that were found (`foundAt`; null: none). */
export function firstLinesOf(rows: readonly TextRow[], foundAt: number | null): readonly FirstLine[] {
  const filled = rows.filter(({ cells }) => filledCells(cells).length > 0);
  const found = foundAt === null ? -1 : filled.findIndex(({ line }) => line === foundAt);
  return filled.slice(0, Math.max(SHOWN, found + 1 + BELOW)).map(lineAsShown);
}

/**
 * Stops a file whose lines are about patients, whatever line holds its headings: one of words names an identifying column, or the
 * cells of a column are NHS numbers. True: it was stopped, and nothing of it may be shown.
 */
export function stopsForPatients(rows: readonly TextRow[], problems: ProblemList): boolean {
  const lines = firstLinesOf(rows, null);
  const named = lines.flatMap((line) => (line.holds === 'words' ? patientHeadings(line.cells, false).map((column) => ({ line: line.line, column })) : []));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const numbered = Array.from({ length: width }, (_, index) => index).filter((index) => holdNhsNumbers(rows.map(({ cells }) => cells[index] ?? '')));
  for (const { line, column } of named) problems.add('stop', 'patient-identifier', { line, column });
  for (const index of numbered) problems.add('stop', 'patient-identifier', { column: `column ${String(index + 1)}` });
  return named.length + numbered.length > 0;
}
