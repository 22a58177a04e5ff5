import { describe, expect, it } from 'vitest';
import { hasSharedData, NO_SHARED_DATA, readShared, readTextAs } from './real-files.ts';
import type { PublicationRead } from './real-files.ts';

const DEPARTMENTS = ['Type 1 Departments - Major A&E', 'Type 2 Departments - Single Specialty', 'Type 3 Departments - Other A&E/Minor Injury Unit'];
const HEADER = [
  'Code', 'Region', 'Name', ...DEPARTMENTS, 'Total attendances', ...DEPARTMENTS, 'Total Attendances < 4 hours', ...DEPARTMENTS, 'Total Attendances > 4 hours',
  'Percentage in 4 hours or less (all)', 'Percentage in 4 hours or less (type 1)',
];
const quoted = (cells: readonly string[]): string => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',');
const csv = (...rows: readonly (readonly string[])[]): string => rows.map(quoted).join('\n');
const RC9 = ['RC9', 'NHS England East Of England ', 'Bedfordshire Hospitals', '16,839', '0', '8,434', '25,273', '10,078', '0', '8,434', '18,512', '6,761', '0', '0', '6,761', '73.20%', '59.80%'];
const RY4 = ['RY4', 'NHS England East Of England ', 'Hertfordshire Community', '0', '0', '1,289', '1,289', '0', '0', '1,230', '1,230', '0', '0', '59', '59', '95.40%', '-'];

const figures = (read: PublicationRead, measure: string, ...columns: string[]): readonly unknown[][] =>
  read.rows('observation').filter((row) => row['measure_id'] === measure).map((row) => columns.map((column) => row[column]));

describe('an A&E web table', () => {
  it('is read by position: its three equal headings are attendances, within and over 4 hours', async () => {
    const read = await readTextAs('June-2025-AE.csv', csv(HEADER, RC9, RY4));
    expect(read.report.layout).toBe('NHS England A&E provider table');
    expect(figures(read, 'ae_4h_all_types', 'org_code', 'period', 'numerator', 'denominator', 'status')).toEqual([['RC9', '2025-06', 18512, 25273, 'ok'], ['RY4', '2025-06', 1230, 1289, 'ok']]);
    expect(figures(read, 'ae_4h_type1', 'org_code', 'numerator', 'denominator', 'status')).toEqual([['RC9', 10078, 16839, 'ok'], ['RY4', null, 0, 'not_applicable']]);
    expect(read.rows('organisation').map((row) => [row['org_code'], row['parent_code']])).toEqual([['RC9', 'Y61'], ['RY4', 'Y61'], ['Y61', null]]);
  });

  it('says that its month comes from its name, and is refused when its name has none', async () => {
    const read = await readTextAs('June-2025-AE.csv', csv(HEADER, RC9));
    expect(read.report.problems.filter(({ severity }) => severity === 'fix')).toEqual([expect.objectContaining({ rule: 'period-from-file-name', seen: 'June-2025-AE.csv', expected: '2025-06-01 to 2025-06-30' })]);
    const nameless = await readTextAs('attendances.csv', csv(HEADER, RC9));
    expect([nameless.report.refused, nameless.rules]).toEqual([true, ['no-period']]);
  });

  it('damaged by a find-and-replace (`Departments 0 Major`, 0.0 for dashes) is the same table, and 0.0 of nobody is no 0%', async () => {
    const header = HEADER.map((heading) => heading.replace(' - ', ' 0 '));
    const plain = (cells: readonly string[]): string[] => cells.map((cell) => cell.replaceAll(',', '').replace('%', '').replace(/^-$/, '0.0'));
    const read = await readTextAs('April-2025-AE.csv', csv(header, plain(RC9), plain(RY4)));
    expect(read.rules).toEqual(['period-from-file-name']);
    expect(figures(read, 'ae_4h_type1', 'numerator', 'denominator', 'status')).toEqual([[10078, 16839, 'ok'], [null, 0, 'not_applicable']]);
  });

  it('whose rows or percentages contradict themselves is loaded from its departments, and flagged with line and column', async () => {
    const wrong = RC9.with(6, '25,274').with(15, '73.9%');
    const read = await readTextAs('June-2025-AE.csv', csv(HEADER, wrong, RY4));
    expect(read.report.problems.filter(({ severity }) => severity === 'warn' ).map(({ rule, line, column, seen, expected }) => [rule, line, column, seen, expected]))
      .toEqual(expect.arrayContaining([
        ['reconciliation-difference', 2, 'Total attendances', '25273', '25274'],
        ['value-disagrees', 2, 'Percentage in 4 hours or less (all)', '73.9%', '73.25'],
      ]));
    expect(figures(read, 'ae_4h_all_types', 'denominator')).toEqual([[25273], [1289]]);
  });

  it('is unknown when two of its blocks carry the same total', async () => {
    const read = await readTextAs('June-2025-AE.csv', csv(HEADER.with(10, 'Total Attendances > 4 hours'), RC9));
    expect(read.report.refused).toBe(true);
    expect(read.report.layout).not.toBe('NHS England A&E provider table');
  });
});

