import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SSNAP } from '../../../src/extract/publications/ssnap.ts';
import { readLines, readReal, realFiles, rowsOf, rulesOf } from './read-publication.ts';

/** Four made-up teams; the third has too little to report. */
const LINES = [
  'SSNAP Scoring Summary:,Routinely admitting team,Routinely admitting team.1,Routinely admitting team.2,Non-routinely admitting team',
  'ISDN,London,London,North,North',
  'Trust,Alpha NHS Trust,"Beta, Gamma and Delta NHS Trust",Alpha NHS Trust,Omega NHS Trust',
  'Team,Alpha Hospital HASU,Beta Hospital SU,Alpha Rehab,Omega Hospital',
  'SSNAP level,B,A,X,E',
  'SSNAP score,72.5,91,.,Too few to report',
  'Audit compliance band,A,B,X,E',
  '"Patient-centred SSNAP level Patient-centred SSNAP level ', '(after adjustments)",B,A,X,E',
  'Patient-centred SSNAP level Patient-centred SSNAP score,70,90,Insufficient records,None entered',
  'Applicability to be assessed at 6m: Number of patients considered applicable to be assessed at 6 months - (ref B12.1),200,100,.,8',
  'Applicability to be assessed at 6m: Proportion of patients alive who are considered applicable to be assessed at 6 months - (ref B12.3),74%,86%,.,100%',
  'Patients assessed at 6m: Number of applicable patients assessed - (ref B13.1),51,80,.,9',
  'Patients assessed at 6m: Proportion of applicable patients assessed - (ref B13.3),26%,70%,.,100%',
  'SSNAP levels: Audit compliance bands:,,,,',
  'A - 1 team (33%) A - 1 team (33%),,,,',
  'B - 2 teams (67%) B - 1 team (33%),,,,',
  'E - 1 team (0%) E - no teams,,,,',
];
const COLUMNS = ['org_code', 'measure_id', 'period_start', 'period_end', 'period_type', 'numerator', 'denominator', 'value', 'status'];
const read = (lines: readonly string[] = LINES, name = 'AprJun2022.csv') => readLines(lines, name);

describe('SSNAP.recognises', () => {
  it('knows the title in the first heading, whatever follows it', () => {
    expect(SSNAP.recognises(['SSNAP Scoring Summary:', 'London SCN'])).toBe(true);
    expect(SSNAP.recognises(['SSNAP scoring summary for July to September 2013', 'x'])).toBe(true);
    expect(SSNAP.recognises(['SSNAP Scoring Summary:'])).toBe(false);
    expect(SSNAP.recognises(['Team', 'SSNAP score'])).toBe(false);
  });
});

