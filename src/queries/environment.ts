/**
 * What the browser lends the page: files, the engine, a clock. It arrives as an argument, so that a test hands in its own
 * and nothing below reaches for a global.
 */
import type { Database } from '../database/database.ts';
import type { Expanded } from '../extract/archives/expand-files.ts';
import type { ExtractFile, ReadExtract, ReadingContext } from '../extract/extract.ts';

export interface StartProgress {
  readonly loaded: number;
  readonly total: number | null;
}

export interface Environment {
  /** Bytes of a file beside the site; null when it is not there (404). Throws when the host cannot be reached. */
  fetchFile(path: string): Promise<Uint8Array | null>;
  /** Reads and checks one extract away from the page's own thread. */
  readExtract(file: ExtractFile, context: ReadingContext): Promise<ReadExtract>;
  /** Opens zip and gzip archives among the files; left out: they are refused as a wrong type. */
  expandFiles?(files: readonly ExtractFile[]): Promise<Expanded>;
  /** Starts DuckDB and makes its tables. Rejects with a plain reason; never hangs. */
  openDatabase(onProgress: (progress: StartProgress) => void): Promise<Database>;
  /** Today, `YYYY-MM-DD`. */
  today(): string;
  /** Leaves a named mark on the browser's performance timeline, for `npm run bench`. */
  mark(name: string): void;
}
