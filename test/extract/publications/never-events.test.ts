import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { OrganisationLife, ReadingContext } from '../../../src/extract/extract.ts';
import { NEVER_EVENTS } from '../../../src/extract/publications/never-events.ts';
import { OPEN, readLines, readReal, realFiles, rowsOf } from './read-publication.ts';

const HEADER = 'financial_year,status,organisation_name,never_events';
const life = (code: string, ...names: string[]): OrganisationLife => ({ code, names, openDate: null, closeDate: null, parentCode: null });
const KNOWN: ReadingContext = {
  ...OPEN, organisationCodes: ['ZA1', 'ZB3'],
  organisationLives: [life('ZA1', 'Alpha and Beta Hospitals NHS Trust'), life('ZB3', 'Kingsmead Hospital NHS Foundation Trust')],
};
const COLUMNS = ['org_code', 'measure_id', 'period_start', 'period_end', 'period_type', 'value', 'status'];

describe('NEVER_EVENTS.recognises', () => {
  it.each([[HEADER, true], ['Organisation name,Number of Never Events', true], ['org_code,organisation_name,never_events', false], ['organisation_name,events', false]])('%s: %s', (header, known) => {
    expect(NEVER_EVENTS.recognises(header.split(','))).toBe(known);
  });
});

describe('readExtract of never events by organisation', () => {
  it('names that are known exactly load under their code, for years, provisional years as such', async () => {
    const read = await readLines([HEADER, '2022-23,final,The Alpha & Beta Hospitals NHS Foundation Trust,5', '2023-24,provisional,Kingsmead Hospital,2'], 'n.csv', KNOWN);
    expect(rowsOf(read, 'observation', COLUMNS)).toEqual([
      { org_code: 'ZA1', measure_id: 'never_events', period_start: '2022-04-01', period_end: '2023-03-31', period_type: 'year', value: 5, status: 'ok' },
      { org_code: 'ZB3', measure_id: 'never_events', period_start: '2023-04-01', period_end: '2024-03-31', period_type: 'year', value: 2, status: 'provisional' },
    ]);
    expect(read.report.problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['name-matched', 'not-monthly']));
  });

  it('a name that is only near waits for a person’s word, and loads once it is given', async () => {
    const lines = [HEADER, '2022-23,final,Kingsmeed Hospital NHS Foundation Trust,3', '2022-23,final,Nobody Knows NHS Trust,1'];
    const read = await readLines(lines, 'n.csv', KNOWN);
    expect(rowsOf(read, 'observation')).toEqual([]);
    expect(read.report.setAside.map(({ line, problem, cells }) => [line, problem.rule, problem.expected, cells['org_name']])).toEqual([
      [2, 'name-proposed', 'ZB3', 'Kingsmeed Hospital NHS Foundation Trust'], [3, 'unknown-name', null, 'Nobody Knows NHS Trust'],
    ]);
    const told = await readLines(lines, 'n.csv', { ...KNOWN, confirmedNames: { 'Kingsmeed Hospital NHS Foundation Trust': 'ZB3' } });
    expect(rowsOf(told, 'observation', ['org_code', 'value'])).toEqual([{ org_code: 'ZB3', value: 3 }]);
  });

  it('an organisation without a row gets none: no row is not zero', async () => {
    expect(rowsOf(await readLines([HEADER, '2022-23,final,Kingsmead Hospital,1'], 'n.csv', KNOWN), 'observation')).toHaveLength(1);
  });

  it('a total row is held against its parts, and the year may stand in the file’s name', async () => {
    const { report } = await readLines(['Organisation name,Number of Never Events', 'Kingsmead Hospital,2', 'Alpha and Beta Hospitals,1', 'Total,3'], 'never-events-2023-24.csv', KNOWN);
    expect(report.reconciliation).toEqual([{ file: 'never-events-2023-24.csv', period: '2023-04', figure: 'Never events', partsSum: 3, statedTotal: 3, difference: 0 }]);
    expect([report.rowsRead, report.rowsLoaded, report.dropped[0]?.count]).toEqual([3, 2, 1]);
    expect(report.problems).toContainEqual(expect.objectContaining({ rule: 'period-from-file-name', expected: '2023-04-01 to 2024-03-31' }));
  });

  it('a total that its parts miss is flagged', async () => {
    const { report } = await readLines([HEADER, '2022-23,final,Kingsmead Hospital,1', '2022-23,final,Total,3'], 'n.csv', KNOWN);
    expect(report.problems).toContainEqual(expect.objectContaining({ rule: 'reconciliation-difference', severity: 'warn', seen: '1', expected: '3' }));
  });

  it('without any year it is refused', async () => {
    const { report } = await readLines(['Organisation name,Never events', 'Kingsmead Hospital,2'], 'never-events.csv', KNOWN);
    expect(report.problems.map(({ rule, expected }) => [rule, expected])).toEqual([['no-period', 'never-events-2023-24.csv']]);
  });
});

