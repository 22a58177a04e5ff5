import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { quarterEndingIn, quarterOfFileName, quarterOfLabel } from '../../../src/extract/publications/kh03-quarter.ts';
import { hasSharedData, NO_SHARED_DATA, readBytes, readShared, readTextAs } from './real-files.ts';
import type { PublicationRead } from './real-files.ts';

const figures = (read: PublicationRead): unknown[] => read.rows('observation').map((row) =>
  [row['org_code'], row['period_type'], row['period_start'], row['period_end'], row['breakdown'], row['numerator'], row['denominator'], row['status']]);
/** Trust, quarter and kind with its figures, one text a row. */
const told = (read: PublicationRead): string[] => read.rows('observation').map((row) => [row['org_code'], row['period_start'], row['breakdown'], row['numerator'], row['denominator']].join(' ')).toSorted();

describe('quarters', () => {
  it.each([['2021-22 Q4', '2022-01-01'], ['2010/11 Q2', '2010-07-01'], ['2013-2014 Q1', '2013-04-01'], ['2021-23 Q1', undefined], ['Q1', undefined], ['Q1 2013/14', '2013-04-01'], ['Quarter 4 2021-22', '2022-01-01'], ['2021-22 Q5', undefined]])('the label %j begins on %j', (label, start) => {
    expect(quarterOfLabel(label)?.start).toBe(start);
  });
  it.each([['KH03-2014-Q2.csv', '2014-07-01'], ['x.zip/beds 2014-15 Q4.csv', '2015-01-01'], ['beds-2014.csv', undefined], ['KH03-2014-17-Q2.csv', undefined]])('the name %j means %j', (name, start) => {
    expect(quarterOfFileName(name)?.start).toBe(start);
  });
  it.each([['01/09/2013', '2013-07-01', '2013-09-30'], ['2013-03-01', '2013-01-01', '2013-03-31'], ['Sep-13', '2013-07-01', '2013-09-30'], ['2013-09-30 00:00:00', '2013-07-01', '2013-09-30'], ['41518', '2013-07-01', '2013-09-30'], ['01/10/2013', undefined, undefined], ['soon', undefined, undefined]])('%j ends the quarter %s to %s', (day, start, end) => {
    expect([quarterEndingIn(day)?.start, quarterEndingIn(day)?.end]).toEqual([start, end]);
  });
});

it('a row of all kinds among its kinds is their total and not one of them', async () => {
  const read = await readTextAs('beds.csv', ['quarter,org_code,org_name,specialty_group,available_total,occupied_total', '2023-24 Q1,RAA,Alpha,Total,730,670.5', '2023-24 Q1,RAA,Alpha,maternity,30,20', '2023-24 Q1,RAA,Alpha,general_and_acute,700,650.5'].join('\n'));
  expect(told(read)).toEqual(['RAA 2023-04-01  670.5 730', 'RAA 2023-04-01 specialty_group=general_and_acute 650.5 700', 'RAA 2023-04-01 specialty_group=maternity 20 30']);
  expect(read.report.reconciliation.map(({ partsSum, statedTotal }) => [partsSum, statedTotal])).toEqual([[730, 730], [670.5, 670.5]]);
});

const WEB_GROUPS = ',,,,,Available,,,,Occupied,,,,% Occupied,,';
const WEB_HEADER = 'Year,Period End,Region Code,Org Code,Org Name,Total,General & Acute,Maternity,,Total,General & Acute,Maternity,,Total,General & Acute,Maternity';
const WEB_ROWS = ['2023-24,March,,-,England,1000,900,100,,800,750,50,,80.0%,83.3%,50.0%', '2023-24,March,Y62,RAA,ALPHA TRUST,730,700,30,,670.5,650.5,20,,91.8%,92.9%,66.7%', 'Note: beds are daily averages'];

describe('KH03 as the table of the web pages', () => {
  it('reads available and occupied by the line above the headings, the quarter by year and month, and leaves England and notes out', async () => {
    const read = await readTextAs('beds.csv', ['Title:,Beds open overnight', WEB_GROUPS, WEB_HEADER, ...WEB_ROWS].join('\n'));
    expect(figures(read)).toEqual([
      ['RAA', 'quarter', '2024-01-01', '2024-03-31', '', 670.5, 730, 'ok'],
      ['RAA', 'quarter', '2024-01-01', '2024-03-31', 'specialty_group=general_and_acute', 650.5, 700, 'ok'],
      ['RAA', 'quarter', '2024-01-01', '2024-03-31', 'specialty_group=maternity', 20, 30, 'ok'],
    ]);
    expect(read.report.layout).toBe('KH03 beds, by quarter');
    expect(read.report.dropped.map(({ what, lines }) => [what, lines]).slice(0, 2)).toEqual([['total rows, which their parts replace', [4]], ['notes below the table', [6]]]);
    expect(read.report.reconciliation.map(({ partsSum, statedTotal }) => [partsSum, statedTotal])).toEqual([[730, 730], [670.5, 670.5]]);
  });

  it('with occupied beds first, goes by the line above and not by the order', async () => {
    const read = await readTextAs('beds.csv', [WEB_GROUPS.replace('Available', 'X').replace(',Occupied', ',Available').replace('X', 'Occupied'), WEB_HEADER, WEB_ROWS[1] ?? ''].join('\n'));
    expect(figures(read)[0]).toEqual(['RAA', 'quarter', '2024-01-01', '2024-03-31', '', 730, 670.5, 'ok']);
  });

  it('without the line above it is stopped: which of two equal headings is which is not guessed', async () => {
    const { report } = await readTextAs('beds.csv', [WEB_HEADER, ...WEB_ROWS].join('\n'));
    expect(report).toMatchObject({ refused: true, problems: [{ rule: 'repeated-column', severity: 'stop', seen: 'Total, Total' }] });
  });
});

