import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { checkAsJson } from '../../../data-loaders/check/check-as-json.ts';
import { checkCommand } from '../../../data-loaders/check/check-command.ts';
import { checkFiles, stoppedIn } from '../../../data-loaders/check/check-files.ts';
import { checkInWords } from '../../../data-loaders/check/check-in-words.ts';
import { filesAt } from '../../../data-loaders/load/files-at.ts';
import { runHere } from '../command/run-here.ts';
import { csv, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'watchline-check-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const JUNE = csv('june.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 80, 70]), 'ZZ1,ae_4h_all_types,2012-04-01,n/k,100,');
const request = { packFolder: null, allowUnlisted: false, today: '2012-12-15' } as const;

const command = (...given: readonly string[]) => runHere(checkCommand, ...given);

describe('checkFiles', () => {
  it('reads a zip as the page does, names first, and counts what was set aside', async () => {
    const pack = { name: 'pack.zip', bytes: zipSync({ 'a-june.csv': JUNE.bytes, 'organisation.csv': ORGANISATIONS.bytes }) };
    const checked = await checkFiles({ ...request, files: [pack] });
    expect(checked.extracts.map(({ report }) => [report.file, report.rowsRead, report.rowsLoaded, report.rowsSetAside])).toEqual([
      ['pack.zip/organisation.csv', 2, 2, 0], ['pack.zip/a-june.csv', 4, 3, 1],
    ]);
    expect(stoppedIn(checked)).toBe(0);
    expect(checked.contents.series).toHaveLength(1);
  });

  it('says in words what was found, where, and what was done', async () => {
    const checked = await checkFiles({ ...request, files: [ORGANISATIONS, JUNE, csv('empty.csv')] });
    const words = checkInWords(checked, ['README.md']);
    expect(words).toContain('june.csv\n  canonical observation, read by papaparse');
    expect(words).toContain('  4 rows read, 3 loaded, 1 set aside');
    expect(words).toContain('    line 5, column numerator: “n/k” is not a number. Expected: a plain number such as 1234 or 12.5. Row set aside. Correct the cell and load the file again.');
    expect(words).toContain('  File refused:\n    The file is empty.');
    expect(words).toContain('Against what was loaded before: 3 monthly figures added');
    expect(words).toContain('Passed over, no extracts by their ending: README.md');
    expect(words.split('\n').at(-1)).toBe('3 files checked: 1 stopped. Loaded together: 1 measure, 1 provider, January to March 2012.');
  });

  it('says the same for programs under the names that the documentation gives', async () => {
    const checked = await checkFiles({ ...request, files: [ORGANISATIONS, JUNE] });
    const said = JSON.parse(checkAsJson(checked, '2012-12-15', [])) as { files: Record<string, unknown>[] } & Record<string, unknown>;
    expect(said).toMatchObject({
      checkVersion: 1, today: '2012-12-15', stopped: 0, manifest: [], passedOver: [],
      loaded: { series: 1, measures: ['ae_4h_all_types'], providers: 1, firstMonth: '2012-01', lastMonth: '2012-03' },
    });
    expect(said.files[1]).toMatchObject({
      file: 'june.csv', origin: 'added', reader: 'papaparse', layout: 'canonical observation', stopped: false,
      rowsRead: 4, rowsLoaded: 3, rowsSetAside: 1, fixed: 0, flagged: 0,
      setAside: [{ line: 5, column: 'numerator', rule: 'not-a-number' }], dropped: [], reconciliation: [],
      revision: { restated: [], added: [{ measureId: 'ae_4h_all_types', providerCode: 'ZZ1', months: ['2012-01', '2012-02', '2012-03'] }], signals: [], verdicts: [], older: null },
    });
    expect((said.files[1]?.['problems'] as unknown[])[0]).toEqual({
      rule: 'not-a-number', severity: 'row', line: 5, column: 'numerator', value: 'n/k', expected: null, count: 1,
      where: 'june.csv, line 5, column numerator', found: '“n/k” is not a number. Expected: a plain number such as 1234 or 12.5.',
      action: 'Row set aside.', remedy: 'Correct the cell and load the file again.', message: expect.stringContaining('june.csv, line 5') as string,
    });
  });

  it('never repeats a cell of a file with patients in it, in either form', async () => {
    const patients = csv('patients.csv', 'nhs_number,surname,org_code', '9434765919,Secretname,ZZ1');
    const checked = await checkFiles({ ...request, files: [patients] });
    expect(stoppedIn(checked)).toBe(1);
    for (const text of [checkInWords(checked, []), checkAsJson(checked, '2012-12-15', [])]) expect(text).not.toMatch(/9434765919|Secretname/);
  });
});

