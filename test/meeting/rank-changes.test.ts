import { describe, expect, it } from 'vitest';
import type { Change, ChangeReason } from '../../src/meeting/change.ts';
import { byWeight, CHANGE_GROUPS, groupOf, isByChance, rankChanges } from '../../src/meeting/rank-changes.ts';
import { fc } from '../wording/property.ts';
import { ae, atLeast95, chartOf, steady, trust } from './made-charts.ts';

const failing = chartOf(ae, steady(28, 0.9, 0.005), { thresholds: [atLeast95] });
const passing = chartOf(ae, steady(28, 0.98, 0.003), { thresholds: [atLeast95] });

/** The written precedence: the table of decision 143, weightiest first. */
const PRECEDENCE = [
  'never-event', 'rare-harm', 'new-concern', 'deeper-concern', 'objective-breached', 'objective-at-risk', 'assurance-lost', 'off-trajectory', 'newly-below',
  'new-change', 'ended', 'improved', 'cleared', 'consistently-met', 'assurance-gained', 'newly-met', 'restated', 'missing',
] as const;

const chance = (discovered: boolean, pValue = 0.01) => ({ pValue, adjusted: pValue, discovered, charts: 80 });
function reasonOf(kind: (typeof PRECEDENCE)[number], more: object = {}): ChangeReason {
  const shared = { kind, month: '2012-07', chance: chance(true), byChance: false, tooFew: false, inLastYear: 1, count: 1, eventId: null, year: { probabilityOfBreach: 0.6 }, figures: [], variation: null, assurance: null, months: ['2012-07'], behind: 1 };
  return { ...shared, ...more } as unknown as ChangeReason;
}
function itemOf(id: string, reasons: readonly ChangeReason[], chart = passing): Change {
  const [first, ...others] = reasons as [ChangeReason, ...ChangeReason[]];
  return {
    id, kind: first.kind, group: groupOf(first.kind), measure: ae, provider: trust, months: ['2012-07'], reasons: [first, ...others],
    mayBeChance: reasons.every(isByChance), chart, alsoOf: [], atSites: [],
  };
}
const ranked = (items: readonly Change[]): readonly string[] => rankChanges(items).map(({ id }) => id);

describe('rankChanges', () => {
  it('of one item of each kind, in any order, gives the written precedence', () => {
    const items = PRECEDENCE.map((kind) => itemOf(kind, [reasonOf(kind)]));
    fc.assert(fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
      expect(ranked(shuffled)).toEqual(PRECEDENCE);
    }));
  });

  it('puts the groups in the order of the agenda, each kind under one heading', () => {
    expect([...new Set(PRECEDENCE.map(groupOf))]).toEqual(CHANGE_GROUPS);
  });

  it('puts what may be chance after what is more, under its own heading and not below the next', () => {
    const weak = itemOf('weak', [reasonOf('new-concern', { chance: chance(false) })]);
    const deeper = itemOf('deeper', [reasonOf('deeper-concern')]);
    const below = itemOf('below', [reasonOf('newly-below')]);
    expect(ranked([below, weak, deeper])).toEqual(['deeper', 'weak', 'below']);
  });

  it('of two concerns puts first the one whose threshold cannot be reached, then the stronger evidence, then more reasons', () => {
    const a = itemOf('a', [reasonOf('new-concern', { chance: chance(true, 0.001) })]);
    const b = itemOf('b', [reasonOf('new-concern')], failing);
    const c = itemOf('c', [reasonOf('new-concern'), reasonOf('newly-below')]);
    const d = itemOf('d', [reasonOf('new-concern')]);
    expect(failing.assessment.assurance).toBe('fail');
    expect(ranked([d, c, a, b])).toEqual(['b', 'a', 'c', 'd']);
  });

  it('of two objectives at risk puts the likelier breach first; of two never events the one with more in a year; of restated figures a changed verdict', () => {
    expect(ranked([itemOf('less', [reasonOf('objective-at-risk')]), itemOf('more', [reasonOf('objective-at-risk', { year: { probabilityOfBreach: 0.9 } })])])).toEqual(['more', 'less']);
    expect(ranked([itemOf('one', [reasonOf('never-event')]), itemOf('second', [reasonOf('never-event', { inLastYear: 2 })])])).toEqual(['second', 'one']);
    expect(ranked([itemOf('same', [reasonOf('restated')]), itemOf('other', [reasonOf('restated', { variation: { from: 'common-cause', to: 'concern-low' } })])])).toEqual(['other', 'same']);
  });

  it('keeps the order handed in where all is equal, and loses and adds nothing', () => {
    const items = ['x', 'y', 'z'].map((id) => itemOf(id, [reasonOf('cleared')]));
    expect(ranked(items)).toEqual(['x', 'y', 'z']);
    expect(rankChanges([])).toEqual([]);
  });
});

describe('byWeight', () => {
  it('of the reasons of one chart puts the weightiest first, and of two events the later', () => {
    const events = [reasonOf('never-event', { month: '2012-06' }), reasonOf('never-event', { month: '2012-07' })];
    expect([reasonOf('improved'), ...events, reasonOf('new-concern')].sort(byWeight).map(({ kind, ...rest }) => [kind, 'month' in rest ? rest.month : ''])).toEqual([
      ['never-event', '2012-07'], ['never-event', '2012-06'], ['new-concern', '2012-07'], ['improved', '2012-07'],
    ]);
  });
});
