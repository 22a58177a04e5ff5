import { describe, expect, it } from 'vitest';
import type { Contents } from '../../src/database/contents.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { inKeptObjects } from '../../src/queries/kept-objects.ts';
import { watchAllWithPauses } from '../../src/queries/watch-series.ts';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from './made-environment.ts';

const FIRST = [90, 91, 92, 93, 94, 95];

/** What the engine answers of two trusts. */
async function answer(second: readonly number[] = [80, 81, 82]): Promise<Contents> {
  const holding = createHolding(madeEnvironment([
    handWrittenManifest('organisation.csv', 'months.csv'), csv('months.csv', OBSERVATION_HEAD, ...observations('ZZ1', FIRST), ...observations('ZZ2', second)), ORGANISATIONS,
  ]));
  await holding.openPack();
  await holding.startEngine();
  return holding.contents(holding.state().contentHash ?? '');
}

describe('inKeptObjects', () => {
  it('an answer that says the same: every list is the one of before, under the name of the new one', async () => {
    const [before, now] = [await answer(), { ...await answer(), contentHash: 'new' }];
    const kept = await inKeptObjects(before, now);
    expect(kept).toEqual(now);
    for (const part of ['measures', 'organisations', 'thresholds', 'annotations', 'series'] as const) expect(kept[part], part).toBe(before[part]);
  });
  it('one figure differs: it is the new one, and the other series are those of before', async () => {
    const [before, now] = [await answer(), await answer([80, 81, 83])];
    const kept = await inKeptObjects(before, now);
    expect(kept).toEqual(now);
    expect(kept.series[0]).toBe(before.series[0]);
    expect([before, kept].map(({ series }) => series[1]?.values[2])).toEqual([0.82, 0.83]);
  });
  it('fewer series, and more, are those of the new answer', async () => {
    const whole = await answer();
    const half = { ...whole, series: whole.series.slice(0, 1) };
    expect(await inKeptObjects(whole, half)).toEqual(half);
    expect(await inKeptObjects(half, whole)).toEqual(whole);
  });
});

describe('watchAllWithPauses', () => {
  it('of the same objects gives the same charts, of another note, threshold or rule set new ones', async () => {
    const before = await answer();
    const watched = await watchAllWithPauses(before, 'mdc-strict');
    const again = await watchAllWithPauses(await inKeptObjects(before, { ...await answer(), contentHash: 'new' }), 'mdc-strict');
    expect(again.contents.contentHash).toBe('new');
    expect(again.charts).toBe(watched.charts);
    expect((await watchAllWithPauses({ ...before, annotations: [...before.annotations] }, 'mdc-strict')).charts).not.toBe(watched.charts);
    expect((await watchAllWithPauses({ ...before, thresholds: [...before.thresholds] }, 'mdc-strict')).charts).not.toBe(watched.charts);
    expect((await watchAllWithPauses(before, 'nelson')).charts[0]?.assessment.ruleSet).toBe('nelson');
  });
});
