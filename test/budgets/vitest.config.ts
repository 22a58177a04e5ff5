import { defineConfig } from 'vitest/config';

// The budgets judge the built site in `dist`: run them after `npm run build`.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['test/budgets/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
