import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATE, DuckDBDataChunk, DuckDBDateValue, DuckDBInstance, DuckDBTypeId } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { DataType, tableFromIPC, type Table, type Vector } from 'apache-arrow';
import { addCatalogue } from '../../src/database/add-catalogue.ts';
import { boundStatements } from '../../src/database/statements-of.ts';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import type { KnownThen } from '../../src/database/contents-terms.ts';
import type { Database, Row, SqlName } from '../../src/database/database.ts';
import { DatabaseFailure, engineFailure } from '../../src/database/failure.ts';
import { dateFromDays } from '../../src/database/rows-from-arrow.ts';
import type { TableName } from '../../src/extract/extract.ts';

/** Rows are appended in the size of DuckDB's own chunks. */
const CHUNK_ROWS = 2048;
const MILLISECONDS_PER_DAY = 86_400_000;

// Not `new URL(…, import.meta.url)`: a bundler takes that for an asset of a page.
const SQL_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../src/database/sql');

/** The text of one file of `src/database/sql`. */
export function readSql(name: SqlName): string {
  return readFileSync(join(SQL_FOLDER, `${name}.sql`), 'utf8');
}

function plainValue(found: DuckDBValue, column: string): Row[string] {
  if (found === null || typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean') return found;
  if (typeof found === 'bigint') {
    const asNumber = Number(found);
    if (Number.isSafeInteger(asNumber)) return asNumber;
    throw new DatabaseFailure('unexpected-type', `Column “${column}” holds ${String(found)}, too large to be exact.`);
  }
  if (found instanceof DuckDBDateValue) return dateFromDays(found.days);
  throw new DatabaseFailure(
    'unexpected-type',
    `Column “${column}” came back as ${found.constructor.name}; expected text, number, true/false or date.`,
  );
}

/** How plain values become those of a column of the table. */
function storedAs(type: DuckDBType): (found: unknown) => DuckDBValue {
  switch (type.typeId) {
    case DuckDBTypeId.DATE:
      return (found) => new DuckDBDateValue(Date.parse(`${String(found)}T00:00:00Z`) / MILLISECONDS_PER_DAY);
    case DuckDBTypeId.DOUBLE:
    case DuckDBTypeId.INTEGER:
      return Number;
    case DuckDBTypeId.BOOLEAN:
      return (found) => found === true;
    default:
      return String;
  }
}

/** A column of Arrow as values to append. Each different text of a dictionary is turned once, not once a row. */
function storedColumn(vector: Vector, type: DuckDBType): readonly DuckDBValue[] {
  const stored = storedAs(type);
  const values: DuckDBValue[] = [];
  if (!DataType.isDictionary(vector.type)) {
    for (const found of vector as Iterable<unknown>) values.push(found === null ? null : stored(found));
    return values;
  }
  for (const part of vector.data) {
    const different = Array.from(part.dictionary as Iterable<unknown>, stored);
    const codes = part.values as ArrayLike<number>;
    for (let row = 0; row < part.length; row++) values.push(part.getValid(row) ? different[codes[row] ?? -1] ?? null : null);
  }
  return values;
}

function missing(column: string): never {
  throw new DatabaseFailure('unexpected-type', `Column “${column}” has no values.`);
}

/** The native engine. */
export interface NativeDatabase extends Database {
  /** The connection underneath, for what loaders need beyond the shared SQL files. */
  readonly connection: DuckDBConnection;
  /** As `insert`, of rows that are Arrow already. */
  append(table: TableName, incoming: Table): Promise<void>;
}

/** All rows of one table, in the order in which they came. For short tables. */
export async function rowsOfTable(database: NativeDatabase, table: TableName): Promise<readonly Row[]> {
  const reader = await database.connection.runAndReadAll(`select * from ${table} order by rowid`);
  const names = reader.columnNames();
  return reader.getRows().map((found) => Object.fromEntries(names.map((name, index) => [name, plainValue(found[index] ?? null, name)])));
}

/** Where the engine keeps its tables, and how much of the machine it may take. */
export interface NativeOptions {
  /** A database file, made when absent; left out: in memory. */
  readonly file?: string;
  /** Left out: 1. */
  readonly threads?: number;
  /** `1GB`: beyond it the engine works on disk, beside its file. Left out: the engine's own bound. */
  readonly memory?: string;
}

/**
 * Opens an empty DuckDB in this process, in memory, with the canonical tables made and the built-in measures known: the loaders' counterpart of the
 * database in the browser. Same interface, same SQL files, same plain rows. A database file opens with what it holds.
 */
export async function openNativeDatabase({ file = ':memory:', threads = 1, memory }: NativeOptions = {}): Promise<NativeDatabase> {
  const instance = await DuckDBInstance.create(file, {
    threads: String(threads), autoload_known_extensions: 'false', ...(memory !== undefined && { memory_limit: memory }),
  });
  const connection = await instance.connect();

  const rows = async (sql: SqlName, parameters: readonly Row[string][] = [], then: KnownThen | null = null): Promise<readonly Row[]> => {
    let answer: readonly Row[] = [];
    for (const statement of boundStatements(readSql, sql, parameters, then)) {
      try {
        const reader = await connection.runAndReadAll(statement.text, [...statement.parameters]);
        const names = reader.columnNames();
        answer = reader.getRows().map((found) =>
          Object.fromEntries(names.map((name, index) => [name, plainValue(found[index] ?? null, name)])));
      } catch (cause) {
        throw engineFailure(`The query “${sql}”`, cause);
      }
    }
    return answer;
  };

  const append = async (table: TableName, incoming: Table): Promise<void> => {
    const columns = (await rows('table-columns', [table])).map((row) => String(row['column_name']));
    const arriving = incoming.schema.fields.map((field) => field.name);
    if (columns.join() !== arriving.join()) {
      throw new DatabaseFailure(
        'unexpected-columns',
        `Rows for the table “${table}” came with the columns ${arriving.join(', ')}; expected ${columns.join(', ')}.`,
      );
    }
    const appender = await connection.createAppender(table);
    const types = columns.map((_, index) => appender.columnType(index));
    const values = columns.map((column, index) => storedColumn(incoming.getChildAt(index) ?? missing(column), types[index] ?? DATE));
    for (let start = 0; start < incoming.numRows; start += CHUNK_ROWS) {
      const rowsHere = Math.min(CHUNK_ROWS, incoming.numRows - start);
      const chunk = DuckDBDataChunk.create(types, rowsHere);
      values.forEach((column, index) => { chunk.setColumnValues(index, column.slice(start, start + rowsHere)); });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  };

  const database: NativeDatabase = {
    connection,
    rows,
    insert: (table, ipc) => append(table, tableFromIPC(ipc)),
    append,
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
  await database.rows('create-tables');
  await database.rows('create-views');
  const known = await connection.runAndReadAll('select 1 from measure limit 1');
  if (known.currentRowCount === 0) await addCatalogue(database, BUILT_IN_MEASURES);
  return database;
}
