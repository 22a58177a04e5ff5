import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import Papa from 'papaparse';
import type pg from 'pg';
import Cursor from 'pg-cursor';
import { ask } from './connect.ts';

/** So many rows cross the wire at a time, and are in memory at once. */
const ROWS_AT_A_TIME = 5000;

/** The numbers by which PostgreSQL knows yes-no, and days with a time of day. */
const YES_NO = 16;
const TIMESTAMPS: readonly number[] = [1114, 1184];

/** Cells as text, as the server writes them: a day of a timestamp, `true` and `false` in words. */
const AS_TEXT = {
  getTypeParser: (kind: number) => (cell: string): string => {
    if (kind === YES_NO) return cell === 't' ? 'true' : 'false';
    return TIMESTAMPS.includes(kind) ? cell.slice(0, 10) : cell;
  },
};

/** Gives the rows of a select, some thousand at a time, every cell as text; nothing is null. */
export async function* rowsOf(client: pg.Client, what: string, sql: string, values: readonly unknown[] = []): AsyncGenerator<readonly (readonly string[])[]> {
  const cursor = client.query(new Cursor<(string | null)[]>(sql, [...values], { rowMode: 'array', types: AS_TEXT as never }));
  try {
    for (;;) {
      const rows = await ask(what, () => cursor.read(ROWS_AT_A_TIME));
      if (rows.length === 0) return;
      yield rows.map((row) => row.map((cell) => cell ?? ''));
    }
  } finally {
    await cursor.close().catch(() => undefined);
  }
}

/** Writes the rows of a select as a CSV file and says how many there were. Memory does not grow with them. */
export async function rowsToCsv(client: pg.Client, what: string, sql: string, columns: readonly string[], path: string): Promise<number> {
  const file = createWriteStream(path);
  let rows = 0;
  try {
    file.write(`${columns.join(',')}\n`);
    for await (const some of rowsOf(client, what, sql)) {
      rows += some.length;
      if (!file.write(`${Papa.unparse(some.map((row) => [...row]), { newline: '\n' })}\n`)) await once(file, 'drain');
    }
  } finally {
    file.end();
    await finished(file);
  }
  return rows;
}
