import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { NHSE_AE_MONTHLY } from '../../../src/extract/publications/nhse-ae-monthly.ts';
import { aePeriod } from '../../../src/extract/publications/nhse-ae-period.ts';
import type { Converted } from '../../../src/extract/publications/publication.ts';

const HEADER = [
  'Period', 'Org Code', 'Parent Org', 'Org name', 'A&E attendances Type 1', 'A&E attendances Type 2',
  'A&E attendances Other A&E Department', 'A&E attendances Booked Appointments Type 1',
  'A&E attendances Booked Appointments Type 2', 'A&E attendances Booked Appointments Other Department',
  'Attendances over 4hrs Type 1', 'Attendances over 4hrs Type 2', 'Attendances over 4hrs Other Department',
  'Attendances over 4hrs Booked Appointments Type 1', 'Attendances over 4hrs Booked Appointments Type 2',
  'Attendances over 4hrs Booked Appointments Other Department', 'Patients who have waited 4-12 hs from DTA to admission',
  'Patients who have waited 12+ hrs from DTA to admission', 'Emergency admissions via A&E - Type 1',
  'Emergency admissions via A&E - Type 2', 'Emergency admissions via A&E - Other A&E department', 'Other emergency admissions',
];

const convert = (rows: readonly (readonly string[])[], header: readonly string[] = HEADER, file = 'made.csv'): Converted =>
  NHSE_AE_MONTHLY.convert(file, header, rows.map((cells, index) => ({ line: index + 2, cells })));

/** A provider's row: attendances then those over 4 hours, type 1, 2, other, then the same booked. */
function row(code: string, attendances: readonly string[], over: readonly string[], period = 'MSitAE-JUNE-2025'): string[] {
  const six = (cells: readonly string[]): string[] => Array.from({ length: 6 }, (_, index) => cells[index] ?? '0');
  return [period, code, 'NHS ENGLAND LONDON ', `${code} NHS TRUST`, ...six(attendances), ...six(over), '0', '0', '0', '0', '0', '0'];
}

const observationsOf = (converted: Converted, measure = 'ae_4h_all_types'): readonly Readonly<Record<string, string>>[] =>
  converted.tables.filter(({ table }) => table === 'observation')
    .flatMap(({ rows }) => rows.map(({ cells }) => cells)).filter((cells) => cells['measure_id'] === measure);

describe('NHSE_AE_MONTHLY.recognises', () => {
  it.each([
    ['the header of 2024–25', HEADER],
    ['six junk columns at the end', [...HEADER, '', '', '', '', '', 'a']],
    ['another case and underscores', HEADER.map((heading) => heading.toUpperCase().replaceAll(' ', '_'))],
    ['the header of 2018–19, without booked visits', HEADER.filter((heading) => !heading.includes('Booked'))
      .map((heading) => heading.replace(/^A&E attendances/, 'Number of A&E attendances').replace(/^Attendances over/, 'Number of attendances over'))],
    ['the stacked form', ['period', 'org_code', 'parent_org', 'org_name', 'att_type1', 'att_type2', 'att_other', 'att_booked_type1',
      'att_booked_type2', 'att_booked_other', 'over4hr_type1', 'over4hr_type2', 'over4hr_other', 'over4hr_booked_type1',
      'over4hr_booked_type2', 'over4hr_booked_other', 'Unnamed: 22', 'a', 'date', 'total_attendances', 'total_over4hr', 'type1_4hr_pct']],
    ['columns in another order', HEADER.toReversed()],
  ])('recognises %s', (_what, header) => {
    expect(NHSE_AE_MONTHLY.recognises(header)).toBe(true);
  });

  it.each([
    ['a canonical observation', ['org_code', 'measure_id', 'period_start', 'numerator', 'denominator']],
    ['the web table, whose three blocks share their headings', ['Code', 'Period', ...Array.from({ length: 3 }, () => ['Type 1 Departments - Major A&E attendances', 'Type 2 attendances', 'Other attendances']).flat()]],
    ['a header without over-4-hours columns', HEADER.filter((heading) => !heading.includes('over 4hrs'))],
    ['an empty row', ['']],
  ])('does not recognise %s', (_what, header) => {
    expect(NHSE_AE_MONTHLY.recognises(header)).toBe(false);
  });
});

