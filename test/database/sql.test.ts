import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '../../data-loaders/database/native-database.ts';
import { addCatalogue, BUILT_IN } from '../../src/database/add-catalogue.ts';
import { SQL_FILES } from '../../src/database/browser/sql-files.ts';
import type { Database, Row, SqlName } from '../../src/database/database.ts';
import { splitStatements } from '../../src/database/statements.ts';
import type { TableName } from '../../src/extract/extract.ts';
import { storedColumns } from '../../src/extract/schema/stored-columns.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { arrowRows, type Cells } from './arrow-rows.ts';
import { openWasmInNode } from './wasm-in-node.ts';

const TABLES: readonly TableName[] = ['observation', 'target', 'measure', 'organisation', 'organisation_successor', 'annotation', 'event'];

function measure(id: string, kind: Measure['kind'], multiplier = 1): Measure {
  return {
    id, name: `Measure ${id}`, shortName: id, domain: 'Access', definition: `What ${id} counts.`, kind,
    direction: 'higher-is-better', numeratorLabel: 'cases', denominatorLabel: 'patients', multiplier,
    chartKind: 'p-prime', fractionalCounts: false, maxPercentOver100: false,
  };
}

const CATALOGUE = [
  measure('share', 'proportion'), measure('rate', 'rate', 100_000), measure('cases', 'count'),
  measure('shmi', 'ratio'), measure('days', 'value'),
];

