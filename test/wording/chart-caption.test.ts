import type { ChartKind } from '../../src/spc/vocabulary.ts';
import {
  axisLabel, chartCaption, chartKindName, describeAxisStart, describeMark, explainChartKind, gapLabel, lineLabel, phaseLabel, tableHeadings,
  thresholdLabel, thresholdLevelLabel,
} from '../../src/wording/chart-caption.ts';
import { ae, assess, cases, falls, seriesOf, shmi, stay, steady } from './situations.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const KINDS: readonly ChartKind[] = ['run', 'xmr', 'mr', 'i-prime', 'p', 'p-prime', 'u', 'u-prime', 'c', 'g', 't'];

test('chartKindName and explainChartKind of every kind', () => {
  expect(KINDS.map(chartKindName)).toEqual(['run chart', 'XmR chart', 'moving range chart', 'I′ chart', 'p chart', 'p′ chart', 'u chart', 'u′ chart', 'c chart', 'g chart', 't chart']);
  KINDS.forEach((kind) => expectPlainEnglish(explainChartKind(kind)));
});
test('chartCaption names provider, months and kind', () => {
  const assessment = assess(ae, seriesOf(ae, steady(28, 0.89, 0.01), { size: 9000 }));
  expect(chartCaption(assessment, 'Worcestershire Acute Hospitals')).toBe('Worcestershire Acute Hospitals · April 2010 to July 2012 · XmR chart');
  expect(chartCaption(assess(ae, seriesOf(ae, [])), 'X')).toBe('X · no months · run chart');
});
test('axisLabel of every kind of measure', () => {
  expect([ae, falls, cases, shmi, stay].map(axisLabel)).toEqual([
    'Percentage: patients seen within 4 hours', 'Falls with harm per 1,000 occupied bed days', 'Cases a month', 'Ratio: deaths in hospital or within 30 days of leaving to deaths expected', 'Days',
  ]);
});
describe('labels', () => {
  test('lineLabel names the line, its value and the median of a run chart', () => {
    expect([lineLabel('upper', 0.925, 'xmr', ae), lineLabel('centre', 0.89, 'xmr', ae), lineLabel('lower', 0.854, 'xmr', ae, 1, true), lineLabel('centre', 6, 'run', cases)])
      .toEqual(['Upper process limit 92.5%', 'Mean 89.0%', 'Lower 85.4%', 'Median 6.0']);
  });
  test('thresholdLabel and thresholdLevelLabel', () => {
    expect([thresholdLabel(0.95, 'standard', ae), thresholdLabel(5, 'trajectory-month', cases), thresholdLevelLabel(0.95, '2011-04', null, ae), thresholdLevelLabel(0.95, '2011-04', null, ae, true), thresholdLevelLabel(0.76, '2024-03', '2024-03', ae), thresholdLevelLabel(0.76, '2024-03', '2024-05', ae, true)])
      .toEqual(['Threshold 95%', 'Trajectory 5', '95% from April 2011', '95% from Apr 11', '76% in March 2024', '76% Mar 24 to May 24']);
  });
  test('gapLabel of one and two months', () => expect([gapLabel(['not-submitted'], 1), gapLabel(['suppressed', 'suppressed'], 2), gapLabel(['no-row', 'suppressed'], 2)]).toEqual(['not submitted', '2 months: suppressed', '2 months: no row in the extract and suppressed']));
  test('phaseLabel says when limits are provisional', () => {
    expect([phaseLabel({ from: 12, to: 30, short: false }, '2011-04'), phaseLabel({ from: 12, to: 20, short: true }, '2011-04')])
      .toEqual(['New limits from April 2011', 'New limits from April 2011, provisional: fewer than 12 months']);
  });
  test('describeAxisStart and describeMark', () => {
    expect(describeAxisStart(0.82, 0.02, ae)).toBe('Value axis starts at 82%');
    expect(describeMark('provisional')).toBe('Provisional: not yet judged');
  });
  test('tableHeadings name the parts in the measure’s words', () => {
    const headings = tableHeadings('run', falls);
    expect([headings.value, headings.numerator, headings.denominator, headings.centre]).toEqual(['Per 1,000 occupied bed days', 'Falls with harm', 'Occupied bed days', 'Median']);
    expect(tableHeadings('xmr', cases).denominator).toBe('Denominator');
  });
});
