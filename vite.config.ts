import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { compressTextAssets } from './data-loaders/build/compress-text-assets.ts';
import { maskEngineHosts } from './data-loaders/build/mask-engine-hosts.ts';
import { packStyleModule } from './data-loaders/build/pack-style.ts';
import { nameNoOtherHost } from './data-loaders/build/name-no-other-host.ts';
import { workersShareChunks } from './data-loaders/build/workers-share-chunks.ts';
import { compressEngine } from './data-loaders/engine/compress-engine.ts';
import { exploreShell } from './data-loaders/build/explore-shell.ts';
import { keepOffline } from './data-loaders/build/keep-offline.ts';
import { listSiteFiles } from './data-loaders/build/list-site-files.ts';

/** What draws the small pictures that every list of charts has, and the words that go with them. */
const PICTURES = new RegExp(`/src/(${[
  'chart/(AssuranceIcon|EventIcon|IconFrame|Sparkline|VariationIcon|icon-letters|place-path|sparkline-path|value-domain|scales|point-meaning|level-steps|gap-segments)',
  'views/shared/(use-growing|use-printing|use-title|why/WhyIcons)',
  'wording/(centre-name|describe-assurance|describe-gap|describe-threshold|describe-variation|describe-year-to-date|format-value)',
].join('|')})\\.tsx?$`);

export default defineConfig({
  // Every asset relative: the site works from any sub-path of any static host.
  base: './',
  plugins: [react(), packStyleModule(), workersShareChunks(), compressEngine(), maskEngineHosts(), nameNoOtherHost(), keepOffline(), exploreShell(), listSiteFiles(), compressTextAssets()],
  resolve: { dedupe: ['apache-arrow'] },
  worker: { format: 'es', plugins: () => [nameNoOtherHost()] },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Scripts are announced by the page alone: announcing them from a script needs a document, which a worker has not.
    modulePreload: { polyfill: false, resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : needed.filter((path) => path.endsWith('.css'))) },
    sourcemap: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Every screen shows icons, lines and their words: as a file each they are half as large again.
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'pictures', test: PICTURES }] } },
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000, // Sizes are judged packed, by test/budgets.
  },
});
