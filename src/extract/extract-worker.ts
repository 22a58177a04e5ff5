/** The worker in which files are read, so that the page never waits. Its one caller is `read-in-worker.ts`. */
import { expose, transfer } from 'comlink';
import { expandFiles } from './archives/expand-files.ts';
import type { Expanded } from './archives/expand-files.ts';
import type { ExtractFile, ReadExtract, ReadingContext } from './extract.ts';
import { readExtract } from './read-extract.ts';

const reading = {
  /** As `readExtract`; the tables' bytes are handed over, not copied. */
  async read(file: ExtractFile, context: ReadingContext): Promise<ReadExtract> {
    const read = await readExtract(file, context);
    return transfer(read, read.tables.map(({ ipc }) => ipc.buffer as ArrayBuffer));
  },

  /** As `expandFiles`; the unpacked bytes are handed over, not copied. */
  expand(files: readonly ExtractFile[]): Expanded {
    const expanded = expandFiles(files);
    return transfer(expanded, [...new Set(expanded.files.map(({ bytes }) => bytes.buffer as ArrayBuffer))]);
  },
};

export type ExtractWorker = typeof reading;

expose(reading);
