import type { GapReason } from '../../src/spc/vocabulary.ts';
import { describeBlank, describeGap, describeGapOf, explainGap } from '../../src/wording/describe-gap.ts';
import { expect, expectPlainEnglish, test } from './property.ts';

const REASONS: readonly GapReason[] = ['no-row', 'not-submitted', 'suppressed', 'not-applicable', 'insufficient', 'censored', 'zero-denominator'];

test('describeGap of every reason is a word of its own', () => expect(new Set(REASONS.map(describeGap)).size).toBe(REASONS.length));
test('describeGapOf makes the month the subject', () => {
  expect(describeGapOf('2012-07', 'not-submitted')).toBe('July 2012 was not submitted');
  expect(describeGapOf('2012-07', 'no-row')).toBe('July 2012 has no row in the extract');
});
test('explainGap of every reason is plain English', () => REASONS.forEach((reason) => expectPlainEnglish(explainGap(reason))));
test('explainGap never lets a suppressed month or a missing row pass for zero', () => {
  expect(explainGap('suppressed')).toContain('It is not zero.');
  expect(explainGap('no-row')).toContain('not counted as zero');
});
test('describeBlank has a different face for each kind of blank', () => {
  expect([describeBlank('no-threshold'), describeBlank('not-enough-data', 9), describeBlank('not-submitted'), describeBlank('suppressed'), describeBlank('not-provided')])
    .toEqual(['No threshold', 'Not enough data (9 of 15 months)', 'Not submitted', 'Suppressed', 'Not provided here']);
});
test('describeBlank never says that 28 of 15 months are too few', () => expect(describeBlank('not-enough-data', 28)).toBe('Not enough data'));