describe('aePeriod', () => {
  it.each([
    ['MSitAE-JUNE-2025', '2025-06'], ['msitae-september-2018', '2018-09'], ['June 2025', '2025-06'], ['Jun-25', '2025-06'],
    ['01-Sept-2019', '2019-09'], ['March 1, 2020', '2020-03'], ['2025-06', '2025-06'], ['2025-06-01', '2025-06'], ['202506', '2025-06'], ['01/06/2025', '2025-06'], ['45809', '2025-06'],
  ])('aePeriod(%j) is %s', (cell, month) => { expect(aePeriod(cell)).toBe(month); });

  it.each(['TOTAL', '', 'Q1 2025', 'MSitAE', 'JUNE', '2025-13', 'Q1 2014-15 (April - June 2014)', 'w/e 28 June 2015', 'Week ending 7 June 2015', '22/06/2015 to 28/06/2015', 'April 2017 to March 2018', 'June 2025 year to date', '45820'])('aePeriod(%j) is null', (cell) => { expect(aePeriod(cell)).toBeNull(); });
});

describe('NHSE_AE_MONTHLY.convert', () => {
  it('adds booked visits to unbooked ones and takes those over 4 hours away', () => {
    const converted = convert([row('RC9', ['16839', '0', '7673', '0', '0', '761'], ['6761'])]);
    expect(observationsOf(converted)).toEqual([expect.objectContaining({
      org_code: 'RC9', period_start: '2025-06-01', numerator: '18512', denominator: '25273', status: 'ok', revision: '0', source: 'made.csv',
    })]);
    expect(observationsOf(converted, 'ae_4h_type1')).toEqual([expect.objectContaining({ numerator: '10078', denominator: '16839' })]);
  });

  it('counts booked visits at type 1 into type 1', () => {
    expect(observationsOf(convert([row('RAL', ['900', '0', '0', '100'], ['200', '0', '0', '50'])]), 'ae_4h_type1'))
      .toEqual([expect.objectContaining({ numerator: '750', denominator: '1000' })]);
  });

  it('reads thousands separators, blanks inside and no-break spaces', () => {
    expect(observationsOf(convert([row('RAL', ['17,502', '0', ' 498\u00a0'], ['1,000'])])))
      .toEqual([expect.objectContaining({ numerator: '17000', denominator: '18000' })]);
  });

  it.each([
    ['no attendances', ['0', '0', '0'], ['0'], { status: 'not_applicable', numerator: '', denominator: '0' }],
    ['over 4 hours blank beside attendances', ['300', '0', '20'], ['', '', ''], { status: 'not_submitted', numerator: '', denominator: '320' }],
    ['everything blank', ['', '', '', '', '', ''], ['', '', '', '', '', ''], { status: 'not_submitted', numerator: '', denominator: '' }],
    ['0 over 4 hours of 14,239 at type 1', ['14239'], ['0'], { status: 'not_submitted', numerator: '', denominator: '14239' }],
    ['0 over 4 hours of 499 at type 1', ['499'], ['0'], { status: 'ok', numerator: '499', denominator: '499' }],
    ['a suppressed figure over 4 hours', ['300'], ['*'], { status: 'suppressed', numerator: '', denominator: '300' }],
    ['text among the attendances', ['many'], ['3'], { status: '', numerator: '', denominator: 'many' }],
    ['text among those over 4 hours', ['300'], ['few'], { numerator: 'few', denominator: '' }],
    ['more over 4 hours than attended', ['3'], ['5'], { status: 'ok', numerator: '-2', denominator: '3' }],
    ['over 4 hours blank where nobody attended', ['300', '0'], ['60', ''], { status: 'ok', numerator: '240', denominator: '300' }],
  ])('%s: says so instead of a percentage', (_what, attendances, over, expected) => {
    expect(observationsOf(convert([row('RC9', attendances, over)]))).toEqual([expect.objectContaining(expected)]);
  });

  it('warns where 0 over 4 hours cannot be a figure', () => {
    expect(convert([row('RC9', ['14239'], ['0'])]).problems).toContainEqual({
      rule: 'no-figure', severity: 'warn', file: 'made.csv', line: 2, column: 'Attendances over 4hrs Type 1', seen: null, expected: null, count: 1,
    });
  });

  const parts = [row('RAA', ['600', '0', '40'], ['100']), row('RBB', ['700', '3', '0'], ['300', '1']), row('RCC', ['800'], ['50']), row('RDD', ['900'], ['70'])];
  const total = row('x', ['3000', '3', '40'], ['520', '1']);
  const marked = (period: string, code: string, parent: string, name: string): string[] => [period, code, parent, name, ...total.slice(4)];

  it.each([
    ['TOTAL in all four', marked('TOTAL', 'TOTAL', 'TOTAL', 'TOTAL')],
    ['Total with a trailing blank in the code', marked('Total', 'Total ', 'Total', 'Total')],
    ['the month kept, TOTAL only as parent', marked('MSitAE-JUNE-2025', '', 'TOTAL', '')],
    ['a dash for a code', marked('MSitAE-JUNE-2025', '-', '', 'England')],
    ['England as name', marked('MSitAE-JUNE-2025', '', '', 'ENGLAND')],
    ['Grand total as code', marked('', 'Grand  Total', '', '')],
    ['a mark nobody knows', marked('Sum', 'ZZZ', 'Everywhere', 'Whole country')],
    ['a mark nobody knows, with the month', marked('MSitAE-JUNE-2025', 'ZZZ', 'Everywhere', 'Whole country')],
  ])('a total row (%s) is no provider and agrees with its parts in four figures', (_what, stated) => {
    const converted = convert([...parts.slice(0, 2), stated, ...parts.slice(2)]);
    expect(observationsOf(converted).map((cells) => cells['org_code'])).toEqual(['RAA', 'RBB', 'RCC', 'RDD']);
    expect(converted.reconciliation).toEqual([
      { file: 'made.csv', period: '2025-06', figure: 'A&E attendances, all types', partsSum: 3043, statedTotal: 3043, difference: 0 },
      { file: 'made.csv', period: '2025-06', figure: 'A&E attendances over 4 hours, all types', partsSum: 521, statedTotal: 521, difference: 0 },
      { file: 'made.csv', period: '2025-06', figure: 'A&E attendances, type 1', partsSum: 3000, statedTotal: 3000, difference: 0 },
      { file: 'made.csv', period: '2025-06', figure: 'A&E attendances over 4 hours, type 1', partsSum: 520, statedTotal: 520, difference: 0 },
    ]);
    expect(converted.dropped[0]).toEqual({ what: 'total rows, used for reconciliation only', count: 1, lines: [4] });
    expect(converted.problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([['total-row', 'fix', 4]]);
  });

  it('a total that its parts miss by 640 says so, figure by figure, and changes nothing', () => {
    const converted = convert([...parts.slice(1), marked('TOTAL', 'TOTAL', 'TOTAL', 'TOTAL')]);
    expect(observationsOf(converted)).toHaveLength(3);
    expect(converted.reconciliation.map(({ difference }) => difference)).toEqual([-640, -100, -600, -100]);
    expect(converted.problems.filter(({ rule }) => rule === 'reconciliation-difference').map(({ seen, expected }) => [seen, expected]))
      .toEqual([['2403', '3043'], ['421', '521'], ['2400', '3000'], ['420', '520']]);
  });

  it('without a total row there is nothing to reconcile, and no provider is mistaken for one', () => {
    const converted = convert([row('RAA', ['600'], ['100']), row('RBB', ['600'], ['100'])]);
    expect(converted.reconciliation).toEqual([]);
    expect(observationsOf(converted)).toHaveLength(2);
  });

  it('each month of a stacked file is held against its own total', () => {
    const july = (cells: string[]): string[] => ['MSitAE-JULY-2025', ...cells.slice(1)];
    const converted = convert([...parts, marked('MSitAE-JUNE-2025', 'TOTAL', '', ''), ...parts.slice(0, 2).map(july), july(row('TOTAL', ['1300', '3', '40'], ['400', '1']))]);
    expect(converted.reconciliation.map(({ period, difference }) => [period, difference])).toEqual([
      ...Array.from({ length: 4 }, () => ['2025-06', 0]), ...Array.from({ length: 4 }, () => ['2025-07', 0]),
    ]);
  });

  it('a file named -revised gives revision 1', () => {
    expect(observationsOf(convert(parts, HEADER, 'Monthly-AE-July-2024-revised.csv')).map((cells) => cells['revision'])).toEqual(['1', '1', '1', '1']);
  });

  it('leaves out junk columns, repeated headers, blank rows and notes, and lists each', () => {
    const header = [...HEADER, '', 'a'];
    const converted = convert([[...(parts[0] ?? []), '', ''], HEADER, [''], ['Source: NHS England'], [...(parts[1] ?? []), '', '']], header);
    expect(observationsOf(converted)).toHaveLength(2);
    expect(converted.dropped).toEqual([
      { what: 'repeated header rows', count: 1, lines: [3] },
      { what: 'lines of text without figures', count: 1, lines: [5] },
      { what: 'blank rows', count: 1, lines: [4] },
      { what: 'empty columns: column 23, a', count: 2, lines: [] },
      { what: `columns these measures do not use: ${HEADER.slice(16).join(', ')}`, count: 6, lines: [] },
    ]);
  });

  it('gives each provider its newest name from its month on, and the region it belongs to', () => {
    const renamed = row('RXF', ['900'], ['70'], 'MSitAE-MAY-2023');
    renamed[3] = 'MID YORKSHIRE TEACHING NHS TRUST ';
    const converted = convert([renamed, row('RXF', ['900'], ['70'], 'MSitAE-APRIL-2023'), row('RXF', ['900'], ['70'], 'MSitAE-MARCH-2023')]);
    expect(converted.tables.find(({ table }) => table === 'organisation')?.rows.map(({ cells }) => cells)).toEqual([
      { org_code: 'RXF', org_name: 'MID YORKSHIRE TEACHING NHS TRUST', org_type: 'provider', parent_code: 'Y56', valid_from: '2023-05-01' },
      { org_code: 'RXF', org_name: 'RXF NHS TRUST', org_type: 'provider', parent_code: 'Y56', valid_from: '2023-03-01' },
      { org_code: 'Y56', org_name: 'London', org_type: 'region', parent_code: '', valid_from: '2023-03-01' },
    ]);
  });

  it('hands a period that names no month on as found, for the checks to set the row aside', () => {
    expect(observationsOf(convert([row('RC9', ['600'], ['6'], 'Quarter 1'), row('RC9', ['600'], ['6'])]))[0]).toMatchObject({ period_start: 'Quarter 1' });
  });

  it.each(['Q1 2014/15 (April to June 2014)', 'W/E 07/06/2015', 'April to June 2019'])('refuses a file that is of %s throughout', (period) => {
    const { tables, problems } = convert([row('RC9', ['600'], ['6'], period), row('RC8', ['600'], ['6'], period)]);
    expect([tables, problems.map(({ rule, severity, line, column, seen }) => [rule, severity, line, column, seen])]).toEqual([[], [['not-one-month', 'stop', 2, 'Period', period]]]);
  });

  it('tells that a file has no total: it may have been cut off', () => {
    expect(convert([row('RC9', ['600'], ['6'])]).problems.map(({ rule, severity }) => [rule, severity])).toEqual([['no-total-row', 'warn']]);
  });

  it('holds each of several totals of months stacked below one another against the rows above it', () => {
    const month = (period: string, seen: number): string[][] => [row('RAA', [String(seen)], ['10'], period), row('RBB', ['700'], ['30'], period), row('RCC', ['900'], ['70'], period), ['TOTAL', 'TOTAL', 'TOTAL', 'TOTAL', ...row('x', [String(seen + 1600)], ['110']).slice(4)]];
    const { reconciliation, problems } = convert([...month('MSitAE-MAY-2025', 600), ...month('MSitAE-JUNE-2025', 800)]);
    expect(reconciliation.filter(({ figure }) => figure === 'A&E attendances, all types').map(({ period, partsSum, difference }) => [period, partsSum, difference])).toEqual([['2025-05', 2200, 0], ['2025-06', 2400, 0]]);
    expect(problems.map(({ rule }) => rule)).toEqual(['total-row', 'total-row']);
  });

  it('says which columns lack where most of the return is there', () => {
    const lacking = (without: string): readonly string[] | undefined => NHSE_AE_MONTHLY.lacking?.(HEADER.filter((heading) => heading !== without));
    expect([lacking('Attendances over 4hrs Other Department'), lacking('Period'), lacking('Other emergency admissions'), NHSE_AE_MONTHLY.lacking?.(['org_code', 'period', 'attendances'])])
      .toEqual([['Attendances over 4hrs Other'], ['Period'], [], []]);
  });
});

const DATA = '../shared/data';
const present = existsSync(`${DATA}/ae_monthly_csv`);
if (!present) console.warn(`No real files at ${DATA}: the tests on NHS England’s own files are left out.`);

function read(path: string): Converted {
  const rows = Papa.parse<string[]>(readFileSync(path, 'utf8'), { newline: undefined }).data;
  return NHSE_AE_MONTHLY.convert(path, rows[0] ?? [], rows.slice(1).map((cells, index) => ({ line: index + 2, cells })));
}

function england(converted: Converted, measure: string): Map<string, number> {
  const sums = new Map<string, [number, number]>();
  for (const cells of observationsOf(converted, measure)) {
    if (cells['status'] !== 'ok') continue;
    const [numerator, denominator] = sums.get(cells['period_start'] ?? '') ?? [0, 0];
    sums.set(cells['period_start'] ?? '', [numerator + Number(cells['numerator']), denominator + Number(cells['denominator'])]);
  }
  return new Map([...sums].map(([month, [numerator, denominator]]) => [month.slice(0, 7), Number(((100 * numerator) / denominator).toFixed(2))]));
}

describe.skipIf(!present)('NHSE_AE_MONTHLY.convert on the files as published', () => {
  const published: Record<string, number> = {
    '2024-06': 74.59, '2024-07': 75.22, '2024-08': 76.33, '2024-09': 74.22, '2024-10': 73.08, '2024-11': 72.18, '2024-12': 71.12,
    '2025-01': 73.01, '2025-02': 73.46, '2025-03': 74.98, '2025-04': 74.77, '2025-05': 75.39, '2025-06': 75.55,
  };

  it('13 months: the England percentage of all types is the published one, and every total agrees with its parts', () => {
    const found: Record<string, number> = {};
    for (const name of readdirSync(`${DATA}/ae_monthly_csv`)) {
      const converted = read(`${DATA}/ae_monthly_csv/${name}`);
      Object.assign(found, Object.fromEntries(england(converted, 'ae_4h_all_types')));
      expect([name, converted.reconciliation.map(({ difference }) => difference)]).toEqual([name, [0, 0, 0, 0]]);
    }
    expect(found).toEqual(published);
  });

  it('June 2025: type 1 is 61.72%, and RC9 saw 18,512 of 25,273 within 4 hours', () => {
    const converted = read(`${DATA}/ae_monthly_csv/Monthly-AE-June-2025-1-1.csv`);
    expect(england(converted, 'ae_4h_type1').get('2025-06')).toBe(61.72);
    expect(observationsOf(converted).find((cells) => cells['org_code'] === 'RC9')).toMatchObject({ numerator: '18512', denominator: '25273' });
  });

  it('the stacked file: 24 months, 4,796 provider-months, no total, and 28 trial months without a figure are not 100%', () => {
    const converted = read(`${DATA}/ae_other/combined_ae_2023_2025_thirdparty.csv`);
    expect(observationsOf(converted)).toHaveLength(4796);
    expect(england(converted, 'ae_4h_all_types').size).toBe(24);
    expect(converted.reconciliation).toEqual([]);
    expect(converted.problems.filter(({ rule }) => rule === 'no-figure')).toHaveLength(28);
  });
});
