/**
 * Writes `site-files.json` into the built site: path, size and hash of every file that it is made of, so that the Board pack screen can hand over the
 * whole site with a frozen pack in it. The pack is not in the list: it is put there after the build.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

import { encodeSiteFiles, SITE_FILES } from '../../src/freezing/site-files.ts';
import { filesOfFolder } from '../pack/files-of-folder.ts';

/** Vite plugin, for builds only: lists the site once everything in it is written, before texts are packed. */
export function listSiteFiles(): Plugin {
  let folder = 'dist';
  return {
    name: 'watchline:list-site-files',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = filesOfFolder(folder).filter(({ path }) => !path.startsWith('pack/') && path !== SITE_FILES && !/\.br$/.test(path) && !/(?<!\.wasm)\.gz$/.test(path));
        writeFileSync(join(folder, SITE_FILES), encodeSiteFiles(files));
      },
    },
  };
}
