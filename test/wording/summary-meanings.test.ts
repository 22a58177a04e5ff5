import { SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../src/spc/summary-place.ts';
import { SUMMARY_LEADS_ON, summaryColumnMeanings, summaryRowMeanings } from '../../src/wording/summary-meanings.ts';
import { expect, expectPlainEnglish, test } from './property.ts';

test('every row and column of the summary grid says in plain English what its charts have in common', () => {
  for (const text of [...SUMMARY_ROWS.map((row) => summaryRowMeanings[row]), ...SUMMARY_COLUMNS.map((column) => summaryColumnMeanings[column]), SUMMARY_LEADS_ON]) expectPlainEnglish(text);
});

test('the row of a neutral measure claims neither better nor worse, and that of concern says that improvement at the same time is counted there', () => {
  expect(summaryRowMeanings.neither).not.toMatch(/for the better|for the worse/);
  expect(summaryRowMeanings.concern).toContain('improves at the same time');
});
