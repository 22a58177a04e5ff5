import { describe, expect, it } from 'vitest';

import { printedFoot, type PrintedFoot } from '../../src/wording/printed-foot.ts';

const FOOT: PrintedFoot = {
  source: 'Source: NHS England', freshness: 'Data to July 2012', rules: 'Nelson 1984', asAt: null, added: 0, fingerprint: 'ce47fbdfb008d3c7'.repeat(4), frozen: false,
};

describe('printedFoot', () => {
  it('a live pack → source, reach, rules, fingerprint of the figures; a frozen one → its own', () => {
    expect(printedFoot(FOOT)).toBe('Source: NHS England · Data to July 2012 · Rules: Nelson 1984 · Fingerprint of the figures ce47 fbdf b008 d3c7');
    expect(printedFoot({ ...FOOT, frozen: true })).toMatch(/ · Fingerprint ce47 fbdf b008 d3c7$/);
  });

  it('a past month, files of one tab, no fingerprint yet → said, and nothing for what is not known', () => {
    expect(printedFoot({ ...FOOT, asAt: '2011-06', added: 2, fingerprint: null })).toBe('Source: NHS England · Data to July 2012 · As at June 2011 · with 2 files added in one browser tab · Rules: Nelson 1984');
  });
});
