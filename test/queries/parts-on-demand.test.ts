import { beforeAll, describe, expect, it } from 'vitest';
import { encodeContents } from '../../src/database/contents-json.ts';
import type { Contents } from '../../src/database/contents.ts';
import type { ExtractFile } from '../../src/extract/extract.ts';
import { createHolding, type Holding } from '../../src/queries/holding.ts';
import { csv, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from './made-environment.ts';

const TYPE1 = 'ae_4h_type1';
const ALL = 'ae_4h_all_types';
const as = (measureId: string, rows: readonly string[]): string[] => rows.map((row) => row.replace(ALL, measureId));

const ALL_2012 = csv('all-types.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91, 92, 93, 94, 95], '2012-09-01'));
const TYPE1_FIRST = csv('type1-first.csv', OBSERVATION_HEAD, ...as(TYPE1, observations('ZZ1', [80, 81, 82], '2012-09-01')));
const TYPE1_SECOND = csv('type1-second.csv', OBSERVATION_HEAD, ...as(TYPE1, observations('ZZ2', [70, 71, 72], '2012-09-01')));
const FILES = [ORGANISATIONS, ALL_2012, TYPE1_FIRST, TYPE1_SECOND];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const holds = (measureId: string) => ({ measures: [measureId], from: '2012-01', to: '2012-06' });

/** `bytes` is what decides between whole and in parts. */
const manifest = (bytes: number): ExtractFile => ({
  name: 'manifest.json',
  bytes: bytesOf(JSON.stringify({
    title: 'In parts',
    contents: 'contents.json',
    extracts: [
      { path: 'organisation.csv', table: 'organisation', bytes: 100 },
      { path: 'all-types.csv', table: 'observation', bytes, holds: holds(ALL) },
      { path: 'type1-first.csv', table: 'observation', bytes, holds: holds(TYPE1) },
      { path: 'type1-second.csv', table: 'observation', bytes, holds: holds(TYPE1) },
    ],
  })),
});
const LARGE = manifest(5_000_000);

interface Visit {
  readonly holding: Holding;
  /** Paths asked for since the engine was ready. */
  readonly asked: string[];
  /** Files that the network does not give. */
  readonly broken: Set<string>;
}

let baked: Contents;

async function contentsOf(holding: Holding): Promise<Contents> {
  return holding.contents(holding.state().contentHash ?? '');
}

const valuesOf = async (holding: Holding, measureId: string, provider = 'ZZ1') =>
  (await contentsOf(holding)).series.find((series) => series.measureId === measureId && series.providerCode === provider)?.values;

async function visit(options: { readonly contents?: Contents; readonly pack?: ExtractFile; readonly files?: readonly ExtractFile[] } = {}): Promise<Visit> {
  const { contents = baked, pack = LARGE, files = FILES } = options;
  const asked: string[] = [];
  const broken = new Set<string>();
  const environment = madeEnvironment([pack, { name: 'contents.json', bytes: bytesOf(encodeContents(contents)) }, ...files]);
  const holding = createHolding({
    ...environment,
    fetchFile: (path) => {
      asked.push(path.replace('pack/', ''));
      return broken.has(path) ? Promise.reject(new Error('network gone')) : environment.fetchFile(path);
    },
  });
  await holding.openPack();
  await holding.startEngine();
  expect(holding.state().engine).toEqual({ state: 'ready' });
  return { holding, asked, broken };
}

beforeAll(async () => {
  const whole = createHolding(madeEnvironment([manifest(1), ...FILES]));
  await whole.openPack();
  await whole.startEngine();
  baked = await contentsOf(whole);
  expect(baked.series).toHaveLength(3);
});

describe('a large pack with a baked picture', () => {
  it('is drawn from the picture; only the files that every view needs are fetched', async () => {
    const { holding, asked } = await visit();
    expect(asked).toEqual(['manifest.json', 'contents.json', 'organisation.csv']);
    expect(holding.state().contentHash).toBe(`baked:${baked.contentHash}`);
  });

  it('opened measure by measure fetches the parts of each once, and the engine answers what was baked', async () => {
    const { holding, asked } = await visit();
    asked.length = 0;
    await holding.openMeasure(TYPE1);
    expect(asked).toEqual(['type1-first.csv', 'type1-second.csv']);
    expect(holding.state()).toMatchObject({ engine: { state: 'ready' }, bakedDiffers: false });
    const first = holding.state().contentHash;
    expect(first).not.toBe(`baked:${baked.contentHash}`);
    expect((await contentsOf(holding)).series).toEqual(baked.series);
    await holding.openMeasure(TYPE1);
    expect(asked).toHaveLength(2);
    expect(holding.state().contentHash).toBe(first);
    await holding.openMeasure(ALL);
    expect(asked).toEqual(['type1-first.csv', 'type1-second.csv', 'all-types.csv']);
    expect(holding.state().contentHash).not.toBe(first);
    const { contentHash: _, ...contents } = await contentsOf(holding);
    const { contentHash: __, ...expected } = baked;
    expect(contents).toEqual(expected);
  });

  it('a measure looked at before the engine is ready comes as soon as it is', async () => {
    const environment = madeEnvironment([LARGE, { name: 'contents.json', bytes: bytesOf(encodeContents(baked)) }, ...FILES]);
    const holding = createHolding(environment);
    await holding.openPack();
    await holding.openMeasure(ALL);
    expect(holding.state().engine.state).toBe('waiting');
    await holding.startEngine();
    expect(holding.state().extracts.map(({ report }) => report.file)).toEqual(['organisation.csv', 'all-types.csv']);
  });

  it('that says something else than its rows is found out measure by measure, and the rows win', async () => {
    const forged = { ...baked, series: baked.series.map((series) => ({ ...series, numerators: series.numerators.map(() => 99), values: series.values.map(() => 0.99) })) };
    const { holding } = await visit({ contents: forged });
    await holding.openMeasure(ALL);
    expect(holding.state().bakedDiffers).toBe(true);
    expect((await valuesOf(holding, ALL))?.[0]).toBe(0.9);
    expect((await valuesOf(holding, TYPE1))?.[0]).toBe(0.99);
  });

  it('with a part that cannot be fetched leaves the picture of its measure, names the file, and tries again when the measure is opened again', async () => {
    const { holding, asked, broken } = await visit();
    asked.length = 0;
    broken.add('pack/type1-second.csv');
    await holding.openMeasure(TYPE1);
    const refused = () => holding.state().extracts.filter(({ report }) => report.refused);
    expect(refused().map(({ report }) => [report.file, report.problems[0]?.rule, report.problems[0]?.seen])).toEqual([['type1-second.csv', 'cannot-open', 'network gone']]);
    expect((await contentsOf(holding)).series).toEqual(baked.series);
    expect(holding.state().bakedDiffers).toBe(false);
    broken.clear();
    await holding.openMeasure(TYPE1);
    expect(asked).toEqual(['type1-first.csv', 'type1-second.csv', 'type1-second.csv']);
    expect(refused()).toEqual([]);
    expect((await contentsOf(holding)).series).toEqual(baked.series);
  });

  it('with a part that is not there names it as missing', async () => {
    const { holding } = await visit({ files: FILES.filter(({ name }) => name !== 'all-types.csv') });
    await holding.openMeasure(ALL);
    expect(holding.state().extracts.at(-1)?.report.problems[0]).toMatchObject({ rule: 'missing-file', expected: 'all-types.csv' });
    expect((await valuesOf(holding, ALL))?.[0]).toBe(0.9);
  });
});

describe('own files beside a pack in parts', () => {
  const june = csv('june.csv', OBSERVATION_HEAD, 'ZZ1,ae_4h_all_types,2012-06-01,50,100,2012-10-01');

  it('fetch what the pack holds of their measures first, so that a revision is told against it', async () => {
    const { holding, asked } = await visit();
    asked.length = 0;
    await holding.addFiles([june]);
    expect(asked).toEqual(['all-types.csv']);
    expect(holding.state().extracts.at(-1)?.revision?.restated).toEqual([{ measureId: ALL, providerCode: 'ZZ1', month: '2012-06', from: 0.95, to: 0.5 }]);
    expect(await valuesOf(holding, ALL)).toEqual([0.9, 0.91, 0.92, 0.93, 0.94, 0.5]);
    expect(await valuesOf(holding, TYPE1, 'ZZ2')).toEqual([0.7, 0.71, 0.72]);
    expect(holding.state().bakedDiffers).toBe(false);
  });

  it('an older figure does not overwrite one of a part', async () => {
    const { holding } = await visit();
    await holding.addFiles([csv('older.csv', OBSERVATION_HEAD, 'ZZ1,ae_4h_all_types,2012-06-01,50,100,2012-08-01')]);
    expect((await valuesOf(holding, ALL))?.[5]).toBe(0.95);
    expect(holding.state().extracts.at(-1)?.revision?.older?.rows).toBe(1);
  });

  it('removed again leave the pack’s figures', async () => {
    const { holding } = await visit();
    await holding.addFiles([june]);
    await holding.removeExtract(holding.state().extracts.at(-1)?.id ?? '');
    expect((await contentsOf(holding)).series).toEqual(baked.series);
  });

  it('a measure whose part is away keeps its published figures, and a part never comes in after rows that revise it', async () => {
    const { holding, asked, broken } = await visit();
    broken.add('pack/all-types.csv');
    await holding.addFiles([june]);
    expect((await valuesOf(holding, ALL))?.[5]).toBe(0.95);
    broken.clear();
    asked.length = 0;
    await holding.openMeasure(ALL);
    expect(asked).toEqual([]);
    await holding.removeExtract(holding.state().extracts.at(-1)?.id ?? '');
    await holding.openMeasure(ALL);
    expect(asked).toEqual(['all-types.csv']);
  });

  it('a closing day of an organisation may end any series: every part is fetched', async () => {
    const { holding, asked } = await visit();
    asked.length = 0;
    await holding.addFiles([
      csv('closed.csv', 'org_code,org_name,org_type,close_date', 'ZZ1,First Trust,provider,2012-05-31'),
      csv('july.csv', OBSERVATION_HEAD, 'ZZ2,ae_4h_all_types,2012-07-01,50,100,2012-10-01'),
    ]);
    expect(asked.sort()).toEqual(['all-types.csv', 'type1-first.csv', 'type1-second.csv']);
  });

  it('opened on their own need nothing of the pack; brought back, the picture stands again and parts come on demand', async () => {
    const { holding, asked } = await visit();
    asked.length = 0;
    await holding.addFiles([csv('own.csv', OBSERVATION_HEAD, ...observations('ZX9', [70]))], { alone: true });
    expect(asked).toEqual([]);
    expect((await contentsOf(holding)).series).toHaveLength(1);
    await holding.bringPackBack();
    expect(asked).toEqual(['organisation.csv']);
    expect((await contentsOf(holding)).series).toEqual(baked.series);
    await holding.openMeasure(ALL);
    expect(asked).toEqual(['organisation.csv', 'all-types.csv']);
  });
});

describe('a pack that is fetched whole', () => {
  it('is a small one, although its files say what they hold', async () => {
    const { holding, asked } = await visit({ pack: manifest(1000) });
    expect(asked).toHaveLength(6);
    expect(holding.state().contentHash).toBe(baked.contentHash);
    await holding.openMeasure(ALL);
    expect(asked).toHaveLength(6);
  });

  it('is one whose baked picture is missing or damaged: the engine answers from the extracts', async () => {
    for (const contents of [[], [{ name: 'contents.json', bytes: bytesOf('{"contentsVersion": 7') }]]) {
      const holding = createHolding(madeEnvironment([LARGE, ...contents, ...FILES]));
      await holding.openPack();
      expect(holding.state()).toMatchObject({ pack: { state: 'open', manifest: { contents: null } }, contentHash: null });
      await holding.startEngine();
      expect((await contentsOf(holding)).series).toEqual(baked.series);
    }
  });
});
