import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasSharedData, NO_SHARED_DATA, readBytes, readShared } from '../publications/real-files.ts';

const DEPARTMENTS = ['Type 1 Departments - Major', 'Type 2 Departments - Single', 'Type 3 Departments - Other'];
const HEADER = ['Code', 'Region', 'Name', ...DEPARTMENTS, 'Total attendances', ...DEPARTMENTS, 'Total Attendances < 4 hours', ...DEPARTMENTS, 'Total Attendances > 4 hours'];
const TITLES = [['Summary:', 'The total of booked and non-booked A&E attendances'], ['Period:', 'June 2025'], ['Published:', '10th July 2025'], []];
const RC9 = ['RC9', 'NHS England East Of England ', 'Bedfordshire', 16839, 0, 8434, 25273, 10078, 0, 8434, 18512, 6761, 0, 0, 6761];
type Cell = string | number;

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const column = (index: number): string => String.fromCharCode(65 + index);
const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((cells, row) => `<row r="${String(row + 1)}">${cells.map((cell, index) => {
    const ref = `${column(index)}${String(row + 1)}`;
    return typeof cell === 'number' ? `<c r="${ref}"><v>${String(cell)}</v></c>` : `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
  }).join('')}</row>`).join('')}</sheetData></worksheet>`;

/** A workbook as small as its reader accepts. */
function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`),
    'xl/workbook.xml': strToU8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${names.map((name, at) =>
      `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`).join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships xmlns="${packaged}/relationships">${names.map((_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${relations}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join('')}</Relationships>`),
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, strToU8(sheetXml(sheets[name] ?? []))])),
  });
}

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