describe.each([
  ['native DuckDB, as loaders run it', openNativeDatabase],
  ['DuckDB-WASM, as the site ships it', openWasmInNode],
])('every SQL file in %s', (_engine, open: () => Promise<Database>) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.rows('remove-extract', [BUILT_IN]);
    await addCatalogue(database, CATALOGUE);
  }, 60_000);
  afterAll(async () => { await database.close(); });
  beforeEach(async () => {
    for (const extract of ['x', 'a', 'b']) await database.rows('remove-extract', [extract]);
  });

  const load = (table: TableName, ...rows: Cells[]): Promise<void> => database.insert(table, arrowRows(table, rows));
  const figures = async (...rows: Cells[]): Promise<readonly Row[]> => {
    await load('observation', ...rows.map((row) => ({ org_code: 'RC9', period: '2025-06', ...row })));
    return await database.rows('monthly-series');
  };
  const only = async (...rows: Cells[]): Promise<Row> => {
    const found = await figures(...rows);
    expect(found).toHaveLength(1);
    return found[0] ?? {};
  };

  it.each(TABLES)('create-tables makes %s with the columns the checks hand over, in order', async (table) => {
    const found = await database.rows('table-columns', [table]);
    expect(found.map((row) => row['column_name'])).toEqual(storedColumns(table).map((column) => column.name));
  });

  it('every file answers on empty tables without an error', async () => {
    await database.rows('remove-extract', [BUILT_IN]);
    const questions: SqlName[] = [
      'measures', 'organisations', 'organisation-names', 'successors', 'thresholds', 'annotations', 'monthly-series', 'loaded-extracts', 'longer-figures',
    ];
    for (const question of questions) expect(await database.rows(question)).toEqual([]);
    await addCatalogue(database, CATALOGUE);
  });

  it('monthly-series computes a proportion 0-1 from its parts, whatever percentage stands beside them', async () => {
    expect(await only({ measure_id: 'share', numerator: 18_512, denominator: 25_273, value: 70 })).toEqual({
      measure_id: 'share', org_code: 'RC9', month: '2025-06', numerator: 18_512, denominator: 25_273,
      value: 18_512 / 25_273, status: 'ok', provisional: false, restated_from: null,
    });
  });

  it.each([
    ['a percentage without parts as 0-1', { measure_id: 'share', value: 73.25 }, 0.7325],
    ['a rate as numerator / denominator × multiplier', { measure_id: 'rate', numerator: 3, denominator: 21_000 }, (3 / 21_000) * 100_000],
    ['a rate without parts as found', { measure_id: 'rate', value: 14.3 }, 14.3],
    ['a count from value', { measure_id: 'cases', value: 13 }, 13],
    ['a count from numerator', { measure_id: 'cases', numerator: 13 }, 13],
    ['a zero-filled count without a figure as 0', { measure_id: 'cases', status: 'zero_filled' }, 0],
    ['a ratio of observed to expected', { measure_id: 'shmi', numerator: 90, expected: 100 }, 0.9],
    ['a plain value as found', { measure_id: 'days', value: -4.5 }, -4.5],
    ['an estimate as a value', { measure_id: 'days', value: 4, status: 'estimated' }, 4],
  ])('monthly-series gives %s', async (_what, row, value) => {
    expect(await only(row)).toMatchObject({ value });
  });

  it.each([
    ['not_submitted, denominator present', { denominator: 12_525, status: 'not_submitted' }, 'not_submitted'],
    ['suppressed, both parts present', { numerator: 3, denominator: 9, status: 'suppressed' }, 'suppressed'],
    ['not_applicable', { status: 'not_applicable' }, 'not_applicable'],
    ['insufficient', { status: 'insufficient' }, 'insufficient'],
    ['censored', { value: 52, status: 'censored' }, 'censored'],
    ['ok, denominator 0', { numerator: 0, denominator: 0 }, 'ok'],
    ['ok, nothing at all', {}, 'ok'],
  ])('monthly-series gives no value but the status: %s', async (_what, row, status) => {
    expect(await only({ measure_id: 'share', ...row })).toMatchObject({ value: null, status });
  });

  it('monthly-series flags a provisional month and keeps its value', async () => {
    expect(await only({ measure_id: 'cases', value: 3, status: 'provisional' })).toMatchObject({ value: 3, provisional: true });
  });

  it('monthly-series: the newest as_of wins over revision and load order, and the first reported value is told', async () => {
    expect(await only(
      { measure_id: 'cases', value: 12, as_of: '2025-09-11', revision: 0 },
      { measure_id: 'cases', value: 10, as_of: '2025-07-10', revision: 0 },
      { measure_id: 'cases', value: 11, as_of: '2025-08-14', revision: 9 },
      { measure_id: 'cases', value: 99 },
    )).toMatchObject({ value: 12, restated_from: 99 });
  });

  it('monthly-series: within one day the higher revision wins, then the row loaded last', async () => {
    expect(await only(
      { measure_id: 'cases', value: 5, as_of: '2025-07-10', revision: 2 },
      { measure_id: 'cases', value: 6, as_of: '2025-07-10', revision: 2 },
      { measure_id: 'cases', value: 4, as_of: '2025-07-10', revision: 1 },
    )).toMatchObject({ value: 6, restated_from: 4 });
  });

  it('monthly-series: rows that agree are no restatement; a withdrawn figure tells what it was', async () => {
    expect(await only({ measure_id: 'cases', value: 5, as_of: '2025-07-10' }, { measure_id: 'cases', value: 5, as_of: '2025-08-10' }))
      .toMatchObject({ value: 5, restated_from: null });
    expect((await figures({ measure_id: 'cases', as_of: '2025-09-10', status: 'not_submitted' }))[0])
      .toMatchObject({ value: null, status: 'not_submitted', restated_from: 5 });
  });

  it('monthly-series leaves breakdowns and other period lengths out, and orders by measure, organisation, month', async () => {
    const found = await figures(
      { measure_id: 'share', period: '2025-07', numerator: 1, denominator: 2 },
      { measure_id: 'share', numerator: 1, denominator: 4 },
      { measure_id: 'share', numerator: 1, denominator: 9, breakdown: 'department=type1' },
      { measure_id: 'share', period: '2025-04', numerator: 1, denominator: 9, period_type: 'quarter' },
      { measure_id: 'cases', org_code: 'RZZ', value: 1 },
    );
    expect(found.map((row) => [row['measure_id'], row['org_code'], row['month'], row['value']])).toEqual([
      ['cases', 'RZZ', '2025-06', 1], ['share', 'RC9', '2025-06', 0.25], ['share', 'RC9', '2025-07', 0.5],
    ]);
  });

  it('measures: an extract’s description replaces the built-in one and goes first', async () => {
    await load('measure', { measure_id: 'share', name: 'Our share', kind: 'rate', multiplier: 1000, extract_id: 'a' });
    expect((await figures({ measure_id: 'share', numerator: 1, denominator: 4 }, { measure_id: 'cases', value: 1 }))[1])
      .toMatchObject({ value: 250 });
    expect((await database.rows('measures')).map((row) => [row['measure_id'], row['name'], row['kind']])).toEqual([
      ['share', 'Our share', 'rate'], ['rate', 'Measure rate', 'rate'], ['cases', 'Measure cases', 'count'],
      ['shmi', 'Measure shmi', 'ratio'], ['days', 'Measure days', 'value'],
    ]);
  });

  it('organisations: the newest name wins, and codes only seen in figures come as unlisted', async () => {
    await load(
      'organisation',
      { org_code: 'RC9', org_name: 'New name', valid_from: '2020-04-01', parent_code: 'QHG' },
      { org_code: 'RC9', org_name: 'Old name', valid_from: '2006-04-01' },
      { org_code: 'QHG', org_name: 'An ICB', org_type: 'commissioner' },
    );
    await load('observation', { org_code: 'ZZ1', org_name: 'Somewhere', measure_id: 'cases', period: '2025-06', value: 1 });
    await load('observation', { org_code: 'ZZ2', measure_id: 'cases', period: '2025-06', value: 1 });
    expect(await database.rows('organisations')).toEqual([
      { org_code: 'QHG', org_name: 'An ICB', short_name: null, org_type: 'commissioner', parent_code: null, open_date: null, close_date: null, unlisted: false },
      { org_code: 'RC9', org_name: 'New name', short_name: null, org_type: 'provider', parent_code: 'QHG', open_date: null, close_date: null, unlisted: false },
      { org_code: 'ZZ1', org_name: 'Somewhere', short_name: null, org_type: 'provider', parent_code: null, open_date: null, close_date: null, unlisted: true },
      { org_code: 'ZZ2', org_name: 'ZZ2', short_name: null, org_type: 'provider', parent_code: null, open_date: null, close_date: null, unlisted: true },
    ]);
  });

  it('organisations: days of opening and closing come from whichever row has them; every name and alias is listed once', async () => {
    await load(
      'organisation',
      { org_code: 'RYR', org_name: 'UNIVERSITY HOSPITALS SUSSEX', valid_from: '2021-04-01' },
      { org_code: 'RYR', org_name: 'Western Sussex Hospitals', open_date: '2009-04-01', close_date: '2030-03-31', aliases: 'UHSussex | Western Sussex Hospitals||WSHT' },
    );
    expect(await database.rows('organisations')).toMatchObject([{ org_name: 'UNIVERSITY HOSPITALS SUSSEX', open_date: '2009-04-01', close_date: '2030-03-31' }]);
    expect((await database.rows('organisation-names')).map((row) => row['name'])).toEqual(['UHSussex', 'UNIVERSITY HOSPITALS SUSSEX', 'WSHT', 'Western Sussex Hospitals']);
  });

  it('successors: one row a pair, as last loaded, in order of day; an unknown share stays unknown', async () => {
    await load('organisation_successor',
      { predecessor_code: 'RW6', successor_code: 'RM3', effective_date: '2021-10-01' },
      { predecessor_code: 'RM2', successor_code: 'R0A', effective_date: '2017-09-01', share: 0.5 },
      { predecessor_code: 'RXX', successor_code: 'RXX', effective_date: '2017-09-01', share: 1 });
    await load('organisation_successor', { predecessor_code: 'RM2', successor_code: 'R0A', effective_date: '2017-10-01', share: 1, extract_id: 'a' });
    expect(await database.rows('successors')).toEqual([
      { predecessor_code: 'RM2', successor_code: 'R0A', effective_date: '2017-10-01', share: 1 },
      { predecessor_code: 'RW6', successor_code: 'RM3', effective_date: '2021-10-01', share: null },
    ]);
  });

  it('thresholds: 95 of a proportion becomes 0.95, of a count stays; months and level are told; twice loaded counts once', async () => {
    await load('organisation', { org_code: 'QHG', org_name: 'An ICB', org_type: 'commissioner' });
    const national = { measure_id: 'share', value: 95, valid_from: '2011-01-01', label: '95% standard', source: 'operating framework' };
    await load(
      'target',
      national,
      { measure_id: 'share', value: 78, kind: 'interim', valid_from: '2025-03-01', valid_to: '2026-03-31' },
      { measure_id: 'cases', value: 85, kind: 'annual_limit', comparison: 'at_most', org_code: 'RC9', valid_from: '2025-04-01' },
      { measure_id: 'share', value: 90, kind: 'local', org_code: 'QHG' },
    );
    await load('target', { ...national, extract_id: 'a' });
    expect(await database.rows('thresholds')).toEqual([
      { measure_id: 'cases', org_code: 'RC9', kind: 'annual_limit', value: 85, comparison: 'at_most', month_from: '2025-04', month_to: null, label: '', source: '', level: 'provider' },
      { measure_id: 'share', org_code: null, kind: 'standard', value: 0.95, comparison: 'at_least', month_from: '2011-01', month_to: null, label: '95% standard', source: 'operating framework', level: 'national' },
      { measure_id: 'share', org_code: null, kind: 'interim', value: 0.78, comparison: 'at_least', month_from: '2025-03', month_to: '2026-03', label: '', source: '', level: 'national' },
      { measure_id: 'share', org_code: 'QHG', kind: 'local', value: 0.9, comparison: 'at_least', month_from: null, month_to: null, label: '', source: '', level: 'commissioner' },
    ]);
  });

  it('annotations: days become months and the same note counts once', async () => {
    const note = { org_code: 'RC9', measure_id: 'share', date_from: '2020-03-15', date_to: '2020-05-31', kind: 'service_change', text: 'Moved.', author: 'A. Analyst', effect: 'step' };
    await load('annotation', note, { date_from: '2020-03-01', date_to: '2020-03-01', text: 'Everybody.' });
    await load('annotation', { ...note, extract_id: 'a' });
    expect(await database.rows('annotations')).toEqual([
      { org_code: null, measure_id: null, month_from: '2020-03', month_to: '2020-03', kind: 'note', text: 'Everybody.', author: '', effect: 'none' },
      { org_code: 'RC9', measure_id: 'share', month_from: '2020-03', month_to: '2020-05', kind: 'service_change', text: 'Moved.', author: 'A. Analyst', effect: 'step' },
    ]);
  });

  it('loaded-extracts counts rows by extract and table; remove-extract takes one out and leaves the other', async () => {
    await load('observation', { org_code: 'RC9', measure_id: 'cases', period: '2025-05', value: 1, extract_id: 'a' }, { org_code: 'RC9', measure_id: 'cases', period: '2025-06', value: 1, extract_id: 'a' });
    await load('observation', { org_code: 'RC9', measure_id: 'cases', period: '2025-06', value: 2, extract_id: 'b' });
    await load('target', { measure_id: 'share', value: 95, extract_id: 'a' });
    expect(await database.rows('loaded-extracts')).toEqual([
      { extract_id: 'a', table_name: 'observation', row_count: 2, first_month: '2025-05', last_month: '2025-06' },
      { extract_id: 'a', table_name: 'target', row_count: 1, first_month: null, last_month: null },
      { extract_id: 'b', table_name: 'observation', row_count: 1, first_month: '2025-06', last_month: '2025-06' },
    ]);
    await database.rows('remove-extract', ['a']);
    expect((await database.rows('loaded-extracts')).map((row) => row['extract_id'])).toEqual(['b']);
  });

  it('insert refuses rows whose columns are another table’s', async () => {
    await expect(database.insert('target', arrowRows('annotation', [{ date_from: '2020-01-01', date_to: '2020-01-01', text: 't' }])))
      .rejects.toMatchObject({ reason: 'unexpected-columns' });
  });

  it('insert of no rows changes nothing, and leaves the caller’s bytes whole', async () => {
    const none = arrowRows('observation', []);
    const length = none.byteLength;
    await database.insert('observation', none);
    expect(none.byteLength).toBe(length);
    expect(await database.rows('loaded-extracts')).toEqual([]);
  });
});

describe('what stands in the SQL files', () => {
  const files = Object.entries(SQL_FILES);

  it.each(files)('%s asks nothing that needs an extension, a clock or a time zone', (_name, sql) => {
    const code = splitStatements(sql).map((statement) => statement.text.toLowerCase()).join(';');
    expect(code).not.toMatch(/timestamptz|with time zone|current_date|today\s*\(|now\s*\(|json|read_|copy |attach|install|load /);
  });

  it.each(files)('%s keeps semicolons, question marks and dashes out of quotes, so that splitting it is safe', (_name, sql) => {
    const quoted = splitStatements(sql).flatMap((statement) => statement.text.match(/'[^']*'/g) ?? []);
    expect(quoted.filter((text) => /[;?]|--/.test(text))).toEqual([]);
    expect(splitStatements(sql).every((statement) => (statement.text.match(/'/g) ?? []).length % 2 === 0)).toBe(true);
  });
});
