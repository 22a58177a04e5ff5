import { describe, expect, it } from 'vitest';
import { SHMI } from '../../../src/extract/publications/shmi.ts';
import { readLines, readReal, realFiles, rowsOf, rulesOf } from './read-publication.ts';

const OLD = 'INDICATOR_CODE,PROVIDER,PROVIDER NAME,DENOMINATOR,OBSERVED,EXPECTED,VALUE,PO_LL,PO_UL,OD_LL,OD_UL,OD_BANDING';
const OLD_ROW = 'I00699,ZA1,MADE UP NHS TRUST,20000,1210,1100.0,1.1,0.94,1.06,0.88,1.13,2';
const NEW = 'TIME_PERIOD,PUBLICATION_MONTH,PROVIDER_CODE,PROVIDER_NAME,SHMI_VALUE,SHMI_BANDING,OD_LL,OD_UL,OBSERVED,EXPECTED';
const COLUMNS = ['org_code', 'measure_id', 'period_start', 'period_end', 'period_type', 'numerator', 'expected', 'value', 'status', 'as_of', 'note'];

describe('SHMI.recognises', () => {
  it.each([
    ['the header until April 2012', OLD], ['the header from July 2012', OLD.replace('PROVIDER NAME', 'PROVIDER_NAME')], ['today’s header', NEW],
  ])('recognises %s', (_what, header) => { expect(SHMI.recognises(header.split(','))).toBe(true); });

  it.each([
    ['a canonical observation with an expected number', 'org_code,measure_id,period_start,numerator,expected,value'],
    ['any ratio of observed to expected', 'PROVIDER,OBSERVED,EXPECTED,VALUE'],
    ['two columns of values', `${OLD},VALUE`],
  ])('does not recognise %s', (_what, header) => { expect(SHMI.recognises(header.split(','))).toBe(false); });
});

describe('readExtract of SHMI', () => {
  it('old layout: the twelve months that ended seven months before the release, said to come from the name', async () => {
    const read = await readLines([OLD, OLD_ROW], 'shmi-2012-april.csv');
    expect(rowsOf(read, 'observation', COLUMNS)).toEqual([{
      org_code: 'ZA1', measure_id: 'shmi', period_start: '2010-10-01', period_end: '2011-09-30', period_type: 'rolling_12_month',
      numerator: 1210, expected: 1100, value: 1.1, status: 'ok', as_of: '2012-04-01', note: 'publisher’s limits 0.88 to 1.13; band: as expected',
    }]);
    expect(read.report.problems.find(({ rule }) => rule === 'period-from-file-name')).toMatchObject({
      severity: 'fix', seen: 'shmi-2012-april.csv', expected: '2010-10-01 to 2011-09-30',
    });
    expect(rowsOf(read, 'organisation', ['org_code', 'org_name', 'org_type', 'valid_from'])).toEqual([
      { org_code: 'ZA1', org_name: 'MADE UP NHS TRUST', org_type: 'provider', valid_from: '2010-10-01' },
    ]);
  });

  it.each(['mortality.csv', 'shmi-2012.csv', 'april.csv'])('old layout named %s: refused, with a name that would do', async (name) => {
    const { report, tables } = await readLines([OLD, OLD_ROW], name);
    expect([report.refused, tables]).toEqual([true, []]);
    expect(report.problems).toEqual([expect.objectContaining({ rule: 'no-period', severity: 'stop', seen: name, expected: 'shmi-2012-april.csv' })]);
  });

  it('new layout: each row says its window; a star is suppressed, a window of six months is set aside', async () => {
    const read = await readLines([NEW,
      'APR22_MAR23,2023-08,ZA1,Made Up NHS Trust,1.0981,2,0.89,1.12,2875,2620',
      'APR22_MAR23,2023-08,ZA2,Other NHS Trust,*,*,*,*,*,*',
      'APR22_SEP22,2023-08,ZB3,Third NHS Trust,1.0,2,0.89,1.12,1000,1000',
    ], 'any.csv');
    expect(rowsOf(read, 'observation', COLUMNS)).toMatchObject([
      { org_code: 'ZA1', period_start: '2022-04-01', period_end: '2023-03-31', numerator: 2875, value: 1.0981, status: 'ok', as_of: '2023-08-01' },
      { org_code: 'ZA2', value: null, status: 'suppressed' },
    ]);
    expect(read.report.setAside.map(({ line, problem }) => [line, problem.rule])).toEqual([[4, 'not-a-date']]);
    expect(rulesOf(read)).not.toContain('period-from-file-name');
  });

  it('no chart of months shows it, and the report says why', async () => {
    const read = await readLines([OLD, OLD_ROW], 'shmi-2012-april.csv');
    expect(read.report.problems.filter(({ severity }) => severity === 'warn')).toEqual([
      expect.objectContaining({ rule: 'overlapping-windows', seen: 'rolling_12_month', count: 1 }),
    ]);
  });

  it('a ratio that its deaths do not give is flagged', async () => {
    const read = await readLines([OLD, OLD_ROW.replace(',1.1,', ',1.3,')], 'shmi-2012-april.csv');
    expect(read.report.problems).toContainEqual(expect.objectContaining({ rule: 'value-disagrees', line: 2, column: 'VALUE', seen: '1.3', expected: '1.1000' }));
  });
});

