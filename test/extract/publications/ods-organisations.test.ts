import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadExtract } from '../../../src/extract/extract.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { CONTEXT, textFile } from '../reading-context.ts';
import { storedRows } from '../stored-rows.ts';

const NO_LIST = { ...CONTEXT, organisationCodes: null };
const row = (code: string, name: string, region: string, board: string, closed = ''): string =>
  [code, `"${name}"`, region, board, 'HOUSE', '', '', 'TOWN', '', 'AB1 2CD', '20171001', closed, ...Array<string>(9).fill(''), '0', '', 'B'].join(',');

describe('readExtract of ODS sites, which lie like trusts', () => {
  it('gives sites under their trusts', async () => {
    const cells = row('RWP01', 'A SITE', 'Y60', 'QGH').split(',');
    cells[14] = 'RWP';
    const { tables } = await readExtract(textFile(cells.join(',')), NO_LIST);
    expect(tables.flatMap((table) => storedRows(table, ['org_code', 'org_type', 'parent_code']))[0]).toEqual({ org_code: 'RWP01', org_type: 'site', parent_code: 'RWP' });
  });
});

describe('readExtract of ODS trusts without a header', () => {
  it('gives the first row too, boards and regions as parents, and days', async () => {
    const text = [row('R0A', 'FIRST, SECOND AND THIRD', 'Y62', 'QOP'), row('R0B', 'B', 'Y63', 'QOP', '20201231'), row('R0C', 'C', 'Y62', 'QOP')].join('\n');
    const { report, tables } = await readExtract(textFile(text), NO_LIST);
    expect(report).toMatchObject({ layout: 'ODS NHS trusts (etr)', rowsRead: 3, rowsLoaded: 6, rowsSetAside: 0, problems: [] });
    expect(tables.flatMap((table) => storedRows(table, ['org_code', 'org_name', 'org_type', 'parent_code', 'open_date', 'close_date', 'line']))).toEqual([
      { org_code: 'R0A', org_name: 'FIRST, SECOND AND THIRD', org_type: 'provider', parent_code: 'QOP', open_date: '2017-10-01', close_date: null, line: 1 },
      { org_code: 'R0B', org_name: 'B', org_type: 'provider', parent_code: 'QOP', open_date: '2017-10-01', close_date: '2020-12-31', line: 2 },
      { org_code: 'R0C', org_name: 'C', org_type: 'provider', parent_code: 'QOP', open_date: '2017-10-01', close_date: null, line: 3 },
      { org_code: 'QOP', org_name: 'QOP', org_type: 'commissioner', parent_code: 'Y62', open_date: null, close_date: null, line: 1 },
      { org_code: 'Y62', org_name: 'North West', org_type: 'region', parent_code: null, open_date: null, close_date: null, line: 1 },
      { org_code: 'Y63', org_name: 'North East and Yorkshire', org_type: 'region', parent_code: null, open_date: null, close_date: null, line: 2 },
    ]);
  });
});

const DATA = new URL('../../../../shared/data/organisations/', import.meta.url);
describe.skipIf(!existsSync(DATA))('readExtract of published organisation lists (skipped where ../shared/data is absent)', () => {
  const read = (name: string): Promise<ReadExtract> => readExtract({ name, bytes: new Uint8Array(readFileSync(new URL(name, DATA))) }, NO_LIST);

  it.each([['etr_2021.csv', 227, 4], ['etr_2022.csv', 218, 6], ['etr_2025.csv', 210, 5]])(
    '%s gives all %i trusts, %i of them closed, each under a board that is listed', async (name, trusts, closed) => {
      const { report, tables } = await read(name);
      expect(report).toMatchObject({ layout: 'ODS NHS trusts (etr)', rowsRead: trusts, rowsSetAside: 0, problems: [] });
      const rows = tables.flatMap((table) => storedRows(table));
      expect(rows.filter((one) => one['org_type'] === 'provider')).toHaveLength(trusts);
      expect(rows.filter((one) => one['close_date'] !== null)).toHaveLength(closed);
      expect(rows.filter((one) => one['org_type'] === 'region')).toHaveLength(8);
      expect(rows.find((one) => one['org_code'] === 'R0A')).toMatchObject({ parent_code: 'QOP', open_date: '2017-10-01', close_date: null });
    });

  it('the successors give 1,185 pairs; splits have no share, and two rows with a code of digits alone are set aside', async () => {
    const { report, tables } = await read('ods_successors_trusts_commissioners.csv');
    expect(report).toMatchObject({ layout: 'canonical organisation_successor', rowsRead: 1187, rowsLoaded: 1185, rowsSetAside: 2, refused: false });
    const shareOf = new Map(tables.flatMap((table) => storedRows(table)).map((one) => [`${String(one['predecessor_code'])} ${String(one['successor_code'])}`, one['share']]));
    expect(['RM2 R0A', 'RW3 R0A', 'RV7 RWN', 'RWN R1L', 'RW6 RM3', 'RW6 R0A'].map((pair) => shareOf.get(pair))).toEqual([1, 1, 1, 1, null, null]);
  });

  it('NHS Choices gives 1,070 sites of organisations that are listed, read from an older encoding with ¬ between columns', async () => {
    const { report, tables } = await read('nhs_choices_Hospital.csv');
    expect(report).toMatchObject({ layout: 'NHS Choices hospitals', rowsRead: 1076, rowsSetAside: 0, refused: false });
    expect(report.dropped).toEqual([
      { what: 'sites without a code of their own', count: 1, lines: [1017] }, expect.objectContaining({ what: 'exact copies', count: 5 }),
    ]);
    const rows = tables.flatMap((table) => storedRows(table));
    const sites = rows.filter((one) => one['org_type'] === 'site');
    expect(sites).toHaveLength(1070);
    expect(sites.find((one) => one['org_code'] === 'RV9HE')).toMatchObject({ org_name: 'East Riding Community Hospital', parent_code: 'RV9' });
    expect(JSON.stringify(rows)).not.toMatch(/�|WV1 4PW|01902/);
  });
});
