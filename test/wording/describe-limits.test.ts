import { describeLimits } from '../../src/wording/describe-limits.ts';
import { describeThresholdAt } from '../../src/wording/describe-threshold.ts';
import { ae, assess, cases, seriesOf, thresholdOf } from './situations.ts';
import { describe, expect, test } from './property.ts';

const values = [0.94, 0.95, 0.93, 0.94, 0.96, 0.95, 0.94, 0.93, 0.95, 0.94, 0.95, 0.94, 0.95, 0.94, 0.96, 0.93];

describe('describeLimits', () => {
  test('of an XmR chart states both limits, the mean and the months they were computed from', () => {
    expect(describeLimits(assess(ae, seriesOf(ae, values)), ae)).toBe(
      'From 90.7% to 98.1% around a mean of 94.4%, from 16 months: April 2010 to July 2011',
    );
  });
  test('of a limit that no month can reach says nothing of it', () => {
    const high = [0.99, 0.95, 0.99, 0.96, 0.98, 0.95, 0.99, 0.93, 0.99, 0.96, 0.99, 0.94, 0.99, 0.95, 0.99, 0.96];
    expect(describeLimits(assess(ae, seriesOf(ae, high)), ae)).toMatch(/^From \d\d\.\d% up, around a mean of 96\.9%, from 16 months/);
    expect(describeLimits(assess(ae, seriesOf(ae, high)), { ...ae, maxPercentOver100: true })).toMatch(/^From \d\d\.\d% to 10\d\.\d% around/);
    expect(describeLimits(assess(cases, seriesOf(cases, [0, 9, 1, 8, 2, 9, 0, 9, 1, 8, 2, 9, 0, 9, 1, 8])), cases)).toMatch(/^Up to \d\d\.\d around a mean of 4\.8/);
  });
  test('of too few months names the median and that there are no limits', () => {
    expect(describeLimits(assess(cases, seriesOf(cases, [3, 4, 5])), cases)).toBe('No limits; a median of 4.0, from 3 months: April to June 2010');
  });
  test('of a month that does not exist says nothing', () => {
    expect(describeLimits(assess(cases, seriesOf(cases, [3, 4, 5])), cases, null)).toBe('');
  });
});

describe('describeThresholdAt', () => {
  test('of a month names the threshold then in force, its dates and its source', () => {
    const assessment = assess(ae, seriesOf(ae, values), [
      thresholdOf(0.98, 'at-least', { to: '2010-06' }), thresholdOf(0.95, 'at-least', { from: '2010-07', label: 'NHS standard' }),
    ]);
    expect(describeThresholdAt(assessment, ae)).toBe('At least 95%, from July 2010 (NHS standard)');
    expect(describeThresholdAt(assessment, ae, 0)).toBe('At least 98%, until June 2010');
  });
  test('without a threshold says nothing', () => {
    expect(describeThresholdAt(assess(ae, seriesOf(ae, values)), ae)).toBe('');
  });
});
