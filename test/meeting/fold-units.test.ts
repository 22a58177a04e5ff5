import { describe, expect, it } from 'vitest';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import type { Change } from '../../src/meeting/change.ts';
import { foldUnits } from '../../src/meeting/fold-units.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';

const CASES: Partial<Measure> = { sourceEventType: 'c_difficile_case', eventWhere: { attribution: ['trust', 'unknown'] } };

/** As much of a change as its place on the agenda needs. */
const change = (id: string, kind: Change['kind'], group: Change['group'], measure: Partial<Measure>, code = 'ZZ1'): Change => ({
  id: `${id}@${code}`, kind, group, measure: { id, ...measure } as Measure, provider: { code } as Change['provider'], months: ['2012-07'],
  reasons: [{ kind, chance: { pValue: 0.01, adjusted: 0.02, discovered: true, charts: 9 } }] as unknown as Change['reasons'], mayBeChance: false,
  chart: { assessment: { assurance: null, met: [], decidingIndex: 0 } } as unknown as Change['chart'], alsoOf: [], atSites: [],
});
const count = (kind: Change['kind'], group: Change['group'], code?: string): Change => change('cases', kind, group, { ...CASES, kind: 'count' }, code);
const rate = (kind: Change['kind'], group: Change['group'], code?: string): Change => change('cases_rate', kind, group, { ...CASES, kind: 'rate' }, code);
const told = (changes: readonly Change[]): readonly string[] => foldUnits(changes).map(({ id, inOtherUnit = [] }) => [id, ...inOtherUnit.map((other) => other.id)].join(' + '));

describe('foldUnits', () => {
  it('a count and the rate of the same events at one provider are one item', () => {
    expect(told([count('improved', 'better'), rate('improved', 'better')])).toEqual(['cases@ZZ1 + cases_rate@ZZ1']);
  });

  it.each(['c_difficile', 'c_difficile_hoha_coha'])('%s of the catalogue and its rate are one item', (id) => {
    const listed = (name: string): Change => change(name, 'improved', 'better', BUILT_IN_MEASURES.find((measure) => measure.id === name) ?? {});
    expect(told([listed(id), listed(`${id}_rate`)])).toEqual([`${id}@ZZ1 + ${id}_rate@ZZ1`]);
  });

  it('the worse news leads, whichever comes first', () => {
    expect(told([count('improved', 'better'), rate('new-concern', 'concern')])).toEqual(['cases_rate@ZZ1 + cases@ZZ1']);
    expect(told([rate('new-concern', 'concern'), count('improved', 'better')])).toEqual(['cases_rate@ZZ1 + cases@ZZ1']);
  });

  it('at two providers: two items', () => {
    expect(told([count('improved', 'better'), rate('improved', 'better', 'ZZ2')])).toEqual(['cases@ZZ1', 'cases_rate@ZZ2']);
  });

  it('other events, or no events known: two items', () => {
    expect(told([count('improved', 'better'), change('other', 'improved', 'better', { ...CASES, eventWhere: { attribution: ['hoha'] }, kind: 'rate' })])).toHaveLength(2);
    expect(told([change('a', 'improved', 'better', { kind: 'count' }), change('b', 'improved', 'better', { kind: 'rate' })])).toHaveLength(2);
  });

  it('two counts of the same events: two items', () => {
    expect(told([count('improved', 'better'), change('again', 'improved', 'better', { ...CASES, kind: 'count' })])).toEqual(['cases@ZZ1', 'again@ZZ1']);
  });
});
