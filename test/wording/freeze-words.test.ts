import { describe, expect, it } from 'vitest';
import { describeAddedFiles, describeCannotFreeze, describeFormSize, describeFreezing, describeFrozenInto } from '../../src/wording/freeze-words.ts';

describe('the words of freezing', () => {
  it('a size before, a stage meanwhile, file and fingerprint after', () => {
    expect([describeFormSize(null, true), describeFormSize(27_000_000, true), describeFreezing({ stage: 'documents', done: 0, of: 1 }), describeFreezing({ stage: 'site', done: 12, of: 40 })]).toEqual([
      '', 'about 27 MB unpacked', 'Making the documents', 'Fetching the files of the site: 12 of 40',
    ]);
    expect(describeFrozenInto('report.zip', 9_800_000, '3f1a77c09b2e4d55aaaa')).toBe('Frozen into report.zip, 9.8 MB. Fingerprint 3f1a 77c0 9b2e 4d55.');
  });

  it('a file that is not what it should be is named, with what to do', () => {
    expect(describeCannotFreeze('site-file', 'assets/app.js')).toMatch(/^“assets\/app\.js” of this site is not what it was built with\..* Reload this page and freeze again\.$/);
    expect(describeCannotFreeze('pack-file', 'observation.csv')).toMatch(/^“observation\.csv” of the pack .* Reload this page and freeze again\.$/);
    expect(describeCannotFreeze('before-figures', '2012-07')).toMatch(/^There are figures up to July 2012, .* Give a later time\.$/);
    expect(describeCannotFreeze('opens-otherwise', '')).toContain('(names or notes would differ), so nothing was handed over.');
  });

  it('files that were added are named, and what of them becomes part of the pack', () => {
    expect(describeAddedFiles(['july.csv'])).toMatch(/^july\.csv, added in this tab, becomes part of it: every row that was accepted, single events too, without the notes beside them\./);
    expect(describeAddedFiles(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toMatch(/^a, b, c, d, e and 2 more, added in this tab, become part of it/);
  });
});
