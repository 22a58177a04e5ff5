import { DuckDBDataChunk, DuckDBDateValue, DOUBLE, INTEGER, VARCHAR, listValue, type DuckDBConnection, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import { DataType, type Table, type Vector } from 'apache-arrow';
import type { TableName } from '../../src/extract/extract.ts';
import { DatabaseFailure } from '../../src/database/failure.ts';

/** Rows are appended in the size of DuckDB's own chunks. */
const CHUNK_ROWS = 2048;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Up to so many different texts go to the engine as a list and a number a row; of more, each row as its text. */
const MOST_WORDS = 4096;

/** How a column comes to the engine: as one expression over what was appended, with what that expression asks for. */
interface CodedColumn {
  readonly sql: string;
  readonly word: DuckDBValue | null;
  readonly appended: { readonly type: DuckDBType; readonly at: (row: number) => DuckDBValue } | null;
}

/** The texts of a dictionary. All of them are decoded in one go: a decoder a text takes ten times as long. */
function textsOf(dictionary: Vector): readonly string[] {
  const [part] = dictionary.data;
  const offsets = part?.valueOffsets as Int32Array | undefined;
  const bytes = part?.values as Uint8Array | undefined;
  if (dictionary.data.length !== 1 || offsets === undefined || bytes === undefined) return Array.from(dictionary as Iterable<unknown>, String);
  const from = offsets[0] ?? 0;
  const to = offsets[dictionary.length] ?? 0;
  const whole = new TextDecoder().decode(bytes.subarray(from, to));
  if (whole.length !== to - from) return Array.from(dictionary as Iterable<unknown>, String);
  return Array.from({ length: dictionary.length }, (_, at) => whole.slice((offsets[at] ?? 0) - from, (offsets[at + 1] ?? 0) - from));
}

function textColumn(vector: Vector, isDate: boolean, place: string): CodedColumn {
  const [part] = vector.data;
  if (part === undefined || vector.data.length !== 1) throw new DatabaseFailure('unexpected-type', 'A column came in several pieces.');
  const texts = textsOf(part.dictionary as Vector);
  const codes = part.values as ArrayLike<number>;
  const codeAt = (row: number): number | null => (part.nullCount > 0 && !part.getValid(row) ? null : codes[row] ?? null);
  if (isDate) {
    const days = texts.map((text) => new DuckDBDateValue(Date.parse(`${text}T00:00:00Z`) / MILLISECONDS_PER_DAY).days);
    return { sql: `date '1970-01-01' + ${place}`, word: null, appended: { type: INTEGER, at: (row) => { const code = codeAt(row); return code === null ? null : days[code] ?? null; } } };
  }
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && part.nullCount === 0) return { sql: 'cast(? as varchar)', word: only, appended: null };
  if (texts.length <= MOST_WORDS) return { sql: `cast(?[${place} + 1] as varchar)`, word: listValue([...texts]), appended: { type: INTEGER, at: codeAt } };
  return { sql: place, word: null, appended: { type: VARCHAR, at: (row) => { const code = codeAt(row); return code === null ? null : texts[code] ?? null; } } };
}

function codedColumn(vector: Vector, storedType: string, place: string): CodedColumn {
  if (vector.nullCount === vector.length) return { sql: `cast(null as ${storedType})`, word: null, appended: null };
  if (DataType.isDictionary(vector.type)) return textColumn(vector, storedType === 'DATE', place);
  const [part] = vector.data;
  const numbers = part?.values as ArrayLike<number> | undefined;
  if (part === undefined || numbers === undefined || vector.data.length !== 1) throw new DatabaseFailure('unexpected-type', 'A column came in several pieces.');
  return { sql: place, word: null, appended: { type: storedType === 'INTEGER' ? INTEGER : DOUBLE, at: (row) => (part.nullCount > 0 && !part.getValid(row) ? null : numbers[row] ?? null) } };
}

/**
 * Puts checked rows of a long table (observations, events) into it, in their order: columns that hold one text only cross as one text, columns
 * of few different texts as numbers into a list. Of a row of 22 columns mostly five or six are left to be sent. Gives back at once what is
 * still to be done, all of it in the engine's own threads: the next rows can be read meanwhile, but the connection is taken until then.
 * Throws `DatabaseFailure` where the columns are not those of the table.
 */
export async function appendCoded(connection: DuckDBConnection, table: TableName, incoming: Table): Promise<{ readonly rest: Promise<void> }> {
  if (incoming.numRows === 0) return { rest: Promise.resolve() };
  const reader = await connection.runAndReadAll(`select column_name, data_type from information_schema.columns where table_name = ? and table_catalog = current_database() order by ordinal_position`, [table]);
  const stored = reader.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  const arriving = incoming.schema.fields.map(({ name }) => name);
  if (stored.map(({ name }) => name).join() !== arriving.join()) {
    throw new DatabaseFailure('unexpected-columns', `Rows for the table “${table}” came with the columns ${arriving.join(', ')}; expected ${stored.map(({ name }) => name).join(', ')}.`);
  }
  const columns = stored.map(({ name, type }, at) => codedColumn(incoming.getChild(name) as Vector, type, `c${String(at)}`));
  const sent = columns.flatMap(({ appended }, at) => (appended === null ? [] : [{ ...appended, name: `c${String(at)}` }]));
  await connection.run(`create or replace temp table arriving (${sent.map(({ name, type }) => `${name} ${type.toString()}`).join(', ')})`);
  const appender = await connection.createAppender('arriving', null, 'temp');
  const types = sent.map(({ type }) => type);
  for (let start = 0; start < incoming.numRows; start += CHUNK_ROWS) {
    const rows = Math.min(CHUNK_ROWS, incoming.numRows - start);
    const chunk = DuckDBDataChunk.create(types, rows);
    sent.forEach(({ at }, index) => {
      const values: DuckDBValue[] = new Array<DuckDBValue>(rows);
      for (let row = 0; row < rows; row++) values[row] = at(start + row);
      chunk.setColumnValues(index, values);
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const words = columns.flatMap(({ word }) => (word === null ? [] : [word]));
  const rest = async (): Promise<void> => {
    await connection.run(`insert into ${table} select ${columns.map(({ sql }) => sql).join(', ')} from arriving`, words);
    await connection.run('drop table arriving');
  };
  return { rest: rest() };
}
