import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCanonical, type CanonicalLoadRequest } from '../../../data-loaders/canonical/load-canonical.ts';
import { mergeObservations } from '../../../data-loaders/canonical/merge-observations.ts';
import { plainNames } from '../../../data-loaders/load/plain-names.ts';
import { checkFiles } from '../../../data-loaders/check/check-files.ts';
import type { ExtractFile } from '../../../src/extract/extract.ts';
import { csv, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-canonical-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const JUNE = csv('in/june.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 80, 70], '2012-09-01'), 'ZZ1,ae_4h_all_types,2012-04-01,n/k,100,');
const REVISED = csv('in/revised.csv', OBSERVATION_HEAD, 'ZZ1,ae_4h_all_types,2012-02-01,85,100,2012-10-01');

async function load(out: string, files: readonly ExtractFile[], more: Partial<CanonicalLoadRequest> = {}) {
  const said: string[] = [];
  const pack = await loadCanonical({
    files, out: join(folder, out), title: null, source: null, createdAt: null, today: '2012-12-15', leaveOutStopped: false, say: (line) => said.push(line), ...more,
  });
  return { pack, said: said.join('\n') };
}

describe('loadCanonical', () => {
  it('turns files and archives into a pack that the site opens, revisions and provenance kept', async () => {
    const zipped = { name: 'in/pack.zip', bytes: zipSync({ 'organisation.csv': ORGANISATIONS.bytes }) };
    const { pack, said } = await load('one', [JUNE, REVISED, zipped]);
    expect(pack.manifest.sources.map(({ file, rows }) => [file, rows])).toEqual([['pack.zip/organisation.csv', 2], ['june.csv', 4], ['revised.csv', 1]]);
    expect(pack.manifest.dropped).toEqual([{ file: 'june.csv', what: 'rows set aside', count: 1, lines: [5] }]);
    expect(pack.manifest).toMatchObject({ title: 'Own figures, January to March 2012', synthetic: false, source: 'canonical observation; canonical organisation' });
    expect(pack.contents.series[0]).toMatchObject({ values: [0.9, 0.85, 0.7], restatedFrom: [null, 0.8, null] });
    expect(said).toContain('line 5, column numerator: “n/k” is not a number.');
    const opened = await checkFiles({ files: [], packFolder: join(folder, 'one'), allowUnlisted: false, today: '2012-12-15' });
    expect(opened.extracts.every(({ report }) => !report.refused && report.problems.length === 0)).toBe(true);
    expect(opened.contents.series).toEqual(pack.contents.series);
  });

  it('of the same files gives the same bytes', async () => {
    await load('first', [JUNE, REVISED, ORGANISATIONS]);
    await load('second', [JUNE, REVISED, ORGANISATIONS]);
    const bytesIn = (out: string) => readdirSync(join(folder, out)).sort().map((name) => [name, readFileSync(join(folder, out, name)).toString('base64')]);
    expect(bytesIn('first')).toEqual(bytesIn('second'));
    expect(bytesIn('first').length).toBeGreaterThan(3);
  });

  it('of a stopped file writes nothing, unless told to leave it out', async () => {
    await expect(load('none', [JUNE, csv('in/empty.csv')])).rejects.toThrow('1 file cannot be loaded: empty.csv');
    expect(readdirSync(folder)).not.toContain('none');
    const { pack } = await load('some', [JUNE, csv('in/empty.csv')], { leaveOutStopped: true });
    expect(pack.manifest.dropped).toContainEqual({ file: 'empty.csv', what: 'file left out', count: 1, lines: [] });
  });

  it('of the same file twice keeps one', async () => {
    const { pack } = await load('twice', [JUNE, { ...JUNE, name: 'in/copy.csv' }]);
    expect(pack.manifest.sources.map(({ file }) => file)).toEqual(['june.csv']);
  });
});

describe('mergeObservations', () => {
  const row = (numerator: number, as_of: string | null, revision: number | null = null) =>
    ({ measure_id: 'falls', org_code: 'ZZ1', period_start: '2012-01-01', period_end: '2012-01-31', period_type: 'month', breakdown: '', numerator, denominator: null, value: numerator, expected: null, status: 'ok', as_of, revision });

  it('keeps a figure that is told twice once, and every version of one that differs, the last in use', () => {
    expect(mergeObservations([row(3, null), row(4, null), row(3, null)])).toEqual({ rows: [row(4, null, 0), row(3, null, 1)], repeated: 1, differing: 1 });
  });

  it('leaves figures of different days alone', () => {
    const rows = [row(3, '2012-02-01'), row(4, '2012-03-01', 2)];
    expect(mergeObservations(rows)).toEqual({ rows, repeated: 0, differing: 0 });
  });
});

describe('plainNames', () => {
  it('takes away the folders that all share', () => {
    expect([...plainNames(['/home/me/in/a.csv', '/home/me/in/b/c.csv']).values()]).toEqual(['a.csv', 'b/c.csv']);
    expect([...plainNames(['/home/me/in/a.csv']).values()]).toEqual(['a.csv']);
  });
});
