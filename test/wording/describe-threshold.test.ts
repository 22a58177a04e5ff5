import { describeMet, describeThreshold, describeThresholdHistory, thresholdKindAt, thresholdPhrase } from '../../src/wording/describe-threshold.ts';
import { ae, assess, cases, falls, seriesOf, steady, thresholdOf } from './situations.ts';
import { describe, expect, test } from './property.ts';

describe('describeThreshold', () => {
  test.each([
    [thresholdOf(0.95, 'at-least'), ae, 'at least 95%'], [thresholdOf(0.975, 'at-least'), ae, 'at least 97.5%'],
    [thresholdOf(3, 'at-most'), cases, 'at most 3 cases'], [thresholdOf(1, 'at-most'), cases, 'at most 1 case'],
    [thresholdOf(0, 'at-most'), cases, 'zero'], [thresholdOf(2.5, 'at-most'), cases, 'at most 2.5 cases'],
    [thresholdOf(6.6, 'at-most'), falls, 'at most 6.6 per 1,000 occupied bed days'],
  ])('of %o is as people say it', (threshold, measure, expected) => expect(describeThreshold(threshold, measure)).toBe(expected));
});

describe('thresholdPhrase', () => {
  test('puts a percentage before the noun and a count after it', () => {
    expect([thresholdPhrase(0.95, ae), thresholdPhrase(3, cases, 'trajectory-month'), thresholdPhrase(0, cases)])
      .toEqual(['the 95% threshold', 'the trajectory of 3 cases', 'the threshold of zero']);
  });
});

describe('describeThresholdHistory', () => {
  test('of a closed, an open and an endless threshold says when', () => {
    const lines = describeThresholdHistory([
      thresholdOf(0.98, 'at-least', { from: '2009-04', to: '2010-12' }), thresholdOf(0.95, 'at-least', { from: '2011-01' }),
      thresholdOf(0.9, 'at-least', { to: '2009-03' }), thresholdOf(0.8, 'at-least'),
    ], ae);
    expect(lines.map(({ text }) => text)).toEqual([
      'April 2009 to December 2010: at least 98%', 'From January 2011: at least 95%', 'Until March 2009: at least 90%', 'All months: at least 80%',
    ]);
  });
  test('names every kind that is no plain threshold, and never a control limit', () => {
    const lines = describeThresholdHistory([
      thresholdOf(60, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' }), thresholdOf(5, 'at-most', { kind: 'trajectory-month' }),
      thresholdOf(20, 'at-most', { kind: 'trajectory-cumulative' }), thresholdOf(4, 'at-most', { kind: 'local' }),
    ], cases).map(({ what }) => what);
    expect(lines).toEqual([
      'at most 60 cases in the year (annual objective)', 'at most 5 cases (trajectory)', 'at most 20 cases from April on (cumulative trajectory)', 'at most 4 cases (local threshold)',
    ]);
  });
  test('of nothing is empty', () => expect(describeThresholdHistory([], ae)).toEqual([]));
});

test('describeMet of met, not met and nothing to judge', () => expect([true, false, null].map(describeMet)).toEqual(['met', 'not met', null]));

test('thresholdKindAt gives the kind in force in that month', () => {
  const assessment = assess(cases, seriesOf(cases, steady(24, 7, 3).map(Math.round)), [
    thresholdOf(7, 'at-most', { kind: 'trajectory-month', level: 'provider', from: '2010-04', to: '2012-03' }),
  ]);
  expect([thresholdKindAt(assessment, 5), thresholdKindAt(assessment, 99)]).toEqual(['trajectory-month', 'standard']);
});
