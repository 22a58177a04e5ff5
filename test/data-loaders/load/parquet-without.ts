import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';

/** The same Parquet file without one of its columns; days as text. `rowGroupSize`: rows of a group. */
export async function readParquetWithout(file: Uint8Array, column: string, rowGroupSize = 100_000): Promise<Uint8Array> {
  const bytes = new Uint8Array(file);
  const rows = await parquetReadObjects({ file: bytes.buffer });
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== column && rows.some((row) => row[name] !== null));
  const cell = (found: unknown): unknown => (found instanceof Date ? found.toISOString().slice(0, 10) : found);
  return new Uint8Array(parquetWriteBuffer({ rowGroupSize, columnData: names.map((name) => ({ name, data: rows.map((row) => cell(row[name])) })) }));
}