describe.skipIf(!realFiles('shmi'))('readExtract of the eight SHMI files as published', () => {
  it.each([
    ['2011-october', 147, '2010-04-01', '2011-03-31'], ['2012-january', 147, '2010-07-01', '2011-06-30'],
    ['2012-april', 147, '2010-10-01', '2011-09-30'], ['2012-july', 143, '2011-01-01', '2011-12-31'],
    ['2012-october', 142, '2011-04-01', '2012-03-31'], ['2013-january', 142, '2011-07-01', '2012-06-30'],
    ['2013-april', 142, '2011-10-01', '2012-09-30'], ['2013-july', 142, '2012-01-01', '2012-12-31'],
  ])('shmi-%s: %i trusts of the twelve months from %s to %s, every ratio that of its deaths', async (month, trusts, start, end) => {
    const read = await readReal(`shmi/shmi-${month}.csv`);
    const rows = rowsOf(read, 'observation', COLUMNS);
    expect([read.report.layout, rows.length, read.report.rowsSetAside]).toEqual(['SHMI by trust', trusts, 0]);
    expect([...new Set(rows.map((row) => `${String(row['period_start'])} ${String(row['period_end'])}`))]).toEqual([`${start} ${end}`]);
    expect(rulesOf(read)).not.toContain('value-disagrees');
    expect(rows.every(({ numerator, expected, value }) => Math.abs(Number(numerator) / Number(expected) - Number(value)) < 0.0001)).toBe(true);
    expect(rowsOf(read, 'organisation')).toHaveLength(trusts);
  });

  it('2013-july: the Latin-1 copyright line is decoded, listed and no trust', async () => {
    const { report } = await readReal('shmi/shmi-2013-july.csv');
    expect(report.problems.map(({ rule }) => rule)).toEqual(['decoded-windows-1252', 'period-from-file-name', 'rows-after-data', 'overlapping-windows']);
    expect(report.problems[2]?.seen).toContain('Copyright © 2013');
    expect(report.dropped[0]).toMatchObject({ what: 'lines of text without figures', count: 1 });
  });

  it('2012-april: Imperial (RYJ) saw 2,277 of 2,995.65 expected deaths, 0.7601, below its limits', async () => {
    const rows = rowsOf(await readReal('shmi/shmi-2012-april.csv'), 'observation', COLUMNS);
    expect(rows.find((row) => row['org_code'] === 'RYJ')).toMatchObject({
      numerator: 2277, expected: 2995.6546, value: 0.7601, note: 'publisher’s limits 0.881 to 1.135; band: lower than expected',
    });
  });
});

describe('SHMI of other releases', () => {
  const SHEET = 'Provider code,Provider name,SHMI value,SHMI banding,Observed deaths,Expected deaths,OD lower limit,OD upper limit';
  it('takes its months from a title above the headings', async () => {
    const read = await readLines(['"SHMI data at trust level, January 2019 - December 2019"', '', SHEET, 'ZA1,Made up,1.1,2,1210,1100,0.88,1.13'], 'shmi.csv');
    expect(rowsOf(read, 'observation', ['org_code', 'period_start', 'period_end', 'value'])).toEqual([{ org_code: 'ZA1', period_start: '2019-01-01', period_end: '2019-12-31', value: 1.1 }]);
    expect(rulesOf(read)).not.toContain('period-from-file-name');
  });

  it('does not guess the months of releases after 2015, which came sooner', async () => {
    const late = await readLines([OLD, OLD_ROW], 'shmi-2016-june.csv');
    expect([late.report.refused, rulesOf(late)]).toEqual([true, ['no-period']]);
    const early = await readLines([OLD, OLD_ROW], 'shmi-2014-january.csv');
    expect(rowsOf(early, 'observation', ['period_start'])).toEqual([{ period_start: '2012-07-01' }]);
  });

  it.each(['Diagnosis group', 'SITE_CODE'])('is not taken for figures of trusts where a column %s tells that they are parts', (heading) => {
    expect(SHMI.recognises([...SHEET.split(','), heading])).toBe(false);
  });
});
