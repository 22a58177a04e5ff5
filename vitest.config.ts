import { defineConfig } from 'vitest/config';

// Component tests name their own environment at the top of the file: `// @vitest-environment jsdom`.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    environment: 'node',
    testTimeout: 30_000,
    env: { TZ: 'Europe/London' },
  },
});