const titles = (summary: string, revised = ''): string[][] => [
  ['', 'Title:', 'A&E Attendances'], ['', 'Summary:', summary], ['', 'Period:', 'June 2025'], ['', 'Published:', '10th July 2025'], ['', 'Revised:', revised], ['', 'Provider Level Data'],
];
const BOTH = 'The total of booked and non-booked A&E attendances';
const sheetRow = (cells: readonly string[]): string[] => ['', ...cells.map((cell) => cell.replaceAll(',', '').replace('73.20%', '0.7324813').replace('59.80%', '0.5984916').replace('95.40%', '0.9542281')), 'an ICB'];
const ENGLAND = ['', '-', '-', 'England', '16839', '0', '9722.999999999999', '26562', '10078', '0', '9664', '19742', '6761', '0', '59', '6820', '0.74324', '0.59849'];

describe('a provider table of before 2020, which counts those over 4 hours only', () => {
  const OLD = ['Code', 'Region', 'Name', ...DEPARTMENTS, 'Total attendances', ...DEPARTMENTS, 'Total Attendances > 4 hours', 'Percentage in 4 hours or less (type 1)', 'Percentage in 4 hours or less (all)'];
  const of = (period: string): Promise<PublicationRead> => readTextAs('sheet.csv', csv(['', 'Summary:', 'The monthly collection'], ['', 'Period:', period], OLD,
    ['-', '-', 'England', '1000', '0', '500', '1500', '300', '0', '10', '310', '0.7', '0.79333'], ['RC9', 'NHS England London', 'One', '1000', '0', '0', '1000', '300', '0', '0', '300', '0.7', '0.7'], ['RY4', 'NHS England London', 'Two', '0', '0', '500', '500', '0', '0', '10', '10', '-', '0.98']));

  it('gives those within 4 hours all the same, and holds England and percentages against them', async () => {
    const read = await of('June 2017');
    expect(figures(read, 'ae_4h_all_types', 'org_code', 'period', 'numerator', 'denominator')).toEqual([['RC9', '2017-06', 700, 1000], ['RY4', '2017-06', 490, 500]]);
    expect(read.report.reconciliation.every(({ difference }) => difference === 0)).toBe(true);
    expect(read.rules.toSorted()).toEqual(['header-not-first', 'total-row']);
  });

  it.each(['Q1 2014-15 (April - June 2014)', 'w/e 28 June 2015', 'April 2017 to March 2018'])('is refused where it is of %s', async (period) => {
    const { report } = await of(period);
    expect([report.refused, report.problems.filter(({ severity }) => severity === 'stop').map(({ rule, seen }) => [rule, seen])]).toEqual([true, [['not-one-month', period]]]);
  });
});

describe('the sheet “Provider Level Data” as CSV', () => {
  it('takes its month and day of publication from the titles, and holds the England row against its parts', async () => {
    const read = await readTextAs('sheet.csv', csv(...titles(BOTH), ['', ...HEADER, ''], ENGLAND, ['', ''], sheetRow(RC9), sheetRow(RY4)));
    expect(read.rules.toSorted()).toEqual(['header-not-first', 'total-row']);
    expect(figures(read, 'ae_4h_all_types', 'org_code', 'period', 'numerator', 'as_of', 'revision')).toEqual([['RC9', '2025-06', 18512, '2025-07-10', 0], ['RY4', '2025-06', 1230, '2025-07-10', 0]]);
    expect(read.report.reconciliation.slice(0, 2).map(({ figure, partsSum, statedTotal, difference }) => [figure, partsSum, statedTotal, difference])).toEqual([
      ['A&E attendances, all types', 26562, 26562, 0], ['A&E attendances over 4 hours, all types', 6820, 6820, 0],
    ]);
    expect(read.report.dropped.map(({ what }) => what)).toEqual(['total rows, used for reconciliation only', 'empty columns: column 1', 'columns these measures do not use: column 19']);
  });

  it('that was revised says so in its titles: revision 1 of the day it was revised', async () => {
    const read = await readTextAs('sheet.csv', csv(...titles(BOTH, '13th November 2025'), ['', ...HEADER], sheetRow(RC9).slice(0, -1)));
    expect(figures(read, 'ae_4h_all_types', 'as_of', 'revision')).toEqual([['2025-11-13', 1]]);
  });

  it('without booked visits, under the same title and headings, is not used', async () => {
    const read = await readTextAs('June-2025__Non_Booked_Data.csv', csv(...titles('A&E attendances, performance'), ['', ...HEADER], sheetRow(RC9).slice(0, -1)));
    expect([read.report.refused, read.report.rowsLoaded, read.rules[0]]).toEqual([true, 0, 'sheet-not-used']);
  });
});

