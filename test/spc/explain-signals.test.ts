import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../src/spc/assess-series.ts';
import type { Recipe } from '../../src/spc/assessment.ts';
import { explainSignals } from '../../src/spc/explain-signals.ts';
import { whatWouldClear } from '../../src/spc/what-would-clear.ts';
import { recipeOf, repeated, seriesFrom } from './make-series.ts';

const stable = repeated([49, 51], 24);
const assess = (values: readonly number[], recipe: Partial<Recipe> = {}): ReturnType<typeof assessSeries> =>
  assessSeries(seriesFrom(values), recipeOf(recipe));
/** Centre 50 and limits from the first 24 months only. */
const frozen = (values: readonly number[], recipe: Partial<Recipe> = {}): ReturnType<typeof assessSeries> =>
  assess([...stable, ...values], { baseline: { months: 24 }, ...recipe });

describe('explainSignals', () => {
  it('a month outside: its month, its value and the limit it crossed', () => {
    const a = frozen([56]);
    expect(explainSignals(a)).toEqual([
      { rule: 'outside', side: 'high', meaning: 'improvement', indices: [24], periods: ['2022-01'], values: [56], line: a.upper[24] },
    ]);
  });

  it('a shift: all its months and the centre', () => {
    const [signal] = explainSignals(frozen([49, 49.5, 49, 49.5, 49, 49.5, 49], { direction: 'lower-is-better' }), 30);
    expect(signal).toMatchObject({ rule: 'shift', side: 'low', meaning: 'improvement', line: 50 });
    expect(signal?.indices).toEqual([24, 25, 26, 27, 28, 29, 30]);
  });

  it('asked again after another series was assessed: the same months and numbers, and no other series’', () => {
    const a = frozen([49, 49.5, 49, 49.5, 49, 49.5, 49, 56]);
    const whole = explainSignals(a);
    expect(explainSignals(a, 24)).toHaveLength(1);
    for (const other of [Array.from({ length: 40 }, (_, i) => 100 + i), Array.from({ length: 300 }, (_, i) => i % 7)]) {
      assess(other);
      expect(explainSignals(a)).toEqual(whole);
      expect(explainSignals(a, 31)).toEqual(whole.filter(({ indices }) => indices.includes(31)));
    }
  });

  it('a trend: no line', () => {
    const signals = explainSignals(frozen([47, 48, 49, 50.5, 51, 51.5, 52]), 30);
    expect(signals).toMatchObject([{ rule: 'trend', side: 'high', line: null }]);
    expect(signals[0]?.values).toEqual([47, 48, 49, 50.5, 51, 51.5, 52]);
  });

  it('two of three: the two far months and the 2σ line', () => {
    const a = frozen([54, 51, 54]);
    const [signal] = explainSignals(a);
    expect(signal).toMatchObject({ rule: 'two-of-three', indices: [24, 26] });
    expect(signal?.line).toBeCloseTo(50 + (2 / 3) * 5.32, 9);
  });

  it('tells windows that share the same far months once', () => {
    expect(explainSignals(frozen([51, 54, 54, 51])).filter(({ rule }) => rule === 'two-of-three')).toHaveLength(1);
  });

  it('a neutral measure means neither', () => expect(explainSignals(frozen([56], { direction: 'neutral' }))[0]?.meaning).toBe('neither'));

  it('a conflict shows both reasons', () => {
    const a = assess([60, 62, 59, 61, 63, 58, 62, 60, 64, 61, 59, 62, 60, 63, 40, 41, 42, 43, 44, 45, 46, 47]);
    expect(explainSignals(a, a.decidingIndex).map(({ rule, meaning }) => [rule, meaning])).toEqual([
      ['trend', 'improvement'], ['shift', 'concern'],
    ]);
  });

  it('with a month: only what flags that month; without signals or a deciding month: nothing', () => {
    const a = frozen([56, 50, 51]);
    expect(explainSignals(a, 24)).toHaveLength(1);
    expect(explainSignals(a, 25)).toEqual([]);
    expect(explainSignals(a, null)).toEqual([]);
    expect(explainSignals(assess(stable))).toEqual([]);
  });

  it('speaks for every rule of Nelson, on the line that rule looks at', () => {
    const a = frozen(repeated([47.5, 52.5], 10), { ruleSet: 'nelson', screenMovingRanges: false });
    const beyond = explainSignals(a).find(({ rule }) => rule === 'nelson-8');
    expect(beyond).toMatchObject({ meaning: 'neither', side: 'high' });
    expect(beyond?.line).toBeCloseTo(50 + 2 / 1.128, 9);
    expect(explainSignals(a).some(({ rule }) => rule === 'nelson-4')).toBe(true);
  });

  it('anhoej: few crossings name the whole phase and the centre', () => {
    const a = assess([...repeated([48, 49], 12), ...repeated([51, 52], 12)], { ruleSet: 'anhoej', chartKind: 'run' });
    const few = explainSignals(a).find(({ rule }) => rule === 'few-crossings');
    expect(few?.indices).toHaveLength(24);
    expect(few?.line).toBe(50);
  });
});

describe('whatWouldClear', () => {
  it('is null at common cause', () => expect(whatWouldClear(assess(stable))).toBeNull());

  it('outside: at or inside the limit', () => {
    const a = frozen([56]);
    expect(whatWouldClear(a)).toEqual({
      clearings: [{ rule: 'outside', side: 'high', next: 'at-or-below', line: a.upper[24], crossings: null }],
      atLeast: a.lower[24], atMost: a.upper[24], nextMonthCan: true,
    });
  });

  it('a shift below: at or above the centre, and within the limits', () => {
    const a = frozen([49, 49.5, 49, 49.5, 49, 49.5, 49]);
    expect(whatWouldClear(a)).toMatchObject({ atLeast: 50, atMost: a.upper[30], nextMonthCan: true });
  });

  it('the value it names does clear: a month on the centre ends the shift', () => {
    const run = [49, 49.5, 49, 49.5, 49, 49.5, 49];
    expect(frozen([...run, 50]).variation).toBe('common-cause');
    expect(frozen([...run, 49.9]).variation).toBe('concern-low');
  });

  it('a trend: level with or against the last value', () => {
    expect(whatWouldClear(frozen([47, 48, 49, 50.5, 51, 51.5, 52]))?.clearings).toEqual([
      { rule: 'trend', side: 'high', next: 'at-or-below', line: 52, crossings: null },
    ]);
  });

  it('a conflict that no one month can clear says so', () => {
    const a = assess([60, 62, 59, 61, 63, 58, 62, 60, 64, 61, 59, 62, 60, 63, 40, 41, 42, 43, 44, 45, 46, 47]);
    expect(whatWouldClear(a)).toMatchObject({ atLeast: null, atMost: null, nextMonthCan: false });
  });

  it('few crossings: how many more are wanted, which takes more than a month', () => {
    const a = assess([...repeated([48, 49], 12), ...repeated([51, 52], 12)], { ruleSet: 'anhoej', chartKind: 'run' });
    const clear = whatWouldClear(a);
    expect(clear?.nextMonthCan).toBe(false);
    expect(clear?.clearings.find(({ rule }) => rule === 'few-crossings')).toMatchObject({ next: 'more-crossings', crossings: 7 });
    expect(clear?.clearings.find(({ rule }) => rule === 'long-run')).toMatchObject({ next: 'below', line: 50 });
  });
});
