import { defineConfig } from 'vitest/config';

// Component tests name their own environment at the top of the file: `// @vitest-environment jsdom`.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/budgets/**'],
    environment: 'node',
    // Files of one worker share what they import: loading it anew for each took more than half of the time. No module keeps
    // anything that a test could leave behind for the next; whoever writes one that does will see tests fail in another order.
    isolate: false,
    testTimeout: 30_000,
    setupFiles: ['test/support/fixed-seed.ts'],
    // Vitest reads the zone when a test process starts, so a variable of our own carries it there.
    env: { TZ: process.env['TEST_TIME_ZONE'] ?? 'Europe/London' },
  },
});
