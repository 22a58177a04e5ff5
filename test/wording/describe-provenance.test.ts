import { describe, expect, it } from 'vitest';
import { provenanceLines } from '../../src/wording/describe-provenance.ts';

const PARTS = { source: 'Source: A&E', dataDate: 'Data to July 2012', rules: 'Nelson', fingerprint: 'ab12', picture: 'cd34', terms: [] };

describe('provenanceLines(parts)', () => {
  it('source, data date and rules in one line, the fingerprint in another', () => {
    expect(provenanceLines(PARTS)).toEqual(['Source: A&E. Data to July 2012. Rules: Nelson.', 'Fingerprint of the figures: ab12', 'Fingerprint of this chart with its notes and decisions: cd34']);
  });

  it('terms stand between them, each as a sentence; a fingerprint that is not known says so', () => {
    expect(provenanceLines({ ...PARTS, fingerprint: '', terms: ['As at June 2012', '2 files added in this tab.'] }).slice(1)).toEqual(
      ['As at June 2012.', '2 files added in this tab.', 'Fingerprint of the figures: not known', 'Fingerprint of this chart with its notes and decisions: cd34'],
    );
  });
});
