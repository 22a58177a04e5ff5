/**
 * The program of a pack that is one file: all of the site's scripts in one, all of its styles in one, in `explore/` of the built site.
 * The engine is not in it: a loader, or the page, puts it together with a pack's files (`src/board-pack/explore-file.ts`).
 */
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

import { packStyleModule } from './pack-style.ts';
import { nameNoOtherHost } from './name-no-other-host.ts';

/** Vite plugin: builds `src/app/explore/main.tsx` beside the site, once the site is written. */
export function exploreShell(): Plugin {
  let folder = 'dist';
  let root = '.';
  return {
    name: 'watchline:explore-shell',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await build({
          configFile: false, root, base: './', logLevel: 'warn',
          plugins: [react(), packStyleModule(), nameNoOtherHost()],
          resolve: { dedupe: ['apache-arrow'] },
          css: { preprocessorOptions: { scss: { quietDeps: true } } },
          build: {
            target: 'es2022', outDir: join(folder, 'explore'), emptyOutDir: true, copyPublicDir: false, cssCodeSplit: false, sourcemap: false,
            reportCompressedSize: false, chunkSizeWarningLimit: 4000, modulePreload: false,
            rolldownOptions: {
              // Vite's announcing of later scripts asks where it stands; here there is none to announce.
              checks: { emptyImportMeta: false },
              input: resolve(root, 'src/app/explore/main.tsx'),
              output: { format: 'iife', codeSplitting: false, entryFileNames: 'explore.js', assetFileNames: 'explore[extname]' },
            },
          },
        });
      },
    },
  };
}
