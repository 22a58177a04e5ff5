/**
 * Ways of reading one file, measured by the same rule: from the file on disk to a table with types in memory, all of it. What comes
 * before a file (loading the program, starting the engine) and what comes after (counting, giving back memory) is measured for nobody.
 */
import { readFileSync } from 'node:fs';
import { parquetRead } from 'hyparquet';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
// Loaded on demand in the page: here its loading is not part of the reading.
import '../../src/extract/reading/read-parquet.ts';

/** `checked`: as the site reads, every check included. The others read and check nothing. */
export type Way = 'checked' | 'duckdb' | 'hyparquet';

export interface Round {
  readonly milliseconds: number;
  /** Processor time of all threads: it does not grow while other programs share the machine. */
  readonly processor: number;
}

export interface Measured {
  readonly rows: number;
  /** The first reading in this process, and those after it. */
  readonly rounds: readonly Round[];
  /** Greatest resident memory of the process, in bytes, the program itself included. */
  readonly peak: number;
  /** The file was refused, and why; null: it was read. */
  readonly refused: string | null;
}

interface Reader {
  read(): Promise<void>;
  /** Says what was read and lets go of it. */
  finish(): Promise<Pick<Measured, 'rows' | 'refused'>>;
}

/** The bytes as the file system gives them, not copied again. */
function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = readFileSync(path);
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, length);
}

function checked(path: string): Reader {
  let read: Awaited<ReturnType<typeof readExtract>> | null = null;
  return {
    read: async () => {
      read = await readExtract({ name: path, bytes: bytesOf(path) }, {
        measures: BUILT_IN_MEASURES, organisationCodes: null, allowUnlisted: true, today: '2026-01-15', expectTable: null,
      });
    },
    finish: () => {
      const report = read?.report;
      read = null;
      return Promise.resolve({ rows: report?.rowsLoaded ?? 0, refused: report?.refused === true ? report.problems[0]?.rule ?? 'refused' : null });
    },
  };
}

async function duckdb(path: string): Promise<Reader> {
  // Only where it is measured: what lies in memory makes sweeping longer.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const sql = path.endsWith('.csv') ? 'create table t as from read_csv($1)' : 'create table t as from read_parquet($1)';
  return {
    read: async () => { await connection.run(sql, [path]); },
    finish: async () => {
      const rows = await connection.runAndReadAll('select count(*) from t');
      await connection.run('drop table t');
      return { rows: Number(rows.getRows()[0]?.[0]), refused: null };
    },
  };
}

function hyparquet(path: string): Reader {
  let chunks: { readonly name: string; readonly cells: ArrayLike<unknown> }[] = [];
  return {
    read: async () => {
      const bytes = bytesOf(path);
      await parquetRead({
        file: { byteLength: bytes.length, slice: (start, end) => bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + (end ?? bytes.length)) },
        onChunk: ({ columnName, columnData }) => { chunks.push({ name: columnName, cells: columnData }); },
      });
    },
    finish: () => {
      const columns = new Set(chunks.map(({ name }) => name)).size;
      const cells = chunks.reduce((sum, { cells: { length } }) => sum + length, 0);
      chunks = [];
      return Promise.resolve({ rows: cells / columns, refused: null });
    },
  };
}

const WAYS = { checked, duckdb, hyparquet } as const;

/** Comes back when the process is at rest: what Node still compiles of the program it has loaded, in threads of its own, is not part of the reading. */
function comeToRest(): void {
  const nobody = new Int32Array(new SharedArrayBuffer(4));
  for (let used = Infinity; used > 1000;) {
    const before = process.cpuUsage();
    // This thread must use no processor itself meanwhile.
    Atomics.wait(nobody, 0, 0, 30);
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
}

/** Reads the file so many times in this process and says what each time took. */
export async function measure(way: Way, path: string, rounds: number): Promise<Measured> {
  const reader = await WAYS[way](path);
  const times: Round[] = [];
  let found: Pick<Measured, 'rows' | 'refused'> = { rows: 0, refused: null };
  for (let round = 0; round < rounds; round++) {
    comeToRest();
    const [started, usedBefore] = [performance.now(), process.cpuUsage()];
    await reader.read();
    const { user, system } = process.cpuUsage(usedBefore);
    times.push({ milliseconds: performance.now() - started, processor: (user + system) / 1000 });
    found = await reader.finish();
  }
  return { ...found, rounds: times, peak: process.resourceUsage().maxRSS * 1024 };
}
