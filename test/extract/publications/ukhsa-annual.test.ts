import { describe, expect, it } from 'vitest';
import { UKHSA_ANNUAL } from '../../../src/extract/publications/ukhsa-annual.ts';
import { readLines, readReal, realFiles, rowsOf, rulesOf } from './read-publication.ts';

const BOARDS = 'Species,Sustainability transformation partnerships code (ONS),Sustainability transformation partnerships code (NHS),Integrated care board (ICB),2011 to 2012,2012 to 2013';
const ENGLAND = 'Genus,Species,Financial year,Mid-year population estimate,Total bed-days,All reported cases [Note 1],"All reported rate (per 100,000 population)",Community-onset cases [Note 1],"Community-onset rate (per 100,000 population)",Hospital-onset cases [Note 2],"Hospital-onset rate (per 100,000 bed-days)"';
const QUARTERS = 'Species,Financial year,Onset of infection,Financial quarter,Percent of cases';
const COLUMNS = ['org_code', 'measure_id', 'period_start', 'period_end', 'period_type', 'breakdown', 'numerator', 'denominator', 'value', 'status'];
const title = ['"Table S0. All organisms, England",,', 'This worksheet contains one table.,,'];
const split = (header: string): readonly string[] => header.split(/,(?! ?000)/).map((cell) => cell.replaceAll('"', ''));

describe('UKHSA_ANNUAL.recognises', () => {
  it.each([['rates by integrated care board', BOARDS], ['England by organism and year', ENGLAND], ['shares of a year by quarter', QUARTERS]])('recognises %s', (_what, header) => {
    expect(UKHSA_ANNUAL.recognises(split(header))).toBe(true);
  });
  it.each(['Species,Financial year,Count', 'Note number,Note text', 'Integrated care board (ICB),2011 to 2012,2012 to 2013'])('does not recognise %s', (header) => {
    expect(UKHSA_ANNUAL.recognises(split(header))).toBe(false);
  });
});

describe('readExtract of a UKHSA annual table', () => {
  it('by board: a rate for each financial year, years not collected stay without a figure', async () => {
    const read = await readLines([...title, BOARDS, 'C. difficile ,E54000001,QZ1,NHS Made Up Integrated Care Board,[x],25.5', 'Klebsiella pneumoniae,E54000001,QZ1,NHS Made Up Integrated Care Board,1,2'], 's.csv');
    expect(rowsOf(read, 'observation', COLUMNS)).toEqual([
      { org_code: 'QZ1', measure_id: 'c_difficile_rate_population', period_start: '2011-04-01', period_end: '2012-03-31', period_type: 'year', breakdown: '', numerator: null, denominator: null, value: null, status: 'not_submitted' },
      { org_code: 'QZ1', measure_id: 'c_difficile_rate_population', period_start: '2012-04-01', period_end: '2013-03-31', period_type: 'year', breakdown: '', numerator: null, denominator: null, value: 25.5, status: 'ok' },
    ]);
    expect(rowsOf(read, 'organisation', ['org_code', 'org_name', 'org_type'])).toEqual([{ org_code: 'QZ1', org_name: 'NHS Made Up Integrated Care Board', org_type: 'commissioner' }]);
    expect(read.report.dropped[0]).toMatchObject({ count: 1, lines: [5] });
    expect(rulesOf(read)).toEqual(['header-not-first', 'not-monthly', 'token-read-as-status']);
  });

  it('England: all cases, their rate from cases and people, cases by onset as parts that are held against all', async () => {
    const read = await readLines([...title, ENGLAND, 'Escherichia,Escherichia coli,2012 to 2013,50000,9,100,200,60,120,41,1'], 's.csv');
    expect(rowsOf(read, 'observation', COLUMNS).map(({ org_code, measure_id, breakdown, numerator, denominator, value }) => [org_code, measure_id, breakdown, numerator, denominator, value])).toEqual([
      ['GB-ENG', 'e_coli_all_cases', '', null, null, 100], ['GB-ENG', 'e_coli_rate_population', '', 100, 50000, 200],
      ['GB-ENG', 'e_coli_all_cases', 'onset=community', null, null, 60], ['GB-ENG', 'e_coli_all_cases', 'onset=hospital', null, null, 41],
    ]);
    expect(read.report.reconciliation).toEqual([
      { file: 's.csv', period: '2012 to 2013', figure: 'Escherichia coli: cases by onset', partsSum: 101, statedTotal: 100, difference: 1 },
    ]);
    expect(read.report.problems).toContainEqual(expect.objectContaining({ rule: 'reconciliation-difference', seen: '101', expected: '100' }));
  });

  it('shares of a year by quarter: recognised, all left out, and listed', async () => {
    const { report } = await readLines([...title, QUARTERS, 'C. difficile ,2012 to 2013,Total cases,1,25.1', 'C. difficile ,2012 to 2013,Total cases,2,24.9'], 's.csv');
    expect([report.rowsRead, report.rowsLoaded, report.dropped]).toEqual([2, 0, [{ what: 'shares of a year by quarter, which no measure uses', count: 2, lines: [4, 5] }]]);
  });
});

