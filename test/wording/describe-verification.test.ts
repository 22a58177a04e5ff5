import { describe, expect, it } from 'vitest';

import { describeVerification, type VerifiedSaid } from '../../src/wording/describe-verification.ts';

const HASH = 'ce47fbdfb008d3c766cbe0b145df19d864eb105bd76cfb73a59b1ee252579481';
const ABOUT = { title: 'Quality report', frozenAt: null, foot: 'Data to July 2012.', dataAsOf: null, pages: ['1. Changes', '2. Charts'], rules: [] };
const PIECE = { kind: 'words', part: 'changes', page: '1. Changes', chart: null, table: null, text: 'Above.' } as const;
const page = (given: Partial<Extract<VerifiedSaid, { state: 'page' }>>): string =>
  describeVerification('p.html', { state: 'page', fingerprint: HASH, about: ABOUT, changed: true, follows: true, asSaid: false, pieces: [], lineEnds: false, ...given }, null).join('\n');
const NOTHING = { differences: { changed: [], missing: [], added: [] }, parts: [], follows: true };

describe('describeVerification', () => {
  it('a page that is right → so, with its title, fingerprint, recipe and foot', () => {
    expect(page({ changed: false, asSaid: true })).toBe([
      '“p.html” is what it says.', 'Quality report', 'Fingerprint  ce47 fbdf b008 d3c7', `             ${HASH}`, 'Recipe       2 pages: 1. Changes, 2. Charts', 'At its foot  Data to July 2012.',
      'Every byte is as it was sealed.', 'Compare the fingerprint with the one on paper or in the minutes: whoever changes a pack can make it agree with itself.',
    ].join('\n'));
  });

  it('a page with changed words → where they stand; with a changed seal → that everything else is as it was; of the first form → that no place is known', () => {
    expect(page({ pieces: [{ change: 'changed', piece: PIECE }] })).toContain('\n  changed  page “1. Changes”: the words that read “Above.”\n');
    expect(page({})).toContain('changed  the seal itself: every page, chart, table and sentence, and the style, are as they were sealed');
    expect(page({ follows: false })).toContain('changed  the lines that state its fingerprint and parts');
    expect(page({ pieces: null })).toContain('the place cannot be named');
  });

  it('a folder with files changed, missing and added, and a page changed → each by its name', () => {
    const lines = describeVerification('out', {
      state: 'folder', about: { ...ABOUT, foot: null, dataAsOf: '2012-08-14', rules: ['Making Data Count, strict v2.4'] }, file: { title: 'Quality report', frozenAt: '2012-08-20T09:00:00Z', fingerprint: HASH, files: [] },
      differences: { changed: ['board-pack.html'], missing: ['pack/verdicts.json'], added: ['x.js'] }, parts: ['recipe'], follows: true,
      pages: [{ path: 'board-pack.html', fault: 'changed', pieces: [{ change: 'changed', piece: PIECE }] }], asSaid: false,
    }, HASH);
    expect(lines).toEqual([
      '“out” is not what it says.', '  changed  board-pack.html', '  missing  pack/verdicts.json', '  added    x.js',
      '  board-pack.html was changed after it was sealed:', '    changed  page “1. Changes”: the words that read “Above.”', '  The fingerprint says otherwise of: the recipe.',
      'Quality report, frozen 20 August 2012, 09:00 UTC', 'Fingerprint  ce47 fbdf b008 d3c7', `             ${HASH}`, 'Data         as at 14 August 2012', 'Recipe       2 pages: 1. Changes, 2. Charts',
      'Rules        Making Data Count, strict v2.4', 'It is the fingerprint that was expected.',
    ]);
  });

  it('fingerprint.json changed → held against the files, and what that leaves', () => {
    const said = (held: Extract<VerifiedSaid, { state: 'unreadable' }>['held']): string => describeVerification('out', { state: 'unreadable', why: 'it is not JSON', held }, null).join('\n');
    expect(said(null)).toContain('nothing can be said of them');
    expect(said(NOTHING)).toContain('its title, its time or the way it is written was changed');
    expect(said({ ...NOTHING, differences: { changed: ['index.html'], missing: [], added: [] } })).toContain('  changed  index.html');
  });

  it('two hundred files changed → twenty, and how many more', () => {
    const lines = describeVerification('out', { state: 'unreadable', why: 'it is not JSON', held: { ...NOTHING, differences: { changed: Array.from({ length: 200 }, (_, at) => `a${String(at)}`), missing: [], added: [] } } }, null);
    expect(lines.filter((line) => line.startsWith('  changed  a'))).toHaveLength(20);
    expect(lines).toContain('  … and 180 more');
  });

  it('line ends of Windows → told as that, with what was changed besides', () => {
    expect(page({ lineEnds: true })).toContain('its lines end with CR LF now in place of LF, as editors and mail gateways write them.\n  But for them every byte is as it was sealed.');
    expect(page({ lineEnds: true, pieces: [{ change: 'list' }] })).not.toContain('But for them');
  });
});
