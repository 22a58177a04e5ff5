import { describe, expect, it } from 'vitest';
import { hasSharedData, NO_SHARED_DATA, readBytes, readShared } from '../publications/real-files.ts';
import { workbook } from './made-workbook.ts';

const DEPARTMENTS = ['Type 1 Departments - Major', 'Type 2 Departments - Single', 'Type 3 Departments - Other'];
const HEADER = ['Code', 'Region', 'Name', ...DEPARTMENTS, 'Total attendances', ...DEPARTMENTS, 'Total Attendances < 4 hours', ...DEPARTMENTS, 'Total Attendances > 4 hours'];
const TITLES = [['Summary:', 'The total of booked and non-booked A&E attendances'], ['Period:', 'June 2025'], ['Published:', '10th July 2025'], []];
const RC9 = ['RC9', 'NHS England East Of England ', 'Bedfordshire', 16839, 0, 8434, 25273, 10078, 0, 8434, 18512, 6761, 0, 0, 6761];

describe('a workbook', () => {
  it('with a published sheet is read, and its other sheets are named as left out', async () => {
    const read = await readBytes('any.xlsx', workbook({
      Cover: [['About this file']],
      'Provider Level Data': [...TITLES, HEADER, RC9],
      'Non-Booked Data': [['Summary:', 'A&E attendances'], ['Period:', 'June 2025'], HEADER, RC9],
    }));
    expect(read.report).toMatchObject({ reader: 'read-excel-file', layout: 'NHS England A&E provider table, sheet “Provider Level Data”', rowsRead: 1, refused: false });
    expect(read.rows('observation').map((row) => [row['org_code'], row['period'], row['numerator'], row['denominator'], row['line'], row['as_of']])).toEqual([
      ['RC9', '2025-06', 18512, 25273, 6, '2025-07-10'], ['RC9', '2025-06', 10078, 16839, 6, '2025-07-10'],
    ]);
    expect(read.report.dropped.map(({ what }) => what)).toEqual(['sheet “Cover”: no layout that is known', 'sheet “Non-Booked Data”: its figures are not used']);
  });

  it('without such a sheet is refused with the names of its sheets', async () => {
    const read = await readBytes('board.xlsx', workbook({ Scorecard: [['Measure', 'May'], ['Falls', 3]], Notes: [['x']] }));
    expect(read.report.problems.map(({ rule, severity, seen }) => [rule, severity, seen])).toEqual([['no-known-layout', 'stop', 'Scorecard, Notes']]);
  });

  it('with patients in any sheet is refused by the column alone', async () => {
    const read = await readBytes('board.xlsx', workbook({ 'Provider Level Data': [...TITLES, HEADER, RC9], List: [['NHS Number', 'Ward'], ['9434765919', 'A']] }));
    expect(read.report.problems.map(({ rule, column: heading, seen }) => [rule, heading, seen])).toEqual([['patient-identifier', 'NHS Number', null]]);
    expect(read.rows('observation')).toEqual([]);
  });

  it('cut off in the middle is refused as what it was', async () => {
    const read = await readBytes('broken.xlsx', workbook({ 'Provider Level Data': [...TITLES, HEADER, RC9] }).slice(0, 600));
    expect(read.report.problems.map(({ rule, seen }) => [rule, seen])).toEqual([['wrong-file-type', 'Excel workbook (.xlsx)']]);
  });

  it.skipIf(!hasSharedData)(`of June 2025 as published gives row for row what its sheet as CSV gives (${NO_SHARED_DATA} when skipped)`, async () => {
    const whole = await readShared('ae_by_provider/June-2025-AE-by-provider-3euC4-1.xlsx');
    const sheet = await readShared('ae_by_provider/June-2025__Provider_Level_Data.csv');
    const figures = (read: typeof whole): unknown[] => read.rows('observation').map((row) => [row['org_code'], row['measure_id'], row['period'], row['numerator'], row['denominator'], row['status'], row['as_of']]);
    expect(figures(whole)).toHaveLength(402);
    expect(figures(whole)).toEqual(figures(sheet));
    expect(whole.report.reconciliation.map(({ difference }) => difference)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(whole.report.dropped.filter(({ what }) => what.startsWith('sheet')).map(({ what }) => what.replace(/:.*/, ''))).toEqual([
      'sheet “System Level Data”', 'sheet “System Mapping”', 'sheet “Non-Booked Data”', 'sheet “Booked Appointments Data”', 'sheet “Acute Trust Footprint Data”', 'sheet “Acute Trust Mapping”',
    ]);
  });
});
