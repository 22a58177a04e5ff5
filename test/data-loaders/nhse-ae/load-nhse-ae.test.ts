import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../../data-loaders/load/files-in.ts';
import { loadCommand } from '../../../data-loaders/load/load-command.ts';
import { loadNhseAe } from '../../../data-loaders/nhse-ae/load-nhse-ae.ts';
import type { WrittenPack } from '../../../data-loaders/pack/write-pack.ts';
import { readContents } from '../../../src/database/read-contents.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { openWasmInNode } from '../../database/wasm-in-node.ts';
import { runHere } from '../command/run-here.ts';

const HEADER = 'Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,A&E attendances Other A&E Department,'
  + 'Attendances over 4hrs Type 1,Attendances over 4hrs Type 2,Attendances over 4hrs Other Department';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'watchline-test-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

function made(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

async function load(...paths: string[]): Promise<{ pack: WrittenPack; lines: string[]; out: string }> {
  const lines: string[] = [];
  const out = mkdtempSync(join(folder, 'pack-'));
  const pack = await loadNhseAe({ files: filesIn(paths), out, title: null, createdAt: null, today: '2026-11-22', say: (line) => lines.push(line) });
  return { pack, lines, out };
}

describe('loadNhseAe on made files', () => {
  it('BOM, CRLF, a total and a revision: the revised figure is in use, the first one its history, the difference told', async () => {
    const path = made('revised', {
      'june.csv': `\ufeff${HEADER}\r\nJune 2025,RAA,NHS ENGLAND LONDON ,A TRUST,600,0,40,100,0,0\r\nTOTAL,TOTAL,TOTAL,TOTAL,600,0,40,100,0,0\r\n`,
      'june-revised.csv': `${HEADER}\nJune 2025,RAA,NHS ENGLAND LONDON,A TRUST,600,0,40,110,0,0\nTotal,Total ,Total,Total,600,0,50,110,0,0\n`,
      'notes.csv': 'about,this\nfolder,x\n',
    });
    const { pack, lines } = await load(path);
    expect(pack.contents.series[0]).toMatchObject({ measureId: 'ae_4h_all_types', values: [530 / 640], restatedFrom: [540 / 640] });
    expect(lines.join('\n')).toMatch(/RAA all types 2025-06: 540 of 640 in june\.csv, then 530 of 640 in june-revised\.csv/);
    expect(lines.join('\n')).toMatch(/providers add up to 640, stated total 650, difference [-−]10/);
    expect(lines.join('\n')).toMatch(/notes\.csv: left out/);
    expect(pack.manifest.title).toBe('NHS England A&E, June 2025');
    expect(pack.manifest.sources.map(({ file, rows }) => [file, rows])).toEqual([['june-revised.csv', 2], ['june.csv', 2]]);
    expect(pack.manifest.dropped).toContainEqual({ file: 'june.csv', what: 'total rows, used for reconciliation only', count: 1, lines: [3] });
    expect(pack.manifest.dropped).toContainEqual({ file: 'notes.csv', what: 'file left out', count: 1, lines: [] });
  });

  it('thresholds: 95% and the interim levels for all types, none for type 1', async () => {
    const { pack } = await load(made('targets', { 'june.csv': `${HEADER}\nJune 2025,RAA,NHS ENGLAND LONDON,A TRUST,600,0,40,100,0,0\n` }));
    expect(pack.contents.thresholds.map(({ measureId, kind, value, from, to }) => [measureId, kind, value, from, to])).toEqual([
      ['ae_4h_all_types', 'standard', 0.98, '2004-01', '2010-12'], ['ae_4h_all_types', 'standard', 0.95, '2011-01', null],
      ['ae_4h_all_types', 'interim', 0.76, '2024-03', '2024-03'], ['ae_4h_all_types', 'interim', 0.78, '2025-03', '2026-03'],
    ]);
  });

  it.each([
    ['no such folder', ['nhse-ae', '--in', '/no/such/folder', '--out', '/tmp/never'], /there is no such file or folder/],
    ['a folder without CSV', ['nhse-ae', '--in', 'EMPTY', '--out', '/tmp/never'], /holds no \.csv file/],
    ['nothing recognised', ['nhse-ae', '--in', 'OTHER', '--out', '/tmp/never'], /None of 1 file is a monthly A&E file/],
    ['no --out', ['nhse-ae', '--in', 'EMPTY'], /--out is missing/],
    // A word that names no way in is a path like any other.
    ['another publication', ['rtt', '--in', 'EMPTY', '--out', '/tmp/never'], /“rtt” cannot be read: there is no such file or folder/, 2],
  ])('npm run load with %s says so and does not end with 0', async (_what, given, words, code = 1) => {
    const paths: Record<string, string> = { EMPTY: made('empty', {}), OTHER: made('other', { 'x.csv': 'a,b\n1,2\n' }) };
    expect(await runHere(loadCommand, ...given.map((word) => paths[word] ?? word))).toMatchObject({ code, errors: expect.stringMatching(words) as string });
    expect(existsSync('/tmp/never')).toBe(false);
  });
});

const DATA = '../shared/data';
const present = existsSync(`${DATA}/ae_monthly_csv`);
if (!present) console.warn(`No real files at ${DATA}: loading NHS England’s own files is left out.`);

describe.skipIf(!present)('loadNhseAe on the files as published', () => {
  let thirteen: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => { thirteen = await load(`${DATA}/ae_monthly_csv`); }, 120_000);

  it('13 files: every total agrees with its parts, and the published percentages of England are printed', () => {
    expect(thirteen.pack.manifest.reconciliation).toHaveLength(13 * 4);
    expect(thirteen.pack.manifest.reconciliation.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(thirteen.lines.filter((line) => line.includes('England all types')).map((line) => line.trim())).toEqual([
      'June 2024: 197 providers, England all types 74.59%, type 1 60.51%', 'July 2024: 198 providers, England all types 75.22%, type 1 61.36%',
      'August 2024: 198 providers, England all types 76.33%, type 1 62.54%', 'September 2024: 197 providers, England all types 74.22%, type 1 59.80%',
      'October 2024: 198 providers, England all types 73.08%, type 1 58.09%', 'November 2024: 198 providers, England all types 72.18%, type 1 56.98%',
      'December 2024: 198 providers, England all types 71.12%, type 1 55.33%', 'January 2025: 198 providers, England all types 73.01%, type 1 57.72%',
      'February 2025: 198 providers, England all types 73.46%, type 1 58.35%', 'March 2025: 198 providers, England all types 74.98%, type 1 60.92%',
      'April 2025: 198 providers, England all types 74.77%, type 1 60.21%', 'May 2025: 200 providers, England all types 75.39%, type 1 61.21%',
      'June 2025: 201 providers, England all types 75.55%, type 1 61.72%',
    ]);
  });

  it('RC9 in June 2025 is 18,512 of 25,273 within 4 hours, 73.25%', () => {
    const series = thirteen.pack.contents.series.find(({ measureId, providerCode }) => measureId === 'ae_4h_all_types' && providerCode === 'RC9');
    expect(series?.periods.at(-1)).toBe('2025-06');
    expect([series?.numerators.at(-1), series?.denominators.at(-1), series?.values.at(-1)]).toEqual([18_512, 25_273, 18_512 / 25_273]);
    expect(series?.values).toHaveLength(13);
  });

  it('the engine of the site reads the pack to the same contents, bit for bit', async () => {
    const wasm = await openWasmInNode();
    const { measures } = await readContents(wasm, '');
    for (const { path, table } of thirteen.pack.manifest.extracts) {
      const { tables } = await readExtract(
        { name: path, bytes: new Uint8Array(readFileSync(join(thirteen.out, path))) },
        { measures, organisationCodes: null, allowUnlisted: false, today: '2026-11-22', expectTable: table },
      );
      for (const checked of tables) await wasm.insert(checked.table, checked.ipc);
    }
    expect(await readContents(wasm, thirteen.pack.contents.contentHash)).toStrictEqual(thirteen.pack.contents);
    await wasm.close();
  }, 120_000);

  it('with the stacked file 27 months load, nothing disagrees, and the 14 trial trusts have no figure in April and May 2023', async () => {
    const { pack, lines } = await load(`${DATA}/ae_monthly_csv`, `${DATA}/ae_other/combined_ae_2023_2025_thirdparty.csv`);
    expect([pack.contents.firstMonth, pack.contents.lastMonth]).toEqual(['2023-04', '2025-06']);
    expect(lines.filter((line) => line.includes('differ between files'))).toEqual([]);
    const trial = pack.contents.series.filter(({ measureId, gaps, denominators }) =>
      measureId === 'ae_4h_all_types' && gaps[0] === 'not-submitted' && (denominators[0] ?? 0) > 0);
    expect(trial.map(({ providerCode }) => providerCode)).toEqual(
      ['R0D', 'RC9', 'RDU', 'RFR', 'RGR', 'RGT', 'RHU', 'RK9', 'RNQ', 'RQM', 'RVW', 'RX1', 'RXF', 'RYJ']);
    for (const { periods, gaps } of trial) expect([periods.length, gaps[1], gaps[2]]).toEqual([27, 'not-submitted', null]);
  }, 120_000);

  it('the same files give the same bytes', async () => {
    const again = await load(`${DATA}/ae_monthly_csv`);
    for (const name of readdirSync(thirteen.out)) {
      expect([name, readFileSync(join(again.out, name)).equals(readFileSync(join(thirteen.out, name)))]).toEqual([name, true]);
    }
  }, 120_000);
});
