import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePack, type PackRequest, type PackTable } from '../../../data-loaders/pack/write-pack.ts';
import { decodeContents } from '../../../src/database/contents-json.ts';
import { contentHashOf } from '../../../src/database/content-hash.ts';
import { readContents } from '../../../src/database/read-contents.ts';
import { BUILT_IN_MEASURES } from '../../../src/database/built-in-measures.ts';
import type { PackManifest } from '../../../src/extract/manifest.ts';
import { parseManifest } from '../../../src/extract/parse-manifest.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { openWasmInNode } from '../../database/wasm-in-node.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'watchline-test-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

const figure = (cells: Record<string, string>): Record<string, string> =>
  ({ org_code: 'ZZ1', measure_id: 'ae_4h_all_types', period_start: '2012-01-01', ...cells });

const TABLES: readonly PackTable[] = [
  {
    table: 'observation', rows: [
      figure({ numerator: '93', denominator: '100' }),
      figure({ period_start: '2012-03-01', denominator: '100', status: 'not_submitted', note: 'A comma, and “quotes”' }),
    ],
  },
  { table: 'target', rows: [{ measure_id: 'ae_4h_all_types', kind: 'standard', value: '95', comparison: 'at_least', valid_from: '2011-01-01', label: '95%' }] },
  { table: 'organisation', rows: [{ org_code: 'ZZ1', org_name: 'First Hospitals NHS Trust', org_type: 'provider' }] },
  { table: 'observation', rows: [figure({ measure_id: 'beds_lost', value: '7' })] },
  { table: 'measure', rows: [{ measure_id: 'beds_lost', name: 'Beds lost', kind: 'count', direction: 'lower_is_better' }] },
];

const request = (changes: Partial<PackRequest> = {}): PackRequest => ({
  out: folder, title: 'A pack', synthetic: true, source: 'made here', note: '', dataAsOf: '2012-07-31', createdAt: null,
  tables: TABLES, sources: [], dropped: [], reconciliation: [], ...changes,
});

const read = (name: string): Buffer => readFileSync(join(folder, name));

describe('writePack', () => {
  it('writes Parquet for observations and targets, CSV for the rest, contents and a manifest with hashes and counts', async () => {
    const { manifest } = await writePack(request());
    expect(readdirSync(folder).sort()).toEqual([
      'contents.json', 'manifest.json', 'measure.csv', 'observation-2.parquet', 'observation.parquet', 'organisation.csv', 'target.parquet',
    ]);
    expect(parseManifest(read('manifest.json').toString(), 'manifest.json')).toEqual({ manifest, problems: [] });
    expect(manifest.extracts.map(({ path, table, rows }) => [path, table, rows])).toEqual([
      ['observation.parquet', 'observation', 2], ['target.parquet', 'target', 1], ['organisation.csv', 'organisation', 1],
      ['observation-2.parquet', 'observation', 1], ['measure.csv', 'measure', 1],
    ]);
    expect(read('organisation.csv').toString()).toBe('org_code,org_name,org_type\nZZ1,First Hospitals NHS Trust,provider\n');
  });

  it('writes Parquet that another reader understands, with days as dates and Snappy as the compression', async () => {
    await writePack(request());
    const bytes = new Uint8Array(read('observation.parquet'));
    const rows = await parquetReadObjects({ file: bytes.buffer });
    expect(rows[0]).toMatchObject({ org_code: 'ZZ1', numerator: 93, denominator: 100, value: null, status: 'ok', period_start: new Date('2012-01-01T00:00:00Z') });
    const codecs = parquetMetadata(bytes.buffer).row_groups.flatMap(({ columns }) => columns.map((column) => column.meta_data?.codec));
    expect([...new Set(codecs)]).toEqual(['SNAPPY']);
  });

  it('the baked contents are what the engine of the site says of the very files written', async () => {
    const { manifest, contents } = await writePack(request());
    expect(await decodeContents(read('contents.json').toString())).toEqual(contents);
    const wasm = await openWasmInNode();
    const naming = (entry: PackManifest['extracts'][number]): number => (entry.table === 'measure' || entry.table === 'organisation' ? 0 : 1);
    const hashes: string[] = [];
    for (const entry of [...manifest.extracts].sort((a, b) => naming(a) - naming(b))) {
      const { measures } = await readContents(wasm, '');
      const { report, tables } = await readExtract(
        { name: entry.path, bytes: new Uint8Array(read(entry.path)) },
        { measures, organisationCodes: null, allowUnlisted: false, today: '2026-01-01', expectTable: entry.table },
      );
      expect([report.sha256, report.rowsLoaded, report.problems]).toEqual([entry.sha256, entry.rows, []]);
      hashes.push(report.sha256);
      for (const { table, ipc } of tables) await wasm.insert(table, ipc);
    }
    expect(await readContents(wasm, await contentHashOf(hashes))).toEqual(contents);
    expect(contents.measures.map(({ id }) => id)).toEqual(['beds_lost', ...BUILT_IN_MEASURES.map(({ id }) => id)]);
    expect(contents.series.map(({ measureId, values, gaps }) => [measureId, values, gaps])).toEqual([
      ['ae_4h_all_types', [0.93, null, null], [null, 'no-row', 'not-submitted']], ['beds_lost', [7], [null]],
    ]);
    await wasm.close();
  });

  it('equal requests give equal bytes', async () => {
    await writePack(request());
    const first = readdirSync(folder).map((name) => [name, read(name).toString('hex')]);
    await writePack(request());
    expect(readdirSync(folder).map((name) => [name, read(name).toString('hex')])).toEqual(first);
  });

  it.each([
    ['a numerator over its denominator', { table: 'observation', rows: [figure({ numerator: '101', denominator: '100' })] }, /observation\.parquet, line 2, .*numerator-over-denominator/],
    ['an organisation that the pack does not list', { table: 'observation', rows: [figure({ org_code: 'ZZ9', numerator: '1', denominator: '2' })] }, /unknown-organisation, found “ZZ9”/],
    ['a target in the wrong unit', { table: 'target', rows: [{ measure_id: 'ae_4h_all_types', kind: 'standard', value: '0.95', comparison: 'at_least' }] }, /target-unit/],
  ] as const)('%s refuses the whole pack, and nothing is written', async (_what, table, words) => {
    const refused = writePack(request({ tables: [...TABLES.filter((given) => given.table !== table.table), table] }));
    await expect(refused).rejects.toMatchObject({ name: 'PackRefused' });
    await expect(refused).rejects.toThrow(words);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('without any date to tell future from past it says what is missing', async () => {
    await expect(writePack(request({ dataAsOf: null }))).rejects.toThrow(/createdAt/);
  });
});
