import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../src/spc/assess-series.ts';
import { levelsBeside } from '../../src/spc/levels-beside.ts';
import type { Threshold } from '../../src/spc/vocabulary.ts';
import { recipeOf, seriesFrom, thresholdOf } from './make-series.ts';

const VALUES = [0.7, 0.78, null, 0.96];
const beside = (thresholds: readonly Threshold[]) => {
  const series = seriesFrom(VALUES);
  const [first, second, third, fourth] = series.periods as [string, string, string, string];
  return { levels: levelsBeside(assessSeries(series, recipeOf({ thresholds }))), periods: [first, second, third, fourth] as const };
};
const months = seriesFrom(VALUES).periods;

describe('levelsBeside', () => {
  it('is empty without thresholds and with the judged one alone', () => {
    expect(beside([]).levels).toEqual([]);
    expect(beside([thresholdOf(0.95)]).levels).toEqual([]);
  });
  it('judges an interim level in its months, next to the standard; a month without a value is not judged; equality reaches it', () => {
    const interim = thresholdOf(0.78, { kind: 'interim', from: months[1]! });
    expect(beside([thresholdOf(0.95), interim]).levels).toEqual([
      { kind: 'interim', thresholds: [interim], rows: [null, interim, interim, interim], values: [null, 0.78, 0.78, 0.78], met: [null, true, null, true] },
    ]);
  });
  it('tells each kind by itself: a standard and an interim level next to a local one', () => {
    const { levels } = beside([thresholdOf(0.95), thresholdOf(0.78, { kind: 'interim' }), thresholdOf(0.9, { kind: 'local' })]);
    expect(levels.map(({ kind, met }) => [kind, met])).toEqual([['standard', [false, false, null, true]], ['interim', [false, true, null, true]]]);
  });
  it('leaves out a row that a more specific one of the judged kind outranks, and keeps the months in which another kind was judged', () => {
    expect(beside([thresholdOf(0.95), thresholdOf(0.9, { level: 'provider' })]).levels).toEqual([]);
    const national = thresholdOf(0.95);
    const local = thresholdOf(0.9, { kind: 'local', from: months[3]! });
    expect(beside([national, local]).levels).toEqual([{ kind: 'standard', thresholds: [national], rows: [null, null, null, national], values: [null, null, null, 0.95], met: [null, null, null, true] }]);
  });
  it('of rows outside the series, an annual objective or a cumulative trajectory tells nothing', () => {
    expect(beside([thresholdOf(0.95), thresholdOf(0.78, { kind: 'interim', from: '2099-01' }), thresholdOf(12, { kind: 'annual-limit' }), thresholdOf(3, { kind: 'trajectory-cumulative' })]).levels).toEqual([]);
  });
});
