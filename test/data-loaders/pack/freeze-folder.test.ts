import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { filesOfFolder } from '../../../data-loaders/pack/files-of-folder.ts';
import { parseVerdicts } from '../../../src/board-pack/verdicts-file.ts';
import { decodeContents } from '../../../src/database/contents-json.ts';
import { parseManifest } from '../../../src/extract/parse-manifest.ts';
import { AT, frozen, madeFreeze, removeMadeFreezes } from './made-freeze.ts';

afterAll(removeMadeFreezes);

const textOf = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('freezeFolder', () => {
  it('a pack → the site with the frozen data in the place of its own, extracts to the byte, and what freezing adds', async () => {
    const made = madeFreeze();
    const { out, file } = await frozen(made, 'out');
    expect(readdirSync(out).sort()).toEqual(['assets', 'board-pack.html', 'fingerprint.json', 'index.html', 'pack', 'package.txt']);
    const paths = readdirSync(join(out, 'pack'), { recursive: true, encoding: 'utf8' }).filter((path) => !/\.(gz|br)$/.test(path) && path !== 'figures').sort();
    expect(paths).toEqual(['contents.json', 'figures/observation.csv', 'manifest.json', 'organisation.csv', 'position.json', 'recipe.json', 'register.json', 'verdicts.json']);
    expect(textOf(out, 'pack/figures/observation.csv')).toBe(textOf(made.data, 'figures/observation.csv'));
    expect(parseManifest(textOf(out, 'pack/manifest.json'), 'manifest.json').manifest).toMatchObject({ frozen: true, frozenAs: { title: 'Quality report', frozenAt: AT, fingerprint: file.fingerprint, opensOn: '/changes' }, contents: 'contents.json', register: 'register.json', title: 'Made figures' });
    expect(file.files).toEqual(filesOfFolder(out).filter(({ path }) => path !== 'fingerprint.json'));
  });

  it('a register → the picture of the extracts stands without it, the position that is shown with it', async () => {
    const { out, file } = await frozen(madeFreeze(), 'out');
    expect(file.position).toBe('pack/position.json');
    expect((await decodeContents(textOf(out, 'pack/contents.json'))).annotations).toEqual([]);
    expect((await decodeContents(textOf(out, file.position))).annotations).toMatchObject([{ text: 'Department moved', from: '2012-06' }]);
    const without = await frozen(madeFreeze(), 'out', { register: false });
    expect([without.file.position, existsSync(join(without.out, 'pack/register.json')), existsSync(join(without.out, 'pack/position.json'))]).toEqual(['pack/contents.json', false, false]);
  });

  it('a recipe as at a past month → the position ends there, the verdicts are of it, the site opens on it', async () => {
    const { out, file } = await frozen(madeFreeze({ recipe: { asAt: '2012-07', since: '2012-05' } }), 'out', { register: false });
    expect(file.opensOn).toBe('/changes?asat=2012-07&since=2012-05');
    expect((await decodeContents(textOf(out, file.position))).lastMonth).toBe('2012-07');
    expect((await decodeContents(textOf(out, 'pack/contents.json'))).lastMonth).toBe('2012-09');
    expect(parseVerdicts(textOf(out, file.verdicts), 'verdicts.json').settings?.verdicts.map(({ month }) => month)).toEqual(['2012-07', '2012-07']);
  });

  it('the same pack twice, in other folders → the same bytes in every file', async () => {
    const one = await frozen(madeFreeze(), 'one');
    const two = await frozen(madeFreeze(), 'two');
    expect(filesOfFolder(two.out)).toEqual(filesOfFolder(one.out));
  });

  it('the same pack at another time → the same fingerprint; only where the time is written is a file another one', async () => {
    const made = madeFreeze();
    const [one, two] = [await frozen(made, 'one'), await frozen(made, 'two', { at: '2012-12-21T08:00:00Z' })];
    expect(two.file.fingerprint).toBe(one.file.fingerprint);
    const before = new Map(filesOfFolder(one.out).map(({ path, sha256 }) => [path, sha256]));
    expect(filesOfFolder(two.out).filter(({ path, sha256 }) => !/\.(gz|br)$/.test(path) && before.get(path) !== sha256).map(({ path }) => path)).toEqual(['fingerprint.json', 'pack/manifest.json']);
  });

  it('one figure more → another fingerprint, in the data alone as long as no verdict moves by it', async () => {
    const [one, two] = [await frozen(madeFreeze(), 'out'), await frozen(madeFreeze({ numerators: [91, 91, 89, 90, 92, 90, 91, 89, 90] }), 'out')];
    expect(two.file.fingerprint).not.toBe(one.file.fingerprint);
    expect(Object.entries(two.file.parts).filter(([part, hash]) => one.file.parts[part as keyof typeof one.file.parts] !== hash).map(([part]) => part)).toEqual(['data']);
  });

  it('a folder of something else, a frozen pack there already → refused; with --replace the pack is replaced whole', async () => {
    const made = madeFreeze();
    const { out } = await frozen(made, 'out');
    await expect(frozen(made, 'out')).rejects.toThrow('holds a frozen pack');
    writeFileSync(join(out, 'assets', 'old.js'), 'old');
    await frozen(made, 'out', { replace: true });
    expect(existsSync(join(out, 'assets', 'old.js'))).toBe(false);
    await expect(frozen(made, 'data')).rejects.toThrow('holds files of something else');
    expect(existsSync(join(made.folder, 'data.part'))).toBe(false);
  });

  it('an extract that is not there, a changed one, no pack, a wrong recipe → refused with the place, nothing written', async () => {
    const made = madeFreeze();
    writeFileSync(made.recipe, '{"recipeVersion":1,"title":"Q","pages":[{"kind":"chart"}]}');
    await expect(frozen(made, 'out')).rejects.toThrow(/The recipe cannot be used:\n.*pages\.0\.kind/s);
    const other = madeFreeze();
    const manifest = JSON.parse(textOf(other.data, 'manifest.json')) as { extracts: object[] };
    writeFileSync(join(other.data, 'manifest.json'), JSON.stringify({ ...manifest, extracts: [...manifest.extracts, { path: 'target.csv' }] }));
    await expect(frozen(other, 'out')).rejects.toThrow(/The pack is not whole, so nothing was frozen:\n.*target\.csv/s);
    await expect(frozen({ ...other, data: join(other.folder, 'site', 'pack') }, 'out')).rejects.toThrow('demonstration.csv');
    await expect(frozen({ ...other, data: other.folder }, 'out')).rejects.toThrow('holds no manifest.json');
    expect(existsSync(join(other.folder, 'out'))).toBe(false);
  });

  it('a site given that is none → refused', async () => {
    const made = madeFreeze();
    await expect(frozen({ ...made, site: made.data }, 'out')).rejects.toThrow('is no built site');
  });

  it('freezing a frozen pack once more → the same figures, the same fingerprint', async () => {
    const made = madeFreeze();
    const { out, file } = await frozen(made, 'out');
    cpSync(join(out, 'pack'), join(made.folder, 'again'), { recursive: true });
    const again = await frozen({ ...made, data: join(made.folder, 'again') }, 'two', { register: false });
    expect(again.file.fingerprint).toBe(file.fingerprint);
  });
});
