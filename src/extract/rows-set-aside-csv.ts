import type { RowSetAside } from './problem.ts';
import { safeCsv } from './safe-csv.ts';

/**
 * The rows set aside as a CSV file to put right and load again: for each row its file, line and reason, then its cells
 * as found, under the headings of all rows together. Cells that a spreadsheet would run as a formula get an apostrophe in front.
 * With a byte order mark, so that Excel reads `é` and `£`; CRLF line ends. No rows give the header alone.
 * `reason` puts a problem into words (from `wording`); left out, the rule's name stands there.
 */
export function rowsSetAsideCsv(rows: readonly RowSetAside[], reason: (row: RowSetAside) => string = ({ problem }) => problem.rule): string {
  const headings: string[] = [];
  const known = new Set<string>();
  for (const { cells } of rows) {
    for (const heading of Object.keys(cells)) {
      if (known.has(heading)) continue;
      known.add(heading);
      headings.push(heading);
    }
  }
  const data = rows.map((row) => [
    row.file, String(row.line), row.problem.column ?? '', row.problem.seen ?? '', reason(row), ...headings.map((heading) => row.cells[heading] ?? ''),
  ]);
  return safeCsv(['file', 'line', 'column', 'value found', 'reason', ...headings], data);
}
