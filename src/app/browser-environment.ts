/** The real browser behind `Environment`: fetch from the page's own folder, DuckDB in its worker, the clock. */
import type { Environment } from '../queries/environment.ts';

/** Files are named relative to the page, so the site works from any sub-path. */
async function fetchFile(path: string): Promise<Uint8Array | null> {
  const response = await fetch(new URL(path, document.baseURI));
  if (response.status === 404 || response.status === 403) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${path}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Today where the person sits, `YYYY-MM-DD`. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date());
}

// The reader and the engine are large and wanted only after the first picture: they come by dynamic import.
export const browserEnvironment: Environment = {
  fetchFile,
  async readExtract(file, context) {
    const { readInWorker } = await import('../extract/read-in-worker.ts');
    return readInWorker(file, context);
  },
  async expandFiles(files) {
    const { expandInWorker } = await import('../extract/read-in-worker.ts');
    return expandInWorker(files);
  },
  async openDatabase(onProgress) {
    const { openBrowserDatabase } = await import('../database/browser/open-browser-database.ts');
    return openBrowserDatabase({ onProgress });
  },
  today,
  mark: (name) => performance.mark(name),
};
