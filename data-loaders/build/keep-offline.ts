/**
 * The service worker of the built site: `src/offline/service-worker.ts`, bundled into one file beside `index.html`, with the
 * list of everything the site is made of. The pack is not in the list: it is put there after the build, and read at run time.
 */
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

import { nameNoOtherHost } from './name-no-other-host.ts';

/** Vite plugin, for builds only. The page itself says when the worker is registered (`src/app/offline`). */
export function keepOffline(): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service-worker.ts',
    injectRegister: null,
    // No icon on the desk of a shared machine: it is a page like any other.
    manifest: false,
    injectManifest: {
      globPatterns: ['index.html', 'icon.svg', 'assets/*.{js,css,svg}', 'assets/*.wasm.gz'],
      maximumFileSizeToCacheInBytes: 25 * 1024 * 1024,
      dontCacheBustURLsMatching: /^assets\//,
      rollupFormat: 'iife',
      sourcemap: false,
      buildPlugins: { vite: [nameNoOtherHost()] },
    },
  });
}
