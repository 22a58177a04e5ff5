import { parseDate } from '../checks/parse-dates.ts';
import type { CellTable } from '../columns/cell-columns.ts';
import type { TableName } from '../table-name.ts';
import { holdNhsNumbers, NumberTally } from './number-tally.ts';

/** A whole postcode, with or without its blank. Codes of organisations and sites are none: `RWP50`, `G6V2S`, `A81001`. */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}$/i;
/** No incident of an extract lies before; most patients were born before. */
const BORN_BEFORE = '2000-01-01';
const AT_LEAST = 2;
/** So many cells tell what a column holds. */
const ENOUGH = 2000;

const mostOf = (cells: readonly string[], is: (cell: string) => boolean): boolean => {
  const filled = [...new Set(cells.slice(0, ENOUGH).map((cell) => cell.trim()).filter((cell) => cell !== ''))];
  const found = filled.filter(is).length;
  return found >= AT_LEAST && found * 2 > filled.length;
};

const isBirth = (cell: string): boolean => {
  const parsed = /\d{4}|\/\d\d$/.test(cell) && !/^\d{5}$/.test(cell) ? parseDate(cell) : null;
  return parsed?.type === 'day' && parsed.day < BORN_BEFORE && parsed.day > '1900';
};

const holdPostcodes = (cells: readonly string[]): boolean => mostOf(cells, (cell) => POSTCODE.test(cell));

/**
 * Does a column that is no part of this table hold what identifies patients, whatever it is called: NHS numbers, postcodes, or,
 * beside events, days from before 2000? Names cannot be told from other words: only their heading tells them.
 */
export const identifiesPatients = (cells: readonly string[], table: TableName): boolean =>
  holdNhsNumbers(cells) || (table !== 'organisation' && holdPostcodes(cells)) || (table === 'event' && mostOf(cells, isBirth));

/** Which columns that were read hold NHS numbers or postcodes of patients? Figures count too: a Parquet file may keep numbers so. */
export function patientColumns(cells: CellTable, table: TableName): readonly string[] {
  const aboutOrganisations = table === 'organisation';
  return [...cells.columns].flatMap(([name, column]) => {
    if (column.type === 'text') return holdNhsNumbers(column.different) || (!aboutOrganisations && holdPostcodes(column.different)) ? [name] : [];
    const tally = new NumberTally();
    // By index: by iterator a million figures take two to four times as long.
    for (let row = 0; row < column.numbers.length; row++) tally.addNumber(column.numbers[row] ?? 0);
    for (const cell of column.other.values()) tally.add(cell);
    return tally.holdsPatients() ? [name] : [];
  });
}
