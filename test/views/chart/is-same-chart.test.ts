import { describe, expect, it } from 'vitest';
import type { JudgedChart } from '../../../src/queries/judged-chart.ts';
import { isSameChart } from '../../../src/views/chart/is-same-chart.ts';

const made = ({ measureId = 'ae', providerCode = 'ZZ1', ruleSet = 'mdc-strict', chartKind = 'xmr', value = 1 } = {}): JudgedChart =>
  ({ measure: { id: measureId }, provider: { code: providerCode }, assessment: { ruleSet, chartKind, series: { values: [value] } } }) as unknown as JudgedChart;

describe('isSameChart', () => {
  it('other figures of one measure, provider, rule set and kind: the same question', () => {
    expect(isSameChart(made(), made({ value: 2 }))).toBe(true);
  });

  it.each([['measure', { measureId: 'rtt' }], ['provider', { providerCode: 'ZZ2' }], ['rule set', { ruleSet: 'nelson' }], ['kind of chart', { chartKind: 'p' }]])('another %s: another question', (_, other) => {
    expect(isSameChart(made(), made(other))).toBe(false);
  });
});
