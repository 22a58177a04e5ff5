import type { ReadExtract } from './extract.ts';
import type { RowSetAside } from './problem.ts';
import { rowsSetAsideParts } from './rows-set-aside-csv.ts';

/** What reading a file gives where its rows set aside lie in a file of their own, outside the memory of the page. */
export interface LightRead extends ReadExtract {
  /** The rows set aside as CSV, each with its reason; left out: none, or they are in the report. */
  readonly setAsideFile?: Blob;
}

/** Lines named of what was dropped: the count says how many there were. */
const LINES_NAMED = 100;
/** Rows turned to text at a time, so that half a million of them never are one string. */
const ROWS_AT_ONCE = 20_000;

/**
 * A reading small enough to hand from a worker to a page however much is wrong with the file: rows set aside become a CSV
 * file (the page gets a handle of it), and of the lines dropped the first hundred are named. Counts and problems stay as they are.
 * `reason` puts a row's problem into words.
 */
export function lightRead(read: ReadExtract, reason: (row: RowSetAside) => string): LightRead {
  const { report, tables } = read;
  const dropped = report.dropped.map((drop) => (drop.lines.length <= LINES_NAMED ? drop : { ...drop, lines: drop.lines.slice(0, LINES_NAMED) }));
  const light = { report: { ...report, dropped, setAside: [] }, tables };
  if (report.setAside.length === 0) return light;
  return { ...light, setAsideFile: new Blob(rowsSetAsideParts(report.setAside, reason, ROWS_AT_ONCE), { type: 'text/csv;charset=utf-8' }) };
}
