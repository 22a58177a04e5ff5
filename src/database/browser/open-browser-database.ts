import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Database } from '../database.ts';
import { openDatabaseFrom, type OpenOptions } from './open-database-from.ts';

/**
 * The database of the site: engine and worker as the build put them beside the page. Import this module dynamically, after the first
 * picture: it brings 240 kB of script and 34 MB of engine (7.7 MB sent).
 */
export function openBrowserDatabase(options: OpenOptions = {}): Promise<Database> {
  return openDatabaseFrom({
    async file() {
      const { engineUrl, engineBytes } = await import('virtual:engine-file');
      return { url: engineUrl, bytes: engineBytes };
    },
    startWorker: () => new Worker(new URL(workerAddress, document.baseURI)),
    addressOf(engine) {
      const url = URL.createObjectURL(engine);
      return Promise.resolve({ url, giveUp: () => { URL.revokeObjectURL(url); } });
    },
  }, options);
}
