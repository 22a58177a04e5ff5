import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/spc/assessment.ts';
import type { Threshold } from '../../src/spc/vocabulary.ts';
import { describeRequired } from '../../src/wording/describe-required.ts';
import { assess, cases, falls, seriesOf, steady, thresholdOf } from './situations.ts';

const held = (...thresholds: readonly Threshold[]): Assessment => assess(cases, seriesOf(cases, steady(28, 6, 3).map(Math.round)), thresholds);
const year = (value: number): Threshold => thresholdOf(value, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' });

describe('describeRequired', () => {
  it('one level for everybody is said, zero as a word', () => {
    expect(describeRequired(cases, [held(thresholdOf(4, 'at-most')), held(thresholdOf(4, 'at-most'))])).toBe('at most 4');
    expect(describeRequired(cases, [held(thresholdOf(0, 'at-most'))])).toBe('zero');
  });
  it('several levels are each provider’s own', () => { expect(describeRequired(cases, [held(thresholdOf(4, 'at-most')), held(thresholdOf(5, 'at-most'))])).toBe('own thresholds'); });
  it('an annual objective is not “no threshold”', () => {
    expect(describeRequired(cases, [held(year(2))])).toBe('at most 2 a year');
    expect(describeRequired(cases, [held(year(2)), held(year(3)), held()])).toBe('own annual objectives');
  });
  it('an objective of a year that ended is required of nobody', () => { expect(describeRequired(cases, [held({ ...year(2), from: '2011-04', to: '2012-03' })])).toBe('no threshold'); });
  it('a rate says its unit first', () => { expect(describeRequired(falls, [])).toMatch(/^per .* · no threshold$/); });
});
