/**
 * Where a load can be widened: rows that come from somewhere else than files, and work on the finished figures
 * before they are written.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dropped, TableName } from '../../src/extract/extract.ts';

/** Rows that are no file: the answer of a warehouse, say. They pass the same checks as a file's. */
export interface RowSource {
  /** As the account and the manifest name it; never with a password in it. */
  readonly name: string;
  readonly table: TableName;
  /** Canonical rows as text, as a CSV extract would hold them, batch by batch and in a settled order; a batch is at most some 100,000 rows. */
  batches(): AsyncIterable<readonly Readonly<Record<string, string>>[]>;
}

/** What a step did to the figures; `note` goes to the manifest's, empty: nothing to say. */
export interface StepReport {
  readonly note: string;
  readonly dropped: readonly Dropped[];
  /** It hid figures: totals of the files, which could tell them, do not go into the manifest. */
  readonly hidesFigures?: boolean;
}

/**
 * Work on the finished monthly figures, events counted and files merged, before they are written: small-number suppression, say.
 * The table `observation` holds them, in the columns of `create-tables.sql` (`breakdown` blank for totals, `grade=3` for a part);
 * the step changes it in place with SQL. It must give the same table for the same table, whatever the order of its rows.
 */
export type FiguresStep = (connection: DuckDBConnection) => Promise<StepReport>;
