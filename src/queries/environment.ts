/**
 * What the browser lends the page: files, the engine, a clock. It arrives as an argument, so that a test hands in its own
 * and nothing below reaches for a global.
 */
import type { Database } from '../database/database.ts';
import type { ReadingContext } from '../extract/extract.ts';
import type { LightRead } from '../extract/light-read.ts';
import type { OfferedExpanded, OfferedFile } from '../extract/offered-file.ts';
import type { ReadingProgress } from '../extract/reading-progress.ts';

export interface StartProgress {
  readonly loaded: number;
  readonly total: number | null;
}

/** How a person follows a reading, and ends it. */
export interface ReadingWatch {
  /** When it is aborted the work is left off, in the midst of a file too, and rejects. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** Texts that stay in this browser between visits, under names such as `meeting/2012-07`. Refused storage rejects. */
export interface Keep {
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  /** Names that begin so, in no order. */
  names(start: string): Promise<readonly string[]>;
}

export interface Environment {
  /** Bytes of a file beside the site; null when it is not there (404). Throws when the host cannot be reached. */
  fetchFile(path: string): Promise<Uint8Array | null>;
  /** Everything is in the page itself: no file lies beside it. Left out: it is a site with its files. */
  readonly oneFile?: true;
  /** Reads and checks one extract away from the page's own thread. */
  readExtract(file: OfferedFile, context: ReadingContext, watch?: ReadingWatch): Promise<LightRead>;
  /** Opens zip and gzip archives among the files; left out: they are refused as a wrong type. */
  expandFiles?(files: readonly OfferedFile[], watch?: ReadingWatch): Promise<OfferedExpanded>;
  /** Starts DuckDB and makes its tables. Rejects with a plain reason; never hangs. */
  openDatabase(onProgress: (progress: StartProgress) => void): Promise<Database>;
  /** Today, `YYYY-MM-DD`. */
  today(): string;
  /** The time where the person sits, `YYYY-MM-DDTHH:MM`. */
  now(): string;
  /** Left out: nothing is kept between visits. */
  readonly keep?: Keep;
  /** A name that nothing else has. */
  newId?(): string;
  /** Lets the page draw and answer clicks when work has held it for a while; left out: nobody looks at this page. */
  breathe?(): Promise<void>;
  /** Leaves a named mark on the browser's performance timeline, for `npm run bench`. */
  mark(name: string): void;
}