describe.skipIf(!realFiles('hcai'))('readExtract of the UKHSA annual tables as published', () => {
  const real = (table: string) => readReal(`hcai/UKHSA_annual_to_March_2024__Table_${table}.csv`);

  it('S1: 73 of 108 rows, every sum by onset that of all cases, and rates as printed', async () => {
    const { report, ...read } = await real('S1');
    const rows = rowsOf({ report, ...read }, 'observation', COLUMNS);
    expect([report.rowsRead, report.rowsSetAside, report.dropped[0]?.count]).toEqual([108, 0, 35]);
    expect(report.reconciliation.every(({ difference }) => difference === 0)).toBe(true);
    expect(report.reconciliation.length).toBe(107);
    expect(report.problems.map(({ rule }) => rule)).not.toContain('value-disagrees');
    const cdi = rows.filter(({ measure_id, breakdown }) => measure_id === 'c_difficile_all_cases' && breakdown === '');
    expect([cdi.length, cdi.at(-1)]).toEqual([17, expect.objectContaining({ period_start: '2023-04-01', value: 16867 })]);
    expect(rows.filter(({ measure_id }) => measure_id === 'mrsa_rate_population')).toHaveLength(17);
  });

  it('S6: 42 boards by six organisms by 15 years, of which 882 were not collected', async () => {
    const read = await real('S6');
    const rows = rowsOf(read, 'observation', COLUMNS);
    expect([read.report.rowsRead, rows.length, rowsOf(read, 'organisation').length, new Set(rows.map(({ measure_id }) => measure_id)).size]).toEqual([252, 3780, 42, 6]);
    expect(rows.filter(({ status }) => status === 'not_submitted')).toHaveLength(882);
    expect(rows.find(({ org_code, measure_id, period_start }) => org_code === 'QYG' && measure_id === 'e_coli_rate_population' && period_start === '2012-04-01')?.['value']).toBeCloseTo(71.93026, 5);
  });

  it('S7: 804 rows recognised and left out, none loaded', async () => {
    const { report } = await real('S7');
    expect([report.layout, report.rowsRead, report.rowsLoaded, report.dropped[0]?.count]).toEqual(['UKHSA annual infection table', 804, 0, 804]);
  });

  it('S8: C. difficile linked to a hospital stay in 2023/24 is 7,538 + 2,836 = 10,374', async () => {
    const rows = rowsOf(await real('S8'), 'observation', COLUMNS);
    expect(rows.find(({ measure_id, period_start }) => measure_id === 'c_difficile_hoha_coha' && period_start === '2023-04-01')).toMatchObject({ value: 10374, period_type: 'year' });
  });

  it('the sheet of notes is no table: refused with the layouts known', async () => {
    const { report } = await readReal('hcai/UKHSA_annual_to_March_2024__Notes.csv');
    expect([report.refused, report.problems.map(({ rule }) => rule)]).toEqual([true, ['no-known-layout']]);
  });
});