const HEADER = '"quarter","period_start","period_end","org_code","org_name","specialty_group","available_total","occupied_total"';
const Q4 = '"2021-22 Q4",2021-01-01,2021-03-31,"R0A","MANCHESTER",';

describe('KH03 by kind of bed', () => {
  it('believes the quarter over the days beside it, names both, and adds the kinds up', async () => {
    const read = await readTextAs('beds.csv', [HEADER, `${Q4}"general_and_acute",200.5,180.25`, `${Q4}"maternity",20,10.5`].join('\n'));
    expect(figures(read)).toEqual([
      ['R0A', 'quarter', '2022-01-01', '2022-03-31', '', 190.75, 220.5, 'ok'],
      ['R0A', 'quarter', '2022-01-01', '2022-03-31', 'specialty_group=general_and_acute', 180.25, 200.5, 'ok'],
      ['R0A', 'quarter', '2022-01-01', '2022-03-31', 'specialty_group=maternity', 10.5, 20, 'ok'],
    ]);
    expect(read.report.problems.filter(({ rule }) => rule === 'period-contradicts')).toEqual([
      expect.objectContaining({ severity: 'warn', line: 2, column: 'period_start', seen: '2021-01-01', expected: '2021-22 Q4: 2022-01-01 to 2022-03-31', count: 2 }),
    ]);
  });

  it('loads quarters honestly: every row is flagged as shown on no monthly chart', async () => {
    const read = await readTextAs('beds.csv', [HEADER, `${Q4}"maternity",20,10.5`].join('\n'));
    expect(read.report.problems.find(({ rule }) => rule === 'not-monthly')).toMatchObject({ severity: 'warn', seen: 'quarter', count: 2 });
  });

  it('takes more beds occupied than available as they are, and no beds as not applicable', async () => {
    const read = await readTextAs('beds.csv', [HEADER, `${Q4}"mental_illness",139,189.2`, Q4.replace('R0A', 'RAL') + '"maternity",0,0'].join('\n'));
    expect(figures(read).map((row) => (row as unknown[]).slice(-3))).toEqual([[189.2, 139, 'ok'], [null, 0, 'not_applicable'], [189.2, 139, 'ok'], [null, 0, 'not_applicable']]);
    expect(read.report.rowsSetAside).toBe(0);
  });

  it('gives no total where a kind has no figure', async () => {
    const read = await readTextAs('beds.csv', [HEADER, `${Q4}"general_and_acute",200,NA`, `${Q4}"maternity",20,10`].join('\n'));
    expect(figures(read).map((row) => [(row as unknown[])[4], (row as unknown[])[7]])).toEqual([['specialty_group=general_and_acute', 'not_submitted'], ['specialty_group=maternity', 'ok']]);
  });

  it('as Parquet with one row a specialty counts every kind once, and holds the specialties against it', async () => {
    const text = (name: string, data: readonly string[]) => ({ name, data: [...data], type: 'STRING' as const });
    const number = (name: string, data: readonly number[]) => ({ name, data: [...data], type: 'DOUBLE' as const });
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [
      text('quarter', ['2021-22 Q1', '2021-22 Q1', '2021-22 Q1']), text('period_start', ['2021-04-01', '2021-04-01', '2021-04-01']), text('org_code', ['R0A', 'R0A', 'R0A']), text('org_name', ['M', 'M', 'M']),
      text('specialty_group', ['general_and_acute', 'general_and_acute', 'maternity']), number('available_total', [200, 200, 20]), number('occupied_total', [180, 180, 10]),
      text('specialty_code', ['100', '101', '501']), number('occupied', [130, 50, 10]),
    ] }));
    const read = await readBytes('kh03.parquet', bytes);
    expect(read.report).toMatchObject({ reader: 'hyparquet', layout: 'KH03 beds, by quarter', rowsRead: 3, refused: false });
    expect(figures(read).map((row) => (row as unknown[]).slice(4, 7))).toEqual([['', 190, 220], ['specialty_group=general_and_acute', 180, 200], ['specialty_group=maternity', 10, 20]]);
    expect(read.report.dropped[0]).toMatchObject({ count: 1 });
    expect(read.report.reconciliation).toMatchObject([{ partsSum: 190, statedTotal: 190, difference: 0 }]);
  });
});

