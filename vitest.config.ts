import { defineConfig } from 'vitest/config';

import { OneEnvironmentFirst } from './test/support/run/one-environment-first.ts';

// Component tests name their own environment at the top of the file: `// @vitest-environment jsdom`.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/budgets/**'],
    environment: 'node',
    // Files of one worker share what they import: loading it anew for each took more than half of the time. No module keeps
    // anything that a test could leave behind for the next; whoever writes one that does will see tests fail in another order.
    isolate: false,
    // Left to itself Vitest keeps a processor free for its own work, which is next to none: on two that is half of the time.
    maxWorkers: '100%',
    sequence: { sequencer: OneEnvironmentFirst },
    // These end what hangs. Nothing is judged by its speed, and a busy machine takes ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: ['test/support/fixed-seed.ts', 'test/support/local-time/every-test-refuses.ts'],
    // Vitest reads the zone when a test process starts, so a variable of our own carries it there.
    env: { TZ: process.env['TEST_TIME_ZONE'] ?? 'Europe/London' },
  },
});
