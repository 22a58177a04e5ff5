/**
 * Vite builds each worker on its own, so Arrow would ship twice: once in the page, once in the worker that reads files.
 * This plugin makes the worker one more way into the same build; what both need becomes one file that both load.
 */
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const MODULE_WORKER = /new\s+Worker\(\s*new\s+URL\(\s*(['"])(\.[^'"]+)\1\s*,\s*import\.meta\.url\s*\)\s*,\s*\{\s*type:\s*(['"])module\3\s*,?\s*\}\s*\)/g;

/**
 * Replaces the address in each `new Worker(new URL('./x.ts', import.meta.url), { type: 'module' })` by what `addressOf`
 * says for that path; null when the script starts no such worker. A worker that is no module is left alone.
 */
export function withWorkerAddresses(script: string, addressOf: (path: string) => string): string | null {
  let found = false;
  const changed = script.replace(MODULE_WORKER, (_whole, _quote, path: string) => {
    found = true;
    return `new Worker(${addressOf(path)}, { type: 'module' })`;
  });
  return found ? changed : null;
}

/** Vite plugin, for builds only: the development server serves workers as modules already. */
export function workersShareChunks(): Plugin {
  return {
    name: 'watchline:workers-share-chunks',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!code.includes('new Worker(') || id.includes('node_modules')) return null;
      const changed = withWorkerAddresses(code, (path) => {
        const reference = this.emitFile({ type: 'chunk', id: resolve(dirname(id), path) });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
      return changed === null ? null : { code: changed, map: null };
    },
  };
}
