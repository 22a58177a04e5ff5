import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

import { filesOfFolder } from '../../../data-loaders/pack/files-of-folder.ts';
import { verifyPack, type Verified } from '../../../data-loaders/pack/verify-pack.ts';
import { encodeFingerprintFile, parseFingerprintFile } from '../../../src/board-pack/fingerprint-file.ts';
import { frozen, madeFreeze, removeMadeFreezes } from './made-freeze.ts';

afterAll(removeMadeFreezes);

const made = madeFreeze();
const { out } = await frozen(made, 'out');
const paths = filesOfFolder(out).map(({ path }) => path);

const asSaid = (found: Verified): boolean => 'asSaid' in found && found.asSaid;

/** A file with one bit turned, or with its length changed, for as long as `look` takes. */
function withChanged<Found>(path: string, change: (bytes: Uint8Array) => Uint8Array, look: () => Found): Found {
  const before = readFileSync(path);
  writeFileSync(path, change(new Uint8Array(before)));
  try {
    return look();
  } finally {
    writeFileSync(path, before);
  }
}

describe('verifyPack', () => {
  it('a folder as it was frozen, and a copy of it under another name → what it says', () => {
    const copy = join(made.folder, 'packs', '2012-09');
    mkdirSync(join(made.folder, 'packs'), { recursive: true });
    cpSync(out, copy, { recursive: true });
    expect(verifyPack(out)).toMatchObject({ state: 'folder', asSaid: true, parts: [], pages: [] });
    expect(asSaid(verifyPack(copy))).toBe(true);
  });

  it('its zip, with or without a folder of its own and what macOS adds → as the folder; a changed file in it is named; of another zip it is said', () => {
    const zip = join(made.folder, 'pack.zip');
    const zipped = (top: string, change: Readonly<Record<string, string>> = {}): Verified => {
      const files = Object.fromEntries(filesOfFolder(out).map(({ path }) => [`${top}${path}`, new Uint8Array(readFileSync(join(out, path)))]));
      writeFileSync(zip, zipSync({ ...files, ...Object.fromEntries(Object.entries(change).map(([path, text]) => [path, strToU8(text)])) }));
      return verifyPack(zip);
    };
    expect(zipped('')).toMatchObject({ state: 'folder', asSaid: true });
    expect(asSaid(zipped('report/', { '__MACOSX/report/._index.html': 'x', 'report/.DS_Store': 'x', '../../escaped.txt': 'x' }))).toBe(true);
    expect(zipped('report/', { 'report/index.html': 'other' })).toMatchObject({ asSaid: false, differences: { changed: ['index.html'] } });
    expect(() => zipped('a/', { 'b/fingerprint.json': '{}' })).toThrow('holds several packs');
    writeFileSync(zip, zipSync({ 'readme.txt': strToU8('x') }));
    expect(verifyPack(zip)).toEqual({ state: 'unknown', why: 'no-fingerprint' });
    writeFileSync(zip, readFileSync(zip).subarray(0, 60));
    expect(() => verifyPack(zip)).toThrow('cannot be unpacked: it is cut off or damaged');
  });

  it('a page whose line ends became CR LF → not what it says, and told as that, alone and in its folder; what was changed besides is named', () => {
    const page = join(out, 'board-pack.html');
    const inWindows = (bytes: Uint8Array): Uint8Array => Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll('\n', '\r\n'));
    withChanged(page, inWindows, () => {
      expect(verifyPack(page)).toMatchObject({ state: 'page', asSaid: false, changed: true, lineEnds: true, pieces: [] });
      expect(verifyPack(out)).toMatchObject({ asSaid: false, pages: [{ path: 'board-pack.html', fault: 'line-ends', pieces: [] }] });
    });
    withChanged(page, (bytes) => inWindows(Buffer.from(Buffer.from(bytes).toString('utf8').replace('95 %', '96 %'))), () => {
      expect(verifyPack(page)).toMatchObject({ lineEnds: true, pieces: [{ change: 'changed' }] });
    });
  });

  it('one bit turned anywhere in any file → not what it says, and the file is named', () => {
    fc.assert(fc.property(fc.constantFrom(...paths), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7), (path, place, bit) => {
      const found = withChanged(join(out, path), (bytes) => {
        const at = Math.floor(place * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        return bytes;
      }, () => verifyPack(out));
      expect(asSaid(found)).toBe(false);
      if (path !== 'fingerprint.json') expect(found).toMatchObject({ state: 'folder', differences: { changed: [path], missing: [], added: [] } });
      else expect(['unreadable', 'newer']).toContain(found.state);
    }), { numRuns: 150 });
    expect(asSaid(verifyPack(out))).toBe(true);
  });

  it('a figure changed → the extract is named, and that the fingerprint says otherwise of the extracts', () => {
    const found = withChanged(join(out, 'pack/figures/observation.csv'), (bytes) => Buffer.from(Buffer.from(bytes).toString().replace(',90,100,', ',99,100,')), () => verifyPack(out));
    expect(found).toMatchObject({ state: 'folder', asSaid: false, parts: ['data'], differences: { changed: ['pack/figures/observation.csv'] } });
  });

  it('a file gone, a file put in → named; what an operating system leaves is passed over', () => {
    const copy = join(made.folder, 'worn');
    cpSync(out, copy, { recursive: true });
    writeFileSync(join(copy, 'assets', '.DS_Store'), '');
    expect(asSaid(verifyPack(copy))).toBe(true);
    rmSync(join(copy, 'pack', 'verdicts.json'));
    writeFileSync(join(copy, 'assets', 'more.js'), '');
    expect(verifyPack(copy)).toMatchObject({ state: 'folder', asSaid: false, differences: { changed: [], missing: ['pack/verdicts.json'], added: ['assets/more.js'] } });
  });

  it('figures changed and the list of files made to agree → the fingerprint says otherwise', () => {
    const copy = join(made.folder, 'forged');
    cpSync(out, copy, { recursive: true });
    const register = join(copy, 'pack', 'register.json');
    writeFileSync(register, readFileSync(register, 'utf8').replace('Department moved', 'Nothing happened'));
    const read = parseFingerprintFile(readFileSync(join(copy, 'fingerprint.json'), 'utf8'));
    if (read.state !== 'read') throw new Error(read.state);
    writeFileSync(join(copy, 'fingerprint.json'), encodeFingerprintFile({ ...read.file, files: filesOfFolder(copy).filter(({ path }) => path !== 'fingerprint.json') }));
    expect(verifyPack(copy)).toMatchObject({ state: 'folder', asSaid: false, parts: ['register'], differences: { changed: [] } });
  });

  it('the page of another pack put in and listed → named by its fingerprint', async () => {
    const other = await frozen(madeFreeze({ numerators: [91, 91, 89, 90, 92, 90, 91, 89, 90] }), 'out');
    const copy = join(made.folder, 'mixed');
    cpSync(out, copy, { recursive: true });
    copyFileSync(join(other.out, 'board-pack.html'), join(copy, 'board-pack.html'));
    expect(verifyPack(copy)).toMatchObject({ asSaid: false, pages: [{ path: 'board-pack.html', fault: 'other-fingerprint' }] });
  });

  it('the page alone → what it says; a word changed in it → not', () => {
    const page = join(out, 'board-pack.html');
    expect(verifyPack(page)).toMatchObject({ state: 'page', changed: false, asSaid: true });
    expect(withChanged(page, (bytes) => Buffer.from(Buffer.from(bytes).toString().replace('95 %', '96 %')), () => verifyPack(page))).toMatchObject({ state: 'page', changed: true, asSaid: false });
  });

  it('the page alone, a word changed → the words that stand there now; in the folder → the page and the same words', () => {
    const change = (bytes: Uint8Array): Uint8Array => Buffer.from(Buffer.from(bytes).toString().replace('95 %', '96 %'));
    const words = [{ change: 'changed', piece: { kind: 'words', text: '96 %' } }];
    expect(withChanged(join(out, 'board-pack.html'), change, () => verifyPack(join(out, 'board-pack.html')))).toMatchObject({ pieces: words });
    expect(withChanged(join(out, 'board-pack.html'), change, () => verifyPack(out))).toMatchObject({ pages: [{ path: 'board-pack.html', fault: 'changed', pieces: words }] });
  });

  it('the page alone, its stated fingerprint changed → no piece of it, and that the parts give another one', () => {
    const page = join(out, 'board-pack.html');
    const change = (bytes: Uint8Array): Uint8Array => Buffer.from(Buffer.from(bytes).toString().replace(/(watchline-fingerprint" content=")./, (start) => `${start.slice(0, -1)}${start.endsWith('0') ? '1' : '0'}`));
    expect(withChanged(page, change, () => verifyPack(page))).toMatchObject({ state: 'page', changed: true, follows: false, pieces: [], asSaid: false });
  });

  it('the page alone, a line of its seal misspelt → that line', () => {
    const page = join(out, 'board-pack.html');
    expect(withChanged(page, (bytes) => Buffer.from(Buffer.from(bytes).toString().replace('watchline-parts', 'watchline-party')), () => verifyPack(page))).toEqual({ state: 'broken-seal', lines: ['watchline-parts'] });
  });

  it('fingerprint.json changed in its title → not what it says, though every file fits; changed in a hash → the file it is of', () => {
    const listing = join(out, 'fingerprint.json');
    const changed = (change: (text: string) => string): Verified => withChanged(listing, (bytes) => Buffer.from(change(Buffer.from(bytes).toString())), () => verifyPack(out));
    expect(changed((text) => text.replace('"Quality report"', '"Other report"'))).toMatchObject({ state: 'unreadable', held: { differences: { changed: [], missing: [], added: [] }, parts: [], follows: true } });
    expect(changed((text) => text.replace(/("path":"index.html".*"sha256":")./, (start) => `${start.slice(0, -1)}${start.endsWith('0') ? '1' : '0'}`))).toMatchObject({ state: 'unreadable', held: { differences: { changed: ['index.html'] } } });
    expect(changed((text) => text.slice(0, 200))).toEqual({ state: 'unreadable', why: 'it is not JSON', held: null });
  });

  it('a folder that is right → its title, day, pages and rules', () => {
    expect(verifyPack(out)).toMatchObject({ about: { title: 'Quality report', frozenAt: '2012-12-20T09:30:00Z', dataAsOf: '2012-11-15', pages: ['What changed'], rules: ['Making Data Count, strict v2.4'] } });
  });

  it('a pack frozen in the first form, and its page alone → what they say; a word changed in that page → not, and no place', () => {
    const old = 'fixtures/packs/version-1';
    expect(asSaid(verifyPack(old))).toBe(true);
    const page = join(made.folder, 'old.html');
    copyFileSync(join(old, 'board-pack.html'), page);
    expect(asSaid(verifyPack(page))).toBe(true);
    expect(withChanged(page, (bytes) => Buffer.from(Buffer.from(bytes).toString().replace('95 %', '96 %')), () => verifyPack(page))).toMatchObject({ state: 'page', changed: true, pieces: null });
  });

  it('a page without a seal, a folder without fingerprint.json, a later form → said so; nothing there → refused', () => {
    expect(verifyPack(join(out, 'index.html'))).toEqual({ state: 'unknown', why: 'no-seal' });
    expect(verifyPack(made.data)).toEqual({ state: 'unknown', why: 'no-fingerprint' });
    expect(withChanged(join(out, 'fingerprint.json'), () => Buffer.from('{"fingerprintVersion":7,"chapters":[]}'), () => verifyPack(out))).toEqual({ state: 'newer', version: 7, known: 1 });
    expect(() => verifyPack(join(made.folder, 'nowhere'))).toThrow('there is no such file or folder');
  });
});