describe('KH03 in its other layouts', () => {
  it('dated: titles above, the quarter stamped by its last month, NA not submitted, a month that ends no quarter set aside', async () => {
    const read = await readTextAs('kh03.csv', 'Title: ,KH03 Returns,,,\nSource,somewhere,,,\n,,,,\ndate,org_code,org_name,beds_av,occ_av\n01/09/2013,R1A,Worcestershire,129,117\n01/09/2013,R1E,Stoke,NA,NA\n01/10/2013,R1A,Worcestershire,1,1');
    expect(figures(read)).toEqual([['R1A', 'quarter', '2013-07-01', '2013-09-30', '', 117, 129, 'ok'], ['R1E', 'quarter', '2013-07-01', '2013-09-30', '', null, null, 'not_submitted']]);
    expect(read.report.setAside.map(({ line, problem }) => [line, problem.rule, problem.seen])).toEqual([[7, 'not-a-date', '01/10/2013 (no quarter)']]);
    expect(read.rules).toContain('header-not-first');
  });

  it('one quarter, padded cells: the name says which, and each total is held against its kinds', async () => {
    const text = 'AT Code,Org Code,Org Name,Total_avail,GeneralAcute_avail,Maternity_avail,Total_occ,GeneralAcute_occ,Maternity_occ\nQ44, RBL , WIRRAL ,750,718,32,634,613,21\nQ44, RBT , MID CHESHIRE ,541,400,27,486,471,15';
    const read = await readTextAs('KH03-2014-Q2.csv', text);
    expect(figures(read).slice(0, 2)).toEqual([['RBL', 'quarter', '2014-07-01', '2014-09-30', '', 634, 750, 'ok'], ['RBL', 'quarter', '2014-07-01', '2014-09-30', 'specialty_group=general_and_acute', 613, 718, 'ok']]);
    expect(read.report.problems.filter(({ rule }) => rule === 'reconciliation-difference').map(({ line, column, seen, expected }) => [line, column, seen, expected])).toEqual([[3, 'beds available', '427', '541']]);
    expect((await readTextAs('beds.csv', text)).rules).toEqual(['no-period']);
  });
});

describe('real KH03 files', () => {
  it.skipIf(!hasSharedData)(`by kind: 48 quarters, every fourth a year early, 2 rows over 100% (${NO_SHARED_DATA} when skipped)`, async () => {
    const read = await readShared('beds/kh03_2010_2021_by_specialty_group.csv');
    expect([read.report.rowsRead, read.report.rowsSetAside, read.rows('observation').length]).toEqual([20317, 0, 30861]);
    const wrong = read.report.problems.filter(({ rule }) => rule === 'period-contradicts');
    expect([wrong.length, wrong.reduce((sum, { count }) => sum + count, 0)]).toEqual([12, 5055]);
    expect(new Set(read.rows('observation').map((row) => row['period_start'])).size).toBe(48);
    expect(read.rows('observation').filter((row) => row['breakdown'] !== '' && Number(row['numerator']) > Number(row['denominator'])).map((row) => row['org_code'])).toEqual(['RP1', 'RP1']);

    const parquet = await readShared('beds/kh03.parquet');
    expect([parquet.report.rowsRead, parquet.report.dropped[0]?.count]).toEqual([169646, 149329]);
    expect(Math.abs(parquet.report.reconciliation[0]?.difference ?? 1)).toBeLessThan(0.1);
    const rounded = (rows: string[]): string[] => rows.map((row) => row.replaceAll(/\d+\.\d+/g, (number) => Number(number).toFixed(4)));
    expect(rounded(told(parquet))).toEqual(rounded(told(read)));
  }, 60_000);

  it.skipIf(!hasSharedData)(`dated and padded ones agree with it: Wirral, July to September 2014 (${NO_SHARED_DATA} when skipped)`, async () => {
    const dated = await readShared('beds/kh03_beds_data_intro_r.csv');
    expect([dated.report.rowsRead, dated.report.rowsSetAside]).toEqual([4558, 0]);
    const quarter = await readShared('beds/KH03-2014-Q2.csv');
    expect([quarter.report.rowsRead, quarter.rows('observation').length, quarter.report.rowsSetAside]).toEqual([226, 1130, 0]);
    expect(quarter.report.reconciliation.map(({ difference }) => difference)).toEqual([3, 11]);
    const wirral = (read: PublicationRead): unknown => read.rows('observation').find((row) => row['org_code'] === 'RBL' && row['period_start'] === '2014-07-01' && row['breakdown'] === '');
    expect(wirral(quarter)).toMatchObject({ numerator: 634, denominator: 750 });
    expect(wirral(dated)).toMatchObject({ period_end: '2014-09-30' });
  }, 60_000);
});
