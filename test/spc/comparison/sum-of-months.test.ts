import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfMonths, sumOfProviders } from '../../../src/spc/comparison/sum-of-months.ts';
import { madeSeries } from './made-series.ts';

const share = { kind: 'proportion', multiplier: 1 } as const;
const MONTHS = ['2012-04', '2012-05', '2012-06'];

describe('sumOfMonths', () => {
  it('of a share: sum of numerators over sum of denominators, not the mean of percentages', () => {
    const sum = sumOfMonths(madeSeries('A', '2012-04', [[90, 100], [500, 1000]]), share, MONTHS.slice(0, 2));
    expect(sum).toMatchObject({ numerator: 590, denominator: 1100, withheld: null, counted: ['2012-04', '2012-05'], missing: [] });
    expect(sum.value).toBeCloseTo(590 / 1100, 15);
  });

  it('of a rate: the multiplier once', () => {
    const sum = sumOfMonths(madeSeries('A', '2012-04', [[3, 20_000], [1, 20_000]], 100_000), { kind: 'rate', multiplier: 100_000 }, MONTHS.slice(0, 2));
    expect(sum.value).toBeCloseTo(10, 12);
  });

  it('of counts: they are added, a gap is no zero', () => {
    const series = { ...madeSeries('A', '2012-04', [[3, null], null, [4, null]]), values: [3, null, 4], gaps: [null, 'suppressed', null] as const };
    expect(sumOfMonths(series, { kind: 'count', multiplier: 1 }, MONTHS)).toMatchObject({
      value: 7, counted: ['2012-04', '2012-06'], missing: [{ period: '2012-05', gap: 'suppressed' }],
    });
  });

  it('months outside the series are gaps without a row; none at all: no figures', () => {
    const sum = sumOfMonths(madeSeries('A', '2012-04', [[1, 2]]), share, ['2011-03']);
    expect(sum).toMatchObject({ value: null, withheld: 'no-figures', missing: [{ period: '2011-03', gap: 'no-row' }] });
  });

  it('percentages without the counts behind them cannot be added; one month is its own value', () => {
    const series = { ...madeSeries('A', '2012-04', [[9, 10], [8, 10]]), numerators: [null, null], denominators: [null, null] };
    expect(sumOfMonths(series, share, MONTHS.slice(0, 2))).toMatchObject({ value: null, withheld: 'without-parts' });
    expect(sumOfMonths(series, share, ['2012-05'])).toMatchObject({ value: 0.8, numerator: null, withheld: null });
  });

  it('scores have no sum', () => {
    const series = { ...madeSeries('A', '2012-04', [[1, 1], [1, 1]]), values: [71, 80] };
    expect(sumOfMonths(series, { kind: 'value', multiplier: 1 }, MONTHS.slice(0, 2)).withheld).toBe('cannot-be-added');
  });

  it('provisional months are in the sum, and named', () => {
    const series = { ...madeSeries('A', '2012-04', [[9, 10], [8, 10]]), provisional: [false, true] };
    expect(sumOfMonths(series, share, MONTHS.slice(0, 2))).toMatchObject({ numerator: 17, provisional: ['2012-05'] });
  });

  it('any months: the value lies between the lowest and the highest month', () => {
    const month = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(fc.property(fc.array(month, { minLength: 2, maxLength: 3 }), (months) => {
      const sum = sumOfMonths(madeSeries('A', '2012-04', months), share, MONTHS.slice(0, months.length));
      const shares = months.map(([over, under]) => over / under);
      expect(sum.value!).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
      expect(sum.value!).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
    }));
  });
});

describe('sumOfProviders', () => {
  it('adds providers as months are added, and names every month counted', () => {
    const a = sumOfMonths(madeSeries('A', '2012-04', [[90, 100]]), share, ['2012-04']);
    const b = sumOfMonths(madeSeries('B', '2012-04', [[500, 1000], [1, 10]]), share, ['2012-04', '2012-05']);
    expect(sumOfProviders([a, b], share)).toMatchObject({ numerator: 591, denominator: 1110, counted: ['2012-04', '2012-05'], withheld: null });
  });

  it('one provider whose percentages have no counts spoils the sum; one without figures does not', () => {
    const bare = sumOfMonths({ ...madeSeries('A', '2012-04', [[9, 10]]), numerators: [null] }, share, ['2012-04']);
    const none = sumOfMonths(madeSeries('C', '2012-04', [null]), share, ['2012-04']);
    const full = sumOfMonths(madeSeries('B', '2012-04', [[5, 10]]), share, ['2012-04']);
    expect(sumOfProviders([bare, full], share).withheld).toBe('without-parts');
    expect(sumOfProviders([none, full], share).value).toBe(0.5);
    expect(sumOfProviders([none], share).withheld).toBe('no-figures');
  });
});