const present = realFiles('never_events') && realFiles('organisations');
const YEARS = [['2022-23', 117, 378], ['2023-24', 113, 344], ['2024-25', 126, 379]] as const;

/** NHS trusts of the three editions of the national list: code, names, days. */
function listedTrusts(): readonly OrganisationLife[] {
  const names = new Map<string, Set<string>>();
  for (const edition of ['etr_2021', 'etr_2022', 'etr_2025']) {
    for (const [code = '', name = ''] of Papa.parse<string[]>(readFileSync(`../shared/data/organisations/${edition}.csv`, 'utf8')).data) {
      if (code !== '') names.set(code, (names.get(code) ?? new Set()).add(name));
    }
  }
  return [...names].map(([code, of]) => life(code, ...of));
}

describe.skipIf(!present)('readExtract of the three lists of never events as published', () => {
  it.each(YEARS)('%s: %i organisations, %i events, every one of them in the conversion', (year, organisations, events) => {
    const rows = Papa.parse<string[]>(readFileSync(`../shared/data/never_events/never_events_by_organisation_${year}.csv`, 'utf8').trim()).data;
    const { tables } = NEVER_EVENTS.convert('n.csv', rows[0] ?? [], rows.slice(1).map((cells, index) => ({ line: index + 2, cells })));
    const cells = tables.flatMap((table) => table.rows.map((row) => row.cells));
    expect([cells.length, cells.reduce((sum, one) => sum + Number(one['value']), 0)]).toEqual([organisations, events]);
  });

  it.each(YEARS)('%s: each of %i organisations of %i events is loaded under a listed code or waits, none is lost', async (year, organisations, events) => {
    const lives = listedTrusts();
    const read = await readReal(`never_events/never_events_by_organisation_${year}.csv`, { ...OPEN, organisationCodes: lives.map(({ code }) => code), organisationLives: lives });
    const loaded = rowsOf(read, 'observation', COLUMNS);
    const waiting = read.report.setAside;
    expect(loaded.length + waiting.length).toBe(organisations);
    expect(loaded.reduce((sum, { value }) => sum + Number(value), 0) + waiting.reduce((sum, { cells }) => sum + Number(cells['value']), 0)).toBe(events);
    expect(waiting.every(({ problem }) => ['name-proposed', 'unknown-name', 'conflicting-duplicate'].includes(problem.rule))).toBe(true);
    // Dissolved trusts and new spellings are few: nine names in ten are known exactly.
    expect(loaded.length / organisations).toBeGreaterThan(0.9);
  });
});

it('a year that is provisional in other words is provisional', async () => {
  const read = await readLines([HEADER, '2024/25,Provisional (April to October),Kingsmead Hospital,2', '2023/24,draft,Kingsmead Hospital,2', '2022/23,Final,Kingsmead Hospital,2'], 'n.csv', KNOWN);
  expect(rowsOf(read, 'observation', ['status'])).toEqual([{ status: 'provisional' }, { status: 'provisional' }, { status: 'ok' }]);
});
