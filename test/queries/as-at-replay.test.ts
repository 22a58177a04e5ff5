import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPack } from '../../data-loaders/demonstration/demonstration-pack.ts';
import type { PackTable } from '../../data-loaders/pack/write-pack.ts';
import type { Contents } from '../../src/database/contents.ts';
import { contentsAsAt } from '../../src/database/contents-under.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { watchAll } from '../../src/queries/watch-series.ts';
import { filesOf, tablesThen } from './files-then.ts';
import { handWrittenManifest, madeEnvironment } from './made-environment.ts';

const { tables } = demonstrationPack(readFileSync(new URL('../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8'), 'nowhere');

/** The page’s own way in: a pack of these files, opened and loaded, asked under terms. */
async function contentsOf(which: readonly PackTable[], ...terms: readonly { asAt: string | null; predecessors: 'separate' | 'combined' }[]): Promise<readonly Contents[]> {
  const files = filesOf(which);
  const holding = createHolding(madeEnvironment([handWrittenManifest(...files.map(({ name }) => name)), ...files]));
  await holding.openPack();
  await holding.startEngine();
  expect(holding.state().extracts.filter(({ report }) => report.refused || report.rowsSetAside > 0)).toEqual([]);
  const answers: Contents[] = [];
  for (const each of terms) answers.push(await holding.contents(holding.state().contentHash ?? '', each));
  return answers;
}

/** Everything a committee saw: verdicts with all that they rest on. */
const shown = (contents: Contents): unknown =>
  watchAll(contents, 'mdc-strict').charts.map(({ measure, provider, assessment, annotations, rareHarm }) => ({ measure: measure.id, provider: provider.code, assessment, annotations, rareHarm }));

const REPLAYED = [
  ['2010-12', '2011-01-31', 'before an appeal took one MRSA case away, and before the merger'],
  ['2011-06', '2011-07-31', 'after the merger'],
  ['2012-03', '2012-04-30', 'before February 2012 was restated from met to not met'],
] as const;

describe('the demonstration as at past months', () => {
  let now: Contents;
  let replayed: readonly Contents[];
  beforeAll(async () => {
    const terms = REPLAYED.flatMap(([asAt]) => [{ asAt, predecessors: 'separate' as const }, { asAt, predecessors: 'combined' as const }]);
    [now, ...replayed] = await contentsOf(tables, { asAt: null, predecessors: 'separate' }, ...terms) as [Contents, ...Contents[]];
  }, 120_000);

  it.each(REPLAYED)('as at %s (known by %s, %s) every chart is assessed as it was from the files of that day', async (month, knownBy) => {
    const [separate, combined] = await contentsOf(tablesThen(tables, month, knownBy), { asAt: null, predecessors: 'separate' }, { asAt: null, predecessors: 'combined' });
    const at = REPLAYED.findIndex(([each]) => each === month) * 2;
    expect(replayed[at]?.lastMonth).toBe(month);
    // An incident of the month, declared in the next, is counted by its declaration in a month that was not over: not shown then.
    expect(shown(replayed[at] as Contents)).toEqual(shown(contentsAsAt(separate as Contents, month)));
    expect(shown(replayed[at + 1] as Contents)).toEqual(shown(contentsAsAt(combined as Contents, month)));
  }, 120_000);

  it('the replay is not today cut short: the restated months differ', () => {
    const value = (contents: Contents | undefined, measureId: string, providerCode: string, month: string): number | null => {
      const series = contents?.series.find((each) => each.measureId === measureId && each.providerCode === providerCode);
      return series?.values[series.periods.indexOf(month)] ?? null;
    };
    expect(value(replayed[4], 'ae_4h_all_types', 'ZZ5', '2012-02')).toBeCloseTo(0.954, 3);
    expect(value(now, 'ae_4h_all_types', 'ZZ5', '2012-02')).toBeLessThan(0.95);
    expect(value(replayed[0], 'mrsa_bacteraemia', 'ZZ5', '2010-11')).not.toBe(value(now, 'mrsa_bacteraemia', 'ZZ5', '2010-11'));
  });

  it('says that figures were known then and events only by the days they were declared on', () => {
    for (const { asAt, measures } of replayed) {
      expect(asAt?.basis).toBe('mixed');
      const counted = new Set(measures.filter(({ sourceEventType }) => sourceEventType !== undefined).map(({ id }) => id));
      expect(asAt?.withoutHistory.filter((id) => !counted.has(id))).toEqual([]);
    }
  });
});
