import { describe, expect, it } from 'vitest';
import { encodeContents } from '../../src/database/contents-json.ts';
import { createHolding, type Holding } from '../../src/queries/holding.ts';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from './made-environment.ts';

const JUNE = csv('june.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91, 92, 93, 94, 95]));

async function contentsOf(holding: Holding) {
  const { contentHash } = holding.state();
  if (contentHash === null) throw new Error('The holding has no contents.');
  return holding.contents(contentHash);
}

const valuesOf = async (holding: Holding, provider: string) =>
  (await contentsOf(holding)).series.find(({ providerCode }) => providerCode === provider)?.values;

async function openedPack(): Promise<Holding> {
  const holding = createHolding(madeEnvironment([handWrittenManifest('june.csv', 'organisation.csv'), JUNE, ORGANISATIONS]));
  await holding.openPack();
  await holding.startEngine();
  return holding;
}

describe('opening', () => {
  it('without a manifest beside the site the pack is absent, and the engine still starts empty', async () => {
    const holding = createHolding(madeEnvironment());
    await holding.openPack();
    expect(holding.state().pack).toEqual({ state: 'absent' });
    await holding.startEngine();
    expect(holding.state().engine).toEqual({ state: 'ready' });
    expect((await contentsOf(holding)).series).toEqual([]);
  });

  it('a manifest written by hand loads its extracts, organisations before the rows that name them', async () => {
    const holding = await openedPack();
    expect(holding.state().extracts.map(({ report }) => [report.file, report.rowsLoaded, report.rowsSetAside])).toEqual([
      ['organisation.csv', 2, 0], ['june.csv', 6, 0],
    ]);
    expect(await valuesOf(holding, 'ZZ1')).toEqual([0.9, 0.91, 0.92, 0.93, 0.94, 0.95]);
  });

  it('a damaged manifest fails with problems and no data', async () => {
    const holding = createHolding(madeEnvironment([{ name: 'manifest.json', bytes: new TextEncoder().encode('{"extracts": 3}') }]));
    await holding.openPack();
    const { pack, contentHash } = holding.state();
    expect(pack.state).toBe('failed');
    expect(pack.state === 'failed' && pack.problems.length).toBeGreaterThan(0);
    expect(contentHash).toBeNull();
  });

  it('baked contents answer before the engine, and agree with it afterwards', async () => {
    const first = await openedPack();
    const baked = await contentsOf(first);
    const manifest = { extracts: [{ path: 'organisation.csv' }, { path: 'june.csv' }], contents: 'contents.json' };
    const text = (value: string) => new TextEncoder().encode(value);
    const holding = createHolding(madeEnvironment([
      { name: 'manifest.json', bytes: text(JSON.stringify(manifest)) }, { name: 'contents.json', bytes: text(encodeContents(baked)) }, JUNE, ORGANISATIONS,
    ]));
    await holding.openPack();
    expect(holding.state().engine.state).toBe('waiting');
    const picture = await contentsOf(holding);
    expect(picture).toEqual({ ...baked, contentHash: `baked:${baked.contentHash}` });
    await holding.startEngine();
    expect(holding.state()).toMatchObject({ engine: { state: 'ready' }, contentHash: baked.contentHash, bakedDiffers: false });
    // The very same objects: nothing on a screen is worked out or drawn again for an answer that says the same.
    expect((await contentsOf(holding)).series).toBe(picture.series);
  });

  it('a name that an older pack wrote otherwise is no difference in figures', async () => {
    const baked = await contentsOf(await openedPack());
    const older = { ...baked, measures: baked.measures.slice(0, 3), organisations: baked.organisations.map((each) => ({ ...each, name: each.name.toUpperCase() })) };
    const text = (value: string) => new TextEncoder().encode(value);
    const holding = createHolding(madeEnvironment([
      { name: 'manifest.json', bytes: text(JSON.stringify({ extracts: [{ path: 'organisation.csv' }, { path: 'june.csv' }], contents: 'contents.json' })) },
      { name: 'contents.json', bytes: text(encodeContents(older)) }, JUNE, ORGANISATIONS,
    ]));
    await holding.openPack();
    await holding.startEngine();
    expect(holding.state().bakedDiffers).toBe(false);
    expect((await contentsOf(holding)).organisations.map(({ name }) => name)).toContain('First Trust');
  });

  it('baked contents that say something else than the extracts are found out and replaced', async () => {
    const first = await openedPack();
    const baked = await contentsOf(first);
    const forged = { ...baked, series: baked.series.map((series) => ({ ...series, values: series.values.map(() => 0.99) })) };
    const text = (value: string) => new TextEncoder().encode(value);
    const holding = createHolding(madeEnvironment([
      { name: 'manifest.json', bytes: text(JSON.stringify({ extracts: [{ path: 'organisation.csv' }, { path: 'june.csv' }], contents: 'contents.json' })) },
      { name: 'contents.json', bytes: text(encodeContents(forged)) }, JUNE, ORGANISATIONS,
    ]));
    await holding.openPack();
    expect((await valuesOf(holding, 'ZZ1'))?.[0]).toBe(0.99);
    await holding.startEngine();
    expect(holding.state().bakedDiffers).toBe(true);
    expect((await valuesOf(holding, 'ZZ1'))?.[0]).toBe(0.9);
  });

  it('a baked picture stays when an extract of its pack is missing: less than was published is never shown in its place', async () => {
    const baked = await contentsOf(await openedPack());
    const text = (value: string) => new TextEncoder().encode(value);
    const holding = createHolding(madeEnvironment([
      { name: 'manifest.json', bytes: text(JSON.stringify({ extracts: [{ path: 'organisation.csv' }, { path: 'june.csv' }], contents: 'contents.json' })) },
      { name: 'contents.json', bytes: text(encodeContents(baked)) }, ORGANISATIONS,
    ]));
    await holding.openPack();
    await holding.startEngine();
    expect(holding.state().extracts.find(({ report }) => report.refused)?.report.problems[0]?.rule).toBe('missing-file');
    expect((await contentsOf(holding)).series).toEqual(baked.series);
    expect(holding.state().engine).toEqual({ state: 'ready' });
  });

  it('an extract whose hash is not the manifest’s is refused, a missing one is named', async () => {
    const manifest = { extracts: [{ path: 'june.csv', sha256: 'f'.repeat(64) }, { path: 'july.csv' }] };
    const holding = createHolding(madeEnvironment([
      { name: 'manifest.json', bytes: new TextEncoder().encode(JSON.stringify(manifest)) }, JUNE,
    ]));
    await holding.openPack();
    await holding.startEngine();
    expect(holding.state().extracts.map(({ report }) => [report.file, report.problems[0]?.rule])).toEqual([
      ['july.csv', 'missing-file'], ['june.csv', 'hash-mismatch'],
    ]);
    expect((await contentsOf(holding)).series).toEqual([]);
  });

  it('an engine that does not start leaves the baked picture standing and says why', async () => {
    const baked = await contentsOf(await openedPack());
    const text = (value: string) => new TextEncoder().encode(value);
    const holding = createHolding(madeEnvironment(
      [
        { name: 'manifest.json', bytes: text(JSON.stringify({ extracts: [{ path: 'june.csv' }], contents: 'contents.json' })) },
        { name: 'contents.json', bytes: text(encodeContents(baked)) },
      ],
      { openDatabase: () => Promise.reject(Object.assign(new Error('404'), { reason: 'engine-not-found' })) },
    ));
    await holding.openPack();
    await holding.startEngine();
    expect(holding.state().engine).toEqual({ state: 'failed', reason: 'engine-not-found', detail: '404' });
    expect((await contentsOf(holding)).series).toEqual(baked.series);
  });
});

describe('adding files', () => {
  it('a second file of a provider already listed adds its months', async () => {
    const holding = await openedPack();
    await holding.addFiles([csv('second.csv', OBSERVATION_HEAD, ...observations('ZZ2', [80, 81]))]);
    expect(await valuesOf(holding, 'ZZ2')).toEqual([0.8, 0.81, null, null, null, null]);
    expect(await valuesOf(holding, 'ZZ1')).toHaveLength(6);
  });

  it('a refused file changes nothing but the list of files', async () => {
    const holding = await openedPack();
    const before = holding.state().contentHash;
    await holding.addFiles([csv('empty.csv')]);
    expect(holding.state().contentHash).toBe(before);
    expect(holding.state().extracts.at(-1)?.report.refused).toBe(true);
    expect(await valuesOf(holding, 'ZZ1')).toHaveLength(6);
  });

  it('the same bytes twice are recognised under another name, and change nothing', async () => {
    const holding = await openedPack();
    const before = holding.state().contentHash;
    await holding.addFiles([{ ...JUNE, name: 'june (1).csv' }]);
    expect(holding.state().extracts.at(-1)?.report.problems[0]?.rule).toBe('already-loaded');
    expect(holding.state().contentHash).toBe(before);
  });

  it('a newer figure wins, and the former value is kept beside it', async () => {
    const holding = createHolding(madeEnvironment());
    await holding.addFiles([
      csv('first.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91], '2012-03-01')),
      csv('revised.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 85], '2012-04-01')),
    ]);
    const series = (await contentsOf(holding)).series[0];
    expect(series?.values).toEqual([0.9, 0.85]);
    expect(series?.restatedFrom).toEqual([null, 0.91]);
  });

  it.each([
    ['some', ['ZX9,ae_4h_all_types,2012-01-01,70,100,', 'ZZ2,ae_4h_all_types,2012-01-01,70,100,'], { refused: false, rowsSetAside: 1 }],
    ['all', ['ZX9,ae_4h_all_types,2012-01-01,70,100,'], { refused: true, rowsSetAside: 0 }],
  ])('where no list names %s codes of a file, its figures wait, and are let in when a person says so', async (_, rows, outcome) => {
    const holding = await openedPack();
    const stray = csv('stray.csv', OBSERVATION_HEAD, ...rows);
    await holding.addFiles([stray]);
    const { id, report } = holding.state().extracts.at(-1) ?? {};
    expect(report).toMatchObject(outcome);
    expect(report?.problems).toContainEqual(expect.objectContaining({ rule: 'unknown-organisation', line: 2, column: 'org_code', seen: 'ZX9' }));
    expect(await valuesOf(holding, 'ZX9')).toBeUndefined();
    await holding.readAgain(id ?? '', { allowUnlisted: true });
    expect((await valuesOf(holding, 'ZX9'))?.[0]).toBe(0.7);
    expect(holding.state().extracts.filter(({ report: { file } }) => file === 'stray.csv')).toHaveLength(1);
  });

  it.each([['in one pile', true], ['later', false]])('a file of measures that nobody knew loads once a file describes them: %s', async (_, together) => {
    const holding = await openedPack();
    const own = csv('own.csv', OBSERVATION_HEAD, 'ZZ1,tea_served,2012-01-01,70,100,');
    const definitions = csv('definitions.csv', 'measure_id,name,short_name,kind,direction,numerator_label,denominator_label', 'tea_served,Tea served,Tea,proportion,higher_is_better,cups,visits');
    await holding.addFiles(together ? [own, definitions] : [own]);
    if (!together) {
      expect(holding.state().extracts.at(-1)?.report.problems[0]).toMatchObject({ rule: 'no-known-measure', severity: 'stop', seen: 'tea_served', count: 1 });
      await holding.addFiles([definitions]);
    }
    expect(holding.state().extracts.filter(({ origin }) => origin === 'added').map(({ report }) => [report.file, report.refused, report.rowsLoaded])).toEqual([['own.csv', false, 1], ['definitions.csv', false, 1]]);
    expect((await contentsOf(holding)).series.find(({ measureId }) => measureId === 'tea_served')?.values).toEqual([0.7]);
  });

  it('opened on their own, files put the pack away; one step brings it back', async () => {
    const holding = await openedPack();
    const before = holding.state().contentHash;
    await holding.addFiles([csv('own.csv', OBSERVATION_HEAD, ...observations('ZX9', [70]))], { alone: true });
    expect(holding.state().pack.state).toBe('put-away');
    expect((await contentsOf(holding)).series.map(({ providerCode }) => providerCode)).toEqual(['ZX9']);
    await holding.bringPackBack();
    expect(holding.state().pack.state).toBe('open');
    expect(holding.state().contentHash).toBe(before);
  });

  it('a file that is refused is no reason to put the pack away', async () => {
    const holding = await openedPack();
    await holding.addFiles([csv('empty.csv')], { alone: true });
    expect(holding.state().pack.state).toBe('open');
    expect(await valuesOf(holding, 'ZZ1')).toHaveLength(6);
  });

  it('a reader that breaks on one file costs that file alone', async () => {
    const environment = madeEnvironment([handWrittenManifest('june.csv', 'organisation.csv'), JUNE, ORGANISATIONS]);
    const holding = createHolding({
      ...environment,
      readExtract: (file, context) => (file.name === 'huge.csv' ? Promise.reject(new Error('out of memory')) : environment.readExtract(file, context)),
    });
    await holding.openPack();
    await holding.addFiles([csv('huge.csv', OBSERVATION_HEAD), csv('second.csv', OBSERVATION_HEAD, ...observations('ZZ2', [80]))]);
    expect(holding.state().extracts.find(({ report }) => report.file === 'huge.csv')?.report.problems[0]).toMatchObject({ rule: 'cannot-open', seen: 'out of memory' });
    expect((await valuesOf(holding, 'ZZ2'))?.[0]).toBe(0.8);
    expect(holding.state().reading).toBeNull();
  });

  it('an organisation file later in the pile names the rows of an earlier one', async () => {
    const holding = await openedPack();
    await holding.addFiles([
      csv('third.csv', OBSERVATION_HEAD, ...observations('ZZ3', [60])),
      csv('names.csv', 'org_code,org_name,org_type', 'ZZ3,Third Trust,provider'),
    ]);
    expect((await valuesOf(holding, 'ZZ3'))?.[0]).toBe(0.6);
  });

  it('a removed file is gone, the rest stays', async () => {
    const holding = await openedPack();
    const before = holding.state().contentHash;
    await holding.addFiles([csv('second.csv', OBSERVATION_HEAD, ...observations('ZZ2', [80]))]);
    await holding.removeExtract(holding.state().extracts.at(-1)?.id ?? '');
    expect(holding.state().contentHash).toBe(before);
    expect(await valuesOf(holding, 'ZZ2')).toBeUndefined();
  });

  it('a published file meets a synthetic pack: it opens on its own, and never stands among made-up figures', async () => {
    const manifest = { title: 'Made up', synthetic: true, extracts: [{ path: 'organisation.csv' }, { path: 'june.csv' }] };
    const holding = createHolding(madeEnvironment([
      { name: 'manifest.json', bytes: new TextEncoder().encode(JSON.stringify(manifest)) }, JUNE, ORGANISATIONS,
    ]));
    await holding.openPack();
    const published = csv('msitae.csv',
      'Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,A&E attendances Other A&E Department,Attendances over 4hrs Type 1,Attendances over 4hrs Type 2,Attendances over 4hrs Other Department',
      'MSitAE-JUNE-2012,RX1,REGION,Some Trust,1000,0,0,100,0,0',
      'TOTAL,TOTAL,TOTAL,TOTAL,1000,0,0,100,0,0');
    await holding.addFiles([published]);
    expect(holding.state().pack.state).toBe('put-away');
    expect(await valuesOf(holding, 'RX1')).toEqual([0.9]);
    expect(await valuesOf(holding, 'ZZ1')).toBeUndefined();
  });
});
