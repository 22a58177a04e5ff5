import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadingContext } from '../../../src/extract/extract.ts';
import type { HeadingChoice } from '../../../src/extract/mapping/heading-choice.ts';
import { needsOf, profileFrom } from '../../../src/extract/mapping/mapping-draft.ts';
import { suggestMapping } from '../../../src/extract/mapping/suggest-mapping.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { workbook } from '../reading/made-workbook.ts';
import { OPEN, readLines, rowsOf, rulesOf } from '../publications/read-publication.ts';

const lines = (first: number, last = first): HeadingChoice => ({ lines: { first, last }, sheet: null });
const chosen = (choice: HeadingChoice): ReadingContext => ({ ...OPEN, headings: choice });
const NUMBERS = ['9434765919', '9434765870', '9876543210', '4010232137'];

describe('the first lines of a file that is refused for want of a meaning', () => {
  it('show titles and headings as they are, and of lines of data only what sort of cells they hold', async () => {
    const { report } = await readLines(['Ward returns', '', 'Ward,Month,Colour', 'Alpha,2025-06,red', 'Beta,03/06/2025,7'], 'own.csv');
    expect(report.firstLines).toEqual({ sheet: null, sheets: [], lines: [
      { line: 1, mayBeHeadings: false, holds: 'words', cells: ['Ward returns'] },
      { line: 3, mayBeHeadings: true, holds: 'words', cells: ['Ward', 'Month', 'Colour'] },
      { line: 4, mayBeHeadings: true, holds: 'data', sorts: ['text', 'date', 'text'] },
      { line: 5, mayBeHeadings: false, holds: 'data', sorts: ['text', 'date', 'number'] },
    ] });
  });

  it('are there where no headings were found, without a cell of the data', async () => {
    const bytes = new Uint8Array(readFileSync('fixtures/extracts/broken/no-header.csv'));
    const { report } = await readExtract({ name: 'no-header.csv', bytes }, OPEN);
    expect([report.sample, report.firstLines?.lines.map(({ mayBeHeadings, holds }) => [mayBeHeadings, holds])]).toEqual([undefined, [[false, 'data'], [false, 'data']]]);
    expect(JSON.stringify(report)).not.toMatch(/Smith|Mary|1950|9990000019/);
  });

  it('are not shown of a file that loads, nor of one that is refused for another reason', async () => {
    const loads = await readLines(['org_code,measure_id,period_start,numerator,denominator', 'ZA1,ae_4h_all_types,2025-04-01,9,10'], 'own.csv');
    expect([loads.report.refused, loads.report.firstLines, (await readLines(['a b', '1 2'], 'one.csv')).report.firstLines]).toEqual([false, undefined, undefined]);
  });
});