describe('readExtract of a SSNAP scoring summary', () => {
  it('turns the table round: a score for each team, words read as why there is none', async () => {
    const scores = rowsOf(await read(), 'observation', COLUMNS).filter(({ measure_id }) => measure_id === 'ssnap_score');
    expect(scores.map(({ org_code, value, status }) => [org_code, value, status])).toEqual([
      ['SSNAP-ALPHA-HOSPITAL-HASU', 72.5, 'ok'], ['SSNAP-BETA-HOSPITAL-SU', 91, 'ok'],
      ['SSNAP-ALPHA-REHAB', null, 'not_submitted'], ['SSNAP-OMEGA-HOSPITAL', null, 'suppressed'],
    ]);
    expect(scores[0]).toMatchObject({ period_start: '2022-04-01', period_end: '2022-06-30', period_type: 'quarter' });
  });

  it('other scores keep their statuses: insufficient records, none entered', async () => {
    const rows = rowsOf(await read(), 'observation', COLUMNS).filter(({ measure_id }) => measure_id === 'ssnap_score_patient_centred');
    expect(rows.map(({ value, status }) => [value, status])).toEqual([[70, 'ok'], [90, 'ok'], [null, 'insufficient'], [null, 'not_submitted']]);
  });

  it('makes six-month reviews of their numbers, flags a percentage that these do not give, and sets aside more than all', async () => {
    const whole = await read();
    const rows = rowsOf(whole, 'observation', COLUMNS).filter(({ measure_id }) => measure_id === 'ssnap_6m_assessed');
    expect(rows.map(({ numerator, denominator, status }) => [numerator, denominator, status])).toEqual([[51, 200, 'ok'], [80, 100, 'ok'], [null, null, 'not_submitted']]);
    expect(whole.report.problems).toContainEqual(expect.objectContaining({ rule: 'value-disagrees', column: 'Beta Hospital SU', seen: '70%', expected: '80.0' }));
    expect(whole.report.setAside.map(({ problem }) => [problem.rule, problem.seen, problem.expected])).toEqual([['numerator-over-denominator', '9', '8']]);
  });

  it.each([['74%,86%,.,100%', [74, 86, null, 100]], ['0.74,0.86,.,1', [74, 86, null, 100]]])('percentages written %s are %j', async (cells, values) => {
    const rows = rowsOf(await read(LINES.map((line) => (line.includes('B12.3') ? line.replace('74%,86%,.,100%', cells) : line))), 'observation', COLUMNS);
    expect(rows.filter(({ measure_id }) => measure_id === 'ssnap_6m_applicable').map(({ value }) => value)).toEqual(values);
  });

  it('lists teams as sites under their trust’s name and claims no parent', async () => {
    expect(rowsOf(await read(), 'organisation', ['org_code', 'org_name', 'org_type', 'parent_code', 'valid_from'])[1]).toEqual({
      org_code: 'SSNAP-BETA-HOSPITAL-SU', org_name: 'Beta Hospital SU, Beta, Gamma and Delta NHS Trust', org_type: 'site', parent_code: null, valid_from: '2022-04-01',
    });
  });

  it('two teams of one name get their trust’s name too', async () => {
    const rows = rowsOf(await read(LINES.map((line) => line.replace('Alpha Rehab', 'Omega Hospital'))), 'organisation', ['org_code']);
    expect(rows.map(({ org_code }) => org_code).slice(2)).toEqual(['SSNAP-OMEGA-HOSPITAL-ALPHA-NHS-TRUST', 'SSNAP-OMEGA-HOSPITAL-OMEGA-NHS-TRUST']);
  });

  it('holds teams against the national summary, list by list, and lists what it left out', async () => {
    const { report } = await read();
    expect(report.reconciliation.map(({ figure, partsSum, statedTotal }) => [figure, partsSum, statedTotal])).toEqual([
      ['SSNAP levels: teams at A', 1, 1], ['Audit compliance bands: teams at A', 1, 1], ['SSNAP levels: teams at B', 1, 2],
      ['Audit compliance bands: teams at B', 1, 1], ['SSNAP levels: teams at E', 1, 1], ['Audit compliance bands: teams at E', 1, 0],
    ]);
    expect(report.problems.filter(({ rule }) => rule === 'reconciliation-difference')).toHaveLength(2);
    expect(report.dropped).toEqual([
      { what: 'rows of levels A to E, bands and counts that no measure uses', count: 4, lines: [2, 5, 7, 8] },
      { what: 'national summary, used for reconciliation only', count: 4, lines: [15, 16, 17, 18] },
    ]);
  });

  it.each([
    ['AprJul2016.csv', '2016-04-01', '2016-07-31', 'four_month'], ['SSNAP Dec-Mar 2017.csv', '2016-12-01', '2017-03-31', 'four_month'],
    ['ssnap_october_to_december_2014.csv', '2014-10-01', '2014-12-31', 'quarter'],
  ])('%s is %s to %s', async (name, start, end, type) => {
    const whole = await read(LINES, name);
    expect(rowsOf(whole, 'observation', COLUMNS)[0]).toMatchObject({ period_start: start, period_end: end, period_type: type });
    expect(whole.report.problems).toContainEqual(expect.objectContaining({ rule: 'period-from-file-name', seen: name, expected: `${start} to ${end}` }));
  });

  it('a period in the title goes before the name, and none at all refuses the file', async () => {
    const titled = LINES.map((line) => line.replace('Summary:', 'Summary: July to September 2013'));
    const whole = await read(titled, 'AprJun2022.csv');
    expect(rowsOf(whole, 'observation', COLUMNS)[0]).toMatchObject({ period_start: '2013-07-01' });
    expect(rulesOf(whole)).not.toContain('period-from-file-name');
    const refused = await read(LINES, 'summary.csv');
    expect([refused.report.refused, refused.tables, refused.report.problems.map(({ rule }) => rule)]).toEqual([true, [], ['no-period']]);
  });

  it('without a row of teams it is refused, and the row is named', async () => {
    const { report } = await read(LINES.filter((line) => !line.startsWith('Team,')));
    expect(report.problems).toContainEqual(expect.objectContaining({ rule: 'missing-column', severity: 'stop', column: 'Team' }));
  });
});

