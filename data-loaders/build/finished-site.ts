import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Vite plugin, for builds only: work on the folder of the site once everything in it is written, files copied from `public/` and the
 * service worker included. Several follow one another in the order of the plugins.
 *
 * @example finishedSite('compress-text-assets', (folder) => { compressFolder(folder); })
 */
export function finishedSite(name: string, work: (folder: string) => void): Plugin {
  let folder = 'dist';
  return {
    name: `watchline:${name}`,
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        work(folder);
      },
    },
  };
}
