import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadExtract } from '../../src/extract/extract.ts';
import { MAX_BYTES, readExtract } from '../../src/extract/read-extract.ts';
import { storedColumns } from '../../src/extract/schema/stored-columns.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { CATALOGUE, CONTEXT, textFile } from './reading-context.ts';
import { storedRows } from './stored-rows.ts';

const good = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/extracts/good/${name}`, import.meta.url)));
const only = ({ tables }: ReadExtract) => {
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

describe('readExtract of good extracts', () => {
  it.each(['observation', 'target', 'organisation', 'measure', 'annotation', 'event'] as const)('%s.csv loads whole, with the stored columns in order', async (table) => {
    const read = await readExtract({ name: `${table}.csv`, bytes: good(`${table}.csv`) }, CONTEXT);
    expect(read.report).toMatchObject({ layout: `canonical ${table}`, refused: false, rowsSetAside: 0, reader: 'papaparse' });
    expect(read.report.problems.filter(({ rule }) => rule !== 'token-read-as-status')).toEqual(
      table === 'observation' ? [expect.objectContaining({ rule: 'overlapping-windows', line: 11, seen: 'rolling_12_month' })] : [],
    );
    expect(read.report.rowsLoaded).toBe(read.report.rowsRead);
    const rows = storedRows(only(read));
    expect(Object.keys(rows[0] ?? {})).toEqual(storedColumns(table).map(({ name }) => name));
    expect(rows.every(({ extract_id }) => extract_id === read.report.sha256)).toBe(true);
    expect(rows.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2));
  });

  it('observation: figures, months, statuses and counts stand where the database looks for them', async () => {
    const rows = storedRows(only(await readExtract({ name: 'o', bytes: good('observation.csv') }, CONTEXT)), ['org_code', 'measure_id', 'period', 'period_end', 'breakdown', 'numerator', 'denominator', 'value', 'status', 'note']);
    expect(rows[0]).toEqual({
      org_code: 'ZA1', measure_id: 'ae_4h_all_types', period: '2025-04', period_end: '2025-04-30', breakdown: '', numerator: 9012, denominator: 10031, value: null, status: 'ok', note: null,
    });
    expect(rows[3]).toMatchObject({ breakdown: 'department=type1' });
    expect(rows[5]).toMatchObject({ value: 81.5, status: 'provisional', note: 'rounded, as printed' });
    expect(rows[6]).toMatchObject({ measure_id: 'mrsa_bacteraemia', value: 0 });
    expect(rows[7]).toMatchObject({ measure_id: 'mrsa_bacteraemia', numerator: 1, value: 1 });
    expect(rows[8]).toMatchObject({ value: null, status: 'suppressed', note: '<5' });
    expect(rows[9]).toMatchObject({ period: '2025-04', period_end: '2026-03-31' });
  });

  it('the name of a file decides nothing: a table named otherwise, or expected by the caller, is read by its header', async () => {
    const named = await readExtract({ name: 'x.parquet', bytes: good('target.csv') }, CONTEXT);
    expect(named.report.layout).toBe('canonical target');
    const expected = await readExtract({ name: 'x.csv', bytes: good('target.csv') }, { ...CONTEXT, expectTable: 'observation' });
    expect(expected.report.problems).toContainEqual(expect.objectContaining({ severity: 'stop', rule: 'missing-column', column: 'period_start' }));
  });

  it('without a list of organisations every code is let in; with none allowed unlisted is said', async () => {
    const text = 'org_code,measure_id,period_start,value\nQQ7,mrsa_bacteraemia,2025-04-01,1\nZA1,mrsa_bacteraemia,2025-04-01,1\n';
    expect((await readExtract(textFile(text), { ...CONTEXT, organisationCodes: null })).report).toMatchObject({ rowsLoaded: 2, problems: [] });
    expect((await readExtract(textFile(text), CONTEXT)).report).toMatchObject({ rowsLoaded: 1, rowsSetAside: 1, refused: false });
  });

  it('a row set aside keeps its cells under their headings, unknown columns too', async () => {
    const { report } = await readExtract(textFile('org_code,measure_id,period_start,value,colour\nZA1,mrsa_bacteraemia,2025-04-01,one,red\n'), CONTEXT);
    expect(report.setAside).toEqual([{
      file: 'file.csv', line: 2,
      problem: { rule: 'not-a-number', severity: 'row', file: 'file.csv', line: 2, column: 'value', seen: 'one', expected: null, count: 1 },
      cells: { org_code: 'ZA1', measure_id: 'mrsa_bacteraemia', period_start: '2025-04-01', value: 'one', colour: 'red' },
    }]);
  });

  it('equal problems are one with a count; a row with several is set aside once', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `ZA1,tea,20${10 + (index % 15)}-01-01,${index < 250 ? 'many' : '1'}`).concat('ZA1,mrsa_bacteraemia,2010-01-01,1').join('\n');
    const { report } = await readExtract(textFile(`org_code,measure_id,period_start,value\n${rows}\n`), CONTEXT);
    expect(report.problems.map(({ rule, count, line }) => [rule, count, line])).toEqual([['unknown-measure', 500, 2], ['not-a-number', 250, 2]]);
    expect(report.rowsSetAside).toBe(500);
  });

  it('chunk borders lose no row and no line number: 200,000 rows with a wrong cell near the end', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `ZA1,c_difficile,${2000 + (index % 20)}-01-01,k=${index},${index === 199_998 ? 'many' : index % 50}`);
    const { report, tables } = await readExtract(textFile(`org_code,measure_id,period_start,breakdown,value\n${rows.join('\n')}\n`), CONTEXT);
    expect(report).toMatchObject({ rowsRead: 200_000, rowsLoaded: 199_999, rowsSetAside: 1 });
    expect(report.setAside[0]).toMatchObject({ line: 200_000, cells: { value: 'many', breakdown: 'k=199998' } });
    expect(tables[0]?.rows).toBe(199_999);
  });
});

it('a file beyond the limit is refused with the limit, before its inside is read', async () => {
  const { report, tables } = await readExtract({ name: 'huge.csv', bytes: new Uint8Array(MAX_BYTES + 1).fill(65, 0, 10) }, CONTEXT);
  expect(report.problems).toMatchObject([{ rule: 'too-large', severity: 'stop', seen: String(MAX_BYTES + 1), expected: String(MAX_BYTES) }]);
  expect([report.rowsRead, tables]).toEqual([0, []]);
});

describe('readExtract of Parquet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-parquet-'));
  let duckdb: DuckDBInstance;
  let connection: DuckDBConnection;
  beforeAll(async () => {
    duckdb = await DuckDBInstance.create();
    connection = await duckdb.connect();
  });
  afterAll(() => {
    connection.closeSync();
    duckdb.closeSync();
    rmSync(folder, { recursive: true });
  });
  const parquet = async (select: string, options = 'compression zstd', name = 'file.parquet') => {
    const path = join(folder, name);
    await connection.run(`copy (${select}) to '${path}' (format parquet, ${options})`);
    return { name, bytes: new Uint8Array(readFileSync(path)) };
  };
  const ROWS = `select 'ZA1' org_code, 'ae_4h_all_types' measure_id, (date '2020-04-01' + to_months(i::int))::date period_start, (9000 + i)::int numerator, 10000::bigint denominator, null::double "value" from range(20) t(i)`;

  it.each(['zstd', 'snappy', 'gzip', 'uncompressed'])('packed with %s gives the same table as CSV', async (packing) => {
    const fromParquet = await readExtract(await parquet(ROWS, `compression ${packing}, row_group_size 2048`), CONTEXT);
    const csv = Array.from({ length: 20 }, (_, index) => `ZA1,ae_4h_all_types,${2020 + Math.floor((3 + index) / 12)}-${String(((3 + index) % 12) + 1).padStart(2, '0')}-01,${9000 + index},10000,`);
    const fromCsv = await readExtract(textFile(`org_code,measure_id,period_start,numerator,denominator,value\n${csv.join('\n')}\n`), CONTEXT);
    expect(fromParquet.report).toMatchObject({ reader: 'hyparquet', problems: [], rowsRead: 20, rowsLoaded: 20 });
    const columns = storedColumns('observation').map(({ name }) => name).filter((name) => name !== 'extract_id' && name !== 'line');
    expect(storedRows(only(fromParquet), columns)).toEqual(storedRows(only(fromCsv), columns));
    expect(storedRows(only(fromParquet), ['line']).map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('several row groups keep their order and their row numbers', async () => {
    const file = await parquet(`select 'ZA1' org_code, 'c_difficile' measure_id, date '2020-04-01' period_start, 'k=' || i breakdown, case when i = 7000 then -1 else i end "value" from range(10000) t(i)`, 'row_group_size 2048');
    const { report, tables } = await readExtract(file, CONTEXT);
    expect(report.setAside).toMatchObject([{ line: 7001, problem: { rule: 'negative', seen: '-1' }, cells: { breakdown: 'k=7000', value: '-1', period_start: '2020-04-01' } }]);
    expect(storedRows(tables[0]!, ['line', 'value']).every(({ line, value }) => line === (value as number) + 1)).toBe(true);
  });

  it('decimals are exact, timestamps at midnight are days whatever the zone of the machine, other times are a shifted day', async () => {
    const file = await parquet(`select * from (values
      ('ZA1', 'stroke_90pct_stay', timestamp '2025-04-01 00:00:00', 73.1::decimal(5,1)),
      ('ZA1', 'stroke_90pct_stay', timestamp '2025-04-30 23:00:00', 73.2::decimal(5,1))) t(org_code, measure_id, period_start, "value")`);
    const { report, tables } = await readExtract(file, CONTEXT);
    expect(storedRows(tables[0]!, ['period_start', 'value'])).toEqual([{ period_start: '2025-04-01', value: 73.1 }]);
    expect(report.problems).toMatchObject([{ rule: 'shifted-by-a-day', line: 2, expected: '2025-05-01' }]);
  });

  it.each([['brotli', 'Brotli'], ['lz4_raw', 'LZ4']])('packed with %s: stopped, and told as that, not as damaged', async (packing, name) => {
    const { report } = await readExtract(await parquet(ROWS, `compression ${packing}`), CONTEXT);
    expect(report).toMatchObject({ refused: true, problems: [{ rule: 'parquet-compression', severity: 'stop' }] });
    expect(report.problems.map((problem) => describeProblem(problem).text)[0]).toContain(`The Parquet file is compressed with ${name}, which is not read here; it is not damaged. Snappy, Zstandard, gzip and none are read.`);
  });

  it('numbers of single precision are those that were written, in the table and in the rows set aside', async () => {
    const { report, tables } = await readExtract(await parquet(`select * from (values
      ('ZA1', 'stroke_90pct_stay', date '2025-04-01', 78.6::float), ('ZA1', 'stroke_90pct_stay', date '2025-05-01', 1e-7::float + 55.5::float),
      ('ZA1', 'stroke_90pct_stay', date '2025-06-01', 178.1::float)) t(org_code, measure_id, period_start, "value")`), CONTEXT);
    expect(storedRows(tables[0]!, ['value'])).toEqual([{ value: 78.6 }, { value: 55.5 }]);
    expect(report.setAside.map(({ cells }) => cells['value'])).toEqual(['178.1']);
  });

  it.each([
    ['timestamp_s', 'timestamp_s'], ['timestamp_ms', 'timestamp_ms'], ['timestamp_ns', 'timestamp_ns'], ['moments in UTC', 'timestamptz'],
  ])('days written as %s are days', async (_, type) => {
    await connection.run("set timezone = 'UTC'");
    const { report, tables } = await readExtract(await parquet(`select 'ZA1' org_code, 'c_difficile' measure_id, (date '2025-04-01')::timestamp::${type} period_start, 1 "value"`), CONTEXT);
    expect([report.problems, storedRows(tables[0]!, ['period_start'])]).toEqual([[], [{ period_start: '2025-04-01' }]]);
  });

  it.each([['ubigint', '18446744073709551615'], ['hugeint', '12'], ['decimal(38,4)', '12'], ['tinyint', '12']])('counts written as %s are numbers', async (type, number) => {
    const { tables } = await readExtract(await parquet(`select 'ZA1' org_code, 'c_difficile' measure_id, date '2025-04-01' period_start, ${number}::${type} "value", null::varchar note, null::date as_of`), CONTEXT);
    expect(storedRows(tables[0]!, ['value', 'note', 'as_of'])).toEqual([{ value: Number(number), note: null, as_of: null }]);
  });

  it('timestamps of 96 bits, as Spark and Impala wrote them, are days at midnight and shifted ones otherwise', async () => {
    const moment = (day: string, hours: number): Uint8Array => {
      const bytes = new DataView(new ArrayBuffer(12));
      bytes.setBigUint64(0, BigInt(hours) * 3_600_000_000_000n, true);
      bytes.setUint32(8, Date.parse(day) / 86_400_000 + 2_440_588, true);
      return new Uint8Array(bytes.buffer);
    };
    const written = new Uint8Array(parquetWriteBuffer({
      schema: [{ name: 'root', num_children: 4 }, { name: 'org_code', type: 'BYTE_ARRAY', converted_type: 'UTF8' }, { name: 'measure_id', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
        { name: 'period_start', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 12 }, { name: 'value', type: 'DOUBLE' }],
      columnData: [{ name: 'org_code', data: ['ZA1', 'ZA1'] }, { name: 'measure_id', data: ['c_difficile', 'c_difficile'] }, { name: 'period_start', data: [moment('2025-04-01', 0), moment('2025-04-30', 23)] }, { name: 'value', data: [1, 2] }],
    }));
    // No writer at hand makes this old type: its bytes are those of twelve fixed ones, so the footer is told that they are it.
    const footer = written.length - 8 - new DataView(written.buffer).getUint32(written.length - 8, true);
    for (let at = footer; at < written.length - 9; at++) if (written[at] === 0x15 && written[at + 1] === 0x0e) written[at + 1] = 0x06;
    expect(parquetMetadata(written.buffer).schema.map(({ type }) => type)).toContain('INT96');
    const { report, tables } = await readExtract({ name: 'spark.parquet', bytes: written }, CONTEXT);
    expect(storedRows(tables[0]!, ['period_start', 'value'])).toEqual([{ period_start: '2025-04-01', value: 1 }]);
    expect(report.problems).toMatchObject([{ rule: 'shifted-by-a-day', line: 2, expected: '2025-05-01' }]);
  });

  it('numbers in a code column stop the file', async () => {
    const { report } = await readExtract(await parquet(`select 100000 org_code, 'c_difficile' measure_id, date '2025-04-01' period_start, 1 "value"`), CONTEXT);
    expect(report).toMatchObject({ refused: true, problems: [{ rule: 'codes-mangled', line: 1, column: 'org_code', seen: '100000' }] });
  });

  it('a list column is left out with a notice, and an unknown one too', async () => {
    const { report } = await readExtract(await parquet(`select *, [1, 2] beds, {'a': 1} more, 'x' colour from (${ROWS})`), CONTEXT);
    expect(report.problems.map(({ rule, severity, column }) => [rule, severity, column])).toEqual([
      ['nested-column', 'warn', 'beds'], ['nested-column', 'warn', 'more'], ['unknown-column', 'warn', 'colour'],
    ]);
    expect(report.rowsLoaded).toBe(20);
  });

  it('patients stop the file by their heading or by their numbers, and no number is shown', async () => {
    const byHeading = await readExtract(await parquet(`select *, '9990000018' nhs_number from (${ROWS})`), CONTEXT);
    expect(byHeading.report.problems).toMatchObject([{ rule: 'patient-identifier', severity: 'stop', column: 'nhs_number', seen: null }]);
    const byNumber = await readExtract(await parquet(`select *, ['9990000018', '9990000026', '9990000034'][1 + (numerator % 3)] reference from (${ROWS})`), CONTEXT);
    expect(byNumber.report).toMatchObject({ refused: true });
    expect(byNumber.report.problems).toContainEqual(expect.objectContaining({ rule: 'patient-identifier', column: 'reference', seen: null }));
    expect(JSON.stringify(byNumber.report.problems)).not.toContain('999000');
  });

  it('no rows, and damaged bytes inside, are problems and not exceptions', async () => {
    expect((await readExtract(await parquet(`${ROWS} limit 0`), CONTEXT)).report.problems).toMatchObject([{ rule: 'header-only', severity: 'stop' }]);
    const whole = await parquet(ROWS, 'compression zstd');
    const damaged = whole.bytes.slice();
    damaged.fill(0xff, 4, 400);
    expect((await readExtract({ name: 'd', bytes: damaged }, CONTEXT)).report).toMatchObject({ refused: true, problems: [{ rule: 'unreadable-parquet' }] });
  });

  it('a target table and the catalogue written as Parquet load too', async () => {
    const target = await readExtract(await parquet(`select null::varchar org_code, 'ae_4h_all_types' measure_id, date '2011-01-01' valid_from, null::date valid_to, 'standard' kind, 95.0 "value", 'at_least' comparison, '95%' "label"`), CONTEXT);
    expect(storedRows(only(target), ['org_code', 'value', 'valid_from', 'valid_to'])).toEqual([{ org_code: null, value: 95, valid_from: '2011-01-01', valid_to: null }]);
    const measure = await readExtract(await parquet(`select 'walks' measure_id, 'Walks' "name", 'count' kind, 'neutral' direction, true max_percent_over_100`), { ...CONTEXT, measures: CATALOGUE });
    expect(storedRows(only(measure), ['measure_id', 'max_percent_over_100', 'fractional_counts', 'multiplier'])).toEqual([{ measure_id: 'walks', max_percent_over_100: true, fractional_counts: false, multiplier: 1 }]);
  });
});
