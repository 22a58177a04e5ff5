import { expect, it } from 'vitest';
import { periodOfLabel } from '../../../src/extract/periods/period-label.ts';

it.each([
  ['2010/11 Q2', '2010-07-01', 'quarter'], ['2021-22 Q4', '2022-01-01', 'quarter'],
  ['201617', '2016-04-01', 'year'], ['2012 to 2013', '2012-04-01', 'year'], ['2012/13', '2012-04-01', 'year'],
  ['MSitAE-JUNE-2025', '2025-06-01', 'month'], ['202506', '2025-06-01', 'month'],
])('periodOfLabel(%j) begins on %s and is a %s', (label, start, type) => {
  expect(periodOfLabel(label)).toEqual({ start, type });
});

// The last two may be a month or a financial year.
it.each(['', 'June', '2025', '2010/12 Q1', '201613', 'MSitAE-JUIN-2025', '201112', '200910'])('periodOfLabel(%j) is null', (label) => {
  expect(periodOfLabel(label)).toBeNull();
});