describe('filesAt', () => {
  const inside = join(folder, 'data', 'deep');
  mkdirSync(inside, { recursive: true });
  for (const [name, text] of [['data/june.csv', 'a'], ['data/README.md', 'b'], ['data/deep/may.csv', 'c'], ['data/deep/.hidden.csv', 'd'], ['data/april.tsv', 'e']] as const) writeFileSync(join(folder, name), text);
  const under = (...names: readonly string[]): string[] => names.map((name) => join(folder, name));
  const names = (...paths: readonly string[]): string[] => filesAt(under(...paths)).files.map(({ name }) => name);

  it('takes a file for itself, a folder for the extracts in it and below, and tells what it passed over', () => {
    expect(names('data/README.md')).toEqual(under('data/README.md'));
    expect(filesAt(under('data'))).toMatchObject({ passedOver: under('data/README.md') });
    expect(names('data')).toEqual(under('data/april.tsv', 'data/deep/may.csv', 'data/june.csv'));
  });

  it('takes a pattern for what fits it, a file named twice once', () => {
    expect(names('data/*.csv')).toEqual(under('data/june.csv'));
    expect(names('data/**/*.csv', 'data/june.csv')).toEqual(under('data/deep/may.csv', 'data/june.csv'));
    expect(names('data/{april,june}.?sv')).toEqual(under('data/april.tsv', 'data/june.csv'));
  });

  it('refuses a path that is not there and a pattern that nothing fits', () => {
    expect(() => names('nowhere.csv')).toThrow('there is no such file or folder');
    expect(() => names('data/*.parquet')).toThrow('No file fits');
  });
});

