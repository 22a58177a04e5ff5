import {
  Bool, Dictionary, Field, Float64, Int16, Int32, Int8, Null, RecordBatch, Schema, Struct, Table, Utf8, makeData, makeVector, tableToIPC,
} from 'apache-arrow';
import type { Data, DataType } from 'apache-arrow';
import type { TableName } from '../extract.ts';
import { storedColumns } from '../schema/stored-columns.ts';
import type { CheckedColumn, CheckedText } from './checked-columns.ts';

const one = (bits: Uint8Array, index: number): void => {
  bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
};

/**
 * Packs checked columns as Arrow IPC stream bytes with exactly the columns of `storedColumns(table)`.
 * `kept`: the rows that passed, null for all. Text goes as dictionaries over typed arrays: Arrow's own conversion of arrays
 * of strings is ten times slower. A column without a single value goes as Arrow's null, which takes no room: most files lack a third of
 * the columns, and of a million rows each number that is not there would be eight megabytes to write, hand over and copy.
 */
export function toArrow(
  table: TableName, columns: ReadonlyMap<string, CheckedColumn>, lines: Int32Array, kept: Int32Array | null, extractId: string,
): { readonly rows: number; readonly ipc: Uint8Array } {
  const rows = kept === null ? lines.length : kept.length;
  const fields: Field[] = [];
  const children: Data[] = [];
  // Columns that share their codes are packed once and copied: the three of a period do, and those that a file lacks.
  const packed = new Map<Int32Array, PackedCodes>();
  const filled = new Map<Float64Array, Validity>();
  const absent = makeData({ type: new Null(), length: rows });
  for (const { name, type, nullable } of storedColumns(table)) {
    let data: Data;
    if (name === 'line') data = makeData({ type: new Int32(), length: rows, nullCount: 0, data: pick(lines, kept) });
    else if (name === 'extract_id') data = textData([extractId], sameForAll(rows));
    else {
      const column = columns.get(name);
      if (column === undefined) throw new Error(`${table} lacks its column ${name}`);
      if (column.type === 'text' && type === 'flag') data = flagData(pick(column.codes, kept), column.different.indexOf('true'));
      else if (column.type === 'text') {
        const codes = packShared(column, kept, packed);
        data = codes.missing === rows ? absent : textData(column.different, codes);
      } else if (column.type === 'number') data = numberData(column.numbers, kept, filled) ?? absent;
      else data = flagData(pick(Int32Array.from(column.flags), kept), 1);
    }
    if (!nullable && data.nullCount > 0) throw new Error(`${table}.${name} must not be empty, but ${data.nullCount} rows are`);
    fields.push(new Field(name, data.type as DataType, nullable));
    children.push(data);
  }
  const schema = new Schema(fields);
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length: rows, nullCount: 0, children }));
  return { rows, ipc: tableToIPC(new Table(schema, [batch]), 'stream') };
}

function pick<T extends Int32Array | Float64Array>(values: T, kept: Int32Array | null): T {
  if (kept === null) return values;
  const picked = (values instanceof Int32Array ? new Int32Array(kept.length) : new Float64Array(kept.length)) as T;
  for (let index = 0; index < kept.length; index++) picked[index] = values[kept[index] ?? 0] ?? 0;
  return picked;
}

interface Validity {
  /** One bit a row; null when nothing is missing, or everything. */
  readonly bits: Uint8Array | null;
  readonly missing: number;
}

/** Which codes are there? Nearly always all of them, so bits are made only where one is missing. */
function validCodes(codes: Int32Array): Validity {
  let missing = 0;
  for (let row = 0; row < codes.length; row++) if ((codes[row] ?? 0) < 0) missing++;
  if (missing === 0 || missing === codes.length) return { bits: null, missing };
  const bits = new Uint8Array((codes.length + 7) >> 3);
  for (let row = 0; row < codes.length; row++) if ((codes[row] ?? 0) >= 0) one(bits, row);
  return { bits, missing };
}

/** Which numbers are there? */
function validNumbers(numbers: Float64Array): Validity {
  let missing = 0;
  for (let row = 0; row < numbers.length; row++) if (numbers[row] !== numbers[row]) missing++;
  if (missing === 0 || missing === numbers.length) return { bits: null, missing };
  const bits = new Uint8Array((numbers.length + 7) >> 3);
  for (let row = 0; row < numbers.length; row++) if (numbers[row] === numbers[row]) one(bits, row);
  return { bits, missing };
}

