import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { filesOfFolder } from '../../../data-loaders/pack/files-of-folder.ts';
import { verifyPack } from '../../../data-loaders/pack/verify-pack.ts';
import { expandFiles } from '../../../src/extract/archives/expand-files.ts';
import { withBytes, type OfferedFile } from '../../../src/extract/offered-file.ts';
import { replayBeside } from '../../../src/queries/replay.ts';
import { packAt, packOfFiles } from '../../../src/views/replay/files-of-pack.ts';
import { readFrozenPack, type ReadFile } from '../../../src/views/replay/read-frozen-pack.ts';

/** Frozen in 2026 and never written again. */
const VERSION_1 = 'fixtures/packs/version-1';

const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(join(VERSION_1, path)));
const fromFixture = (change: Readonly<Record<string, string | null>> = {}): ReadFile => (path) => {
  const other = change[path];
  if (other !== undefined) return Promise.resolve(other === null ? null : new TextEncoder().encode(other));
  return Promise.resolve(existsSync(join(VERSION_1, path)) ? bytesAt(path) : null);
};
const environment = { expandFiles: async (files: readonly OfferedFile[]) => expandFiles(await Promise.all(files.map(withBytes))) };
const FILES = filesOfFolder(VERSION_1).map(({ path }) => ({ path, bytes: bytesAt(path) }));

describe('a pack of form 1', () => {
  it('verified by this Watchline → what it says', () => {
    expect(verifyPack(VERSION_1)).toMatchObject({ state: 'folder', asSaid: true, file: { title: 'Quality report', frozenAt: '2012-12-20T09:30:00Z' } });
    expect(verifyPack(join(VERSION_1, 'board-pack.html'))).toMatchObject({ state: 'page', asSaid: true });
  });

  it('opened → the position as at its month, the verdicts that were shown, the rules of its recipe', async () => {
    const found = await readFrozenPack(fromFixture(), 'fixture');
    if (!('pack' in found)) throw new Error(JSON.stringify(found.fault));
    expect(found.pack).toMatchObject({ file: { title: 'Quality report' }, predecessors: 'separate', shown: { ruleSet: 'mdc-strict', // The note of its register was written later than August’s figures were known.
      contents: { lastMonth: '2012-08', annotations: [] } } });
    expect(found.pack.shown.verdicts?.map(({ providerCode, month, value, variation }) => [providerCode, month, value, variation])).toEqual([
      ['ZZ1', '2012-08', 0.83, 'not-enough-data'], ['ZZ2', '2012-08', 0.89, 'not-enough-data'],
    ]);
    expect(await replayBeside(found.pack.shown, found.pack.shown.contents)).toMatchObject({ changed: [], same: 2 });
  });
});

describe('readFrozenPack', () => {
  it.each([
    ['pack/position.json', '{"contentsVersion":1}', { why: 'changed', where: 'pack/position.json' }],
    ['pack/verdicts.json', '{}', { why: 'changed', where: 'pack/verdicts.json' }],
    ['pack/recipe.json', null, { why: 'missing', where: 'pack/recipe.json' }],
    ['fingerprint.json', '{"fingerprintVersion":2}', { why: 'newer', version: 2 }],
    ['fingerprint.json', '{"fingerprintVersion":1}', { why: 'changed', where: 'fingerprint.json' }],
  ] as const)('%s with %j in its place → the fault is named and nothing is opened', async (path, put, fault) => {
    expect(await readFrozenPack(fromFixture({ [path]: put }), 'fixture')).toEqual({ fault });
  });

  it('no fingerprint.json but the picture → opened and said to be unchecked, its verdicts to be judged again', async () => {
    const found = await readFrozenPack(fromFixture({ 'fingerprint.json': null }), 'fixture');
    expect(found).toMatchObject({ pack: { file: null, shown: { verdicts: null, contents: { lastMonth: '2012-09' } } } });
  });

  it('nothing of a pack → no pack', async () => {
    expect(await readFrozenPack(() => Promise.resolve(null), '“june.csv”')).toEqual({ fault: { why: 'no-pack', where: '“june.csv”' } });
  });
});

describe('packOfFiles', () => {
  it('the files of a folder, a zip of it, a zip with a folder inside → the same pack', async () => {
    const folder = FILES.map(({ path, bytes }) => ({ name: `2012-08/${path}`, bytes }));
    const zip = (start: string) => [{ name: 'pack.zip', bytes: zipSync(Object.fromEntries(FILES.map(({ path, bytes }) => [start + path, bytes]))) }];
    for (const files of [folder, zip(''), zip('2012-08/')]) expect(await packOfFiles(files, environment)).toMatchObject({ pack: { file: { title: 'Quality report' } } });
  });

  it('contents.json alone → its figures, unchecked; a CSV → no pack', async () => {
    expect(await packOfFiles([{ name: 'contents.json', bytes: bytesAt('pack/contents.json') }], environment)).toMatchObject({ pack: { file: null } });
    expect(await packOfFiles([{ name: 'other.json', bytes: new TextEncoder().encode('{}') }], environment)).toMatchObject({ fault: { why: 'unreadable', where: 'other.json' } });
    expect(await packOfFiles([{ name: 'june.csv', bytes: new Uint8Array() }], environment)).toEqual({ fault: { why: 'no-pack', where: '“june.csv”' } });
  });
});

describe('packAt', () => {
  const served = { fetchFile: (path: string) => (path.startsWith('../2012-08/') ? fromFixture()(path.slice('../2012-08/'.length)) : Promise.resolve(null)) };

  it.each(['../2012-08/', '../2012-08', '../2012-08/index.html'])('the address %s → the pack', async (address) => {
    expect(await packAt(address, served)).toMatchObject({ pack: { file: { title: 'Quality report' } } });
  });

  it('an address with nothing there, one that cannot be reached → said so', async () => {
    expect(await packAt('../2012-07/', served)).toEqual({ fault: { why: 'nothing-there', where: '../2012-07/' } });
    expect(await packAt('x/', { fetchFile: () => Promise.reject(new Error('no network')) })).toEqual({ fault: { why: 'unreadable', where: 'x/', detail: 'no network' } });
  });
});
