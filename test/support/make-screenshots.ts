/** `npm run screenshots`: takes the pictures that the browser tests take, and copies those of the README into `docs/screenshots`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { buildDemonstrationPack, buildSite } from '../../data-loaders/serve/build-when-needed.ts';
import { chromiumPath } from './run/install-chromium.ts';

/** Pictures that the README shows; all the others stay in the ignored folder `screenshots`. */
const OF_THE_README = ['changes', 'scorecard'];

const CHROMIUM_PATH = chromiumPath();
buildDemonstrationPack();
buildSite();
const run = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', 'screens'], { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH } });
if (run.status === 0) {
  mkdirSync('docs/screenshots', { recursive: true });
  for (const name of OF_THE_README) copyFileSync(join('screenshots', `${name}-1366x768.png`), join('docs/screenshots', `${name}.png`));
  console.log(`Copied ${OF_THE_README.join(', ')} to docs/screenshots.`);
}
process.exitCode = run.status ?? 1;
