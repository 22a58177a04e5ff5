import { describe, expect, it } from 'vitest';
import { completeSeries } from '../../src/spc/complete-series.ts';
import type { Observation } from '../../src/spc/observation.ts';

const row = (period: string, parts: Partial<Observation> = {}): Observation => ({
  period, numerator: null, denominator: null, value: 1, status: 'ok', restatedFrom: null, provisional: false, ...parts,
});
const complete = (rows: Observation[], span = {}): ReturnType<typeof completeSeries> => completeSeries('falls', 'XYZ', rows, span);

describe('completeSeries', () => {
  it('fills a month without a row with a gap that says so', () => {
    const series = complete([row('2024-03', { value: 3 }), row('2024-01')]);
    expect(series.periods).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(series.values).toEqual([1, null, 3]);
    expect(series.gaps).toEqual([null, 'no-row', null]);
    expect([series.measureId, series.providerCode]).toEqual(['falls', 'XYZ']);
  });

  it('keeps the reason that the status gives, even beside a figure', () => {
    const reasons = ['not-submitted', 'suppressed', 'not-applicable', 'insufficient', 'censored'] as const;
    for (const status of reasons) {
      expect(complete([row('2024-01', { status, value: 4 })])).toMatchObject({ values: [null], gaps: [status] });
    }
  });

  it('tells a denominator of nought from a figure that was not sent', () => {
    expect(complete([row('2024-01', { value: null, numerator: 0, denominator: 0 })]).gaps).toEqual(['zero-denominator']);
    expect(complete([row('2024-01', { value: null })]).gaps).toEqual(['not-submitted']);
  });

  it('takes a number that is not finite as no figure', () => {
    const series = complete([row('2024-01', { value: Infinity, numerator: 3, denominator: 0 }), row('2024-02', { value: NaN, numerator: NaN })]);
    expect(series.values).toEqual([null, null]);
    expect(series.gaps).toEqual(['zero-denominator', 'not-submitted']);
    expect(series.numerators).toEqual([3, null]);
  });

  it('keeps estimated and zero-filled figures, and marks provisional ones by flag or status', () => {
    const series = complete([
      row('2024-01', { status: 'estimated' }), row('2024-02', { status: 'zero-filled', value: 0 }),
      row('2024-03', { status: 'provisional' }), row('2024-04', { provisional: true, restatedFrom: 2 }),
    ]);
    expect(series.values).toEqual([1, 0, 1, 1]);
    expect(series.provisional).toEqual([false, false, true, true]);
    expect(series.restatedFrom).toEqual([null, null, null, 2]);
  });

  it('spans the months asked for, and leaves rows outside them out', () => {
    const series = complete([row('2023-12'), row('2024-02')], { from: '2024-01', to: '2024-03' });
    expect(series.periods).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(series.gaps).toEqual(['no-row', null, 'no-row']);
  });

  it('no rows: an empty series, or only gaps where a span is given', () => {
    expect(complete([]).periods).toEqual([]);
    expect(complete([], { from: '2024-01', to: '2024-02' }).gaps).toEqual(['no-row', 'no-row']);
    expect(complete([], { from: '2024-01' }).periods).toEqual([]);
    expect(complete([], { from: '2024-02', to: '2024-01' }).periods).toEqual([]);
  });

  it('refuses two rows of one month and a period that is no month', () => {
    expect(() => complete([row('2024-01'), row('2024-01')])).toThrow('2024-01');
    expect(() => complete([row('2024-1')])).toThrow('“2024-1”');
  });
});
