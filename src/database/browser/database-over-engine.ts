import { RecordBatchReader, type Table } from 'apache-arrow';
import type { TableName } from '../../extract/extract.ts';
import { addCatalogue } from '../add-catalogue.ts';
import { boundStatements } from '../statements-of.ts';
import { BUILT_IN_MEASURES } from '../built-in-measures.ts';
import type { KnownThen } from '../contents-terms.ts';
import type { Database, Row, SqlName } from '../database.ts';
import { DatabaseFailure, engineFailure } from '../failure.ts';
import { rowsFromArrowWithPauses } from '../rows-from-arrow.ts';
import { SQL_FILES } from './sql-files.ts';

/** The three things asked of a running DuckDB-WASM, in a worker (the site) or in this thread (tests in Node). */
export interface RunningEngine {
  query(statement: string, parameters: readonly Row[string][]): Promise<Table>;
  /** Appends by position; may take the bytes away from the caller. */
  append(table: TableName, ipc: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/**
 * Settings before anything else runs: nothing is ever fetched by the engine itself, and no later statement can undo that.
 *
 * Loading by itself of extensions is switched off twice, because some functions fetch one even without autoloading
 * (`enable_external_access` closes that way); rows enter as Arrow bytes, which needs no access to files.
 */
export const LOCK_DOWN: readonly string[] = [
  'set autoinstall_known_extensions = false',
  'set autoload_known_extensions = false',
  'set enable_external_access = false',
  'set lock_configuration = true',
];

/** Reads batch by batch, and no further than the first row. */
function hasRows(batches: Iterable<{ readonly numRows: number }>): boolean {
  for (const { numRows } of batches) if (numRows > 0) return true;
  return false;
}

/**
 * The `Database` over a running DuckDB-WASM: locked down, tables made, built-in measures known, plain rows out.
 *
 * `ownOrigin`, where given, is set as the only place extensions could ever come from, should a browser's engine ask anyway.
 * Failures of the engine come as `DatabaseFailure`, naming the SQL file or table.
 */
export async function databaseOverEngine(engine: RunningEngine, ownOrigin: string | null): Promise<Database> {
  const rows = async (sql: SqlName, parameters: readonly Row[string][] = [], then: KnownThen | null = null): Promise<readonly Row[]> => {
    let answer: readonly Row[] = [];
    for (const statement of boundStatements((name) => SQL_FILES[name], sql, parameters, then)) {
      try {
        answer = await rowsFromArrowWithPauses(await engine.query(statement.text, statement.parameters));
      } catch (cause) {
        throw engineFailure(`The query “${sql}”`, cause);
      }
    }
    return answer;
  };

  const insert = async (table: TableName, ipc: Uint8Array, given?: 'given'): Promise<void> => {
    const columns = (await rows('table-columns', [table])).map((row) => String(row['column_name']));
    // Only the head is read here: of a million rows the whole takes a tenth of a second.
    const incoming = RecordBatchReader.from(ipc).open();
    const arriving = incoming.schema.fields.map((field) => field.name);
    if (columns.join() !== arriving.join()) {
      throw new DatabaseFailure(
        'unexpected-columns',
        `Rows for the table “${table}” came with the columns ${arriving.join(', ')}; expected ${columns.join(', ')}.`,
      );
    }
    // A stream without rows also lacks the dictionaries that the engine insists on.
    if (!hasRows(incoming)) return;
    try {
      // The worker takes the memory it is given away from this side: all of it, also what lies around these bytes.
      const isWhole = ipc.byteLength === ipc.buffer.byteLength;
      await engine.append(table, given === 'given' && isWhole ? ipc : ipc.slice());
    } catch (cause) {
      throw engineFailure(`Loading rows into the table “${table}”`, cause);
    }
  };

  try {
    if (ownOrigin !== null) await engine.query(`set custom_extension_repository = '${ownOrigin.replaceAll("'", "''")}'`, []);
    for (const setting of LOCK_DOWN) await engine.query(setting, []);
  } catch (cause) {
    throw engineFailure('Locking the database down', cause);
  }
  await rows('create-tables');
  await rows('create-views');
  const database: Database = { rows, insert, close: () => engine.close() };
  await addCatalogue(database, BUILT_IN_MEASURES);
  return database;
}
