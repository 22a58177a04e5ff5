import type { RuleId, Signal } from '../../src/spc/assessment.ts';
import { explainSignals } from '../../src/spc/explain-signals.ts';
import { whatWouldClear } from '../../src/spc/what-would-clear.ts';
import { describeWhatWouldClear } from '../../src/wording/describe-clearing.ts';
import { describeClearing, describeRule, describeSignal } from '../../src/wording/describe-signal.ts';
import { ae, assess, seriesOf, steady } from './situations.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const worse = assess(ae, seriesOf(ae, [...steady(20, 0.91, 0.01), ...steady(8, 0.875, 0.004)], { size: 9000 }));

function made(rule: RuleId, side: Signal['side'], periods: readonly string[], values: readonly number[], line: number | null): Signal {
  return { rule, side, meaning: side === 'high' ? 'improvement' : 'concern', indices: periods.map((_, index) => index), periods, values, line };
}

const eight = ['2011-12', '2012-01', '2012-02', '2012-03', '2012-04', '2012-05', '2012-06', '2012-07'];
const low = [0.885, 0.884, 0.88, 0.87, 0.875, 0.869, 0.88, 0.87];

describe('describeSignal', () => {
  test('of a shift names the months in a row, the mean and the span', () => {
    expect(describeSignal(made('shift', 'low', eight, low, 0.89), worse, ae)).toBe('8 months in a row below the mean of 89.0%: December 2011 to July 2012');
  });
  test('of a shift over a missing month counts months with data', () => {
    const withoutMarch = eight.filter((period) => period !== '2012-03');
    expect(describeSignal(made('shift', 'low', withoutMarch, low.slice(1), 0.89), worse, ae)).toBe('7 months with data in a row below the mean of 89.0%: December 2011 to July 2012');
  });
  test('on a run chart speaks of the median', () => {
    expect(describeSignal(made('long-run', 'high', eight, low, 0.86), { ...worse, chartKind: 'run' }, ae)).toBe('8 months in a row above the median of 86.0%: December 2011 to July 2012');
  });
  test('of a month outside the limits gives its value and the limit', () => {
    expect(describeSignal(made('outside', 'low', ['2012-07'], [0.845], 0.854), worse, ae)).toBe('July 2012, at 84.5%, is below the lower process limit of 85.4%');
  });
  test('of a month outside by less than a decimal keeps value and limit apart', () => {
    expect(describeSignal(made('outside', 'low', ['2012-07'], [0.8539], 0.854), worse, ae)).toBe('July 2012, at 85.39%, is below the lower process limit of 85.40%');
  });
  test('of a trend gives both ends', () => {
    expect(describeSignal(made('trend', 'low', eight.slice(0, 7), [0.91, 0.9, 0.89, 0.88, 0.87, 0.865, 0.86], null), worse, ae))
      .toBe('Falling for 7 months in a row, from 91.0% to 86.0%: December 2011 to June 2012');
  });
  test('of two of three names the far months and the line', () => {
    expect(describeSignal(made('two-of-three', 'low', ['2012-05', '2012-07'], [0.86, 0.861], 0.866), worse, ae)).toBe('2 of 3 months close to the lower process limit, below 86.6%: May and July 2012');
  });
  test('of few crossings counts them, skipping the line itself', () => {
    expect(describeSignal(made('few-crossings', 'low', eight, [0.8, 0.8, 0.89, 0.9, 0.9, 0.9, 0.9, 0.8], 0.89), worse, ae))
      .toBe('The line crosses the mean of 89.0% only twice in 8 months, fewer than chance makes likely: December 2011 to July 2012');
  });
  test('of every rule on either side is plain English, and so is its clearing', () => {
    const rules: readonly RuleId[] = [
      'outside', 'shift', 'trend', 'two-of-three', 'long-run', 'few-crossings', 'we-1', 'we-2', 'we-3', 'we-4',
      'nelson-1', 'nelson-2', 'nelson-3', 'nelson-4', 'nelson-5', 'nelson-6', 'nelson-7', 'nelson-8',
    ];
    for (const rule of rules) {
      for (const side of ['high', 'low'] as const) {
        for (const line of [0.89, null]) {
          const signal = made(rule, side, eight, low, line);
          expectPlainEnglish(describeSignal(signal, worse, ae));
          expectPlainEnglish(describeClearing(signal, worse, ae));
        }
      }
      expectPlainEnglish(describeRule(rule));
    }
    expect(new Set(rules.map(describeRule)).size).toBe(rules.length);
  });
  test('of the signals that the core explains gives the months it flagged', () => {
    const signal = explainSignals(worse, worse.decidingIndex).find(({ rule }) => rule === 'shift');
    expect(signal && describeSignal(signal, worse, ae)).toBe('8 months in a row below the mean of 90.0%: December 2011 to July 2012');
  });
});

describe('describeClearing', () => {
  test('of a shift asks for a month on the mean or beyond', () => expect(describeClearing(made('shift', 'low', eight, low, 0.89), worse, ae)).toBe('A month at or above the mean of 89.0%'));
  test('of a falling trend asks for a month that does not fall', () => expect(describeClearing(made('trend', 'low', eight, low, null), worse, ae)).toBe('A month that does not fall: at or above 87.0%'));
  test('of a month above the limit asks for one inside', () => expect(describeClearing(made('outside', 'high', ['2012-07'], [0.96], 0.935), worse, ae)).toBe('A month inside the process limits, at or below 93.5%'));
});

describe('describeWhatWouldClear', () => {
  test('of a span that ends beyond 100% gives its beginning', () => {
    const clear = { clearings: [], atLeast: 0.961, atMost: 1.005, nextMonthCan: true };
    expect(describeWhatWouldClear(clear, worse.series, ae)).toBe('A value of 96.1% or more next month');
  });
  test('of the core’s answer gives one span', () => expect(describeWhatWouldClear(whatWouldClear(worse), worse.series, ae)).toMatch(/^A value from 90\.0% to \d\d\.\d% next month$/));
  test('of nothing to clear is empty', () => expect(describeWhatWouldClear(null, worse.series, ae)).toBe(''));
  test('of a pattern that takes longer says so', () => {
    expect(describeWhatWouldClear({ clearings: [], atLeast: null, atMost: null, nextMonthCan: false }, worse.series, ae)).toBe('No single month can: it takes several months without a signal');
  });
  test('of one bound gives it', () => {
    expect(describeWhatWouldClear({ clearings: [], atLeast: null, atMost: 0.5, nextMonthCan: true }, worse.series, ae)).toBe('A value of 50.0% or less next month');
    expect(describeWhatWouldClear({ clearings: [], atLeast: 0.5, atMost: null, nextMonthCan: true }, worse.series, ae)).toBe('A value of 50.0% or more next month');
  });
});
