import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPack } from '../../../data-loaders/demonstration/demonstration-pack.ts';
import { writePack } from '../../../data-loaders/pack/write-pack.ts';
import type { WrittenPack } from '../../../data-loaders/pack/write-pack.ts';

const text = readFileSync(new URL('../../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8');
let folder = '';
let first: WrittenPack;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchline-demonstration-'));
  first = await writePack(demonstrationPack(text, join(folder, 'first')));
  await writePack(demonstrationPack(text, join(folder, 'second')));
}, 60_000); // Writing a pack starts two engines; a busy machine needs more than the usual ten seconds.
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the demonstration pack', () => {
  it('passes every check of the browser without a problem, in CSV and in Parquet', () => {
    expect(first.reports.flatMap((report) => report.problems)).toEqual([]);
    expect(first.reports.map((report) => report.rowsSetAside)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(new Set(first.reports.map((report) => report.reader))).toEqual(new Set(['papaparse', 'hyparquet']));
  });

  it('says in its manifest that it is synthetic, of which day, and from which story', () => {
    expect(first.manifest).toMatchObject({
      synthetic: true, title: 'Synthetic demonstration: Worcestershire 2009–2012', dataAsOf: '2012-08-14', createdAt: '2012-08-14T09:00:00Z',
    });
    expect(first.manifest.sources.map((source) => [source.file, source.sha256?.length])).toEqual([['story.yaml', 64]]);
  });

  it('is written twice with the same bytes in every file', async () => {
    const names = (await readdir(join(folder, 'first'))).sort();
    expect((await readdir(join(folder, 'second'))).sort()).toEqual(names);
    expect(names).toEqual([...first.manifest.extracts.map((extract) => extract.path), 'contents.json', 'manifest.json', 'triggers.json'].sort());
    for (const name of names) {
      expect([name, (await readFile(join(folder, 'first', name))).equals(await readFile(join(folder, 'second', name)))]).toEqual([name, true]);
    }
  });

  it('holds 40 months to July 2012, eight providers with their sites and commissioner, and 22 measures or more', () => {
    const { contents } = first;
    expect([contents.firstMonth, contents.lastMonth]).toEqual(['2009-04', '2012-07']);
    expect(contents.organisations.filter((one) => one.type === 'provider')).toHaveLength(8);
    expect(contents.organisations.filter((one) => one.type === 'site').map((one) => one.parentCode)).toEqual(['ZZ1', 'ZZ1', 'ZZ1']);
    expect(contents.organisations.filter((one) => one.unlisted)).toEqual([]);
    expect(new Set(contents.series.map((series) => series.measureId)).size).toBeGreaterThanOrEqual(22);
  });
});
