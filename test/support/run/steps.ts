/** The steps of a test run, in the order in which a mistake is cheapest to hear of; those of one thread run two at a time (run-steps.ts). */
import { farZoneTestsHere } from '../local-time/far-zone-tests.ts';
import { countExit, countPlaywright, countVitest } from './count-results.ts';
import { chromiumPath } from './install-chromium.ts';
import { installNginx } from './install-nginx.ts';
import type { Step } from './run-step.ts';

const TSX = 'node_modules/tsx/dist/cli.mjs';
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', '--outputFile.json=REPORT'];

export const STEPS: readonly Step[] = [
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'], count: countExit, minutes: 12 },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'], count: countExit, minutes: 12 },
  { name: 'unused', command: ['node_modules/knip/bin/knip.js', '--no-progress'], count: countExit, minutes: 5 },
  // Lint may still be running: it looks at nothing that is built. What searches every folder is over.
  { name: 'build', command: [TSX, 'test/support/build-site.ts'], count: countExit, minutes: 6, after: ['unused'] },
  { name: 'budgets', command: [...VITEST, '--config', 'test/budgets/vitest.config.ts'], count: countVitest, minutes: 5, after: ['build'] },
  { name: 'unit', command: VITEST, count: countVitest, minutes: 25, alone: true },
  // What refusing local time does not prove, once more half a day ahead.
  { name: 'unit-auckland', command: [...VITEST, ...farZoneTestsHere()], count: countVitest, minutes: 15, alone: true, environment: () => ({ TEST_TIME_ZONE: 'Pacific/Auckland' }) },
  {
    name: 'browser',
    command: ['node_modules/@playwright/test/cli.js', 'test'],
    count: countPlaywright,
    minutes: 35,
    alone: true,
    after: ['build'],
    environment: () => {
      installNginx();
      return { CHROMIUM_PATH: chromiumPath() };
    },
  },
];
