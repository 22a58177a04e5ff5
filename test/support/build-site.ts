/** Builds the demonstration pack and the site anew, whatever is there already: the test run judges what it made itself. */
import { rmSync } from 'node:fs';

import { buildDemonstrationPack, buildSite } from '../../data-loaders/serve/build-when-needed.ts';

for (const made of ['dist', 'public/pack']) rmSync(made, { recursive: true, force: true });
buildDemonstrationPack();
buildSite();
