import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { readExtract } from '../../src/extract/read-extract.ts';
import { rowsSetAsideCsv } from '../../src/extract/rows-set-aside-csv.ts';
import type { Problem } from '../../src/extract/problem.ts';
import { CONTEXT, textFile } from './reading-context.ts';

const problem: Problem = { rule: 'not-a-number', severity: 'row', file: 'a.csv', line: 3, column: 'value', seen: '=1+1', expected: null, count: 1 };

describe('rowsSetAsideCsv', () => {
  it('no rows: the header alone', () => {
    expect(rowsSetAsideCsv([])).toBe('\ufefffile,line,column,value found,reason\r\n');
  });
  it('nothing that a spreadsheet would run as a formula starts a cell', () => {
    const cells = { plus: '+1', minus: '-cmd', at: '@x', equals: '=HYPERLINK("x")', tab: '\tx', 'return': '\rx', fine: 'a=b', '=heading': 'x' };
    const csv = rowsSetAsideCsv([{ file: '=a.csv', line: 3, problem, cells }]);
    const parsed = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true });
    expect(parsed.errors).toEqual([]);
    for (const cell of parsed.data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(parsed.data[1]).toContain("'=1+1");
    expect(parsed.data[1]).toContain('a=b');
  });
  it('rows of different files stand under all their headings; the reason can be put into words', () => {
    const csv = rowsSetAsideCsv(
      [{ file: 'a.csv', line: 3, problem, cells: { one: '1', two: 'x, "y"' } }, { file: 'b.csv', line: 9, problem, cells: { two: '2', three: '3' } }],
      ({ line }) => `why ${line}`,
    );
    expect(csv).toBe('\ufefffile,line,column,value found,reason,one,two,three\r\na.csv,3,value,"\'=1+1",why 3,1,"x, ""y""",\r\nb.csv,9,value,"\'=1+1",why 9,,2,3\r\n');
  });
  it('rows set aside, put right and loaded again are recognised by their own headings', async () => {
    const { report } = await readExtract(textFile('org_code,measure_id,period_start,value\nZA1,c_difficile,2025-04-01,many\n'), CONTEXT);
    const mended = rowsSetAsideCsv(report.setAside).replaceAll('many', '3');
    const again = await readExtract(textFile(mended), CONTEXT);
    expect(again.report).toMatchObject({ refused: false, rowsLoaded: 1 });
  });
});
