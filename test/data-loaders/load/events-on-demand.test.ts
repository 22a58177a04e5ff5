import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { PackManifest } from '../../../src/extract/manifest.ts';
import { createHolding } from '../../../src/queries/holding.ts';
import { madeEnvironment } from '../../queries/made-environment.ts';
import { bytesUnder, EVENT_HEADER, filesUnder, loadMade, OBSERVATION_HEADER } from './load-made.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-on-demand-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

it('a pack with single events: the page fetches those of a sort when a measure counted from them is opened, and not before', async () => {
  const [figures = '', events = ''] = filesUnder(join(folder, 'in'), {
    'figures.csv': `${OBSERVATION_HEADER}\n${Array.from({ length: 12 }, (_, at) => `R10,ae_4h_type1,2024-${String(at + 1).padStart(2, '0')}-01,90,100,2025-02-01`).join('\n')}\n`,
    'events.csv': `${EVENT_HEADER}\n${Array.from({ length: 60 }, (_, at) => `e${String(at)},${at % 2 === 0 ? 'pressure_ulcer' : 'mrsa_case'},R10,R10A,2024-${String((at % 12) + 1).padStart(2, '0')}-05,heel,3,yes,open,2025-02-01`).join('\n')}\n`,
  });
  const out = join(folder, 'pack');
  const { manifest } = await loadMade([figures, events], out, { events: 'records', today: '2025-03-01' });
  const parts = manifest.extracts.filter(({ table }) => table === 'event');
  expect(parts.map(({ path, holds }) => [path, holds?.from, holds?.to])).toEqual([
    ['event/event_type=mrsa_case/part-0.parquet', '2024-02', '2024-12'], ['event/event_type=pressure_ulcer/part-0.parquet', '2024-01', '2024-11'],
  ]);
  expect(parts[1]?.holds?.measures).toContain('pressure_ulcer_cat3');
  expect(parts[1]?.holds?.measures).not.toContain('ae_4h_type1');

  // As large as a pack has to be for the page to open it part by part.
  const large: PackManifest = { ...manifest, extracts: manifest.extracts.map((extract) => ({ ...extract, bytes: 5_000_000 })) };
  const files = Object.entries(bytesUnder(out)).filter(([path]) => path !== '/manifest.json').map(([path, bytes]) => ({ name: path.slice(1), bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }));
  const asked: string[] = [];
  const environment = madeEnvironment([{ name: 'manifest.json', bytes: new TextEncoder().encode(JSON.stringify(large)) }, ...files]);
  const holding = createHolding({ ...environment, today: () => '2025-03-01', fetchFile: (path) => { asked.push(path.replace('pack/', '')); return environment.fetchFile(path); } });
  await holding.openPack();
  await holding.startEngine();
  expect(asked.filter((path) => path.endsWith('.parquet'))).toEqual([]);
  await holding.openMeasure('ae_4h_type1');
  expect(asked.filter((path) => path.endsWith('.parquet'))).toEqual(['observation/measure_id=ae_4h_type1/part-0.parquet']);
  const before = (await holding.contents(holding.state().contentHash ?? '')).series.find(({ measureId }) => measureId === 'pressure_ulcer_cat3');
  await holding.openMeasure('pressure_ulcer_cat3');
  expect(asked.filter((path) => path.startsWith('event/'))).toEqual(['event/event_type=pressure_ulcer/part-0.parquet']);
  expect(holding.state()).toMatchObject({ engine: { state: 'ready' }, bakedDiffers: false });
  const after = (await holding.contents(holding.state().contentHash ?? '')).series.find(({ measureId }) => measureId === 'pressure_ulcer_cat3');
  expect(before?.values.some((value) => value !== null && value > 0)).toBe(true);
  expect(after).toEqual(before);
}, 120_000);
