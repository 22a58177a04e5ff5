import { decompress as decompressZstd } from 'fzstd';
import { gunzipSync } from 'fflate';
import { parquetMetadataAsync, parquetRead, parquetReadObjects, parquetSchema } from 'hyparquet';
import type { CompressionCodec, Compressors, FileMetaData, ParquetParsers, SchemaElement } from 'hyparquet';
import type { CellColumn, CellTable } from '../columns/cell-columns.ts';
import { NumberColumnBuilder } from '../columns/number-column-builder.ts';
import { TextColumnBuilder } from '../columns/text-column-builder.ts';
import type { CanonicalTable } from '../schema/column.ts';
import type { HeadingMatch } from '../schema/match-headings.ts';

/** A Parquet file opened: its column names are known, no row is read yet. */
export interface OpenParquet {
  readonly metadata: FileMetaData;
  readonly rows: number;
  /** Names of the columns with one plain value a row. */
  readonly headings: readonly string[];
  /** Names of lists and structures, which no canonical column is. */
  readonly nested: readonly string[];
  /** What the folders above the file say of all its rows, by heading; left out: it lies in no such folder. */
  readonly folderColumns?: Readonly<Record<string, string>>;
  readCells(table: CanonicalTable, match: HeadingMatch): Promise<CellTable>;
  /** The cells of one column as text, for looking for patients' numbers. */
  readColumn(heading: string): Promise<readonly string[]>;
  /**
   * The same file as several, for one that is too large to hold: whole row groups, together at least so many rows (the last may have
   * fewer). Lines are those of the whole file.
   */
  pieces(rows: number): readonly OpenParquet[];
}

/** Where bytes come from: the memory, or a file on disk of which only what is asked for is read. */
export interface ByteSource {
  readonly byteLength: number;
  slice(start: number, end?: number): ArrayBuffer | Promise<ArrayBuffer>;
}

/** Bytes in memory as a source. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  const buffer = bytes.buffer as ArrayBuffer;
  return { byteLength: bytes.byteLength, slice: (start, end) => buffer.slice(bytes.byteOffset + start, bytes.byteOffset + (end ?? bytes.byteLength)) };
}

// Snappy is built into the reader. Brotli and LZ4 are hardly met in extracts and would cost more than the rest together (decision 030).
const COMPRESSORS: Compressors = {
  ZSTD: (input) => decompressZstd(input),
  GZIP: (input) => gunzipSync(input),
};

/** Compressions that can be read, by the names of the format; the first two need none of ours. */
const READABLE: readonly CompressionCodec[] = ['UNCOMPRESSED', 'SNAPPY', 'ZSTD', 'GZIP'];

/** How a Parquet file is compressed that cannot be unpacked here (`BROTLI`, `LZ4_RAW`); null: it can. */
export const unreadableCompression = ({ row_groups: groups }: FileMetaData): CompressionCodec | null =>
  groups.flatMap(({ columns }) => columns).map(({ meta_data: meta }) => meta?.codec).find((codec) => codec !== undefined && !READABLE.includes(codec)) ?? null;

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** A moment as text: midnight becomes a day, everything else keeps its time and is judged with the dates. No zone is applied. */
function isoMoment(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

/** Dates become text straight away: a `Date` would invite the local time zone in. */
const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: (days) => (days === null || days === undefined ? null : isoDay(days * 86_400_000)),
  timestampFromMilliseconds: (millis) => (millis === null || millis === undefined ? null : isoMoment(Number(millis))),
  timestampFromMicroseconds: (micros) => (micros === null || micros === undefined ? null : isoMoment(Number(micros / 1000n))),
  timestampFromNanoseconds: (nanos) => (nanos === null || nanos === undefined ? null : isoMoment(Number(nanos / 1_000_000n))),
};

