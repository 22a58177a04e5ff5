import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { splitStatements } from '../../src/database/statements.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'sql');

export type LoadSql =
  | 'create-staging' | 'forget-unfinished' | 'repeated-observations' | 'repeated-events' | 'count-repeated' | 'other-scale' | 'possible-duplicates' | 'sums-of-totals' | 'volume-jumps' | 'take-staged' | 'take-events' | 'look-at-events' | 'leave-events' | 'merge-observations' | 'figures-about-events'
  | 'events-by-part' | 'counted-figures' | 'parts' | 'write-part' | 'event-parts' | 'counted-by-sort' | 'write-event-part' | 'read-part' | 'read-event-part' | 'mentioned' | 'months-of-inputs';

export type SqlRow = Readonly<Record<string, DuckDBValue>>;

/**
 * Runs one file of `data-loaders/load/sql` and gives the rows of its last statement. Each statement takes as many of the
 * parameters, from the first, as it has question marks.
 */
export async function runSql(connection: DuckDBConnection, name: LoadSql, parameters: readonly DuckDBValue[] = []): Promise<readonly SqlRow[]> {
  let answer: readonly SqlRow[] = [];
  for (const statement of splitStatements(readFileSync(join(FOLDER, `${name}.sql`), 'utf8'))) {
    const reader = await connection.runAndReadAll(statement.text, parameters.slice(0, statement.parameterCount));
    answer = reader.getRowObjects();
  }
  return answer;
}
