import type { CheckedTable, Dropped, Reconciliation } from '../extract.ts';
import type { FileSample } from '../mapping/file-sample.ts';
import type { FirstLines } from '../mapping/first-lines.ts';
import type { RowSetAside } from '../problem.ts';

/** What reading the inside of a file gives; the report is made of it. */
export interface InsideRead {
  readonly layout: string;
  readonly rowsRead: number;
  readonly tables: readonly CheckedTable[];
  readonly setAside: readonly RowSetAside[];
  readonly dropped: readonly Dropped[];
  readonly reconciliation: readonly Reconciliation[];
  /** Of a file that is refused because nobody knows what its columns mean: what a person needs to say so. */
  readonly sample?: FileSample;
  /** Of such a file with lines: the first of them, for a person to say which holds the headings. */
  readonly firstLines?: FirstLines;
}

/** Nothing could be read. */
export const NOTHING_READ: InsideRead = { layout: '', rowsRead: 0, tables: [], setAside: [], dropped: [], reconciliation: [] };
