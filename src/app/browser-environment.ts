/** The real browser behind `Environment`: fetch from the page's own folder, DuckDB in its worker, the clock. */
import type { Environment } from '../queries/environment.ts';
import { keptInBrowser } from './kept-in-browser.ts';

/** Files are named relative to the page, so the site works from any sub-path. */
async function fetchFile(path: string): Promise<Uint8Array | null> {
  const response = await fetch(new URL(path, document.baseURI));
  if (response.status === 404 || response.status === 403) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${path}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** 64 random bits: two machines never make the same name. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Today where the person sits, `YYYY-MM-DD`. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date());
}

/** The time where the person sits, `YYYY-MM-DDTHH:MM`. */
function now(): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date());
  return `${today()}T${time}`;
}

// The reader and the engine are large and wanted only after the first picture: they come by dynamic import.
export const browserEnvironment: Environment = {
  fetchFile,
  async readExtract(file, context, watch) {
    const { readInWorker } = await import('./reading/read-in-worker.ts');
    return readInWorker(file, context, watch);
  },
  async expandFiles(files, watch) {
    const { expandInWorker } = await import('./reading/read-in-worker.ts');
    return expandInWorker(files, watch);
  },
  async openDatabase(onProgress) {
    const { openBrowserDatabase } = await import('../database/browser/open-browser-database.ts');
    return openBrowserDatabase({ onProgress });
  },
  today,
  now,
  keep: keptInBrowser,
  newId,
  mark: (name) => performance.mark(name),
};