describe('npm run -s check', () => {
  const file = join(folder, 'good.csv');
  writeFileSync(file, csv('', OBSERVATION_HEAD, ...observations('ZZ1', [90])).bytes);
  const bad = join(folder, 'bad.csv');
  writeFileSync(bad, '');

  it('ends with 0 when every file loads, with 1 when one is stopped, with 2 when it is asked wrongly', async () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'data-loaders/check/check.ts', file, '--json', '--today', '2012-12-15'], { cwd: root, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(await command(file, '--json', '--today', '2012-12-15')).toMatchObject({ code: 0, errors: '' });
    const stopped = await command(file, bad);
    expect(stopped.code).toBe(1);
    expect(stopped.out).toContain('2 files checked: 1 stopped.');
    for (const wrong of [[], ['--colour', file], [join(folder, 'nowhere.csv')], [file, '--today', 'yesterday']]) {
      const { code, out, errors } = await command(...wrong);
      expect([wrong, code, out]).toEqual([wrong, 2, '']);
      expect(errors).not.toBe('');
    }
  });

  it('ends with 1 when a file names no measure that is known, and when every row of one falls, and says so', async () => {
    const own = join(folder, 'own-measures.csv');
    writeFileSync(own, csv('', OBSERVATION_HEAD, 'ZZ1,tea,2012-01-01,1,2,', 'ZZ1,falls,2012-01-01,1,2,').bytes);
    const unknown = await command(own, '--today', '2012-12-15');
    expect([unknown.code, unknown.out]).toEqual([1, expect.stringContaining('None of the 2 measures named here is known, among them “tea, falls”. Nearest of those known: falls_harm.')]);
    expect(unknown.out).toContain('1 file checked: 1 stopped.');
    const fallen = join(folder, 'fallen.csv');
    writeFileSync(fallen, csv('', OBSERVATION_HEAD, 'ZZ1,ae_4h_all_types,2099-01-01,1,2,').bytes);
    const none = await command(fallen, '--today', '2012-12-15');
    expect([none.code, none.out]).toEqual([1, expect.stringContaining('1 file checked: none stopped, no row of one loaded.')]);
    expect(JSON.parse((await command(fallen, '--json', '--today', '2012-12-15')).out)).toMatchObject({ stopped: 0, nothingLoaded: 1 });
  });

  it('reads files with headings of their own by a mapping profile, and stops at a profile that cannot be used', async () => {
    const own = join(folder, 'own.csv');
    writeFileSync(own, 'Trust,Month,Seen,Late\nZZ1,2012-01,100,20\n');
    const profile = join(folder, 'own.mapping.json');
    const column = (heading: string) => ({ from: 'heading', heading });
    const columns = { org_code: column('Trust'), measure_id: { from: 'constant', value: 'ae_4h_all_types' }, period_start: column('Month'), numerator: { from: 'sum', plus: ['Seen'], minus: ['Late'] }, denominator: column('Seen') };
    const headings = ['Trust', 'Month', 'Seen', 'Late'];
    writeFileSync(profile, JSON.stringify({ mappingVersion: 1, name: 'Own', table: 'observation', headings, columns }));
    expect((await command(own, '--today', '2012-12-15')).code).toBe(1);
    const read = await command(own, '--profile', profile, '--today', '2012-12-15');
    expect([read.code, read.out]).toEqual([0, expect.stringContaining('mapping “Own” → observation')]);
    writeFileSync(profile, JSON.stringify({ mappingVersion: 1, name: 'Own', table: 'observation', headings, columns: { valeu: column('Seen') } }));
    const stopped = await command(own, '--profile', profile, '--today', '2012-12-15');
    expect([stopped.code, stopped.out]).toEqual([1, expect.stringContaining('An entry of the mapping profile cannot be used')]);
  });

  it('reads a file by the lines of headings that its mapping names, though the guess takes others', async () => {
    const own = join(folder, 'two-lines.csv');
    writeFileSync(own, 'one,two,three,four,five\nThe,Month,All types,\nTrust,,Seen,Late\nZZ1,2012-01,100,20\n');
    const profile = join(folder, 'two-lines.mapping.json');
    const column = (heading: string) => ({ from: 'heading', heading });
    const columns = { org_code: column('The Trust'), measure_id: { from: 'constant', value: 'ae_4h_all_types' }, period_start: column('Month'), numerator: { from: 'sum', plus: ['All types Seen'], minus: ['All types Late'] }, denominator: column('All types Seen') };
    writeFileSync(profile, JSON.stringify({ mappingVersion: 1, name: 'Two lines', table: 'observation', headings: ['The Trust', 'Month', 'All types Seen', 'All types Late'], headingLines: { first: 2, last: 3 }, columns }));
    const read = await command(own, '--profile', profile, '--today', '2012-12-15');
    expect([read.code, read.out]).toEqual([0, expect.stringContaining('mapping “Two lines” → observation')]);
    expect(read.out).toContain('1 row read, 1 loaded');
    expect(read.out).toContain('stand below 1 line');
  });

  it('writes the names that wait, reads them back, and refuses names it cannot use', async () => {
    const named = join(folder, 'named.csv');
    writeFileSync(named, csv('', 'org_name,measure_id,period_start,value', 'Kingston Hospitals,c_difficile,2012-01-01,3').bytes);
    const lists = join(folder, 'lists.csv');
    writeFileSync(lists, csv('', 'org_code,org_name,org_type', 'ZZ1,Kingston Hospital NHS Foundation Trust,provider').bytes);
    const names = join(folder, 'names.csv');
    const first = await command(lists, named, '--json', '--today', '2012-12-15', '--write-names', names);
    expect([first.code, first.errors]).toEqual([1, `1 name waits for a code: ${names}\n`]);
    expect(JSON.parse(first.out)).toMatchObject({ stopped: 0, nothingLoaded: 1 });
    writeFileSync(names, 'name,code\nKingston Hospitals,ZZ1\n');
    expect((await command(lists, named, '--today', '2012-12-15', '--names', names)).out).toContain('1 row read, 1 loaded');
    expect(await command(lists, named, '--names', join(folder, 'nobody.csv'))).toMatchObject({ code: 2, out: '' });
    expect(await command(lists, named, '--write-names', names)).toMatchObject({ code: 2 });
  });

  it('opens a pack by its manifest', async () => {
    const { extracts } = JSON.parse(readFileSync(`${root}fixtures/extracts/good/manifest.json`, 'utf8')) as { extracts: readonly unknown[] };
    const { code, out } = await command('fixtures/extracts/good', '--today', '2026-12-01');
    expect(code).toBe(0);
    expect(out).toContain(`${extracts.length} files checked: none stopped.`);
  });
});

const real = fileURLToPath(new URL('../../../../shared/data/ae_monthly_csv', import.meta.url));
if (existsSync(real)) {
  it('13 months of A&E as published are recognised, reconciled and loaded, none stopped', async () => {
    const checked = await checkFiles({ ...request, today: '2026-11-22', files: filesAt([real]).files });
    expect(checked.extracts).toHaveLength(13);
    expect(stoppedIn(checked)).toBe(0);
    expect(checked.extracts.every(({ report }) => report.layout === 'NHS England A&E monthly CSV')).toBe(true);
    expect([checked.contents.firstMonth, checked.contents.lastMonth]).toEqual(['2024-06', '2025-06']);
    expect(new Set(checked.contents.series.map(({ providerCode }) => providerCode)).size).toBe(203);
  });
} else it.skip('skipped: the real A&E files are not beside this folder');
