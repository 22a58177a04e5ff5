import { describe, expect, it } from 'vitest';
import { MONTHS_ACROSS } from '../../../src/extract/publications/months-across.ts';
import { readLines, rowsOf, rulesOf } from './read-publication.ts';

const COLUMNS = ['org_code', 'measure_id', 'period_start', 'period_type', 'value'];
const read = (...lines: readonly string[]) => readLines(lines, 'performance.csv');

describe('a table with a column a month', () => {
  it('gives one observation for each filled cell, under the month of its heading', async () => {
    const found = await read('Org Code,Org Name,Measure,Apr-25,May-25,Jun-25', 'ZA1,Alder,ae_4h_all_types,72.1%,,71.9%', 'ZA2,Birch,c_difficile,3,0,4');
    expect(found.report).toMatchObject({ layout: 'Table with a column a month', rowsRead: 2, rowsLoaded: 5, rowsSetAside: 0, refused: false, dropped: [] });
    expect(rowsOf(found, 'observation', COLUMNS).map((row) => Object.values(row))).toEqual([
      ['ZA1', 'ae_4h_all_types', '2025-04-01', 'month', 72.1], ['ZA1', 'ae_4h_all_types', '2025-06-01', 'month', 71.9],
      ['ZA2', 'c_difficile', '2025-04-01', 'month', 3], ['ZA2', 'c_difficile', '2025-05-01', 'month', 0], ['ZA2', 'c_difficile', '2025-06-01', 'month', 4],
    ]);
  });

  it.each([
    ['April 2025,May 2025', ['2025-04-01', '2025-05-01'], 'month'],
    ['2025-04,2025-05', ['2025-04-01', '2025-05-01'], 'month'],
    ['01/04/2025,01/05/2025', ['2025-04-01', '2025-05-01'], 'month'],
    ['202504,202505', ['2025-04-01', '2025-05-01'], 'month'],
    ['2024/25 Q4,2025/26 Q1', ['2025-01-01', '2025-04-01'], 'quarter'],
    ['2023/24,2024/25', ['2023-04-01', '2024-04-01'], 'year'],
  ])('under the headings %s', async (headings, starts, type) => {
    const found = await read(`org_code,measure_id,${headings}`, 'ZA1,c_difficile,3,4');
    expect(rowsOf(found, 'observation', COLUMNS).map(({ period_start: start, period_type: length }) => [start, length])).toEqual(starts.map((start) => [start, type]));
  });

  it('names what it leaves out: columns of anything else, notes below, totals; signs for no figure are read as in any extract', async () => {
    const found = await read(
      'Org Code,Measure,Apr-25,May-25,Year to date', 'ZA1,c_difficile,3,*,3', 'ZA2,c_difficile,1,2,3', 'TOTAL,c_difficile,4,2,6', 'Source: own returns,,,,',
    );
    expect(found.report.dropped.map(({ what, count }) => [what, count])).toEqual([
      ['rows without a figure', 1], ['columns these measures do not use: Year to date', 1], [expect.stringContaining('total'), 2],
    ]);
    expect(rulesOf(found)).toContain('total-row');
    expect(rowsOf(found, 'observation', ['org_code', 'period_start', 'value', 'status']).map((row) => Object.values(row))).toContainEqual(['ZA1', '2025-05-01', null, 'suppressed']);
  });

  it('is none where a line has its own period or figure, where days of a month or numbers stand above, or lengths differ', () => {
    for (const header of [
      'org_code,measure_id,period_start,Apr-25,May-25', 'org_code,measure_id,value,Apr-25,May-25', 'org_code,measure_id,02/04/2025,03/04/2025', 'org_code,measure_id,45748,45778',
      'org_code,measure_id,Apr-25', 'org_code,measure_id,Apr-25,2025/26', 'org_code,Apr-25,May-25', 'measure_id,Apr-25,May-25',
    ]) expect([header, MONTHS_ACROSS.recognises(header.split(','))]).toEqual([header, false]);
  });
});
