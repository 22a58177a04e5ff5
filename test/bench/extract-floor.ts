/** One way of reading one file, measured on its own: each runs in a process of its own, so that its peak of memory is its own. */
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetRead } from 'hyparquet';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
// Loaded on demand in the page: here its loading is not part of the reading.
import '../../src/extract/reading/read-parquet.ts';

/** `checked`: as the site reads, every check included. The others read and check nothing. */
export type Way = 'checked' | 'duckdb' | 'hyparquet';

export interface Measured {
  readonly rows: number;
  readonly milliseconds: number;
  /** Processor time of all threads: it does not grow while other programs share the machine. */
  readonly processor: number;
  /** Greatest resident memory of the process, in bytes, the program itself included. */
  readonly peak: number;
  /** The file was refused, and why; null: it was read. */
  readonly refused: string | null;
}

async function checked(path: string): Promise<Pick<Measured, 'rows' | 'refused'>> {
  const { report } = await readExtract({ name: path, bytes: new Uint8Array(readFileSync(path)) }, {
    measures: BUILT_IN_MEASURES, organisationCodes: null, allowUnlisted: true, today: '2026-01-15', expectTable: null,
  });
  return { rows: report.rowsLoaded, refused: report.refused ? report.problems[0]?.rule ?? 'refused' : null };
}

async function duckdb(path: string): Promise<Pick<Measured, 'rows' | 'refused'>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const sql = path.endsWith('.csv') ? 'create table t as from read_csv($1)' : 'create table t as from read_parquet($1)';
  await connection.run(sql, [path]);
  const rows = await connection.runAndReadAll('select count(*) from t');
  return { rows: Number(rows.getRows()[0]?.[0]), refused: null };
}

async function hyparquet(path: string): Promise<Pick<Measured, 'rows' | 'refused'>> {
  const bytes = readFileSync(path);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  let cells = 0;
  const columns = new Set<string>();
  await parquetRead({
    file: { byteLength: buffer.byteLength, slice: (start, end) => buffer.slice(start, end) },
    onChunk: ({ columnName, columnData }) => {
      columns.add(columnName);
      cells += columnData.length;
    },
  });
  return { rows: cells / columns.size, refused: null };
}

const WAYS = { checked, duckdb, hyparquet } as const;

/** Reads the file in this process and says what it took. */
export async function measure(way: Way, path: string): Promise<Measured> {
  const [started, usedBefore] = [performance.now(), process.cpuUsage()];
  const { rows, refused } = await WAYS[way](path);
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(usedBefore);
  return { rows, refused, milliseconds, processor: (user + system) / 1000, peak: process.resourceUsage().maxRSS * 1024 };
}
