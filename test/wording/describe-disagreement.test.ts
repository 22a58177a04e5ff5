import { describeDisagreement, nameOfChart, WHY_THEY_DISAGREE } from '../../src/wording/describe-disagreement.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const JUNE = { measureId: 'never', orgCode: 'ZZ1', period: '2012-06', reported: 3, counted: 2 };

describe('describeDisagreement', () => {
  test('of 3 reported and 2 counted says both', () => {
    expect(describeDisagreement(JUNE)).toBe('June 2012: the monthly figure says 3, the dated events 2');
  });
  test('of a month without a figure says that there is none', () => {
    expect(describeDisagreement({ ...JUNE, reported: null })).toBe('June 2012: the monthly return gives no figure, the dated events count 2');
  });
  test('names a chart by its codes where no list has them', () => {
    expect(nameOfChart(JUNE, { measures: [], organisations: [] })).toBe('never, ZZ1');
  });
  test('why they may differ is plain English', () => {
    expectPlainEnglish(WHY_THEY_DISAGREE);
  });
});
