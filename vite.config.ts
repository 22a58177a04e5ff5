import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Every asset relative: the site works from any sub-path of any static host.
  base: './',
  plugins: [react()],
  resolve: { dedupe: ['apache-arrow'] },
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