const MONTHS = [['April', 198, ['RBT', 'RTD']], ['May', 200, ['RLT', 'RTD']], ['June', 201, ['RTD']]] as const;
const MONTHLY = { April: 'Monthly-AE-April-2025.csv', May: 'Monthly-AE-May-2025.csv', June: 'Monthly-AE-June-2025-1-1.csv' };

describe('real A&E tables', () => {
  it.skipIf(!hasSharedData).each(MONTHS)(`%s 2025: provider by provider as in the monthly CSV, except the revised ones (${NO_SHARED_DATA} when skipped)`, async (month, providers, revised) => {
    const web = await readShared(`ae_web_table_csv/${month}-2025-AE.csv`);
    const monthly = await readShared(`ae_monthly_csv/${MONTHLY[month]}`);
    expect(web.rules).toEqual(['period-from-file-name']);
    const byKey = (read: PublicationRead): Map<string, string> => new Map(read.rows('observation').map((row) =>
      [`${String(row['org_code'])} ${String(row['measure_id'])}`, [row['period'], row['numerator'], row['denominator'], row['status']].join(' ')]));
    const [one, other] = [byKey(web), byKey(monthly)];
    expect(one.size).toBe(providers * 2);
    expect([...one.keys()].toSorted()).toEqual([...other.keys()].toSorted());
    const different = [...one].filter(([key, figure]) => other.get(key) !== figure).map(([key]) => key.slice(0, key.indexOf(' ')));
    expect([...new Set(different)].toSorted()).toEqual([...revised]);
  });

  it.skipIf(!hasSharedData).each(['July', 'August', 'September'])(`%s 2025 is read whole (${NO_SHARED_DATA} when skipped)`, async (month) => {
    const read = await readShared(`ae_web_table_csv/${month}-2025-AE.csv`);
    expect([read.report.refused, read.report.rowsSetAside, read.rules]).toEqual([false, 0, ['period-from-file-name']]);
    expect(read.rows('observation')).toHaveLength(read.report.rowsRead * 2);
    expect(read.report.reconciliation.map(({ difference }) => difference)).toEqual([0, 0, 0, 0]);
  });

  it.skipIf(!hasSharedData)(`the sheet of June 2025: RC9 73.25%, England 75.55%, its total agrees (${NO_SHARED_DATA} when skipped)`, async () => {
    const read = await readShared('ae_by_provider/June-2025__Provider_Level_Data.csv');
    expect(figures(read, 'ae_4h_all_types', 'org_code', 'numerator', 'denominator').find(([code]) => code === 'RC9')).toEqual(['RC9', 18512, 25273]);
    expect(read.report.reconciliation.map(({ difference }) => difference)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    const all = figures(read, 'ae_4h_all_types', 'numerator', 'denominator') as [number | null, number][];
    const share = all.reduce((sum, [within]) => sum + (within ?? 0), 0) / all.reduce((sum, [, of]) => sum + of, 0);
    expect(share).toBeCloseTo(0.7554501680083796, 12);
  });

  it.skipIf(!hasSharedData).each(['Acute_Trust_Footprint_Data', 'Acute_Trust_Mapping', 'Booked_Appointments_Data', 'Non_Booked_Data', 'System_Level_Data', 'System_Mapping'])(
    `the sheet %s is recognised and refused by name (${NO_SHARED_DATA} when skipped)`, async (sheet) => {
      const read = await readShared(`ae_by_provider/June-2025__${sheet}.csv`);
      expect([read.report.refused, read.rows('observation').length, read.rules[0]]).toEqual([true, 0, 'sheet-not-used']);
    });
});
