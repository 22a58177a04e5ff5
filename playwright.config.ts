import { defineConfig, devices } from '@playwright/test';

import { SOON_READY } from './test/browser/support/chromium.ts';

const report = process.env['REPORT'];

// Real Chromium on the built site in `dist`, served plainly under a sub-path (test/browser/support/site-test.ts).
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // These end what hangs. Nothing is judged by its speed, and a busy machine takes ten times as long.
  timeout: 600_000,
  expect: { timeout: 120_000, toPass: { timeout: 120_000 } },
  reporter: report === undefined ? 'list' : [['line'], ['json', { outputFile: report }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'off',
    launchOptions: SOON_READY,
  },
});
