import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { compressTextAssets } from './data-loaders/build/compress-text-assets.ts';
import { nameNoOtherHost } from './data-loaders/build/name-no-other-host.ts';
import { compressEngine } from './data-loaders/engine/compress-engine.ts';

export default defineConfig({
  // Every asset relative: the site works from any sub-path of any static host.
  base: './',
  plugins: [react(), compressEngine(), nameNoOtherHost(), compressTextAssets()],
  resolve: { dedupe: ['apache-arrow'] },
  worker: { format: 'es', plugins: () => [nameNoOtherHost()] },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false, reportCompressedSize: false },
});
