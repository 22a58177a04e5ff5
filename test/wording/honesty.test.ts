import { describeChanceSignals, describeFreshness, describeMissing, describeSource, describeStale } from '../../src/wording/honesty.ts';
import { describe, expect, test } from './property.ts';

test('describeSource says synthetic before anything else', () => {
  expect([describeSource(true, 'x'), describeSource(false, ' NHS England A&E '), describeSource(false, '')]).toEqual(['Synthetic demonstration', 'Source: NHS England A&E', 'Source not stated']);
});
test('describeFreshness says month and day', () => {
  expect([describeFreshness('2012-07', '2012-08-14'), describeFreshness('2012-07', null), describeFreshness(null, null)]).toEqual(['Data to July 2012, as at 14 August 2012', 'Data to July 2012', 'No monthly figures']);
});
describe('describeChanceSignals', () => {
  test('of 78 charts', () => expect(describeChanceSignals(78, 1.1, 9)).toBe('78 charts · about 1 chance signal expected · 9 seen'));
  test('of more than one expected is plural', () => expect(describeChanceSignals(4500, 61.2, 70)).toBe('4,500 charts · about 61 chance signals expected · 70 seen'));
  test('of one chart never expects zero', () => expect(describeChanceSignals(1, 0.013, 0)).toBe('1 chart · fewer than 1 chance signal expected · 0 seen'));
  test('of a part of the charts says of how many', () => expect(describeChanceSignals(20, 0.3, 4, 78)).toBe('20 of 78 charts · fewer than 1 chance signal expected · 4 seen'));
  test('of no chart expects none', () => expect(describeChanceSignals(0, 0, 0)).toBe('0 charts · no chance signal expected · 0 seen'));
});
test('describeMissing names the kinds that occur, and nothing where none does', () => {
  expect(describeMissing({ notSubmitted: 2, suppressed: 1, noRow: 0 })).toBe('2 months not submitted, 1 suppressed');
  expect(describeMissing({ notSubmitted: 0, suppressed: 1, noRow: 3 })).toBe('1 month suppressed, 3 without a row');
  expect(describeMissing({ notSubmitted: 0, suppressed: 0, noRow: 0 })).toBeNull();
});
test('describeStale counts months behind, and is null when level or unknown', () => {
  expect(describeStale('2012-04', '2012-07')).toBe('Nothing since April 2012: 3 months behind');
  expect(describeStale('2012-06', '2012-07')).toBe('Nothing since June 2012: 1 month behind');
  expect([describeStale('2012-07', '2012-07'), describeStale(null, '2012-07'), describeStale('2012-07', null)]).toEqual([null, null, null]);
});
