import { rmSync } from 'node:fs';
import type { ExtractReport } from '../../src/extract/extract.ts';
import { openNativeDatabase, type NativeDatabase } from '../database/native-database.ts';
import type { CountedElsewhere } from './counted-elsewhere.ts';
import { countEvents, type EventsCounted } from './count-events.ts';
import { runSql } from './run-sql.ts';
import type { EngineOptions } from './staging.ts';
import type { FiguresStep, StepReport } from './steps.ts';

export interface FinishRequest {
  /** The database file of the staged rows; it is only read. */
  readonly staged: string;
  /** A database file to make: what is there already is put away. */
  readonly file: string;
  readonly reports: readonly ExtractReport[];
  /** `aggregate`: events become monthly counts, and none is left. */
  readonly events: 'aggregate' | 'records';
  /** Events counted where they lie; null: none. */
  readonly elsewhere: CountedElsewhere | null;
  readonly steps: readonly FiguresStep[];
  readonly engine: EngineOptions;
}

export interface Finished {
  readonly database: NativeDatabase;
  /** Observations that another file tells alike, left out. */
  readonly repeated: number;
  /** Figures that files of the same day tell differently. */
  readonly differing: number;
  /** Null: events were kept as records, or there are none. */
  readonly counted: EventsCounted | null;
  readonly steps: readonly StepReport[];
}

/** The files in order of weight, the weightiest last: those of many months first, a file of one month last; then by name. */
async function orderInputs(database: NativeDatabase, reports: readonly ExtractReport[]): Promise<void> {
  const found = await runSql(database.connection, 'months-of-inputs');
  const months = new Map(found.map((row) => [String(row['extract_id']), Number(row['months'])] as const));
  const inOrder = reports.filter(({ refused }) => !refused).sort((one, other) =>
    (months.get(other.sha256) ?? 0) - (months.get(one.sha256) ?? 0) || (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
  const { connection } = database;
  await connection.run('create temp table input_order (extract_id varchar, place integer)');
  for (const [place, { sha256 }] of inOrder.entries()) await connection.run('insert into input_order values (?, ?)', [sha256, place]);
}

const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/**
 * Makes one set of tables of all that was read: each figure in its place, events counted, steps done. The same files give the same tables,
 * whatever order they were read in. The caller closes the database.
 */
export async function finishFigures({ staged, file, reports, events, elsewhere, steps, engine }: FinishRequest): Promise<Finished> {
  rmSync(file, { force: true });
  rmSync(`${file}.wal`, { force: true });
  const database = await openNativeDatabase({ file, ...engine });
  const { connection } = database;
  await connection.run("delete from measure where extract_id = 'built-in'");
  // A path cannot be a parameter of this statement.
  await connection.run(`attach ${quoted(staged)} as staged (read_only)`);
  await orderInputs(database, reports);
  await connection.run("insert into measure select * from staged.measure where extract_id = 'built-in' order by line");
  await runSql(connection, 'take-staged');
  const [merged] = await runSql(connection, 'merge-observations');
  await runSql(connection, events === 'aggregate' ? 'look-at-events' : 'take-events');
  const counted = events === 'aggregate' ? await countEvents(database, `${file}.counted.csv`, elsewhere) : null;
  const done: StepReport[] = [];
  for (const step of steps) done.push(await step(connection));
  return {
    database, repeated: Number(merged?.['repeated'] ?? 0), differing: Number(merged?.['differing'] ?? 0),
    counted: counted === null || counted.events === 0 ? null : counted, steps: done,
  };
}
