import { describe, expect, it } from 'vitest';
import { parseSummaryGridWords } from '../../src/extract/parse-summary-grid-words.ts';
import { SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../src/spc/summary-place.ts';
import { summaryGridWords, summaryWords } from '../../src/wording/summary-grid-words.ts';

const parse = (words: unknown) => parseSummaryGridWords(JSON.stringify(words), 'summary-grid-words.json');

describe('parseSummaryGridWords', () => {
  it('of words for some cells keeps the usual ones for the others', () => {
    const { settings, problems } = parse({ wordsVersion: 1, columns: { fail: 'Will miss' }, cells: { concern: { fail: 'Escalate today' } } });
    expect(problems).toEqual([]);
    const { rows, columns, cells } = summaryWords(settings);
    expect([rows.concern, columns.fail, columns.pass, cells.concern.fail, cells.concern.pass]).toEqual(['Concern', 'Will miss', 'Pass', 'Escalate today', summaryGridWords.concern.pass]);
  });

  it('takes every row and column that the grid has', () => {
    const cells = Object.fromEntries(SUMMARY_ROWS.map((row) => [row, Object.fromEntries(SUMMARY_COLUMNS.map((column) => [column, `${row} ${column}`]))]));
    const words = { wordsVersion: 1, rows: Object.fromEntries(SUMMARY_ROWS.map((row) => [row, row])), columns: Object.fromEntries(SUMMARY_COLUMNS.map((column) => [column, column])), cells };
    const { settings, problems } = parse(words);
    expect(problems).toEqual([]);
    expect(summaryWords(settings).cells).toEqual(cells);
  });

  it('of a row that does not exist, an empty text or one too long refuses the file and names the place', () => {
    expect(parse({ wordsVersion: 1, cells: { worry: {} } })).toMatchObject({ settings: null, problems: [{ rule: 'settings-entry', column: 'cells.worry', expected: 'no such entry' }] });
    expect(parse({ wordsVersion: 1, rows: { concern: ' ' } }).problems).toMatchObject([{ column: 'rows.concern', expected: 'text' }]);
    expect(parse({ wordsVersion: 1, rows: { concern: 'x'.repeat(81) } }).problems).toMatchObject([{ column: 'rows.concern', expected: 'at most 80 letters' }]);
  });

  it('of no words of one’s own gives the usual ones', () => {
    expect(summaryWords(null).cells).toEqual(summaryGridWords);
  });
});
