import { describe, expect, it } from 'vitest';

import type { Contents } from '../../src/database/contents.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { replayBeside, type ShownThen } from '../../src/queries/replay.ts';
import { shownVerdicts } from '../../src/queries/shown-verdicts.ts';
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD, ORGANISATIONS } from './made-environment.ts';

const RULES = { ruleSet: 'mdc-strict', ruleSetOf: {} } as const;
const AROUND = [0, 10, -10, 5, -5, 8, -8, 3, -3, 6, -6, 0];
const USUAL = Array.from({ length: 24 }, (_, month) => 900 + (AROUND[month % 12] ?? 0));
const TARGET_HEAD = 'org_code,measure_id,valid_from,kind,value,comparison';

const rows = (org: string, numerators: readonly number[], measure = 'ae_4h_all_types'): string[] => numerators.map((numerator, month) =>
  `${org},${measure},${String(2010 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01,${String(numerator)},1000,`);

async function contentsOf(series: Readonly<Record<string, readonly number[]>>, target: string | null = null): Promise<Contents> {
  const files = [ORGANISATIONS, csv('observation.csv', OBSERVATION_HEAD, ...Object.entries(series).flatMap(([key, numerators]) => { const [org = '', measure] = key.split(' '); return rows(org, numerators, measure); })), ...(target === null ? [] : [csv('target.csv', TARGET_HEAD, `,ae_4h_all_types,2010-01-01,standard,${target},at_least`)])];
  const holding = createHolding(madeEnvironment([handWrittenManifest(...files.map(({ name }) => name)), ...files]));
  await holding.openPack();
  await holding.startEngine();
  return holding.contents(holding.state().contentHash ?? '');
}

async function shown(contents: Contents): Promise<ShownThen> {
  return { contents, verdicts: await shownVerdicts(contents, RULES), ...RULES };
}

describe('replayBeside', () => {
  it('the same data → nothing changed, every chart the same', async () => {
    const contents = await contentsOf({ ZZ1: USUAL, ZZ2: USUAL });
    const replayed = await replayBeside(await shown(contents), contents);
    expect(replayed).toMatchObject({ changed: [], same: 2, onlyThen: [], onlyNow: [], month: '2011-12', today: '2011-12' });
    expect([replayed.revision.restated, replayed.revision.added]).toEqual([[], []]);
  });

  it('a fall in the months since → changed by new months alone', async () => {
    const then = await contentsOf({ ZZ1: USUAL, ZZ2: USUAL });
    const now = await contentsOf({ ZZ1: [...USUAL, 700], ZZ2: [...USUAL, 900] });
    const { changed, same, revision, today } = await replayBeside(await shown(then), now);
    expect(changed).toMatchObject([{ measureId: 'ae_4h_all_types', providerCode: 'ZZ1', then: { variation: 'common-cause', month: '2011-12' }, now: { variation: 'concern-low', month: '2012-01' }, steps: [{ cause: 'months' }] }]);
    expect([same, revision.restated.length, today]).toEqual([1, 0, '2012-01']);
  });

  it('a month that another measure of the pack had already → new for this one, and no late figure', async () => {
    const then = await contentsOf({ ZZ1: USUAL, 'ZZ1 ae_4h_type1': [...USUAL, 900] });
    const now = await contentsOf({ ZZ1: [...USUAL, 700], 'ZZ1 ae_4h_type1': [...USUAL, 900] });
    const { changed, revision, month } = await replayBeside(await shown(then), now);
    expect(month).toBe('2012-01');
    expect(changed.map(({ measureId, steps }) => [measureId, steps.map(({ cause }) => cause)])).toEqual([['ae_4h_all_types', ['months']]]);
    expect([revision.restated, revision.added]).toEqual([[], []]);
  });

  it('the last month of the pack revised → changed by revised figures alone, and the figure is told', async () => {
    const then = await contentsOf({ ZZ1: [...USUAL.slice(0, 23), 700] });
    const now = await contentsOf({ ZZ1: USUAL });
    const { changed, revision } = await replayBeside(await shown(then), now);
    expect(changed).toMatchObject([{ then: { variation: 'concern-low' }, now: { variation: 'common-cause' }, steps: [{ cause: 'figures', to: { variation: 'common-cause' } }] }]);
    expect(revision.restated).toEqual([{ measureId: 'ae_4h_all_types', providerCode: 'ZZ1', month: '2011-12', from: 0.7, to: 0.9 }]);
  });

  it('revised one way and then undone by a new month → both steps told, in that order, though the verdict is the one it was', async () => {
    const then = await contentsOf({ ZZ1: USUAL });
    const now = await contentsOf({ ZZ1: [...USUAL.slice(0, 23), 700, 900] });
    const { changed } = await replayBeside(await shown(then), now);
    expect(changed.map(({ steps }) => steps.map(({ cause, to }) => [cause, to.variation]))).toEqual([[['figures', 'concern-low'], ['months', 'common-cause']]]);
  });

  it('another threshold for the same months → changed by decisions; assurance is told', async () => {
    const then = await contentsOf({ ZZ1: USUAL }, '80');
    const now = await contentsOf({ ZZ1: USUAL }, '99');
    const { changed } = await replayBeside(await shown(then), now);
    expect(changed).toMatchObject([{ then: { assurance: 'pass' }, now: { assurance: 'fail' }, steps: [{ cause: 'decisions' }] }]);
  });

  it('a verdict that this Watchline would not give → changed by rules; without kept verdicts they are judged again', async () => {
    const contents = await contentsOf({ ZZ1: USUAL });
    const then = await shown(contents);
    const other = (then.verdicts ?? []).map((verdict) => ({ ...verdict, variation: 'improvement-high' as const }));
    expect((await replayBeside({ ...then, verdicts: other }, contents)).changed).toMatchObject([{ then: { variation: 'improvement-high' }, now: { variation: 'common-cause' }, steps: [{ cause: 'rules' }] }]);
    expect((await replayBeside({ ...then, verdicts: null }, contents)).changed).toEqual([]);
  });

  it('a provider gone, a provider come → listed apart; data older than the pack → their last month told', async () => {
    const then = await contentsOf({ ZZ1: USUAL, ZZ2: USUAL });
    const one = await replayBeside(await shown(then), await contentsOf({ ZZ1: USUAL.slice(0, 20) }));
    expect([one.onlyThen.map(({ providerCode }) => providerCode), one.onlyNow, one.today]).toEqual([['ZZ2'], [], '2011-08']);
    const two = await replayBeside(await shown(await contentsOf({ ZZ1: USUAL })), then);
    expect([two.onlyThen, two.onlyNow.map(({ providerCode }) => providerCode), two.same]).toEqual([[], ['ZZ2'], 1]);
  });
});
