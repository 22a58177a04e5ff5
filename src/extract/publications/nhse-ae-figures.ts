import type { AeColumns, Department } from './nhse-ae-columns.ts';

/** What one cell of a figure column holds. */
type Cell =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'blank' }
  | { readonly type: 'suppressed' }
  | { readonly type: 'unclear'; readonly text: string };

/** A month of one measure at one provider, in the words of the canonical observation. */
export interface AeFigure {
  readonly numerator: string;
  readonly denominator: string;
  readonly status: string;
  readonly note: string;
}

/** Sums of a row as a check needs them: blanks count as nothing. */
export interface AeSums {
  readonly attendances: number;
  readonly over4Hours: number;
}

/**
 * With so many type 1 attendances and not one over 4 hours, the figure is missing and not perfect. No provider has
 * reported such a month in 36 months from April 2016 (5,000 provider-months); the 14 trusts that tested other standards
 * from May 2019 to May 2023 sent no such figure, and re-saved files show theirs as 0.
 */
export const TYPE1_ATTENDANCES_NEVER_ALL_IN_TIME = 500;

const NUMBER = /^\d+(\.\d+)?$/;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const NOTHING_THERE = new Set(['', '-', '–', '—', 'na', 'n/a', '#n/a', 'nan', 'null', '.', 'x', '[x]', '[z]', 'not submitted']);
const SUPPRESSED = new Set(['*', '**', 'c', '[c]']);

function readCell(text: string | undefined): Cell {
  const tidy = (text ?? '').replaceAll(/[\s\u00a0]+/g, '');
  if (NUMBER.test(tidy)) return { type: 'number', number: Number(tidy) };
  if (THOUSANDS.test(tidy)) return { type: 'number', number: Number(tidy.replaceAll(',', '')) };
  const word = (text ?? '').trim().toLowerCase();
  if (NOTHING_THERE.has(word)) return { type: 'blank' };
  return SUPPRESSED.has(word) ? { type: 'suppressed' } : { type: 'unclear', text: (text ?? '').trim() };
}

/** The number of a figure cell, thousands separators understood; null for blanks, dashes, words. */
export function aeNumber(text: string | undefined): number | null {
  const cell = readCell(text);
  return cell.type === 'number' ? cell.number : null;
}

/** Weekly figures shared out to months carry fractions; adding them must not show 870296.9999999999. */
function tidySum(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, number) => sum + number, 0).toFixed(6));
}

interface Pair {
  readonly attendances: Cell;
  readonly over4Hours: Cell;
}

/** The cells of the departments asked for, attendances beside over 4 hours, unbooked and booked apart. */
function pairs(columns: AeColumns, cells: readonly string[], departments: readonly Department[]): readonly Pair[] {
  const cellOf = (figure: string, department: Department, booked: boolean): Cell | null => {
    const column = columns.figures.find((one) => one.figure === figure && one.department === department && one.booked === booked);
    return column === undefined ? null : readCell(cells[column.index]);
  };
  return departments.flatMap((department) =>
    [false, true].flatMap((booked) => {
      const attendances = cellOf('attendances', department, booked);
      const over4Hours = cellOf('over-4-hours', department, booked);
      return attendances === null && over4Hours === null
        ? []
        : [{ attendances: attendances ?? { type: 'blank' }, over4Hours: over4Hours ?? { type: 'blank' } }];
    }));
}

const numberOf = (cell: Cell): number => (cell.type === 'number' ? cell.number : 0);

/** The sums of attendances and of attendances over 4 hours in one row, booked visits included. */
export function aeSums(columns: AeColumns, cells: readonly string[], departments: readonly Department[]): AeSums {
  const found = pairs(columns, cells, departments);
  return {
    attendances: tidySum(found.map((pair) => numberOf(pair.attendances))),
    over4Hours: tidySum(found.map((pair) => numberOf(pair.over4Hours))),
  };
}

/** Does the row hold any number at all in its figure columns? Notes below a table do not. */
export function hasFigures(columns: AeColumns, cells: readonly string[]): boolean {
  return columns.figures.some((column) => readCell(cells[column.index]).type === 'number');
}

/**
 * How many were seen within 4 hours, of how many, at the departments asked for? Booked visits included.
 *
 * The return counts those who waited longer, so numerator = attendances − over 4 hours. No attendances: not applicable.
 * An over-4-hours cell blank beside attendances, or 0 beside 500 or more at type 1: not submitted, the attendances stay.
 * A suppressed part: suppressed. A cell that is no figure passes on as found, for the checks to set the row aside.
 */
export function aeFigure(columns: AeColumns, cells: readonly string[], departments: readonly Department[]): AeFigure {
  const found = pairs(columns, cells, departments);
  for (const [column, side] of [['denominator', 'attendances'], ['numerator', 'over4Hours']] as const) {
    const unclear = found.map((pair) => pair[side]).find((cell) => cell.type === 'unclear');
    if (unclear !== undefined) return { numerator: '', denominator: '', status: '', note: '', [column]: unclear.text };
  }
  const nothing = { numerator: '', denominator: '', note: '' };
  const cellsFound = found.flatMap((pair) => [pair.attendances, pair.over4Hours]);
  if (found.some((pair) => pair.attendances.type === 'suppressed')) return { ...nothing, status: 'suppressed' };
  if (cellsFound.every((cell) => cell.type === 'blank')) return { ...nothing, status: 'not_submitted' };

  const attendances = tidySum(found.map((pair) => numberOf(pair.attendances)));
  const over4Hours = tidySum(found.map((pair) => numberOf(pair.over4Hours)));
  const withoutNumerator = { ...nothing, denominator: String(attendances) };
  if (found.some((pair) => pair.over4Hours.type === 'suppressed')) return { ...withoutNumerator, status: 'suppressed' };
  if (attendances === 0 && over4Hours === 0) {
    return { ...withoutNumerator, status: 'not_applicable', note: 'No attendances reported.' };
  }
  if (found.some((pair) => pair.over4Hours.type === 'blank' && numberOf(pair.attendances) > 0)) {
    return { ...withoutNumerator, status: 'not_submitted', note: 'Attendances over 4 hours are blank.' };
  }
  if (lacksBreaches(columns, cells)) {
    return { ...withoutNumerator, status: 'not_submitted', note: 'Attendances over 4 hours stand as 0 beside the type 1 attendances: not a figure.' };
  }
  return { ...nothing, numerator: String(Number((attendances - over4Hours).toFixed(6))), denominator: String(attendances), status: 'ok' };
}

/** Do the type 1 columns show 0 over 4 hours beside so many attendances that the 0 must stand for “not sent”? */
export function lacksBreaches(columns: AeColumns, cells: readonly string[]): boolean {
  const type1 = aeSums(columns, cells, ['type1']);
  return type1.over4Hours === 0 && type1.attendances >= TYPE1_ATTENDANCES_NEVER_ALL_IN_TIME;
}
