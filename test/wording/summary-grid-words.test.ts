import { summaryColumnNames, summaryGridWords, summaryRowNames } from '../../src/wording/summary-grid-words.ts';
import { expect, expectPlainEnglish, test } from './property.ts';

test('summaryGridWords fills every cell of variation × assurance', () => {
  expect(Object.keys(summaryGridWords)).toEqual(Object.keys(summaryRowNames));
  for (const row of Object.values(summaryGridWords)) {
    expect(Object.keys(row)).toEqual(Object.keys(summaryColumnNames));
    Object.values(row).forEach(expectPlainEnglish);
  }
});
test('summaryGridWords of concern never celebrates, whatever the assurance', () => {
  for (const text of Object.values(summaryGridWords.concern)) expect(text).toMatch(/^(?:Very concerning|Concerning)/);
});
