import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATE, DuckDBDataChunk, DuckDBDateValue, DuckDBInstance, DuckDBTypeId } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { addCatalogue } from '../../src/database/add-catalogue.ts';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import type { Database, Row, SqlName } from '../../src/database/database.ts';
import { DatabaseFailure, engineFailure } from '../../src/database/failure.ts';
import { dateFromDays, rowsFromArrow } from '../../src/database/rows-from-arrow.ts';
import { splitStatements } from '../../src/database/statements.ts';
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

/** A plain value as the column of the table wants it. */
function storedValue(found: Row[string], type: DuckDBType): DuckDBValue {
  if (found === null) return null;
  switch (type.typeId) {
    case DuckDBTypeId.DATE:
      return new DuckDBDateValue(Date.parse(`${String(found)}T00:00:00Z`) / MILLISECONDS_PER_DAY);
    case DuckDBTypeId.DOUBLE:
    case DuckDBTypeId.INTEGER:
      return Number(found);
    case DuckDBTypeId.BOOLEAN:
      return found === true;
    default:
      return String(found);
  }
}

/** The native engine. */
export interface NativeDatabase extends Database {
  /** The connection underneath, for what loaders need beyond the shared SQL files. */
  readonly connection: DuckDBConnection;
}

/**
 * Opens an empty DuckDB in this process, in memory, with the canonical tables made and the built-in measures known: the loaders' counterpart of the
 * database in the browser. Same interface, same SQL files, same plain rows.
 */
export async function openNativeDatabase(): Promise<NativeDatabase> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', autoload_known_extensions: 'false' });
  const connection = await instance.connect();

  const rows = async (sql: SqlName, parameters: readonly Row[string][] = []): Promise<readonly Row[]> => {
    let answer: readonly Row[] = [];
    for (const statement of splitStatements(readSql(sql))) {
      try {
        const reader = await connection.runAndReadAll(statement.text, parameters.slice(0, statement.parameterCount));
        const names = reader.columnNames();
        answer = reader.getRows().map((found) =>
          Object.fromEntries(names.map((name, index) => [name, plainValue(found[index] ?? null, name)])));
      } catch (cause) {
        throw engineFailure(`The query “${sql}”`, cause);
      }
    }
    return answer;
  };

  const insert = async (table: TableName, ipc: Uint8Array): Promise<void> => {
    const incoming = tableFromIPC(ipc);
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
    const plain = rowsFromArrow(incoming);
    for (let start = 0; start < plain.length; start += CHUNK_ROWS) {
      const part = plain.slice(start, start + CHUNK_ROWS);
      const chunk = DuckDBDataChunk.create(types, part.length);
      for (const [index, column] of columns.entries()) {
        const type = types[index] ?? DATE;
        chunk.setColumnValues(index, part.map((row) => storedValue(row[column] ?? null, type)));
      }
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  };

  const database: NativeDatabase = {
    connection,
    rows,
    insert,
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
  await database.rows('create-tables');
  await addCatalogue(database, BUILT_IN_MEASURES);
  return database;
}
