import { describe, expect, it } from 'vitest';
import type { HeldExtract } from '../../src/queries/holding-state.ts';
import { restatementsOf } from '../../src/queries/restatements-of.ts';
import type { Revision, VerdictChange } from '../../src/queries/revisions.ts';

const OF = { measureId: 'mrsa', providerCode: 'ZZ1' };
const restated = (month: string, from: number, to: number | null): Revision['restated'][number] => ({ ...OF, month, from, to });
const file = (id: string, part: Partial<Revision> | null): HeldExtract => ({
  id, origin: 'added', readAt: '2012-08-01T09:00', report: {} as HeldExtract['report'],
  ...(part !== null && { revision: { restated: [], added: [], signals: [], verdicts: [], older: null, ...part } }),
});
const verdict = (from: 'fail' | 'pass', to: 'fail' | 'pass'): VerdictChange => ({ ...OF, variation: null, assurance: { from, to } });

describe('restatementsOf', () => {
  it('files that restated nothing, or of the pack: nothing', () => {
    expect(restatementsOf([file('a', null), file('b', {})])).toEqual({ restated: [], verdicts: [] });
  });

  it('one month in two files: from the figure before the first to the figure after the last', () => {
    const found = restatementsOf([file('a', { restated: [restated('2012-05', 3, 4)] }), file('b', { restated: [restated('2012-05', 4, 6), restated('2012-06', 1, null)] })]);
    expect(found.restated).toEqual([restated('2012-05', 3, 6), restated('2012-06', 1, null)]);
  });

  it('restated there and back: not told', () => {
    expect(restatementsOf([file('a', { restated: [restated('2012-05', 3, 4)] }), file('b', { restated: [restated('2012-05', 4, 3)] })]).restated).toEqual([]);
  });

  it('a verdict that two files changed is told from the first to the last, and not where it is the same again', () => {
    const told = (...changes: readonly VerdictChange[]): unknown => restatementsOf(changes.map((change, index) => file(String(index), { verdicts: [change] }))).verdicts[0]?.assurance;
    expect(told(verdict('pass', 'fail'))).toEqual({ from: 'pass', to: 'fail' });
    expect(told(verdict('pass', 'fail'), verdict('fail', 'pass'))).toBeNull();
  });
});
