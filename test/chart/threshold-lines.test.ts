import { describe, expect, test } from 'vitest';
import { judgedLine } from '../../src/chart/threshold-lines.ts';

describe('judgedLine(assessment)', () => {
  test('is the assessment’s own threshold, month by month', () => {
    expect(judgedLine({ threshold: [null, 0.95], thresholdsInForce: [] })).toMatchObject({ role: 'judged', values: [null, 0.95] });
  });
  test('no month with a threshold: no line', () => {
    expect(judgedLine({ threshold: [null, null], thresholdsInForce: [] })).toBeNull();
  });
});
