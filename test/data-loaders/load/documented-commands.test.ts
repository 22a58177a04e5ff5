import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCommand } from '../../../data-loaders/load/load-command.ts';
import { parseManifest } from '../../../src/extract/parse-manifest.ts';
import { runHere } from '../command/run-here.ts';
import { EVENT_HEADER, filesUnder, OBSERVATION_HEADER } from './load-made.ts';

/** The commands of docs/load.md as a person types them, in a folder of their own. */
const folder = mkdtempSync(join(tmpdir(), 'watchline-documented-'));
const before = process.cwd();
beforeAll(() => { process.chdir(folder); });
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const load = (...given: readonly string[]) => runHere(loadCommand, ...given, '--today', '2026-11-22');
const manifestOf = (out: string) => parseManifest(readFileSync(join(folder, out, 'manifest.json'), 'utf8'), 'manifest.json').manifest;

const PROFILE = {
  mappingVersion: 1, name: 'Dashboard', table: 'observation', headings: ['Trust', 'Month', 'Seen', 'Late'], rows: { each: 'line' },
  columns: {
    org_code: { from: 'heading', heading: 'Trust' }, measure_id: { from: 'constant', value: 'ae_4h_all_types' }, period_start: { from: 'heading', heading: 'Month' },
    numerator: { from: 'sum', plus: ['Seen'], minus: ['Late'] }, denominator: { from: 'heading', heading: 'Seen' },
  },
};

filesUnder(folder, {
  'figures.csv': `${OBSERVATION_HEADER}\nZZ1,ae_4h_type1,2025-05-01,90,100,\nZZ9,ae_4h_type1,2025-05-01,80,100,\n`,
  'names.csv': 'org_code,org_name,org_type\nZZ1,First Trust,provider\n',
  'extracts/2026-01.csv': `${OBSERVATION_HEADER}\nZZ1,ae_4h_type1,2025-12-01,90,100,\n`,
  'extracts/2026-02.csv': `${OBSERVATION_HEADER}\nZZ1,ae_4h_type1,2026-01-01,91,100,\n`,
  'extracts/2025-12.csv': `${OBSERVATION_HEADER}\nZZ1,ae_4h_type1,2025-11-01,92,100,\n`,
  'dashboard.csv': 'Trust,Month,Seen,Late\nZZ1,2025-06,100,20\n', 'dashboard.mapping.json': JSON.stringify(PROFILE),
  'incidents.csv': `${EVENT_HEADER}\ne1,pressure_ulcer,ZZ1,,2025-05-03,heel,3,yes,open,2025-09-01\ne2,pressure_ulcer,ZZ1,,2025-07-03,heel,3,yes,open,2025-09-01\n`,
});

describe('commands of docs/load.md', { timeout: 120_000 }, () => {
  it('own figures with a title: an organisation that no list names is set aside, and let in with --allow-unlisted', async () => {
    const strict = await load('figures.csv', 'names.csv', '--out', 'strict', '--title', 'Surrey, November 2026');
    const open = await load('figures.csv', 'names.csv', '--out', 'open', '--title', 'Surrey, November 2026', '--allow-unlisted');
    expect([open.code, open.errors]).toEqual([0, '']);
    expect(manifestOf('open')).toMatchObject({ title: 'Surrey, November 2026' });
    expect(manifestOf('open')?.extracts.find(({ table }) => table === 'observation')?.rows).toBe(2);
    expect(strict.code).toBe(0);
    expect(manifestOf('strict')?.extracts.find(({ table }) => table === 'observation')?.rows).toBe(1);
  });

  it('a pattern takes the files that fit it, and --as-of is in the manifest', async () => {
    const { code } = await load('extracts/2026-*.csv', '--out', 'pattern', '--as-of', '2026-11-20');
    expect(code).toBe(0);
    expect(manifestOf('pattern')?.sources.map(({ file }) => file)).toEqual(['2026-01.csv', '2026-02.csv']);
    expect(manifestOf('pattern')?.dataAsOf).toBe('2026-11-20');
  });

  it('a file with headings of its own is stopped, and read with --profile; the older way in takes a profile too', async () => {
    expect((await load('dashboard.csv', '--out', 'unmapped')).code).toBe(1);
    for (const [out, ...paths] of [['mapped', 'dashboard.csv'], ['mapped-older', 'canonical', '--in', 'dashboard.csv']] as const) {
      const { code, out: said } = await load(...paths, '--profile', 'dashboard.mapping.json', '--out', out);
      expect([code, said]).toEqual([0, expect.stringContaining('mapping “Dashboard” → observation') as string]);
      expect(manifestOf(out)?.extracts.find(({ table }) => table === 'observation')?.rows).toBe(1);
    }
  });

  it('a register of incidents as counts, and with --events records one by one', async () => {
    expect((await load('incidents.csv', '--out', 'counts')).code).toBe(0);
    expect(manifestOf('counts')?.extracts.map(({ table }) => table)).not.toContain('event');
    expect((await load('incidents.csv', '--out', 'single', '--events', 'records')).code).toBe(0);
    expect(manifestOf('single')?.extracts.find(({ table }) => table === 'event')?.rows).toBe(2);
  });

  it('with --resume the second run reads what is new', async () => {
    expect((await load('extracts', '--out', 'kept', '--resume')).code).toBe(0);
    const { out } = await load('extracts', '--out', 'kept', '--resume');
    expect(out).toContain('2026-02.csv: read by an earlier run, 1 row');
  });

  it('canonical --in, as older notes have it, is the same door', async () => {
    expect((await load('figures.csv', 'names.csv', '--out', 'door', '--allow-unlisted')).code).toBe(0);
    expect((await load('canonical', '--in', 'figures.csv', '--in', 'names.csv', '--out', 'older', '--allow-unlisted')).code).toBe(0);
    expect(readFileSync(join(folder, 'older/manifest.json'), 'utf8')).toBe(readFileSync(join(folder, 'door/manifest.json'), 'utf8'));
  });
});
