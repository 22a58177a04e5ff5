import { describe, expect, it } from 'vitest';
import { INFECTION_ENGLAND } from '../../../src/extract/publications/infection-england.ts';
import { INFECTION_MONTHS } from '../../../src/extract/publications/infection-months.ts';
import { readLines, readReal, realFiles, rowsOf, rulesOf } from './read-publication.ts';

const CCG = 'data_collection,ccg_code,fyear6,year_no,month_no,total_cases,apportioned,nhs_trust_pir,ccg_pir,third_party_pir,fmonth,month_string';
const TRUST = 'org_code,year_no,month_no,data_collection,fyear6,total_cases,apportioned,hoha,coha,coia,coca,phc_all_blank,phc_unknown_3_mo,fmonth';
const ENGLAND = 'year,month,cdi,ecoli,mrsa,kleb,ecoli_ta';
const COLUMNS = ['org_code', 'measure_id', 'period', 'breakdown', 'value', 'status'];
const told = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ org_code, measure_id, period, breakdown, value }) => [org_code, measure_id, period, breakdown, value]);

describe('recognises', () => {
  it.each([[CCG, true, false], [TRUST, true, false], [ENGLAND, false, true], [`${ENGLAND},org_code`, false, false], ['year,month,cdi', false, false]])(
    '%s', (header, months, england) => {
      expect([INFECTION_MONTHS.recognises(header.split(',')), INFECTION_ENGLAND.recognises(header.split(','))]).toEqual([months, england]);
    });
});

describe('readExtract of monthly infection cases', () => {
  it('commissioners: all cases, and by whom they were assigned to; the trusts’ own are a part of them', async () => {
    const read = await readLines([CCG, 'MRSA,09Z,201617,2016,10,2,1,1,1,0,7,October'], 'm.csv');
    expect(told(rowsOf(read, 'observation', COLUMNS))).toEqual([
      ['09Z', 'mrsa_all_cases', '2016-10', '', 2], ['09Z', 'mrsa_all_cases', '2016-10', 'assigned_to=trust', 1],
      ['09Z', 'mrsa_all_cases', '2016-10', 'assigned_to=commissioner', 1], ['09Z', 'mrsa_all_cases', '2016-10', 'assigned_to=third_party', 0],
      ['09Z', 'mrsa_all_cases', '2016-10', 'apportioned=trust', 1],
    ]);
    expect(read.report.reconciliation).toEqual([
      { file: 'm.csv', period: '2016-10', figure: 'MRSA cases by who they were assigned to', partsSum: 2, statedTotal: 2, difference: 0 },
    ]);
  });

  it('trusts: their own cases and those linked to a hospital stay are measures of their own; empty categories stay away', async () => {
    const read = await readLines([TRUST, 'RZ1,2017,10,C. difficile,201718,15,7,8,5,0,0,2,0,7', 'RZ1,2017,3,C. difficile,201617,22,12,,,,,,,12'], 'm.csv');
    const rows = told(rowsOf(read, 'observation', COLUMNS)).filter(([, , , breakdown]) => breakdown === '');
    expect(rows).toEqual([
      ['RZ1', 'c_difficile_all_cases', '2017-10', '', 15], ['RZ1', 'c_difficile', '2017-10', '', 7], ['RZ1', 'c_difficile_hoha_coha', '2017-10', '', 13],
      ['RZ1', 'c_difficile_all_cases', '2017-03', '', 22], ['RZ1', 'c_difficile', '2017-03', '', 12],
    ]);
    expect(read.report.reconciliation.map(({ period, partsSum, statedTotal }) => [period, partsSum, statedTotal])).toEqual([['2017-10', 15, 15]]);
  });

  it.each([
    ['201617', '2017', '1', '12', '2017-01', ['fmonth', '12', '10']], ['201617', '2017', '3', '0', '2017-03', ['fmonth', '0', '12']],
    ['201617', '2016', '2', '11', '2017-02', ['year_no', '2016', '2017']],
  ])('year %s, calendar year %s, month %s, fmonth %s is %s, and the column that errs is named', async (fyear, year, month, fmonth, period, [column, seen, expected]) => {
    const read = await readLines([CCG, `MRSA,09Z,${fyear},${year},${month},1,1,1,0,0,${fmonth},x`], 'm.csv');
    expect(rowsOf(read, 'observation', ['period'])[0]).toEqual({ period });
    expect(read.report.problems).toEqual([expect.objectContaining({ rule: 'period-contradicts', severity: 'warn', line: 2, column, seen, expected })]);
  });

  it('a month without a row is neither zero nor passed over: it stays a gap and is counted', async () => {
    const read = await readLines([CCG, 'MRSA,09Z,201617,2016,10,2,1,1,1,0,7,October', 'MRSA,09Y,201617,2016,11,1,1,1,0,0,8,November'], 'm.csv');
    expect(told(rowsOf(read, 'observation', COLUMNS)).filter(([, , , breakdown]) => breakdown === '')).toHaveLength(2);
    expect(read.report.problems).toEqual([expect.objectContaining({ rule: 'months-without-rows', severity: 'warn', seen: '2', expected: '4' })]);
  });

  it('parts that miss their total are flagged, and a month that is none sets its row aside', async () => {
    const read = await readLines([CCG, 'MRSA,09Z,201617,2016,10,3,1,1,1,0,7,October', 'MRSA,09Z,201617,2016,13,1,1,1,0,0,8,x'], 'm.csv');
    expect(read.report.problems).toContainEqual(expect.objectContaining({ rule: 'reconciliation-difference', seen: '2', expected: '3' }));
    expect(new Set(read.report.setAside.map(({ line, problem }) => `${String(line)} ${problem.rule}`))).toEqual(new Set(['3 not-a-date']));
  });

  it('England: one column an organism, empty ones left out and listed', async () => {
    const read = await readLines([ENGLAND, '2014,1,996,2878,70,,644', '2014,2,913,2625,59,,601'], 'm.csv');
    expect(told(rowsOf(read, 'observation', COLUMNS)).slice(0, 3)).toEqual([
      ['GB-ENG', 'c_difficile_all_cases', '2014-01', '', 996], ['GB-ENG', 'e_coli_all_cases', '2014-01', '', 2878], ['GB-ENG', 'mrsa_all_cases', '2014-01', '', 70],
    ]);
    expect(read.report.dropped.map(({ what }) => what)).toEqual(['empty columns: kleb', 'columns these measures do not use: ecoli_ta']);
  });
});