const present = realFiles('ssnap');
const names = present ? readdirSync('../shared/data/ssnap').filter((name) => /^[A-Z][a-z]{2}[A-Z][a-z]{2}\d{4}\.csv$/.test(name)) : [];

describe.skipIf(!present)('readExtract of the 25 scoring summaries as published', () => {
  it('there are 25', () => { expect(names).toHaveLength(25); });

  it.each(names)('%s: every team has a score or a reason, none is lost, and no chart of months shows it', async (name) => {
    const whole = await readReal(`ssnap/${name}`);
    const teams = rowsOf(whole, 'organisation').length;
    const rows = rowsOf(whole, 'observation', COLUMNS);
    const scores = rows.filter(({ measure_id }) => measure_id === 'ssnap_score');
    expect([whole.report.layout, whole.report.refused, whole.report.rowsSetAside]).toEqual(['SSNAP scoring summary', false, 0]);
    expect([teams >= 193 && teams <= 230, scores.length]).toEqual([true, teams]);
    expect(scores.every(({ value, status }) => (value === null) === (status === 'not_submitted') && (value === null || (Number(value) >= 0 && Number(value) <= 100)))).toBe(true);
    expect(new Set(rows.map(({ period_type }) => period_type))).toEqual(new Set(['quarter']));
    expect(rulesOf(whole)).toEqual(expect.arrayContaining(['period-from-file-name', 'not-monthly', 'token-read-as-status']));
    expect(rulesOf(whole)).not.toContain('value-disagrees');
    // Nothing but a count of teams may differ: some copies lack a team or two that the national summary counts.
    expect(whole.report.reconciliation.every(({ difference }) => Math.abs(difference) <= 2)).toBe(true);
  });

  it('October to December 2022: 224 teams, Queen’s Romford 67.5, 51 of 252 reviewed at six months', async () => {
    const rows = rowsOf(await readReal('ssnap/OctDec2022.csv'), 'observation', COLUMNS).filter(({ org_code }) => org_code === 'SSNAP-QUEENS-HOSPITAL-ROMFORD-HASU');
    expect(rows.map(({ measure_id, numerator, denominator, value }) => [measure_id, numerator, denominator, value])).toEqual([
      ['ssnap_score', null, null, 67.5], ['ssnap_score_patient_centred', null, null, 66.6], ['ssnap_score_team_centred', null, null, 68.4],
      ['ssnap_score_unadjusted', null, null, 75], ['ssnap_6m_assessed', 51, 252, null], ['ssnap_6m_applicable', null, null, 74],
    ]);
  });

  it('July to September 2013: 33 rows, 193 teams, two measures, no summary', async () => {
    const whole = await readReal('ssnap/JulSep2013.csv');
    expect(new Set(rowsOf(whole, 'observation', COLUMNS).map(({ measure_id }) => measure_id))).toEqual(new Set(['ssnap_score', 'ssnap_score_unadjusted']));
    expect([rowsOf(whole, 'organisation').length, whole.report.reconciliation]).toEqual([193, []]);
  });

  it('April to June 2014: all 30 counts of teams by level agree with the national summary', async () => {
    const { report } = await readReal('ssnap/AprJun2014.csv');
    expect(report.reconciliation.map(({ difference }) => difference)).toEqual(Array.from({ length: 30 }, () => 0));
  });
});
