import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SILENT } from '../../../data-loaders/load/progress.ts';
import { checkFiles } from '../../../data-loaders/check/check-files.ts';
import { withReadOnly } from '../../../data-loaders/postgres/connect.ts';
import { loadPostgres, type PostgresLoadRequest } from '../../../data-loaders/postgres/load-postgres.ts';
import { parseQueryConfig } from '../../../data-loaders/postgres/query-config.ts';
import { suppressionSteps } from '../../../data-loaders/suppression/suppression-arguments.ts';
import { csv } from '../../queries/made-environment.ts';
import { filesUnder, loadMade } from '../load/load-made.ts';
import { startServer, type MadeServer } from './made-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-postgres-test-'));
let server: MadeServer;

const INCIDENTS = `values
  ('I1', 'Never Event', 'zz1', 'ZZ1A', date '2012-01-03', 'Wrong site surgery', 'Open', date '2012-04-01', '943 476 5919'),
  ('I2', 'Never Event', 'zz1', 'ZZ1B', date '2012-03-03', 'Retained object', 'closed', date '2012-04-01', '943 476 5870'),
  ('I2', 'Never Event', 'zz1', 'ZZ1B', date '2012-03-03', 'Retained object', 'De-escalated', date '2012-05-01', '943 476 5870'),
  ('I3', 'Never Event', 'ZZ1A', null, date '2012-03-09', 'Wrong implant', 'on hold?', date '2012-05-01', '401 023 2137'),
  ('I4', 'Pressure ulcer', 'ZZ2', null, date '2012-02-01', null, 'open', date '2012-05-01', null),
  (null, 'Never Event', 'ZZ2', null, date '2012-02-01', null, 'open', date '2012-05-01', null)`;

