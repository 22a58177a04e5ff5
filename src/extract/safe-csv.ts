import Papa from 'papaparse';

/** Spreadsheets take a cell that starts so for a formula and would run it. */
const FORMULA_START = /^[=+\-@\t\r]/;

type Cell = string | number | boolean | null | undefined;

/**
 * A table as CSV text that any spreadsheet opens safely: texts that it would run as a formula get an apostrophe in front,
 * numbers stay numbers. With a byte order mark, so that Excel reads `é` and `£`; CRLF line ends; a missing cell is empty.
 * No rows give the header alone.
 *
 * @example safeCsv(['name', 'value'], [['=x', -1]]) // '\ufeffname,value\r\n"\'=x",-1\r\n'
 */
export function safeCsv(fields: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const csv = Papa.unparse({ fields: [...fields], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: FORMULA_START });
  // Without rows the library ends the header twice.
  return `\ufeff${csv.replace(/(?:\r\n)+$/, '')}\r\n`;
}
