import { describe, expect, it } from 'vitest';

import { describeFilesChecked, describeFingerprintPart, describeFrozen, describeFrozenAt, shortFingerprint } from '../../src/wording/describe-frozen.ts';

describe('shortFingerprint', () => {
  it('64 digits → the first sixteen in groups of four', () => {
    expect(shortFingerprint(`3f1a77c09b2e4d55${'0'.repeat(48)}`)).toBe('3f1a 77c0 9b2e 4d55');
  });
});

describe('describeFrozenAt', () => {
  it('a time in UTC → day and time; a day alone → the day', () => {
    expect(describeFrozenAt('2012-08-20T09:00:00Z')).toBe('20 August 2012, 09:00 UTC');
    expect(describeFrozen('2012-08-20T09:00:00Z')).toBe('Frozen 20 August 2012');
  });
});

describe('describeFingerprintPart', () => {
  it('a part → in words; one of a later form → its name', () => {
    expect(describeFingerprintPart('register')).toBe('the register of notes and decisions');
    expect(describeFingerprintPart('chapters')).toBe('“chapters”');
  });
});

describe('describeFilesChecked', () => {
  it('nothing differs → all as frozen; else each file by name', () => {
    expect(describeFilesChecked({ changed: [], missing: [] }, 42)).toBe('All 42 files are as they were frozen.');
    expect(describeFilesChecked({ changed: ['a.js'], missing: ['b.js', 'c.js'] }, 42)).toBe('This copy is not what was frozen. Changed: a.js; missing: b.js, c.js.');
  });
});
