/**
 * Writes `site-files.json` into the built site: path, size and hash of every file that it is made of, so that the Board pack screen can hand over the
 * whole site with a frozen pack in it. The pack is not in the list: it is put there after the build.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

import { encodeSiteFiles, SITE_FILES } from '../../src/freezing/site-files.ts';
import { filesOfFolder } from '../pack/files-of-folder.ts';
import { finishedSite } from './finished-site.ts';

/** Vite plugin, for builds only: lists the site once everything in it is written, before texts are packed. */
export const listSiteFiles = (): Plugin => finishedSite('list-site-files', (folder) => {
  const files = filesOfFolder(folder).filter(({ path }) => !path.startsWith('pack/') && path !== SITE_FILES && !/\.br$/.test(path) && !/(?<!\.wasm)\.gz$/.test(path));
  writeFileSync(join(folder, SITE_FILES), encodeSiteFiles(files));
});
