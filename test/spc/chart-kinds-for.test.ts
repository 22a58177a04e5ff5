import { describe, expect, it } from 'vitest';
import { chartKindsFor } from '../../src/spc/chart-kinds-for.ts';

const COUNTED = { numerators: [9, null], denominators: [10, null] };
const BARE = { numerators: [null], denominators: [null] };

describe('chartKindsFor(measure, series)', () => {
  it.each([
    ['a proportion of patients', { kind: 'proportion', chartKind: 'p' }, COUNTED, ['xmr', 'p', 'p-prime', 'i-prime', 'run']],
    ['a rate of bed days', { kind: 'rate', chartKind: 'u' }, COUNTED, ['xmr', 'u', 'u-prime', 'i-prime', 'run']],
    ['a count', { kind: 'count', chartKind: 'xmr' }, BARE, ['xmr', 'c', 'run']],
    ['a percentage without its patients', { kind: 'proportion', chartKind: 'xmr' }, BARE, ['xmr', 'run']],
    ['a value', { kind: 'value', chartKind: 'xmr' }, COUNTED, ['xmr', 'run']],
    ['a measure of another kind', { kind: 'count', chartKind: 't' }, BARE, ['t', 'xmr', 'c', 'run']],
  ] as const)('%s', (_, measure, series, kinds) => {
    expect(chartKindsFor(measure, series)).toEqual(kinds);
  });
});
