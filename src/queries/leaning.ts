import type { Database } from '../database/database.ts';

/** Something that rows of other files take from one file alone. */
export interface Leaning {
  readonly what: 'organisation' | 'measure' | 'threshold';
  /** Code of the organisation, or id of the measure. */
  readonly code: string;
  /** As the file names it. */
  readonly name: string;
  /** Rows of other files that use it. */
  readonly rows: number;
}

/** What would rows of other extracts lose with this extract: names, meanings of measures, thresholds? Empty: nothing. */
export async function leaningOn(database: Database, extractId: string): Promise<readonly Leaning[]> {
  return (await database.rows('leaning-rows', [extractId])).map((row) => ({
    what: row['what'] as Leaning['what'], code: String(row['code']), name: String(row['name']), rows: Number(row['row_count']),
  }));
}