describe('readExtract with the lines of the headings chosen', () => {
  it('three titles that look like headings: the chosen line gives the columns, and nothing loads', async () => {
    const file = ['Trust returns,for,the,board,of,June', 'Prepared,by,Information,Services,for,all', 'Not,for,publication,before,the,meeting', 'Who,When,Seen,Late', 'ZA1,2025-06,100,20'];
    const found = await readLines(file, 'own.csv');
    expect(found.report.sample?.line).toBe(1);
    const { report, tables } = await readLines(file, 'own.csv', chosen(lines(4)));
    expect([report.refused, tables, report.problems[0]?.rule, report.sample?.headings, report.sample?.rows]).toEqual([true, [], 'no-known-layout', ['Who', 'When', 'Seen', 'Late'], [{ line: 5, cells: ['ZA1', '2025-06', '100', '20'] }]]);
  });

  it('the mapping made then keeps the lines, and reads the file by them, also next month with a title more', async () => {
    const file = ['Trust code,Month,Seen,Late', 'ZA1,2025-05,1,1', '', 'Trust code,Month,Seen,Late', 'ZA1,2025-06,100,20'];
    const sample = (await readLines(file, 'own.csv', chosen(lines(4)))).report.sample;
    if (sample === undefined) throw new Error('no sample');
    const { draft } = suggestMapping(sample, OPEN, 'own');
    const profile = profileFrom({ ...draft, columns: { ...draft.columns, measure_id: { from: 'constant', value: 'ae_4h_all_types' }, numerator: { from: 'sum', plus: ['Seen'], minus: ['Late'] }, denominator: { from: 'heading', heading: 'Seen' } } }, sample);
    expect(profile.headingLines).toEqual({ first: 4, last: 4 });
    const read = await readLines(file, 'own.csv', { ...OPEN, profiles: [profile] });
    expect(rowsOf(read, 'observation', ['period', 'numerator', 'line'])).toEqual([{ period: '2025-06', numerator: 80, line: 5 }]);
    const moved = await readLines(['Title', '', 'More', 'And more', ...file.slice(3)], 'own.csv', { ...OPEN, profiles: [profile] });
    expect(rowsOf(moved, 'observation', ['line'])).toEqual([{ line: 6 }]);
  });

  it('headings below the rows that are looked through: found by their line, all columns known by name', async () => {
    const bytes = new Uint8Array(readFileSync('fixtures/extracts/broken/header-below-forty-rows.csv'));
    const { report } = await readExtract({ name: 'deep.csv', bytes }, chosen(lines(41)));
    if (report.sample === undefined) throw new Error(JSON.stringify(report.problems));
    expect(needsOf(suggestMapping(report.sample, OPEN, 'deep').draft, report.sample)).toEqual([]);
  });

  it('a heading of two lines: groups and columns together', async () => {
    const { report } = await readLines([',,Type 1,,Type 2,', 'Trust,Month,Seen,Late,Seen,Late', 'ZA1,2025-06,1,2,3,4'], 'own.csv', chosen(lines(1, 2)));
    expect([report.sample?.headings, report.sample?.chosen, report.sample?.rows.length]).toEqual([['Trust', 'Month', 'Type 1 Seen', 'Type 1 Late', 'Type 2 Seen', 'Type 2 Late'], { first: 1, last: 2 }, 1]);
  });

  it('with another delimiter than the first lines have', async () => {
    const { report } = await readLines(['A title, with commas, many', 'Trust;Month;Seen', 'ZA1;2025-06;1'], 'own.csv', chosen(lines(2)));
    expect(report.sample?.headings).toEqual(['Trust', 'Month', 'Seen']);
  });

  it.each([[5, 'a day, so data', 'not-headings'], [9, 'below the end', 'not-headings'], [2, 'blank', 'not-headings'], [6, 'the last line', 'header-only']] as const)('line %i (%s): %s, and another can be chosen', async (line, _, rule) => {
    const { report } = await readLines(['Ward returns', '', 'Ward,Month,Colour', 'Alpha,2025-06,red', 'Beta,03/06/2025,7', 'Seen,Late,Total'], 'own.csv', chosen(lines(line)));
    expect([report.problems[0]?.rule, report.problems[0]?.seen, report.firstLines?.lines.length]).toEqual([rule, null, 5]);
  });

  it('columns that identify patients under the new headings stop the file before any of it is shown', async () => {
    const named = await readLines(['A,B,C,D,E,F', 'Trust,Month,Seen,1,2,NHS number', `ZA1,2025-06,1,2,3,${NUMBERS[0] ?? ''}`], 'own.csv', chosen(lines(2)));
    const joined = await readLines(['Trust,Month,NHS', 'code,of,number', `ZA1,2025-06,${NUMBERS[0] ?? ''}`], 'own.csv', chosen(lines(1, 2)));
    const numbered = await readLines(['My title,of things', '', 'Trust,Month,Ref', ...NUMBERS.map((number) => `ZA1,2025-06,${number}`)], 'own.csv', chosen(lines(3)));
    for (const { report } of [named, joined, numbered]) {
      expect([rulesOf({ report, tables: [] }), report.sample, report.firstLines]).toEqual([['patient-identifier'], undefined, undefined]);
      expect(JSON.stringify(report)).not.toContain(NUMBERS[0]);
    }
  });

  it('NHS numbers stop a file without headings too, named by the place of their column', async () => {
    const { report } = await readLines(NUMBERS.map((number) => `${number},Smith,1950-02-03`), 'own.csv');
    expect(report.problems.map(({ rule, column }) => [rule, column])).toEqual([['patient-identifier', 'column 1']]);
    expect(report.firstLines).toBeUndefined();
  });

  it('of a workbook the sheet is chosen too', async () => {
    const bytes = workbook({ Large: [['Name', 'Colour'], ['a', 'b'], ['c', 'd'], ['e', 'f']], Figures: [['Trust returns', 'for the board', 'of June', 'all'], ['Trust', 'Month', 'Seen'], ['ZA1', '2025-06', 100]] });
    const found = await readExtract({ name: 'own.xlsx', bytes }, OPEN);
    expect([found.report.firstLines?.sheet, found.report.firstLines?.sheets]).toEqual(['Large', ['Large', 'Figures']]);
    const other = await readExtract({ name: 'own.xlsx', bytes }, chosen({ lines: null, sheet: 'Figures' }));
    expect([other.report.firstLines?.sheet, other.report.sample?.line, other.report.sample?.chosen]).toEqual(['Figures', 1, null]);
    const said = await readExtract({ name: 'own.xlsx', bytes }, chosen({ lines: { first: 2, last: 2 }, sheet: 'Figures' }));
    expect([said.report.refused, said.report.sample?.headings, said.report.sample?.rows]).toEqual([true, ['Trust', 'Month', 'Seen'], [{ line: 3, cells: ['ZA1', '2025-06', '100'] }]]);
  });
});
