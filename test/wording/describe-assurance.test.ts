import type { NoAssurance } from '../../src/spc/assessment.ts';
import { describeAssurance, describeNoAssurance } from '../../src/wording/describe-assurance.ts';
import { ae, assess, cases, seriesOf, steady, thresholdOf } from './situations.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const series = seriesOf(ae, steady(24, 0.89, 0.01), { size: 9000 });
const judged = (value: number) => assess(ae, series, [thresholdOf(value, 'at-least')]);

describe('describeAssurance', () => {
  test('of a threshold above the upper limit says fail, with both numbers', () => {
    const words = describeAssurance(judged(0.95), ae);
    expect(words.short).toBe('Fail');
    expect(words.title).toMatch(/^Fail: the 95% threshold lies above the upper process limit of \d\d\.\d%$/);
    expect(words.meaning).toBe('If nothing changes, the threshold will be missed every month: only a change to the process can reach it.');
  });
  test('of a threshold below the lower limit says pass', () => expect(describeAssurance(judged(0.5), ae).title).toMatch(/^Pass: the 50% threshold lies below the lower process limit of/));
  test('of a threshold between the limits names both', () => expect(describeAssurance(judged(0.89), ae).title).toMatch(/^Hit or miss: the 89% threshold lies between the process limits of \d\d\.\d% and \d\d\.\d%$/));
  test('of a threshold between limits of which no month can reach one names the other', () => {
    const counts = [0, 9, 1, 8, 2, 9, 0, 9, 1, 8, 2, 9, 0, 9, 1, 8];
    expect(describeAssurance(assess(cases, seriesOf(cases, counts), [thresholdOf(3, 'at-most')]), cases).title)
      .toMatch(/^Hit or miss: the threshold of 3 cases lies below the upper process limit of \d\d\.\d$/);
  });
  test('of a threshold that the limit misses by the last bit of a double says equals, as the icon does', () => {
    const base = judged(0.95);
    const dust = { ...base, upper: base.upper.map(() => 0.95 - 1e-16), threshold: base.threshold.map(() => 0.95) };
    expect(describeAssurance(dust, ae).title).toBe('Fail: the 95% threshold equals the upper process limit');
  });
  test('of an at-most threshold below the lower limit says fail, lies below', () => {
    const counted = assess(cases, seriesOf(cases, [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21]), [thresholdOf(10, 'at-most')]);
    expect(describeAssurance(counted, cases).title).toMatch(/^Fail: the threshold of 10 cases lies below the lower process limit of/);
  });
  test('of an at-most threshold above the upper limit says pass, lies above', () => {
    const counted = assess(cases, seriesOf(cases, [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21]), [thresholdOf(40, 'at-most')]);
    expect(describeAssurance(counted, cases).title).toMatch(/^Pass: the threshold of 40 cases lies above the upper process limit of/);
  });
  test('of a threshold equal to the limit says equals', () => {
    const constant = assess(ae, seriesOf(ae, Array.from({ length: 20 }, () => 1), { size: 100 }), [thresholdOf(1, 'at-least')]);
    expect(describeAssurance(constant, ae).title).toBe('Pass: the 100% threshold equals the lower process limit');
  });
  test('of a limit that rounds to the threshold shows enough decimals to differ', () => {
    const base = judged(0.95);
    const index = base.decidingIndex ?? 0;
    const close = { ...base, upper: base.upper.map(() => 0.94998), threshold: base.threshold.map(() => 0.95) };
    expect(close.upper[index]).toBe(0.94998);
    expect(describeAssurance(close, ae).title).toBe('Fail: the 95% threshold lies above the upper process limit of 94.998%');
  });
  test('of a process that is changing says that it is not certain', () => {
    const changing = assess(ae, seriesOf(ae, [...steady(20, 0.91, 0.01), ...steady(8, 0.875, 0.004)], { size: 9000 }), [thresholdOf(0.99, 'at-least')]);
    expect(changing.stable).toBe(false);
    expect(describeAssurance(changing, ae).meaning).toBe('By its limits the threshold will be missed every month: only a change to the process can reach it. But the process is changing, so this is not certain.');
  });
  test('without an icon gives the reason', () => expect(describeAssurance(assess(ae, series), ae).title).toBe('No assurance: no threshold'));
});

test('describeNoAssurance of every reason is plain English and its own word', () => {
  const reasons: readonly NoAssurance[] = ['no-threshold', 'not-enough-data', 'short-phase', 'no-limits', 'neutral-direction', 'too-rare'];
  reasons.forEach((reason) => Object.values(describeNoAssurance(reason)).forEach(expectPlainEnglish));
  expect(new Set(reasons.map((reason) => describeNoAssurance(reason).short)).size).toBe(reasons.length);
});
