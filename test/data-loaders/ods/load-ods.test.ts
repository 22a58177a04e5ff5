import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadOds } from '../../../data-loaders/ods/load-ods.ts';
import { runLoadOds } from '../../../data-loaders/ods/ods-arguments.ts';
import type { ExtractFile } from '../../../src/extract/extract.ts';

const DATA = new URL('../../../../shared/data/organisations/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'watchline-ods-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const file = (name: string): ExtractFile => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, DATA))) });

describe('loadOds', () => {
  it('refuses a file that is no such list, by name', async () => {
    const wrong = { name: 'notes.csv', bytes: new TextEncoder().encode('a,b\n1,2\n') };
    await expect(loadOds({ lists: [wrong], successors: [], out: folder, today: '2026-01-15', say: () => undefined })).rejects.toThrow(/“notes.csv” has no organisation rows/);
  });
  it('runLoadOds without a list says which option is missing', async () => {
    await expect(runLoadOds({ out: folder }, '2026-01-15', () => undefined)).rejects.toThrow(/--etr is missing/);
  });
});

describe.skipIf(!existsSync(DATA))('loadOds of published lists (skipped where ../shared/data is absent)', () => {
  const load = (out: string, editions: readonly string[]): Promise<unknown> => loadOds({
    lists: editions.map(file), successors: [file('ods_successors_trusts_commissioners.csv')], out, today: '2026-01-15', say: () => undefined,
  });

  it('three editions, hospitals and successors give 1,427 organisations and 1,185 successions, in the same bytes whatever the order', async () => {
    const editions = ['etr_2021.csv', 'etr_2022.csv', 'etr_2025.csv', 'nhs_choices_Hospital.csv'];
    expect(await load(join(folder, 'a'), editions)).toEqual({ organisations: 1427, successors: 1185 });
    await load(join(folder, 'b'), [...editions].reverse());
    for (const name of ['organisation.csv', 'organisation_successor.csv']) {
      expect(readFileSync(join(folder, 'b', name), 'utf8')).toBe(readFileSync(join(folder, 'a', name), 'utf8'));
    }
    const lines = readFileSync(join(folder, 'a', 'organisation.csv'), 'utf8').split('\n');
    for (const line of [
      'R0A,Manchester University NHS Foundation Trust,provider,QOP,2017-10-01,,',
      'RW6,Pennine Acute Hospitals NHS Trust,provider,QOP,2002-04-01,2021-09-30,',
      'RYR,University Hospitals Sussex NHS Foundation Trust,provider,QNX,2009-04-01,,Western Sussex Hospitals NHS Foundation Trust',
      'RV9HE,East Riding Community Hospital,site,RV9,,,',
    ]) expect(lines).toContain(line);
  });
});
