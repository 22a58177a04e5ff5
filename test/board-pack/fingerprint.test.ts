import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { FINGERPRINT_PARTS, fingerprintOf, fingerprintOfParts, hashOf, type FingerprintInput } from '../../src/board-pack/fingerprint.ts';

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const INPUT: FingerprintInput = {
  data: [{ path: 'target.csv', sha256: sha('t') }, { path: 'observation.csv', sha256: sha('o') }],
  source: { title: 'A pack', dataAsOf: '2012-08-14' }, recipe: { recipeVersion: 1, title: 'Report', pages: [] },
  register: null, meeting: null, rules: { 'mdc-strict': 'Making Data Count 2.4' }, verdicts: [],
};

describe('fingerprintOf', () => {
  it('two files → the data part is the SHA-256 of what sha256sum prints, by path', () => {
    expect(fingerprintOf(INPUT).parts.data).toBe(sha(`${sha('o')}  observation.csv\n${sha('t')}  target.csv\n`));
  });

  it('no register → the part is the hash of the word null', () => {
    expect(fingerprintOf(INPUT).parts.register).toBe(sha('null'));
  });

  it('the parts → the fingerprint is the SHA-256 of a line for the form and a line a part', () => {
    const { fingerprint, parts } = fingerprintOf(INPUT);
    expect(fingerprint).toBe(sha(`watchline board pack 1\n${FINGERPRINT_PARTS.map((part) => `${part} ${parts[part]}\n`).join('')}`));
    expect(fingerprintOfParts(parts)).toBe(fingerprint);
  });

  it('files and keys in another order, line ends of Windows → the same fingerprint', () => {
    const other: FingerprintInput = { ...INPUT, data: [...INPUT.data].reverse(), source: { dataAsOf: '2012-08-14', title: 'A pack' }, meeting: 'one\r\ntwo' };
    expect(fingerprintOf(other)).toEqual(fingerprintOf({ ...INPUT, meeting: 'one\ntwo' }));
  });

  it.each([
    ['data', { data: [{ path: 'target.csv', sha256: sha('T') }, { path: 'observation.csv', sha256: sha('o') }] }],
    ['data', { data: [{ path: 'targets.csv', sha256: sha('t') }, { path: 'observation.csv', sha256: sha('o') }] }],
    ['source', { source: { title: 'A pack', dataAsOf: '2012-08-15' } }],
    ['recipe', { recipe: { recipeVersion: 1, title: 'Report', pages: [{ kind: 'cover' }] } }],
    ['register', { register: [] }],
    ['meeting', { meeting: { entries: [] } }],
    ['rules', { rules: { 'mdc-strict': 'Making Data Count 2.5' } }],
    ['verdicts', { verdicts: [{ measureId: 'ae', variation: 'common-cause' }] }],
  ] as const)('a change in %s → another fingerprint, and that part alone is another', (part, change) => {
    const [before, after] = [fingerprintOf(INPUT), fingerprintOf({ ...INPUT, ...change })];
    expect(after.fingerprint).not.toBe(before.fingerprint);
    expect(FINGERPRINT_PARTS.filter((each) => after.parts[each] !== before.parts[each])).toEqual([part]);
  });
});

describe('hashOf', () => {
  it('text and its UTF-8 bytes → the same hash as Node’s own', () => {
    expect(hashOf('Zoë · 95 %')).toBe(sha('Zoë · 95 %'));
    expect(hashOf(new TextEncoder().encode('Zoë · 95 %'))).toBe(sha('Zoë · 95 %'));
  });
});
