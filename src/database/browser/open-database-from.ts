import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Table } from 'apache-arrow';
import type { Database } from '../database.ts';
import { DatabaseFailure } from '../failure.ts';
import { checkWebAssembly } from './check-webassembly.ts';
import { databaseOverEngine } from './database-over-engine.ts';
import { fetchEngine, type EngineFile, type EngineProgress } from './fetch-engine.ts';

/** Instantiating takes 1–2 s here and was never seen above 10; past this it will not come any more. */
const PATIENCE_MILLISECONDS = 45_000;

/** Where the engine and its worker come from, and how the worker is told where the engine lies. */
export interface EngineSource {
  file(): Promise<EngineFile>;
  startWorker(): Worker;
  /** An address of these bytes that the worker can read, and how to give it up. */
  addressOf(engine: Blob): Promise<{ readonly url: string; readonly giveUp: () => void }>;
}

export interface OpenOptions {
  readonly onProgress?: (progress: EngineProgress) => void;
  readonly patience?: number;
}

/** Rejects as soon as the worker breaks or patience ends: the engine itself reports neither. */
function watchdog(worker: Worker, patience: number): { readonly bites: Promise<never>; readonly release: () => void } {
  let release = (): void => undefined;
  const bites = new Promise<never>((_, reject) => {
    const stop = (said: string, cause?: unknown): void => {
      reject(new DatabaseFailure(
        'engine-did-not-start',
        `The database engine did not start: ${said}. Reload the page; if it happens again, another browser or the IT desk can help.`,
        cause,
      ));
    };
    const timer = setTimeout(() => { stop(`nothing was heard from it for ${String(Math.round(patience / 1000))} seconds`); }, patience);
    const broken = (event: ErrorEvent): void => { stop(event.message || 'its worker could not be loaded', event.error); };
    worker.addEventListener('error', broken);
    release = () => {
      clearTimeout(timer);
      worker.removeEventListener('error', broken);
    };
  });
  // Nobody may be listening any more when it bites.
  bites.catch(() => undefined);
  return { bites, release: () => { release(); } };
}

/**
 * Opens an empty DuckDB in a worker of this page: the canonical tables made, the built-in measures known, no way out to any
 * host. Order: check WebAssembly, fetch and inflate the engine, start the worker, instantiate against a watchdog, lock down.
 * Never hangs: every way of failing ends in a `DatabaseFailure` whose `reason` says which, and the worker is ended.
 */
export async function openDatabaseFrom(source: EngineSource, options: OpenOptions = {}): Promise<Database> {
  const { onProgress = () => undefined, patience = PATIENCE_MILLISECONDS } = options;
  checkWebAssembly();
  const { url, giveUp } = await source.addressOf(await fetchEngine(await source.file(), onProgress));
  let worker: Worker;
  try {
    worker = source.startWorker();
  } catch (cause) {
    giveUp();
    throw new DatabaseFailure('engine-did-not-start', 'The browser refused to start the worker that runs the database engine.', cause);
  }
  const { bites, release } = watchdog(worker, patience);
  try {
    const engine = new AsyncDuckDB(new VoidLogger(), worker);
    const open = async (): Promise<Database> => {
      await engine.instantiate(url, null);
      await engine.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true } });
      const connection = await engine.connect();
      return await databaseOverEngine(
        {
          query: async (statement, parameters) => {
            if (parameters.length === 0) return await connection.query(statement) as unknown as Table;
            const prepared = await connection.prepare(statement);
            try {
              return await prepared.query(...parameters) as unknown as Table;
            } finally {
              await prepared.close();
            }
          },
          append: (table, ipc) => connection.insertArrowFromIPCStream(ipc, { name: table, create: false }),
          close: async () => {
            await connection.close();
            await engine.terminate();
          },
        },
        new URL('extensions', document.baseURI).href,
      );
    };
    return await Promise.race([open(), bites]);
  } catch (cause) {
    worker.terminate();
    if (cause instanceof DatabaseFailure) throw cause;
    throw new DatabaseFailure('engine-did-not-start', `The database engine did not start: ${cause instanceof Error ? cause.message : String(cause)}.`, cause);
  } finally {
    release();
    giveUp();
  }
}
