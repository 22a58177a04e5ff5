import { describe, expect, it } from 'vitest';
import { judgedMonthly, meets, monthsMet, thresholdsInForce } from '../../src/spc/thresholds-in-force.ts';
import type { ThresholdKind } from '../../src/spc/vocabulary.ts';
import { thresholdOf } from './make-series.ts';

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04'];
const valuesOf = (...args: Parameters<typeof thresholdsInForce> extends [unknown, ...infer Rest] ? Rest : never): readonly (number | null)[] =>
  thresholdsInForce(MONTHS, ...args).values;

describe('thresholdsInForce', () => {
  it('is null in every month without thresholds', () => {
    expect(thresholdsInForce(MONTHS, [])).toEqual({ rows: [null, null, null, null], values: [null, null, null, null], distinct: [] });
  });

  it('holds an open row throughout', () => expect(valuesOf([thresholdOf(0.95)])).toEqual([0.95, 0.95, 0.95, 0.95]));

  it('includes both ends', () => {
    expect(valuesOf([thresholdOf(0.95, { from: '2024-02', to: '2024-03' })])).toEqual([null, 0.95, 0.95, null]);
    expect(valuesOf([thresholdOf(0.95, { to: '2024-02' })])).toEqual([0.95, 0.95, null, null]);
    expect(valuesOf([thresholdOf(0.95, { from: '2023-02', to: '2023-03' })])).toEqual([null, null, null, null]);
  });

  it('steps from one row to the next and lists both in time order', () => {
    const later = thresholdOf(0.8, { from: '2024-03' });
    const earlier = thresholdOf(0.95, { to: '2024-02' });
    const inForce = thresholdsInForce(MONTHS, [later, earlier]);
    expect(inForce.values).toEqual([0.95, 0.95, 0.8, 0.8]);
    expect(inForce.distinct).toEqual([earlier, later]);
  });

  it('puts local before standard, standard before trajectory, trajectory before interim', () => {
    const kinds: ThresholdKind[] = ['interim', 'trajectory-month', 'standard', 'local'];
    for (let i = 1; i < kinds.length; i++) {
      const pair = [thresholdOf(1, { kind: kinds[i - 1] as ThresholdKind }), thresholdOf(2, { kind: kinds[i] as ThresholdKind })];
      expect(valuesOf(pair)[0]).toBe(2);
      expect(valuesOf([...pair].reverse())[0]).toBe(2);
    }
  });

  it('judges the kind the recipe names, where it is in force', () => {
    const rows = [thresholdOf(0.95), thresholdOf(0.78, { kind: 'interim', from: '2024-03' })];
    expect(valuesOf(rows, 'interim')).toEqual([0.95, 0.95, 0.78, 0.78]);
    expect(valuesOf(rows)).toEqual([0.95, 0.95, 0.95, 0.95]);
  });

  it('within a kind takes the most specific level, then the one that began last, then the one listed last', () => {
    expect(valuesOf([thresholdOf(1, { level: 'site' }), thresholdOf(2, { level: 'provider' })])[0]).toBe(1);
    expect(valuesOf([thresholdOf(1, { level: 'national' }), thresholdOf(2, { level: 'commissioner' })])[0]).toBe(2);
    expect(valuesOf([thresholdOf(1, { from: '2023-01' }), thresholdOf(2, { from: '2022-01' })])[0]).toBe(1);
    expect(valuesOf([thresholdOf(1), thresholdOf(2)])[0]).toBe(2);
  });

  it('never judges an annual limit or a cumulative trajectory monthly, nor a value that is no number', () => {
    for (const kind of ['annual-limit', 'trajectory-cumulative'] as const) {
      expect(judgedMonthly(kind)).toBe(false);
      expect(valuesOf([thresholdOf(12, { kind })])).toEqual([null, null, null, null]);
      expect(valuesOf([thresholdOf(12, { kind })], kind)).toEqual([null, null, null, null]);
    }
    expect(valuesOf([thresholdOf(NaN)])).toEqual([null, null, null, null]);
  });
});

describe('meets', () => {
  it('equality reaches the level, either way', () => {
    expect([meets(0.95, 0.95, 'at-least'), meets(0.95, 0.95, 'at-most')]).toEqual([true, true]);
  });
  it('a rounding short of it does too, a real difference does not', () => {
    expect(meets(0.95 - 1e-15, 0.95, 'at-least')).toBe(true);
    expect(meets(0.9499, 0.95, 'at-least')).toBe(false);
    expect(meets(12.0001, 12, 'at-most')).toBe(false);
  });
  it('knows nought and negative levels', () => {
    expect([meets(0, 0, 'at-most'), meets(1, 0, 'at-most'), meets(-2, -1, 'at-least')]).toEqual([true, false, false]);
  });
});

describe('monthsMet', () => {
  it('is null without a value or a threshold', () => {
    const inForce = thresholdsInForce(MONTHS, [thresholdOf(0.95, { from: '2024-02' })]);
    expect(monthsMet([0.99, 0.96, null, 0.9], inForce)).toEqual([null, true, null, false]);
    expect(monthsMet([0.99, 0.96, null, 0.9], thresholdsInForce(MONTHS, []))).toEqual([null, null, null, null]);
  });
  it('a month that reaches the level but for rounding met it', () => {
    expect(monthsMet([0.95 - 1e-15, 0.9499, null, 0.95], thresholdsInForce(MONTHS, [thresholdOf(0.95)]))).toEqual([true, false, null, true]);
  });
  it('each month is held against the row of that month', () => {
    const inForce = thresholdsInForce(MONTHS, [thresholdOf(0.95, { to: '2024-02' }), thresholdOf(10, { from: '2024-03', comparison: 'at-most' })]);
    expect(monthsMet([0.9, 0.96, 11, 10], inForce)).toEqual([false, true, false, true]);
  });
});
