import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fingerprintOf } from '../../src/board-pack/fingerprint.ts';
import { encodeFingerprintFile, parseFingerprintFile, type FingerprintFile } from '../../src/board-pack/fingerprint-file.ts';

const FILE: FingerprintFile = {
  title: 'Report · July', frozenAt: '2012-08-20T09:00:00Z', opensOn: '/changes', position: 'pack/contents.json', verdicts: 'pack/verdicts.json',
  ...fingerprintOf({ data: [], source: null, recipe: null, register: null, meeting: null, rules: null, verdicts: null }),
  files: [{ path: 'index.html', bytes: 12, sha256: 'a'.repeat(64) }, { path: 'assets/a.js', bytes: 3, sha256: 'b'.repeat(64) }],
};

describe('parseFingerprintFile', () => {
  it('what encodeFingerprintFile wrote → the same, files by path', () => {
    expect(parseFingerprintFile(encodeFingerprintFile(FILE))).toEqual({ state: 'read', file: { ...FILE, files: [...FILE.files].reverse() } });
  });

  it('any one character changed, taken out or put in → not read', () => {
    const text = encodeFingerprintFile(FILE);
    fc.assert(fc.property(fc.nat(text.length - 1), fc.constantFrom('', ' ', '0', 'x', '\n'), fc.boolean(), (at, put, keep) => {
      const changed = text.slice(0, at) + put + text.slice(keep ? at : at + 1);
      if (changed !== text) expect(parseFingerprintFile(changed).state).not.toBe('read');
    }), { numRuns: 1000 });
  });

  it('a later form → said so with its number, whatever else is in it', () => {
    expect(parseFingerprintFile('{"fingerprintVersion":2,"pages":{}}')).toEqual({ state: 'newer', version: 2 });
  });

  it('no JSON, another file, a path out of the folder → unreadable with the place', () => {
    expect(parseFingerprintFile('<!doctype html>')).toEqual({ state: 'unreadable', why: 'it is not JSON', says: null });
    expect(parseFingerprintFile('{"name":"x"}').state).toBe('unreadable');
    expect(parseFingerprintFile(encodeFingerprintFile({ ...FILE, position: '../contents.json' }))).toEqual({ state: 'unreadable', why: '“position” is not as it is written', says: null });
  });
});