/** What a column of single precision was written as: 0.1 comes as 0.10000000149011612. */
function shortened(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/** Numbers of a column as they were written, without what its binary form, or the reader’s arithmetic, adds to them. */
function asWritten({ type, converted_type: converted, scale = 0 }: SchemaElement): (value: unknown) => unknown {
  const factor = 10 ** scale;
  if (converted === 'DECIMAL') return (value) => (typeof value === 'number' ? Math.round(value * factor) / factor : value);
  if (type === 'FLOAT') return (value) => (typeof value === 'number' ? shortened(value) : value);
  return (value) => value;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Opens a Parquet file from its bytes. Throws what the reader throws: the caller makes a problem of it. */
export async function openParquet(file: ByteSource): Promise<OpenParquet> {
  const metadata = await parquetMetadataAsync(file);
  return openRows(file, metadata, 0, Number(metadata.num_rows));
}

/** The rows from one (counted from 0) to another, not included; both are bounds of row groups. */
function openRows(file: ByteSource, metadata: FileMetaData, rowStart: number, rowEnd: number): OpenParquet {
  const rows = rowEnd - rowStart;
  const fields = parquetSchema(metadata).children;
  const read = { file, metadata, compressors: COMPRESSORS, parsers: PARSERS };
  const headings = fields.filter(({ children, element }) => children.length === 0 && element.repetition_type !== 'REPEATED').map(({ element }) => element.name);
  const written = new Map(fields.map(({ element }) => [element.name, asWritten(element)] as const));
  const writtenIn = (heading: string): ((value: unknown) => unknown) => written.get(heading) ?? ((value) => value);

  // Row group by row group: what was decoded of one is garbage before the next is, and they come in order.
  const groups = groupsWithin(metadata, rowStart, rowEnd);
  const readChunks = async (heading: string, take: (values: ArrayLike<unknown>) => void): Promise<void> => {
    for (const group of groups) {
      const chunks: { readonly start: number; readonly values: ArrayLike<unknown> }[] = [];
      await parquetRead({ ...read, ...group, columns: [heading], onChunk: ({ columnData, rowStart: start }) => { chunks.push({ start, values: columnData }); } });
      for (const { values } of chunks.sort((a, b) => a.start - b.start)) take(values);
    }
  };

  return {
    metadata,
    rows,
    headings,
    nested: fields.map(({ element }) => element.name).filter((name) => !headings.includes(name)),

    async readColumn(heading) {
      const cells: string[] = [];
      const plain = writtenIn(heading);
      await readChunks(heading, (values) => {
        for (let index = 0; index < values.length; index++) cells.push(textOf(plain(values[index])));
      });
      return cells;
    },

    async readCells(table, match) {
      const columns = new Map<string, CellColumn>();
      for (const { name, type } of table.columns) {
        const heading = headings[match.positions.get(name) ?? -1];
        if (heading === undefined) continue;
        const plain = writtenIn(heading);
        // One column at a time: its decoded values are garbage before the next is decoded.
        if (type === 'number') {
          const builder = new NumberColumnBuilder(rows);
          await readChunks(heading, (values) => {
            for (let index = 0; index < values.length; index++) {
              const value = plain(values[index]);
              if (value === null || value === undefined) builder.push('');
              else if (typeof value === 'number') builder.pushNumber(value);
              else if (typeof value === 'bigint') builder.pushNumber(Number(value));
              else builder.push(textOf(value));
            }
          });
          columns.set(name, builder.finish());
        } else {
          const builder = new TextColumnBuilder(rows);
          await readChunks(heading, (values) => {
            for (let index = 0; index < values.length; index++) builder.push(textOf(plain(values[index])));
          });
          columns.set(name, builder.finish());
        }
      }
      return {
        rows,
        // A Parquet file has no lines: its rows count from 1.
        lines: Int32Array.from({ length: rows }, (_, index) => rowStart + index + 1),
        columns,
        cellsOf: (wanted) => cellsOfRows(read, headings, writtenIn, wanted.map((row) => rowStart + row)),
      };
    },

    pieces(least) {
      const found: OpenParquet[] = [];
      let start = rowStart;
      let end = 0;
      for (const { num_rows: count } of metadata.row_groups) {
        end += Number(count);
        if (end <= start || (end - start < least && end < rowEnd)) continue;
        found.push(openRows(file, metadata, start, end));
        start = end;
      }
      return found;
    },
  };
}

/** The row groups from one row to another, each by its first row and the one after its last. */
function groupsWithin({ row_groups: all }: FileMetaData, rowStart: number, rowEnd: number): readonly { readonly rowStart: number; readonly rowEnd: number }[] {
  let end = 0;
  const groups = all.map(({ num_rows: count }) => ({ rowStart: end, rowEnd: (end += Number(count)) }));
  return groups.filter((group) => group.rowStart >= rowStart && group.rowEnd <= rowEnd && group.rowEnd > group.rowStart);
}

/** Cells of single rows, as text: the row groups that hold them are read again. */
async function cellsOfRows(
  read: { readonly file: Parameters<typeof parquetReadObjects>[0]['file']; readonly metadata: FileMetaData; readonly compressors: Compressors; readonly parsers: Partial<ParquetParsers> },
  headings: readonly string[],
  writtenIn: (heading: string) => (value: unknown) => unknown,
  wanted: readonly number[],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const byRow = new Map<number, Readonly<Record<string, string>>>();
  for (const group of groupsWithin(read.metadata, 0, Infinity)) {
    const here = wanted.filter((row) => row >= group.rowStart && row < group.rowEnd);
    if (here.length === 0) continue;
    const objects = await parquetReadObjects({ ...read, ...group, columns: [...headings] });
    for (const row of here) {
      const found = objects[row - group.rowStart] ?? {};
      byRow.set(row, Object.fromEntries(headings.map((heading) => [heading, textOf(writtenIn(heading)(found[heading]))])));
    }
  }
  return wanted.map((row) => byRow.get(row) ?? {});
}
