import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOfFolder } from '../../data-loaders/pack/files-of-folder.ts';
import { openPackToFreeze } from '../../data-loaders/pack/pack-to-freeze.ts';
import { verifyPack } from '../../data-loaders/pack/verify-pack.ts';
import { sealPage } from '../../src/board-pack/seal.ts';
import { freezeExplore, freezeSite, type FreezeProgress, type SiteFreeze } from '../../src/freezing/freeze-site.ts';
import { encodeSiteFiles } from '../../src/freezing/site-files.ts';
import { AT, frozen, madeFreeze, removeMadeFreezes, writeFiles, type MadeFreeze } from '../data-loaders/pack/made-freeze.ts';

afterAll(removeMadeFreezes);

const PAGE = '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Report</title></head><body><p>95 %</p></body></html>\n';

/** The list that a build writes into a site. */
function listSite({ site }: MadeFreeze): void {
  writeFileSync(join(site, 'site-files.json'), encodeSiteFiles(filesOfFolder(site).filter(({ path }) => !path.startsWith('pack/'))));
}

/** As the page asks for it: the pack beside the site is the data. */
async function onScreen(made: MadeFreeze, change: Partial<SiteFreeze> = {}): Promise<SiteFreeze> {
  const known = await openPackToFreeze({ recipe: made.recipe, data: made.data, register: made.register, meeting: null, at: AT });
  return {
    known, at: AT, shownExtracts: new Map(), watch: { signal: new AbortController().signal, onProgress: () => undefined },
    fetchFile: (path) => {
      const at = path.startsWith('pack/') ? join(made.data, path.slice('pack/'.length)) : join(made.site, path);
      return Promise.resolve(existsSync(at) ? new Uint8Array(readFileSync(at)) : null);
    },
    ...change,
  };
}

const documents: Parameters<typeof freezeSite>[1] = (fingerprint) => Promise.resolve(new Map([['board-pack.html', new TextEncoder().encode(sealPage(PAGE, fingerprint))]]));

describe('freezeSite', () => {
  it('gives the fingerprint and, file by file, the bytes of npm run pack, but for packed copies of texts; verified, it is what it says', async () => {
    const made = madeFreeze();
    listSite(made);
    const command = await frozen(made, 'command');
    const { files, fingerprint } = await freezeSite(await onScreen(made), documents);
    expect(fingerprint).toBe(command.file.fingerprint);
    const out = join(made.folder, 'screen');
    for (const [path, bytes] of files) {
      writeFiles(out, { [path]: '' });
      writeFileSync(join(out, path), bytes);
    }
    const own = (folder: string) => filesOfFolder(folder).filter(({ path }) => path !== 'fingerprint.json' && !/\.(gz|br)$/.test(path));
    expect(own(out)).toEqual(own(command.out));
    expect(verifyPack(out)).toMatchObject({ state: 'folder', asSaid: true });
  });

  it('the same pack twice → the same bytes; says how far it is', async () => {
    const made = madeFreeze();
    listSite(made);
    const told: FreezeProgress[] = [];
    const [one, two] = [await freezeSite(await onScreen(made, { watch: { signal: new AbortController().signal, onProgress: (each) => told.push(each) } }), documents), await freezeSite(await onScreen(made), documents)];
    expect([...two.files]).toEqual([...one.files]);
    expect(told).toContainEqual({ stage: 'data', done: 1, of: 2 });
    expect(told).toContainEqual({ stage: 'site', done: 2, of: 3 });
  });

  it.each([
    ['a site without the list of its files', (made: MadeFreeze) => made, 'no-site-list', 'site-files.json'],
    ['a file of the site that is another one than was built', (made: MadeFreeze) => { listSite(made); writeFiles(made.site, { 'assets/app.js': 'newer' }); return made; }, 'site-file', 'assets/app.js'],
  ])('%s → refused, and the file named', async (_what, lay, why, path) => {
    await expect(freezeSite(await onScreen(lay(madeFreeze())), documents)).rejects.toMatchObject({ name: 'CannotFreeze', why, path });
  });

  it('an extract that is not the one whose figures are shown → refused, and the file named', async () => {
    const made = madeFreeze();
    listSite(made);
    await expect(freezeSite(await onScreen(made, { shownExtracts: new Map([['organisation.csv', '0'.repeat(64)]]) }), documents)).rejects.toMatchObject({ why: 'pack-file', path: 'organisation.csv' });
  });

  it('stopped in the midst → left off with the reason of the signal', async () => {
    const made = madeFreeze();
    listSite(made);
    const stop = new AbortController();
    const watch = { signal: stop.signal, onProgress: ({ stage, done }: FreezeProgress) => { if (stage === 'site' && done === 1) stop.abort(new Error('stopped')); } };
    await expect(freezeSite(await onScreen(made, { watch }), documents)).rejects.toThrow('stopped');
  });
});

describe('freezeExplore', () => {
  it('a site without the program of the explore edition → refused', async () => {
    const made = madeFreeze();
    listSite(made);
    await expect(freezeExplore(await onScreen(made))).rejects.toMatchObject({ why: 'no-explore' });
  });
});
