import { describePoint, describePointSignal, spokenPoint } from '../../src/wording/spoken-point.ts';
import { ae, allSituations, assess, cases, falls, seriesOf, steady, thresholdOf } from './situations.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const worse = assess(
  ae, seriesOf(ae, [...steady(20, 0.91, 0.01), ...steady(8, 0.885, 0.004)], { size: 9000, gaps: { 5: 'suppressed' }, restated: { 7: 0.93 } }),
  [thresholdOf(0.95, 'at-least')],
);

describe('spokenPoint', () => {
  test('of a month in a run says value, parts, threshold, limits and its place in the run', () => {
    expect(spokenPoint(worse, ae, 26)).toMatch(
      /^June 2012: 88\.5%, 7,969 of 9,000 patients seen within 4 hours\. Below the 95% threshold\. Between the process limits \d\d\.\d% and \d\d\.\d%\. Concern: 7th month in a row below the mean, and one of two months in three close to the lower process limit\.$/,
    );
  });
  test('of an ordinary month has no signal', () => expect(spokenPoint(worse, ae, 0)).not.toMatch(/Concern|Improvement/));
  test('of a gap says why and what it means', () => {
    expect(spokenPoint(worse, ae, 5)).toBe('September 2010: suppressed. The number is so small that the publisher hides it, so that nobody can be recognised. It is not zero.');
  });
  test('of a restated month says what it was', () => expect(spokenPoint(worse, ae, 7)).toContain('Restated, was 93.0%.'));
  test('of a month below the lower limit says so before the signal', () => {
    const outside = assess(ae, seriesOf(ae, [...steady(27, 0.965, 0.004), 0.93], { size: 9000 }), [thresholdOf(0.95, 'at-least')]);
    expect(spokenPoint(outside, ae, 27)).toMatch(/Below the lower process limit 94\.\d%\. Concern: below the lower process limit\.$/);
  });
  test('of a count names the cases, on the threshold too', () => {
    const counted = assess(cases, seriesOf(cases, [...steady(23, 6, 3).map(Math.round), 1]), [thresholdOf(1, 'at-most')]);
    expect(spokenPoint(counted, cases, 23)).toBe('March 2012: 1 case. On the threshold of 1 case. Below the upper process limit 14.7.');
  });
  test('of a rate whose division ends a last bit above the threshold says on, as the verdict says met', () => {
    const rates = assess(falls, seriesOf(falls, [...steady(23, 8, 1), 8.2], { size: 5000 }), [thresholdOf(8.2, 'at-most')]);
    expect(rates.series.values[23]).toBeGreaterThan(8.2);
    expect(spokenPoint(rates, falls, 23)).toContain('8.2 per 1,000 occupied bed days, 41 falls with harm in 5,000 occupied bed days. On the threshold of 8.2 ');
    expect(describePoint(rates, falls, 23)).toMatchObject({ value: '8.2', details: [expect.anything(), 'met: on the threshold of 8.2 per 1,000 occupied bed days'] });
  });
  test('of a rate names its unit and parts', () => {
    const rate = assess(falls, seriesOf(falls, steady(24, 5.2, 0.6), { size: 21000 }));
    expect(spokenPoint(rate, falls, 0)).toMatch(/^April 2010: 5\.4 per 1,000 occupied bed days, 114 falls with harm in 21,000 occupied bed days\./);
  });
  test('of a provisional month says that it is not judged', () => {
    const provisional = assess(ae, seriesOf(ae, steady(28, 0.89, 0.01), { size: 9000, provisional: [27] }));
    expect(spokenPoint(provisional, ae, 27)).toContain('Provisional: not yet judged.');
  });
  test('of every month of every situation is plain English', () => {
    for (const { assessment, measure } of allSituations()) {
      assessment.series.periods.forEach((_, index) => {
        const text = spokenPoint(assessment, measure, index);
        expectPlainEnglish(text);
        expect(text).toMatch(/^\w+ \d{4}: .*\.$/);
        if (measure.direction === 'neutral') expect(text).not.toMatch(/Concern|Improvement|better|worse/);
      });
    }
  });
  test('of a month outside the series still stands', () => expectPlainEnglish(spokenPoint(worse, ae, 99)));
});

describe('describePoint', () => {
  test('gives heading, value, details and signal apart', () => {
    const point = describePoint(worse, ae, 26);
    expect(point).toEqual({
      heading: 'June 2012', value: '88.5%',
      details: ['7,969 of 9,000 patients seen within 4 hours', 'not met: below the 95% threshold'], signal: 'Concern: 7th month in a row below the mean, and one of two months in three close to the lower process limit',
    });
  });
  test('of a gap gives its reason as the value', () => expect(describePoint(worse, ae, 5)).toMatchObject({ value: 'suppressed', signal: null }));
});

test('describePointSignal of an improving month inside a run of concern names concern first', () => {
  const both = assess(ae, seriesOf(ae, [...steady(20, 0.93, 0.006), 0.89, 0.893, 0.897, 0.901, 0.905, 0.91, 0.915, 0.92], { size: 9000 }));
  expect(describePointSignal(both, 27)).toBe('Concern: 8th month in a row below the mean; Improvement: 8th month of a run of rises');
});
