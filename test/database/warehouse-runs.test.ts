import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../data-loaders/check/check-files.ts';
import { filesAt } from '../../data-loaders/load/files-at.ts';
import { readSql } from '../../data-loaders/database/native-database.ts';
import type { SqlName } from '../../src/database/database.ts';
import { statementsOf, viewsOf } from '../../src/database/statements-of.ts';
import { WAREHOUSE } from './warehouse-dialects.ts';

const DOCUMENT = readFileSync(new URL('../../docs/warehouse.md', import.meta.url), 'utf8');
const blocks = (kind: string): readonly string[] => [...DOCUMENT.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, sql = '']) => sql);
const [RECORDS = '', EVENTS = '', ZEROS = ''] = blocks('sql');
const statementOf = (name: SqlName): string => statementsOf(readSql, name)[0]?.text ?? '';

/** What a trust would have, small; in words that every engine takes. */
const TABLES = [
  'create table attendance (provider_code varchar(10), arrived timestamp, within_4_hours boolean)',
  "insert into attendance values (' zz1', timestamp '2012-01-31 23:59:00', true), ('ZZ1', timestamp '2012-01-03 10:00:00', false), ('ZZ1', timestamp '2012-02-01 00:00:00', true), ('ZZ2', timestamp '2012-02-05 10:00:00', null), (null, timestamp '2012-02-05 10:00:00', true)",
  'create table incident (datix_no varchar(20), provider_code varchar(10), site_code varchar(10), happened date, declared date, category varchar(50), stood_down boolean, extracted date)',
  "insert into incident values ('I1', 'ZZ1', 'ZZ1A', date '2012-01-03', date '2012-02-01', 'Wrong implant', false, date '2012-05-01'), ('I2', 'ZZ1', null, date '2012-03-03', null, 'Retained object', false, date '2012-04-01'), ('I2', 'ZZ1', null, date '2012-03-03', null, 'Retained object', true, date '2012-05-01'), ('I3', 'ZZ1A', null, date '2012-04-09', null, 'Wrong implant', false, date '2012-05-01')",
  'create table calendar (month varchar(7))',
  "insert into calendar values ('2012-01'), ('2012-02'), ('2012-03'), ('2012-04'), ('2012-05')",
  `create view event as ${EVENTS.replace(/order by event_id, as_of\s*$/, '')}`,
  "create table organisation (org_code varchar(10), org_name varchar(50), short_name varchar(20), org_type varchar(20), parent_code varchar(10), open_date date, close_date date, valid_from date, rowid integer)",
  "insert into organisation values ('ZZ1', 'First Trust', null, 'provider', null, date '2001-04-01', null, null, 1), ('ZZ1A', 'First Hospital', null, 'site', 'ZZ1', null, null, null, 2)",
  `create table measure (measure_id varchar(50), name varchar(50), short_name varchar(20), domain varchar(20), definition varchar(50), kind varchar(20), direction varchar(20), numerator_label varchar(20), denominator_label varchar(20), multiplier double precision, suggested_chart varchar(10), fractional_counts boolean, max_percent_over_100 boolean, source_event_type varchar(20), event_date varchar(20), event_grade varchar(50), event_avoidable varchar(50), event_acquired varchar(50), event_attribution varchar(50), denominator_measure varchar(20), extract_id varchar(20), line integer, rowid integer)`,
  `insert into measure values
    ('never_events', 'Never events', null, 'Safety', null, 'count', 'lower_is_better', 'events', null, 1, 'g', false, false, 'never_event', 'incident', null, 'yes|unknown', null, null, null, 'built-in', 1, 1),
    ('avoidable_only', 'Avoidable', null, 'Safety', null, 'count', 'lower_is_better', 'events', null, 1, 'g', false, false, 'never_event', 'declared', null, 'yes', null, null, null, 'x', 1, 2),
    ('ae_4h_all_types', 'A&E', null, 'Access', null, 'proportion', 'higher_is_better', 'patients', 'patients', 1, 'xmr', false, false, null, null, null, null, null, null, null, 'built-in', 2, 3)`,
  'create table observation (org_code varchar(10), org_name varchar(50), measure_id varchar(50), period varchar(7), period_start date, period_end date, period_type varchar(20), breakdown varchar(20), numerator double precision, denominator double precision, value double precision, expected double precision, status varchar(20), as_of date, revision double precision, extract_id varchar(20), rowid integer)',
  `insert into observation values
    ('ZZ1', null, 'ae_4h_all_types', '2012-01', date '2012-01-01', date '2012-01-31', 'month', '', 90, 100, null, null, 'ok', date '2012-02-01', null, 'a', 1),
    ('ZZ1', null, 'ae_4h_all_types', '2012-01', date '2012-01-01', date '2012-01-31', 'month', '', 95, 100, null, null, 'ok', date '2012-03-01', null, 'b', 2),
    ('ZZ1', null, 'ae_4h_all_types', '2012-01', date '2012-01-01', date '2012-01-31', 'month', 'department=type1', 40, 50, null, null, 'ok', date '2012-02-01', null, 'a', 4),
    ('ZZ3', 'Third', 'ae_4h_all_types', '2012-01', date '2012-01-01', date '2012-01-31', 'month', '', 1, 0, null, null, 'suppressed', null, null, 'a', 3)`,
  'create table target (org_code varchar(10), measure_id varchar(50), valid_from date, valid_to date, kind varchar(20), value double precision, comparison varchar(20), label varchar(20), source varchar(20), rowid integer)',
  "insert into target values (null, 'ae_4h_all_types', date '2010-04-01', null, 'standard', 95, 'at_least', null, 'Handbook', 1), ('ZZ1A', 'ae_4h_all_types', date '2012-04-01', date '2013-03-31', 'local', 90, 'at_least', 'Own', null, 2)",
  'create table annotation (org_code varchar(10), measure_id varchar(50), date_from date, date_to date, kind varchar(20), text varchar(50), author varchar(20), effect varchar(20))',
  "insert into annotation values ('ZZ1', null, date '2012-01-15', date '2012-02-03', 'note', 'Building work', null, 'none')",
  'create table organisation_successor (predecessor_code varchar(10), successor_code varchar(10), effective_date date, share double precision, note varchar(20), extract_id varchar(20), rowid integer)',
  "insert into organisation_successor values ('ZY9', 'ZZ1', date '2011-04-01', 1, null, 'a', 1)",
  ...viewsOf(readSql).map(({ name, select }) => `create view ${name} as ${select}`),
  `create view counted as ${statementOf('events-by-month').replace(/order by m\.measure_id[^)]*$/, '')}`,
];
/** What each `?` stands for. */
const VALUES: Readonly<Record<string, readonly (string | number | null)[]>> = {
  events: ['never_event', null, 100], 'older-rows': ['a', 'a'],
  'breakdown-series': ['ae_4h_all_types', 'ZZ1'], 'event-parts-by-month': ['never_events', 'ZZ1'],
  'events-chosen': ['never_events', null, 'ZZ1', null, '2012-01', '2012-12', null, null, null, 100],
  'events-tally': [null, 'never_event', 'ZZ1', null, null, null, null, null, null],
};

