import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCommand } from '../../../data-loaders/load/load-command.ts';
import { progressLine } from '../../../data-loaders/load/progress.ts';
import { folderColumnsOf } from '../../../src/extract/reading/folder-columns.ts';
import type { FiguresStep, RowSource } from '../../../data-loaders/load/steps.ts';
import { runHere } from '../command/run-here.ts';
import { filesUnder, loadMade, OBSERVATION_HEADER } from './load-made.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-load-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
filesUnder(folder, {
  'good/a.csv': `${OBSERVATION_HEADER}\nZZ1,ae_4h_type1,2025-05-01,90,100,\n`,
  'bad/a.csv': `${OBSERVATION_HEADER}\nZZ1,ae_4h_type1,2025-05-01,90,100,\n`, 'bad/b.csv': 'colour,shape\nred,round\n',
});

/** Runs `npm run load` as a person does, and gives what came of it. */
const loadApart = (...given: readonly string[]) => new Promise<{ code: number; out: string; errors: string }>((resolve) => {
  execFile('node', ['--import', 'tsx', 'data-loaders/load/load.ts', ...given], (failure, out, errors) => { resolve({ code: failure === null ? 0 : Number(failure.code), out, errors }); });
});
const load = (...given: readonly string[]) => runHere(loadCommand, ...given);

describe('npm run load', () => {
  it('with good files writes a pack, says so, stays quiet on the error output and ends with 0', async () => {
    const out = join(folder, 'pack');
    const { code, out: said, errors } = await loadApart(join(folder, 'good'), '--out', out, '--as-of', '2025-06-30', '--today', '2025-07-01');
    expect([code, errors]).toEqual([0, '']);
    expect(said).toContain('1 row read, 1 loaded');
    expect(said).toContain('1 file, May 2025: written to');
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });
  it.each([
    ['a file that is stopped', ['bad', '--out', 'none'], 1, /1 file cannot be loaded: b\.csv/],
    ['no file', ['--out', 'none'], 2, /^Which files\?/],
    ['no --out', ['good'], 2, /^--out is missing/],
    ['a path that is not there', ['nowhere.csv', '--out', 'none'], 2, /there is no such file or folder/],
    ['a day that is none', ['good', '--out', 'none', '--as-of', 'June'], 2, /--as-of is “June”/],
    ['a word for events that is none', ['good', '--out', 'none', '--events', 'all'], 2, /--events is “all”; expected aggregate or records/],
    ['an option it does not know', ['good', '--out', 'none', '--shiny'], 2, /--shiny/],
  ])('with %s says so and ends with its code; nothing is written', async (_what, given, code, words) => {
    const found = await load(...given.map((word) => (/^(good|bad|none|nowhere)/.test(word) ? join(folder, word) : word)));
    expect([found.code, found.errors]).toEqual([code, expect.stringMatching(words) as string]);
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect(existsSync(join(folder, 'none.load-state'))).toBe(false);
  });
});

describe('rows of a source and steps over the figures', () => {
  it('rows of a source pass the checks of a file, batch by batch; a step changes the figures before they are written and is named in the note', async () => {
    const source: RowSource = {
      name: 'trust warehouse', table: 'observation',
      async *batches() {
        yield await Promise.resolve([{ org_code: 'ZZ1', measure_id: 'ae_4h_type1', period_start: '2025-04-01', numerator: '90', denominator: '100' }]);
        yield [{ org_code: 'ZZ1', measure_id: 'ae_4h_type1', period_start: '2025-05-01', numerator: '101', denominator: '100' }, { org_code: 'ZZ1', measure_id: 'ae_4h_type1', period_start: '2025-06-01', numerator: '3', denominator: '100' }];
      },
    };
    const step: FiguresStep = async (connection) => {
      await connection.run("update observation set numerator = null, status = 'suppressed' where numerator < 5");
      return { note: 'Figures under 5 are hidden.', dropped: [{ what: 'figures hidden', count: 1, lines: [] }] };
    };
    const { manifest, reports } = await loadMade([], join(folder, 'source-pack'), { sources: [source], steps: [step] });
    expect(reports[0]).toMatchObject({ file: 'trust warehouse', rowsRead: 3, rowsLoaded: 2, rowsSetAside: 1, setAside: [{ line: 2 }] });
    expect(manifest.note).toBe('Figures under 5 are hidden.');
    expect(manifest.dropped).toEqual([{ file: 'trust warehouse', what: 'rows set aside', count: 1, lines: [2] }, { file: '', what: 'figures hidden', count: 1, lines: [] }]);
  });
});

describe('progressLine', () => {
  it('tells file i of n, rows and rows a second, at most ten times a second', () => {
    const told: string[] = [];
    let now = 0;
    const progress = progressLine((text) => told.push(text), () => now);
    progress.file(2, 7, 'june.csv');
    now = 500;
    progress.rows(1000);
    now = 550;
    progress.rows(1000);
    now = 1000;
    progress.rows(1000);
    expect(told.map((text) => text.replace(/^\r\u001b\[2K/, ''))).toEqual(['file 2 of 7, june.csv', 'file 2 of 7, june.csv: 1,000 rows, 2,000 rows a second', 'file 2 of 7, june.csv: 3,000 rows, 3,000 rows a second']);
  });
});

describe('folderColumnsOf', () => {
  it.each([
    ['a/measure_id=mrsa/year=2024/part-0.parquet', { measure_id: 'mrsa', year: '2024' }],
    ['a/category=wrong%20site/x.parquet', { category: 'wrong site' }],
    ['ward=__HIVE_DEFAULT_PARTITION__/x.parquet', { ward: '' }],
    ['org_code=RXX/year=2012/month=6/x.parquet', { org_code: 'RXX', month: '2012-06' }],
    ['year=2012/month=2012-06-01/x.parquet', { year: '2012', month: '2012-06-01' }],
    ['year=2012/month=13/x.parquet', { year: '2012', month: '13' }],
    ['plain/folder/a=b.parquet', {}],
    ['note=100%/x.parquet', { note: '100%' }],
  ])('%s names %o', (path, columns) => { expect(folderColumnsOf(path)).toEqual(columns); });
});
