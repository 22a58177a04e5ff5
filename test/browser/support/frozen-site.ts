/** A live site with two frozen packs beside it, all of the demonstration: the one of today, and the one of a meeting in spring. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationPack } from '../../../data-loaders/demonstration/demonstration-pack.ts';
import { freezeFolder } from '../../../data-loaders/pack/freeze-folder.ts';
import { openPackToFreeze } from '../../../data-loaders/pack/pack-to-freeze.ts';
import { startStaticServer } from '../../../data-loaders/serve/static-server.ts';
import { filesOf, tablesThen } from '../../queries/files-then.ts';
import { SUB_PATH, test as plain } from './site-test.ts';

const SITE = process.env['SITE'] ?? 'dist';

async function freeze(folder: string, data: string, name: string, at: string): Promise<void> {
  const recipe = join(folder, 'recipe.json');
  writeFileSync(recipe, JSON.stringify({ recipeVersion: 1, title: `Performance and quality report ${name}`, pages: [{ kind: 'changes' }] }));
  const opened = await openPackToFreeze({ recipe, data, register: null, meeting: null, at });
  await freezeFolder({ data: opened, from: data, site: SITE, out: join(folder, 'www', 'packs', name), at, replace: false, documents: () => Promise.resolve([]) });
}

/** What the demonstration would have held on the last day of April 2012, before later figures came and others were restated. */
function layEarlier(folder: string): void {
  const { tables } = demonstrationPack(readFileSync('fixtures/demonstration/story.yaml', 'utf8'), 'nowhere');
  const extracts = filesOf(tablesThen(tables, '2012-03', '2012-04-30'));
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of extracts) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ title: 'As it was', synthetic: true, dataAsOf: '2012-04-30', extracts: extracts.map(({ name }) => ({ path: name })) }));
}

/** `site` is the live one; `packs/2012-07/` and `packs/2012-03/` lie in its folder. `folder` is where they are on disk. */
export const test = plain.extend<object, { readonly folder: string }>({
  folder: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'watchline-frozen-'));
      cpSync(SITE, join(folder, 'www'), { recursive: true });
      layEarlier(join(folder, 'earlier'));
      await freeze(folder, join(folder, 'earlier'), '2012-03', '2012-05-03T09:00:00Z');
      await freeze(folder, join(SITE, 'pack'), '2012-07', '2012-08-20T09:00:00Z');
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ folder }, use) => {
      const server = await startStaticServer({ root: join(folder, 'www'), base: SUB_PATH });
      await use({ ...server, screen: (path: string) => `${server.address}#${path}` });
      await server.close();
    },
    { scope: 'worker' },
  ],
});