/** Codes as a dictionary's indices; where a row is null the index still lies inside the dictionary. */
interface PackedCodes extends Validity {
  readonly rows: number;
  /** How many texts the dictionary has. */
  readonly different: number;
  readonly type: Int8 | Int16 | Int32;
  readonly indices: Int8Array | Int16Array | Int32Array;
}

function packShared({ codes, different }: CheckedText, kept: Int32Array | null, packed: Map<Int32Array, PackedCodes>): PackedCodes {
  const before = packed.get(codes);
  if (before?.different === different.length) return { ...before, indices: before.indices.slice() };
  const found = packCodes(pick(codes, kept), different.length);
  packed.set(codes, found);
  return found;
}

function packCodes(codes: Int32Array, different: number): PackedCodes {
  const { bits, missing } = validCodes(codes);
  const rows = codes.length;
  // Nobody reads the indices of a column without a value.
  if (missing === rows) return { ...sameForAll(0), rows, different, missing };
  if (missing === 0 && different === 1) return sameForAll(rows);
  const indices = missing === 0 ? codes : codes.map((code) => (code < 0 ? 0 : code));
  return { bits, missing, rows, different, ...narrow(indices, different) };
}

/** Every row has the first text. */
const sameForAll = (rows: number): PackedCodes => ({ bits: null, missing: 0, rows, different: 1, type: new Int8(), indices: new Int8Array(rows) });

function textData(different: readonly string[], { rows, type, indices, bits, missing }: PackedCodes): Data {
  const { bytes, offsets } = utf8(different);
  const dictionary = makeVector(makeData({ type: new Utf8(), length: different.length, nullCount: 0, valueOffsets: offsets, data: bytes }));
  return makeData({ type: new Dictionary(new Utf8(), type), length: rows, nullCount: missing, nullBitmap: bits, data: indices, dictionary });
}

/** Texts one after the other as bytes, and where each begins. Encoded in one go: two million names as an array each would take half a gigabyte. */
function utf8(texts: readonly string[]): { readonly bytes: Uint8Array; readonly offsets: Int32Array } {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(texts.join(''));
  const offsets = new Int32Array(texts.length + 1);
  let characters = 0;
  texts.forEach((text, index) => { offsets[index + 1] = characters += text.length; });
  // As many bytes as characters: nothing but ASCII, and the lengths are right. Otherwise each length in bytes has to be asked.
  if (bytes.length !== characters) texts.forEach((text, index) => { offsets[index + 1] = (offsets[index] ?? 0) + encoder.encode(text).length; });
  return { bytes, offsets };
}

/**
 * Codes in the smallest integers that hold them: most columns have fewer than 128 different texts, and bytes cross two borders. Always in
 * memory of their own: columns may share their codes, and Arrow writes two buffers that lie in the same place only once.
 */
function narrow(codes: Int32Array, different: number): { readonly type: Int8 | Int16 | Int32; readonly indices: Int8Array | Int16Array | Int32Array } {
  if (different <= 128) return { type: new Int8(), indices: new Int8Array(codes) };
  if (different <= 32_768) return { type: new Int16(), indices: new Int16Array(codes) };
  return { type: new Int32(), indices: codes.slice() };
}

/** Null where there is no number. `filled`: which numbers are there in columns looked at before; those that a file lacks share them. */
function numberData(column: Float64Array, kept: Int32Array | null, filled: Map<Float64Array, Validity>): Data | null {
  const numbers = pick(column, kept);
  const { bits, missing } = filled.get(column) ?? validNumbers(numbers);
  filled.set(column, { bits, missing });
  if (missing === numbers.length && missing > 0) return null;
  const data = missing === 0 ? numbers : numbers.map((number) => (number === number ? number : 0));
  return makeData({ type: new Float64(), length: numbers.length, nullCount: missing, nullBitmap: bits, data });
}

function flagData(codes: Int32Array, yes: number): Data {
  const bits = new Uint8Array((codes.length + 7) >> 3);
  codes.forEach((code, row) => {
    if (code === yes) one(bits, row);
  });
  return makeData({ type: new Bool(), length: codes.length, nullCount: 0, data: bits });
}