describe.skipIf(!realFiles('hcai'))('readExtract of the monthly infection files as published', () => {
  it('MRSA by CCG: 714 rows, 193 CCGs, 901 cases, assignments add up in all 13 months, 1,795 months without a row', async () => {
    const read = await readReal('hcai/phe_mrsa_by_ccg_month_2016-17.csv');
    const totals = rowsOf(read, 'observation', COLUMNS).filter(({ breakdown }) => breakdown === '');
    expect([totals.length, new Set(totals.map(({ org_code }) => org_code)).size, totals.reduce((sum, { value }) => sum + Number(value), 0)]).toEqual([714, 193, 901]);
    expect(totals.every(({ value, status }) => Number(value) > 0 && status === 'ok')).toBe(true);
    expect(new Set(totals.map(({ period }) => period)).size).toBe(13);
    expect(read.report.reconciliation.map(({ difference }) => difference)).toEqual(Array.from({ length: 13 }, () => 0));
    expect(read.report.problems.map(({ rule, column, seen, expected, count }) => [rule, column, seen, expected, count])).toEqual([
      ['period-contradicts', 'fmonth', '12', '10', 69], ['period-contradicts', 'fmonth', '0', '12', 54], ['months-without-rows', null, '1795', '2509', 1],
    ]);
  });

  it('C. difficile at R0A: 13 months, 235 cases, categories add up in the 12 months that have them', async () => {
    const read = await readReal('hcai/phe_cdi_R0A_month_2017-18.csv');
    const of = (measure: string) => rowsOf(read, 'observation', COLUMNS).filter(({ measure_id, breakdown }) => measure_id === measure && breakdown === '');
    expect(of('c_difficile_all_cases').reduce((sum, { value }) => sum + Number(value), 0)).toBe(235);
    expect([of('c_difficile_all_cases').length, of('c_difficile').length, of('c_difficile_hoha_coha').length]).toEqual([13, 13, 12]);
    expect(read.report.reconciliation.map(({ difference }) => difference)).toEqual(Array.from({ length: 12 }, () => 0));
    expect(rulesOf(read)).toEqual([]);
  });

  it('England 2014–2015: 24 months of four organisms, kleb and paer empty', async () => {
    const read = await readReal('hcai/phe_england_hcai_month_2014-2015.csv');
    const rows = rowsOf(read, 'observation', COLUMNS);
    expect([rows.length, new Set(rows.map(({ period }) => period)).size, read.report.dropped[0]?.what]).toEqual([96, 24, 'empty columns: kleb, paer']);
  });

  it.each(['SIMULATED_phe_dcs_line_listing_layout.csv', 'phe_cdi_age_sex_year_2007-2015.csv'])('%s is none of these and is refused', async (name) => {
    const { report } = await readReal(`hcai/${name}`);
    expect(report.refused).toBe(true);
  });
});

it('a total row neither stops a file nor is added to its parts', async () => {
  const read = await readLines([TRUST, 'ZA1,2019,04,C. difficile,201920,10,6,5,1,2,2,0,0,1', 'TOTAL,,,C. difficile,201920,10,,,,,,,,'], 'c.csv');
  expect(read.report).toMatchObject({ refused: false, rowsSetAside: 0 });
  expect(rulesOf(read)).toContain('total-row');
  expect(rowsOf(read, 'observation', ['period', 'value'])[0]).toEqual({ period: '2019-04', value: 10 });
});
