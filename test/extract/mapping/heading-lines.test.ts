import { describe, expect, it } from 'vitest';
import { chosenHeader, headerAt, mayBeHeadings } from '../../../src/extract/mapping/heading-lines.ts';

const rows = (...lines: readonly string[]) => lines.map((line, index) => ({ line: index + 1, cells: line.split(',') }));

describe('headerAt', () => {
  it('of one line gives its cells, of a blank or missing one null', () => {
    const file = rows('My figures,,', ',,', 'Trust,Month,Seen');
    expect([headerAt(file, { first: 3, last: 3 })?.cells, headerAt(file, { first: 2, last: 2 }), headerAt(file, { first: 4, last: 4 })]).toEqual([['Trust', 'Month', 'Seen'], null, null]);
  });

  it('of two lines names each column by its group and itself; a blank group goes on to the right, as in a merged cell', () => {
    expect(headerAt(rows('Trust,,Type 1,,Type 2,', ',Month,Seen,Late,Seen,Late'), { first: 1, last: 2 }))
      .toEqual({ line: 2, cells: ['Trust', 'Trust Month', 'Type 1 Seen', 'Type 1 Late', 'Type 2 Seen', 'Type 2 Late'] });
    expect(headerAt(rows(',,Seen,', 'Trust,Month,,'), { first: 1, last: 2 })?.cells).toEqual(['Trust', 'Month', 'Seen', '']);
  });

  it('of three lines puts all together, blank lines between them passed over, words that repeat once', () => {
    expect(headerAt(rows('A&E,,', ',,', 'Trust,Type 1,Type 1', 'Trust,Seen,Late'), { first: 1, last: 4 })?.cells).toEqual(['A&E Trust', 'A&E Type 1 Seen', 'A&E Type 1 Late']);
  });
});

describe('mayBeHeadings', () => {
  it.each([
    ['Trust,Month,Seen', true], ['Trust,1,2,3', true], ['Trust,Apr-24,May-24', true], ['Trust,07/04/2024,14/04/2024,21/04/2024', true], ['ward,200001 code', true],
    ['My figures,,', false], ['9000,10000', false], ['2024-04,2024-05', false], ['ZA1,2025-06-03,100', false], ['Smith,1950-02-03,2012-01-04', false],
    ['943 476 5919,Smith,Mary', false], ['NHS no. 9434765919,Ward 3', false],
  ])('%s: %s', (line, may) => {
    expect(mayBeHeadings(line.split(','))).toBe(may);
  });
});

describe('chosenHeader', () => {
  it('lines of which one is plainly data are no headings, even where the rest are words', () => {
    const file = rows('Smith,1950-02-03', 'Trust,Month');
    expect([chosenHeader(file, { first: 1, last: 2 }), chosenHeader(file, { first: 2, last: 2 })?.cells]).toEqual([null, ['Trust', 'Month']]);
  });
});
