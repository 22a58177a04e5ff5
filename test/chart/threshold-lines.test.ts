import { describe, expect, test } from 'vitest';
import { besideLine, judgedLine } from '../../src/chart/threshold-lines.ts';
import type { Threshold } from '../../src/spc/vocabulary.ts';

const row = (value: number, from: string | null, to: string | null): Threshold => ({ kind: 'interim', value, comparison: 'at-least', from, to, label: 'Interim', source: 'test', level: 'national' });
const months = ['2024-01', '2024-02', '2024-03', '2024-04'];

describe('besideLine(id, periods, thresholds)', () => {
  test('holds from its first to its last month, both included', () => {
    expect(besideLine('interim', months, [row(0.76, '2024-02', '2024-03')])?.values).toEqual([null, 0.76, 0.76, null]);
  });
  test('an open end holds on; the later row wins where two hold', () => {
    expect(besideLine('interim', months, [row(0.76, null, null), row(0.78, '2024-04', null)])?.values).toEqual([0.76, 0.76, 0.76, 0.78]);
  });
  test('rows outside the series give no line', () => {
    expect(besideLine('interim', months, [row(0.76, '2025-01', null)])).toBeNull();
  });
});

describe('judgedLine(assessment)', () => {
  test('is the assessment’s own threshold, month by month', () => {
    expect(judgedLine({ threshold: [null, 0.95], thresholdsInForce: [] })).toMatchObject({ role: 'judged', values: [null, 0.95] });
  });
  test('no month with a threshold: no line', () => {
    expect(judgedLine({ threshold: [null, null], thresholdsInForce: [] })).toBeNull();
  });
});