type Cell = string | number | boolean | null;
/** Days as text, numbers as numbers: what a driver makes of a cell is not the engine's doing. */
const plain = (cell: unknown): Cell => {
  if (cell === null || cell === undefined || typeof cell === 'boolean' || typeof cell === 'number') return cell ?? null;
  if (typeof cell === 'bigint') return Number(cell);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell as string);
};

let duck: DuckDBConnection;
let postgres: PGlite;
const folder = mkdtempSync(join(tmpdir(), 'watchline-warehouse-'));

beforeAll(async () => {
  duck = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  postgres = await PGlite.create();
  for (const sql of TABLES) {
    await duck.run(sql);
    await postgres.exec(sql);
  }
}, 120_000);
afterAll(async () => {
  duck.closeSync();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

async function inDuckDb(sql: string, values: readonly (string | number | null)[] = []): Promise<readonly (readonly Cell[])[]> {
  return (await duck.runAndReadAll(sql, [...values])).getRows().map((row) => row.map(plain));
}
async function inPostgres(sql: string, values: readonly (string | number | null)[] = []): Promise<readonly (readonly Cell[])[]> {
  let place = 0;
  const { rows } = await postgres.query<unknown[]>(sql.replaceAll('?', () => `$${String(++place)}`), [...values], { rowMode: 'array', parsers: { 1082: (text) => text, 20: Number, 1700: Number } });
  return rows.map((row) => row.map(plain));
}

describe('the same SQL in two engines', () => {
  it.each([
    ...WAREHOUSE.map((name) => [`${name}.sql`, statementOf(name), VALUES[name] ?? []] as const),
    ['from one row a patient', RECORDS, []] as const, ['events in the words of the extract', EVENTS, []] as const, ['months without events', ZEROS, []] as const,
  ])('%s gives the same rows in DuckDB and in PostgreSQL', async (_, sql, values) => {
    const rows = await inDuckDb(sql, values);
    expect(rows.length).toBeGreaterThan(0);
    expect(await inPostgres(sql, values)).toEqual(rows);
  });
});

describe('docs/warehouse.md', () => {
  it('makes one row a month of one row a patient', async () => {
    expect(await inDuckDb(RECORDS)).toEqual([
      ['ZZ1', 'ae_4h_all_types', '2012-01-01', 1, 2], ['ZZ1', 'ae_4h_all_types', '2012-02-01', 1, 1], ['ZZ2', 'ae_4h_all_types', '2012-02-01', 0, 1],
    ]);
  });

  it('counts events, de-escalated ones not, and makes a zero of a month between two that report', async () => {
    const rows = (await inDuckDb(ZEROS)).filter(([org, measure]) => org === 'ZZ1' && measure === 'never_events');
    expect(rows).toEqual([
      ['ZZ1', 'never_events', '2012-01-01', 1, 'ok'], ['ZZ1', 'never_events', '2012-02-01', 0, 'zero_filled'],
      ['ZZ1', 'never_events', '2012-03-01', 0, 'ok'], ['ZZ1', 'never_events', '2012-04-01', 1, 'ok'],
    ]);
  });

  it('writes Parquet in folders that the check takes', async () => {
    await duck.run(`create table handover as ${RECORDS}`);
    const [copy = ''] = blocks('sql duckdb');
    await duck.run(copy.replace("'handover' (", `'${join(folder, 'handover').replaceAll("'", "''")}' (`));
    const files = readdirSync(join(folder, 'handover'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.parquet'));
    expect(files.map((name) => name.replaceAll('\\', '/'))).toEqual(['measure_id=ae_4h_all_types/data_0.parquet']);
    const checked = await checkFiles({ files: filesAt([join(folder, 'handover')]).files, packFolder: null, allowUnlisted: true, today: '2012-12-15' });
    expect(checked.extracts.map(({ report }) => [report.refused, report.rowsLoaded])).toEqual([[false, 3]]);
    expect(checked.contents.series.find(({ providerCode }) => providerCode === 'ZZ1')).toMatchObject({ numerators: [1, 1], denominators: [2, 1] });
  });
});
