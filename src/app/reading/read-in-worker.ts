import { proxy, wrap, type Remote } from 'comlink';
import { archivesAmong } from '../../extract/archives/holds-archive.ts';
import type { ReadingContext } from '../../extract/extract.ts';
import type { LightRead } from '../../extract/light-read.ts';
import type { OfferedExpanded, OfferedFile } from '../../extract/offered-file.ts';
import type { ReadingWatch } from '../../queries/environment.ts';
import type { ReadingWorker } from './reading-worker.ts';

/** Says that the worker itself failed: its script did not load, or it ran out of memory. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

interface RunningWorker {
  readonly remote: Remote<ReadingWorker>;
  /** Rejects when the worker breaks. */
  readonly failed: Promise<never>;
  /** Ends the worker in the midst of whatever it does; the next file gets a new one. */
  readonly end: () => void;
}

let running: RunningWorker | null = null;

/** Starting a worker anew takes a tenth of a second; keeping one that has read so many rows takes hundreds of megabytes. */
const ROWS_OF_A_LARGE_FILE = 200_000;

function start(): RunningWorker {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const end = (): void => {
    running = null;
    worker.terminate();
  };
  const failed = new Promise<never>((_, reject) => {
    // A worker whose script is missing answers nothing for ever: only this event tells.
    worker.addEventListener('error', (event) => {
      end();
      reject(new WorkerFailure(`the reading worker failed: ${event.message || 'its script could not be loaded'}`));
    });
  });
  failed.catch(() => undefined);
  return { remote: wrap<ReadingWorker>(worker), failed, end };
}

/** Waits for the worker's answer, its breaking, or the person's word to stop, whichever comes first. */
async function answerOf<Answer>(asked: Promise<Answer>, { failed, end }: RunningWorker, signal: AbortSignal | undefined): Promise<Answer> {
  if (signal === undefined) return Promise.race([asked, failed]);
  let release = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => {
      end();
      reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    release = () => { signal.removeEventListener('abort', stop); };
  });
  try {
    return await Promise.race([asked, failed, stopped]);
  } finally {
    release();
  }
}

/**
 * As `readExtract`, in a worker of the browser: the page stays free however large the file is. A handle's bytes are read
 * there too, and never enter the memory of the page. The worker starts with the first file and stays; after a failure
 * (`WorkerFailure`) or a word to stop (rejects with the signal's reason) the next call starts a new one.
 */
export async function readInWorker(file: OfferedFile, context: ReadingContext, watch: ReadingWatch = {}): Promise<LightRead> {
  watch.signal?.throwIfAborted();
  const worker = running ??= start();
  const read = await answerOf(worker.remote.read(file, context, proxy(watch.onProgress ?? (() => undefined))), worker, watch.signal);
  // What it took to read a large file is given back at once: the database is about to want the memory.
  if (read.report.rowsRead > ROWS_OF_A_LARGE_FILE) worker.end();
  return read;
}

/** As `expandFiles`, in the same worker: unpacking a large archive would hold up the page. Files that are no archives stay here. */
export async function expandInWorker(files: readonly OfferedFile[], watch: ReadingWatch = {}): Promise<OfferedExpanded> {
  const archives = await archivesAmong(files);
  if (archives.size === 0) return { files, problems: [] };
  watch.signal?.throwIfAborted();
  const worker = running ??= start();
  const expanded: OfferedFile[] = [];
  const problems: OfferedExpanded['problems'][number][] = [];
  for (const file of files) {
    if (!archives.has(file)) {
      expanded.push(file);
      continue;
    }
    const opened = await answerOf(worker.remote.expand([file]), worker, watch.signal);
    expanded.push(...opened.files);
    problems.push(...opened.problems);
  }
  return { files: expanded, problems };
}
