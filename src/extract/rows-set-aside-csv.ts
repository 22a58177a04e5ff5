import type { RowSetAside } from './problem.ts';
import { safeCsv } from './safe-csv.ts';

/** Puts a row's problem into words (from `wording`); left out, the rule's name stands there. */
type Reason = (row: RowSetAside) => string;

const NAME_OF_RULE: Reason = ({ problem }) => problem.rule;

function headingsOf(rows: readonly RowSetAside[]): readonly string[] {
  const known = new Set<string>();
  for (const { cells } of rows) for (const heading of Object.keys(cells)) known.add(heading);
  return [...known];
}

/**
 * The rows set aside as a CSV file to put right and load again: for each row its file, line and reason, then its cells
 * as found, under the headings of all rows together. Cells that a spreadsheet would run as a formula get an apostrophe in front.
 * With a byte order mark, so that Excel reads `é` and `£`; CRLF line ends. No rows give the header alone.
 */
export function rowsSetAsideCsv(rows: readonly RowSetAside[], reason: Reason = NAME_OF_RULE): string {
  return rowsSetAsideParts(rows, reason, Math.max(1, rows.length)).join('');
}

/** The same in pieces of so many rows, to be put one after the other: half a million rows never stand in one string. */
export function rowsSetAsideParts(rows: readonly RowSetAside[], reason: Reason, rowsAtOnce: number): string[] {
  const headings = headingsOf(rows);
  const fields = ['file', 'line', 'column', 'value found', 'reason', ...headings];
  const header = safeCsv(fields, []);
  const parts = [header];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const data = rows.slice(from, from + rowsAtOnce).map((row) => [
      row.file, String(row.line), row.problem.column ?? '', row.problem.seen ?? '', reason(row), ...headings.map((heading) => row.cells[heading] ?? ''),
    ]);
    parts.push(safeCsv(fields, data).slice(header.length));
  }
  return parts;
}
