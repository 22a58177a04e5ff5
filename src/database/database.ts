/**
 * The door to DuckDB, the same in the browser (DuckDB-WASM in a worker) and in the loaders (native DuckDB).
 * SQL lives in `database/sql/*.sql`, one question a file; nobody builds SQL by joining strings.
 */
import type { KnownThen } from './contents-terms.ts';
import type { TableName } from '../extract/extract.ts';

/** A file in `database/sql`, without its ending. */
export type SqlName =
  | 'create-tables' | 'create-views' | 'events' | 'events-by-month' | 'measures' | 'organisations' | 'organisation-names' | 'successors' | 'thresholds' | 'annotations' | 'monthly-series' | 'loaded-extracts' | 'longer-figures'
  | 'remove-extract' | 'add-measures' | 'table-columns' | 'known-then' | 'figures-known' | 'older-rows' | 'leaning-rows'
  | 'asked-events' | 'events-chosen' | 'events-tally' | 'event-parts-by-month' | 'breakdown-series'
  | 'rows-of-observation' | 'rows-of-target' | 'rows-of-measure' | 'rows-of-organisation' | 'rows-of-organisation-successor' | 'rows-of-annotation' | 'rows-of-event';

/** One row: plain numbers, text, booleans and nulls. BigInt, Date and Arrow objects stop here. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

export interface Database {
  /**
   * Runs one SQL file and gives the rows of its last statement; dates come as `YYYY-MM-DD` text.
   * Each statement takes as many of the parameters, from the first, as it has question marks.
   * With `then`, the question is asked of what the tables held as at a past month (`known-then.sql`).
   */
  rows(sql: SqlName, parameters?: readonly (string | number | boolean | null)[], then?: KnownThen | null): Promise<readonly Row[]>;
  /**
   * Appends checked rows (Arrow IPC stream bytes) to a table made by `create-tables`. The bytes stay the caller's,
   * unless `given` hands them over: then nothing is copied, and the caller may not read them again.
   * Throws `DatabaseFailure` (`unexpected-columns`) when their columns are not those of the table, in order.
   */
  insert(table: TableName, ipc: Uint8Array, given?: 'given'): Promise<void>;
  close(): Promise<void>;
}
