import type { CheckedTable, Dropped, Reconciliation } from '../extract.ts';
import type { FileSample } from '../mapping/file-sample.ts';
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
}

/** Nothing could be read. */
export const NOTHING_READ: InsideRead = { layout: '', rowsRead: 0, tables: [], setAside: [], dropped: [], reconciliation: [] };