beforeAll(async () => {
  server = await startServer();
  await server.run(`
    create schema quality;
    create table quality.organisation (code text, name text, org_type text, parent_code text);
    insert into quality.organisation values ('ZZ1', 'First Trust', 'provider', null), ('ZZ2', 'Second Trust', 'provider', null),
      ('ZZ1A', 'First Hospital', 'site', 'ZZ1'), ('ZZ1B', 'Other Hospital', 'site', 'ZZ1');
    create table quality.incident as select * from (${INCIDENTS})
      as given(datix_no, incident_type, trust, site, happened, category, status, as_of, nhs_number);
    create table quality.attendance as
      select 'ZZ1' as provider_code, timestamptz '2012-03-31 23:30:00+00' - (n * interval '6 hours') as arrived, n % 10 <> 0 as in_time, '943 476 5919' as nhs_number
      from generate_series(0, 399) as n;
    insert into quality.attendance values (null, now(), true, null), ('ZZ2', timestamptz '2012-03-05 10:00:00+00', null, null);
    create table quality.figure (org_code text, measure_id text, period_start date, numerator integer, denominator integer, as_of date);
    insert into quality.figure values ('ZZ1', 'rtt_18w_incomplete', '2012-01-01', 900, 1000, '2012-02-20'), ('ZZ1', 'rtt_18w_incomplete', '2012-02-01', 1001, 1000, '2012-03-20');
    create table quality.secret (org_code text, measure_id text, period_start date, value integer);
    create role reader login;
    grant usage on schema quality to reader;
    grant select on quality.organisation, quality.incident, quality.attendance, quality.figure to reader;`);
}, 120_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const CONFIG = `
source: Trust warehouse
tables:
  organisation: { relation: quality.organisation }
  event:
    relation: quality.incident
    columns: { event_id: datix_no, org_code: trust, incident_date: happened }
records:
  - measure: ae_4h_all_types
    relation: quality.attendance
    organisation: provider_code
    day: arrived
    numerator: in_time
    denominator: rows
`;

async function load(out: string, yaml: string, more: Partial<PostgresLoadRequest> = {}) {
  const said: string[] = [];
  const { manifest } = await loadPostgres({
    url: server.url(), config: parseQueryConfig(yaml, 'query.yaml'), events: 'aggregate', out: join(folder, out), title: null, source: null, asOf: null, createdAt: null,
    today: '2012-12-15', allowUnlisted: false, resume: false, leaveOutStopped: false, engine: { threads: 1, memory: '500MB' }, say: (line) => { said.push(line); }, progress: SILENT, ...more,
  });
  return { pack: { manifest, contents: await contentsOf(out) }, said: said.join('\n') };
}

const contentsOf = async (out: string) => (await checkFiles({ files: [], packFolder: join(folder, out), allowUnlisted: false, today: '2012-12-15' })).contents;

const writtenBytes = (out: string): string => readdirSync(join(folder, out), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort().map((path) => readFileSync(path, 'latin1')).join('\n');
const seriesOf = (pack: Awaited<ReturnType<typeof load>>['pack'], measure: string, org: string) =>
  pack.contents.series.find(({ measureId, providerCode }) => measureId === measure && providerCode === org);

const EVENTS = csv('event.csv', 'event_id,event_type,org_code,site_code,incident_date,category,status,as_of',
  'I1,Never Event,ZZ1,ZZ1A,2012-01-03,Wrong site surgery,Open,2012-04-01', 'I2,Never Event,ZZ1,ZZ1B,2012-03-03,Retained object,closed,2012-04-01',
  'I2,Never Event,ZZ1,ZZ1B,2012-03-03,Retained object,De-escalated,2012-05-01', 'I3,Never Event,ZZ1A,,2012-03-09,Wrong implant,on hold?,2012-05-01',
  'I4,Pressure ulcer,ZZ2,,2012-02-01,,open,2012-05-01');
const ORGANISATIONS = csv('organisation.csv', 'org_code,org_name,org_type,parent_code', 'ZZ1,First Trust,provider,', 'ZZ2,Second Trust,provider,', 'ZZ1A,First Hospital,site,ZZ1', 'ZZ1B,Other Hospital,site,ZZ1');

describe('loadPostgres', { timeout: 120_000 }, () => {
  it('counts on the server what the page counts of the same rows in a file, and brings no record along', async () => {
    const { pack, said } = await load('counted', CONFIG);
    const paths = filesUnder(join(folder, 'file-in'), { [EVENTS.name]: EVENTS.bytes, [ORGANISATIONS.name]: ORGANISATIONS.bytes });
    await loadMade(paths, join(folder, 'file'), { today: '2012-12-15', events: 'records' });
    const file = { contents: await contentsOf('file') };
    const never = (of: Pick<typeof pack, 'contents'>) => of.contents.series.filter(({ measureId }) => measureId === 'never_events').map(({ providerCode, periods, values, zeroFilled }) => ({ providerCode, periods, values, zeroFilled }));
    expect(never(pack)).toEqual(never(file));
    expect(never(pack).find(({ providerCode }) => providerCode === 'ZZ1')).toEqual({ providerCode: 'ZZ1', periods: ['2012-01', '2012-02', '2012-03'], values: [1, 0, 1], zeroFilled: [false, true, false] });
    expect(pack.contents.events).toBeUndefined();
    expect(pack.manifest.extracts.map(({ table }) => table)).not.toContain('event');
    for (const single of ['I1', 'Wrong site surgery', '943 476', '9434765919']) expect(writtenBytes('counted')).not.toContain(single);
    expect(said).toContain('event: 5 events counted on the server');
    expect(said).toContain('1 event left out for want of a number, sort, organisation or day.');
    expect(said).toContain('1 event with an unknown word in status.');
    expect(said).toContain('columns left there: nhs_number');
    expect(pack.manifest.note).toContain('Events are counted by month and organisation: 5 events gave');
    expect(pack.manifest.sources).toContainEqual(expect.objectContaining({ file: 'event, counted on the server', rows: 5 }));
    expect(pack.manifest.dropped).toContainEqual({ file: 'event, counted on the server', what: 'events without a number, sort, organisation or day', count: 1, lines: [] });
  });

  it('goes through the door that files go through: parted Parquet, small numbers hidden, nothing left beside the pack', async () => {
    const { pack } = await load('parted', CONFIG, { steps: suppressionSteps({ 'suppress-below': '5' }) });
    const parts = pack.manifest.extracts.filter(({ table }) => table === 'observation');
    expect(parts.map(({ path }) => path)).toContain('observation/measure_id=ae_4h_all_types/part-0.parquet');
    expect(parts.every(({ holds }) => holds !== null)).toBe(true);
    expect(pack.contents.series.flatMap(({ measureId, values }) => (measureId === 'never_events' ? values : [])).filter((value) => value !== null && value > 0 && value < 5)).toEqual([]);
    expect(pack.manifest.note).toContain('Small numbers are hidden');
    expect(readdirSync(folder).filter((name) => name.startsWith('parted'))).toEqual(['parted']);
  });

  it('with resume skips what an earlier run read of tables that are the same', async () => {
    await load('again', CONFIG, { resume: true });
    const { said } = await load('again', CONFIG, { resume: true });
    expect(said).toContain('organisation.csv: read by an earlier run, 4 rows');
    await load('afresh', CONFIG);
    expect(writtenBytes('again')).toBe(writtenBytes('afresh'));
  });

  it('adds up records by organisation and month, days by the clock in England', async () => {
    const { pack, said } = await load('records', CONFIG);
    const series = seriesOf(pack, 'ae_4h_all_types', 'ZZ1');
    // 23:30 in Greenwich on 31 March 2012 is half past midnight on 1 April where it happened.
    expect(series?.periods.at(-1)).toBe('2012-04');
    expect(series?.denominators.at(-1)).toBe(1);
    expect(series?.denominators.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(400);
    expect(series?.numerators.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(360);
    expect(said).toContain('401 records made into');
    expect(said).toContain('1 record left out for want of an organisation or a day.');
    expect(said).toContain('1 record with a blank');
  });

  it('brings events one by one only when asked to', async () => {
    const { pack } = await load('asked', CONFIG, { events: 'records' });
    expect(pack.contents.events?.map(({ id }) => id)).toContain('I1');
    expect(writtenBytes('asked')).not.toContain('943 476');
  });

  it('of the same tables gives the same bytes', async () => {
    await load('one', CONFIG);
    await load('two', CONFIG);
    expect(writtenBytes('one')).toBe(writtenBytes('two'));
  });

  it('holds rows of a table or a query against the checks of a file', async () => {
    const { pack, said } = await load('figures', 'tables: { observation: { query: "select * from quality.figure;" } }');
    expect(seriesOf(pack, 'rtt_18w_incomplete', 'ZZ1')?.values).toEqual([0.9]);
    expect(pack.manifest.dropped).toEqual([{ file: 'observation.csv', what: 'rows set aside', count: 1, lines: [3] }]);
    expect(said).toContain('1001');
  });

  it('says neither address nor password in what it writes, tells or throws', async () => {
    const { said } = await load('quiet', CONFIG);
    for (const secret of ['geheim', '127.0.0.1', 'postgres://']) {
      expect(said).not.toContain(secret);
      expect(writtenBytes('quiet')).not.toContain(secret);
    }
    for (const url of ['postgres://me:geheim-7@127.0.0.1:1/x', 'mysql://me:geheim-7@here/x', 'postgres://me:gehe im-7@%/x']) {
      const failure = await load('never', CONFIG, { url }).catch((cause: unknown) => cause);
      expect(failure).toBeInstanceOf(Error);
      expect(`${String(failure)} ${JSON.stringify(failure)} ${String((failure as Error).cause)} ${(failure as Error).stack ?? ''}`).not.toMatch(/gehe|127\.0\.0\.1|me:/);
    }
  });

  it('deletes the rows that a killed run left beside the pack', async () => {
    const left = join(folder, 'killed.rows-x7Yz12');
    mkdirSync(left);
    writeFileSync(join(left, 'event.csv'), 'event_id\nI1\n');
    await load('killed', CONFIG);
    expect(readdirSync(folder).filter((name) => name.startsWith('killed'))).toEqual(['killed']);
  });

  it.each([
    ['no such table', 'tables: { observation: { relation: quality.nothing } }', /observation” cannot be read: There is no such table or view/],
    ['a missing column', 'tables: { target: { relation: quality.figure } }', /“kind”, “value”, “comparison” is missing\. There are: org_code, measure_id/],
    ['a named column that is not there', 'tables: { observation: { relation: quality.figure, columns: { value: rate } } }', /there is no column “rate”/],
    ['SQL that is none', 'tables: { observation: { query: "selekt 1" } }', /The SQL cannot be understood/],
    ['SQL that changes something', 'tables: { observation: { query: "delete from quality.figure returning *" } }', /observation” cannot be read: The SQL cannot be understood/],
    ['a second statement', 'tables: { observation: { query: "select * from quality.figure) x; commit; drop table quality.figure; select * from (select 1" } }', /The SQL cannot be understood/],
    ['a column about patients', 'tables: { event: { relation: quality.incident, columns: { event_id: nhs_number, org_code: trust, incident_date: happened } } }', /“nhs_number” is about patients/],
    ['a record column that is not there', 'records: [{ relation: quality.attendance, measure: ae_4h_all_types, organisation: provider_code, day: left_at, value: rows }]', /there is no column “left_at”/],
  ])('refuses %s in plain words', async (_, yaml, words) => {
    await expect(load('refused', yaml)).rejects.toThrow(words);
    expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([]);
  });

  it('says that a user may not read a table', async () => {
    const denied = withReadOnly({ url: server.url(), timeoutSeconds: 5 }, async (client) => {
      await client.query('set local role reader');
      const { columnsOf } = await import('../../../data-loaders/postgres/relation-sql.ts');
      return await columnsOf(client, 'The table “observation” cannot be read', { relation: 'quality.secret' });
    });
    await expect(denied).rejects.toThrow('The table “observation” cannot be read: The user has no permission to read this. Ask for “grant select” on it. (permission denied for table secret)');
  });

  it('can change nothing, and no statement runs without an end', async () => {
    const [timeout, change] = await withReadOnly({ url: server.url(), timeoutSeconds: 7 }, async (client) => [
      (await client.query<{ statement_timeout: string }>('show statement_timeout')).rows[0]?.statement_timeout,
      await client.query('delete from quality.figure').then(() => 'changed', (cause: unknown) => String(cause)),
    ]);
    expect(timeout).toBe('7s');
    expect(change).toContain('read-only transaction');
  });
});
