import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';

import { officeFiles } from '../../../src/board-pack/office/office-files.ts';
import type { OfficePack } from '../../../src/board-pack/office/office-pack.ts';
import { zipFiles } from '../../../src/board-pack/office/zip-files.ts';

const PACK: OfficePack = {
  title: 'Quality report, July 2012',
  provenance: ['Meeting of 12 September 2012', 'Synthetic demonstration', 'Fingerprint 1a2b'],
  scorecard: 'scorecard',
  tables: [
    { id: 'scorecard', title: 'Scorecard, to July 2012', fields: ['Measure', 'First Trust', 'Met'], rows: [['A&E 4 hours', 0.8453219, 'not met'], ['=cmd()', null, '+1'], ['MRSA', 0, '']] },
    { id: 'Year: A&E', title: 'A&E by year', fields: ['Provider'], rows: [['First Trust']] },
    { id: 'year a/e', title: 'The same by another name', fields: ['Provider'], rows: [] },
  ],
  charts: [
    { id: 'ae-ZZ1', title: 'A&E, First Trust', alternative: 'A&E, First Trust. Below the threshold in every month.', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', png: new Uint8Array([137, 80]) },
    { id: 'tia-ZZ1', title: 'TIA, First Trust', alternative: 'TIA, First Trust.', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', png: null },
  ],
};

const text = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('officeFiles', () => {
  it('has a CSV file a table, drawings and pictures of the charts, the workbook, an index and a text to read first', async () => {
    expect([...(await officeFiles(PACK)).keys()].sort()).toEqual([
      'charts/ae-ZZ1.png', 'charts/ae-ZZ1.svg', 'charts/tia-ZZ1.svg', 'index.csv', 'read me first.txt', 'scorecard.xlsx',
      'tables/Year-A-E.csv', 'tables/scorecard.csv', 'tables/year-a-e-2.csv',
    ]);
  });
  it('writes texts that a spreadsheet would run as a formula so that it does not, and numbers unrounded', async () => {
    expect(text((await officeFiles(PACK)).get('tables/scorecard.csv'))).toBe('\ufeffMeasure,First Trust,Met\r\nA&E 4 hours,0.8453219,not met\r\n"\'=cmd()",,"\'+1"\r\nMRSA,0,\r\n');
  });
  it('lists every file with its alternative text', async () => {
    const files = await officeFiles(PACK);
    const { data } = Papa.parse<string[]>(text(files.get('index.csv')).replace('\ufeff', ''), { skipEmptyLines: true });
    const listed = data.slice(1).map(([path]) => path);
    expect(listed.sort()).toEqual([...files.keys()].filter((path) => path !== 'index.csv' && path !== 'read me first.txt').sort());
    expect(data).toContainEqual(['charts/ae-ZZ1.png', 'A&E, First Trust', 'A&E, First Trust. Below the threshold in every month.']);
    expect(data.slice(1).filter(([path, , alternative]) => /^charts\//.test(path ?? '') && alternative === '')).toEqual([]);
  });
  it('says in the workbook what the table says: numbers as numbers, text as text, source on the second sheet', async () => {
    const workbook = Buffer.from((await officeFiles(PACK)).get('scorecard.xlsx') ?? []);
    const [board, about] = await readXlsxFile(workbook);
    expect([board?.sheet, about?.sheet]).toEqual(['Scorecard', 'Where it comes from']);
    expect(board?.data).toEqual([['Measure', 'First Trust', 'Met'], ['A&E 4 hours', 0.8453219, 'not met'], ['=cmd()', null, '+1'], ['MRSA', 0, null]]);
    expect(about?.data.flat()).toEqual(['Scorecard, to July 2012', 'Quality report, July 2012', ...PACK.provenance]);
  });
  it('gives the same bytes again, the workbook included', async () => {
    expect(zipFiles(await officeFiles(PACK))).toEqual(zipFiles(await officeFiles(PACK)));
    expect([...((await officeFiles(PACK)).get('scorecard.xlsx') ?? new Uint8Array()).subarray(10, 14)]).toEqual([0, 0, 33, 0]);
  });
  it('without tables and charts holds the text and an empty index', async () => {
    expect([...(await officeFiles({ ...PACK, tables: [], charts: [], scorecard: null })).keys()]).toEqual(['index.csv', 'read me first.txt']);
  });
});
