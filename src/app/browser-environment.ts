/** The real browser behind `Environment`: fetch from the page's own folder, DuckDB in its worker, the clock. */
import type { Environment } from '../queries/environment.ts';
import { browserClock } from './browser-clock.ts';
import { keptInBrowser } from './kept-in-browser.ts';

/** Enough of a file to see that it is a web page. */
const BEGINNING = 200;

/** Some hosts send their start page, and say that all is well, where a file is not there. No file of a pack begins so. */
function isStartPage(path: string, response: Response, bytes: Uint8Array): boolean {
  if (path.endsWith('.html') || response.headers.get('content-type')?.includes('text/html') !== true) return false;
  return /^\ufeff?\s*(<!--.*?-->\s*)?<(!doctype html|html)\b/is.test(new TextDecoder().decode(bytes.subarray(0, BEGINNING)));
}

/** Files are named relative to the page, so the site works from any sub-path. Null: the file is not there. */
export async function fetchFile(path: string): Promise<Uint8Array | null> {
  const response = await fetch(new URL(path, document.baseURI));
  if (response.status === 404 || response.status === 403) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${path}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return isStartPage(path, response, bytes) ? null : bytes;
}

// The reader and the engine are large and wanted only after the first picture: they come by dynamic import.
export const browserEnvironment: Environment = {
  ...browserClock,
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
  keep: keptInBrowser,
};
