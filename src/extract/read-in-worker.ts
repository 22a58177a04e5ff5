import { transfer, wrap } from 'comlink';
import type { Remote } from 'comlink';
import { holdsArchive } from './archives/holds-archive.ts';
import type { Expanded } from './archives/expand-files.ts';
import type { ExtractFile, ReadExtract, ReadingContext } from './extract.ts';
import type { ExtractWorker } from './extract-worker.ts';

/** Says that the worker itself failed: its script did not load, or it ran out of memory. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
}

let running: { readonly worker: Worker; readonly remote: Remote<ExtractWorker>; readonly failed: Promise<never> } | null = null;

function start(): NonNullable<typeof running> {
  const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    // A worker whose script is missing answers nothing for ever: only this event tells.
    worker.addEventListener('error', (event) => {
      running = null;
      worker.terminate();
      reject(new WorkerFailure(`the reading worker failed: ${event.message || 'its script could not be loaded'}`));
    });
  });
  failed.catch(() => undefined);
  return { worker, remote: wrap<ExtractWorker>(worker), failed };
}

/**
 * As `readExtract`, in a worker of the browser: the page stays free however large the file is.
 * The caller keeps its bytes (a copy is handed over, so that a file can be read again); the tables' bytes arrive without copying.
 * The worker starts with the first file and stays; after a failure (`WorkerFailure`) the next call starts a new one.
 */
export async function readInWorker(file: ExtractFile, context: ReadingContext): Promise<ReadExtract> {
  running ??= start();
  const { remote, failed } = running;
  const bytes = file.bytes.slice();
  return Promise.race([remote.read(transfer({ name: file.name, bytes }, [bytes.buffer]), context), failed]);
}

/** As `expandFiles`, in the same worker: unpacking a large archive would hold up the page. Without an archive nothing is started. */
export async function expandInWorker(files: readonly ExtractFile[]): Promise<Expanded> {
  if (!holdsArchive(files)) return { files, problems: [] };
  running ??= start();
  const { remote, failed } = running;
  return Promise.race([remote.expand(files), failed]);
}
