import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Table } from 'apache-arrow';
import { databaseOverEngine, type RunningEngine } from '../../src/database/browser/database-over-engine.ts';
import type { Database } from '../../src/database/database.ts';

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

/**
 * The engine that the site ships, DuckDB-WASM's `eh` build, run in this thread without a worker and not locked down yet.
 * In that state a statement that wants an extension blocks this thread for ever: give it to `databaseOverEngine` first.
 */
export async function wasmEngineInNode(): Promise<RunningEngine> {
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  const engine = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate();
  engine.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true } });
  const connection = engine.connect();
  return {
    query: (statement, parameters) => {
      if (parameters.length === 0) return new Promise((resolve) => { resolve(connection.query(statement) as unknown as Table); });
      const prepared = connection.prepare(statement);
      try {
        return Promise.resolve(prepared.query(...parameters) as unknown as Table);
      } finally {
        prepared.close();
      }
    },
    append: (table, ipc) => {
      connection.insertArrowFromIPCStream(ipc, { name: table, create: false });
      return Promise.resolve();
    },
    close: () => {
      connection.close();
      engine.reset();
      return Promise.resolve();
    },
  };
}

/** The same locked-down database as in the browser, over that engine. */
export async function openWasmInNode(): Promise<Database> {
  return await databaseOverEngine(await wasmEngineInNode(), null);
}
