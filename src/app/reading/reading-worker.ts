/** The worker in which files are read, so that the page never waits. Its one caller is `read-in-worker.ts`. */
import { expose, transfer } from 'comlink';
import { expandFiles } from '../../extract/archives/expand-files.ts';
import type { ReadingContext } from '../../extract/extract.ts';
import { lightRead, type LightRead } from '../../extract/light-read.ts';
import { withBytes, type OfferedExpanded, type OfferedFile } from '../../extract/offered-file.ts';
import { readExtract } from '../../extract/read-extract.ts';
import type { ReadingProgress } from '../../extract/reading-progress.ts';
import { describeProblem } from '../../wording/describe-problem.ts';

const reading = {
  /** As `readExtract`, made light for the page; the tables' bytes are handed over, not copied. */
  async read(file: OfferedFile, context: ReadingContext, onProgress: (progress: ReadingProgress) => void): Promise<LightRead> {
    onProgress({ stage: 'opening', rows: null, ofRows: null });
    const read = await readExtract(await withBytes(file), { ...context, onProgress });
    return transfer(lightRead(read, ({ problem }) => describeProblem(problem).text), read.tables.map(({ ipc }) => ipc.buffer as ArrayBuffer));
  },

  /** As `expandFiles`; the page gets handles of what was in the archives. */
  async expand(files: readonly OfferedFile[]): Promise<OfferedExpanded> {
    const { files: unpacked, problems } = expandFiles(await Promise.all(files.map(withBytes)));
    return { files: unpacked.map(({ name, bytes }) => ({ name, content: new Blob([bytes as Uint8Array<ArrayBuffer>]) })), problems };
  },
};

export type ReadingWorker = typeof reading;

expose(reading);
