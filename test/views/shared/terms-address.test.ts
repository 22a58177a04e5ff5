import { describe, expect, it } from 'vitest';
import { PRESENT_TERMS, type Terms } from '../../../src/queries/use-terms.ts';
import { addressesUnder } from '../../../src/views/shared/address.ts';
import { splitHash } from '../../../src/views/shared/hash-address.ts';
import { readTerms, underTerms } from '../../../src/views/shared/terms-address.ts';

const JUNE: Terms = { asAt: '2012-06', predecessors: 'combined', since: '2012-04' };
const searchOf = (address: string): string => splitHash(`#${address}`).search;

describe('the terms of an address', () => {
  it.each(['scorecard', 'changes', 'meeting', 'data'] as const)('%s keeps them', (name) => {
    expect(readTerms(searchOf(addressesUnder(JUNE)[name]()))).toEqual(JUNE);
  });

  it('a chart keeps them beside its own state', () => {
    const address = addressesUnder(JUNE).chart('mrsa', 'ZZ1', { table: true });
    expect(readTerms(searchOf(address))).toEqual(JUNE);
    expect(address).toContain('table=yes');
  });

  it('today’s position adds nothing to any address', () => {
    const { scorecard, chart, changes, meeting, data } = addressesUnder(PRESENT_TERMS);
    expect([scorecard(), chart('a', 'b'), changes(), meeting(), data()]).toEqual(['/scorecard', '/chart/a/b', '/changes', '/meeting', '/data']);
  });

  it.each(['', 'asat=2012-13', 'asat=June&predecessors=perhaps&since=2012'])('damaged parts %j are today’s position', (search) => {
    expect(readTerms(search)).toEqual(PRESENT_TERMS);
  });

  it('underTerms changes the terms and leaves every other part', () => {
    const asked = underTerms('/scorecard', 'find=a&why=mrsa*ZZ1', { ...PRESENT_TERMS, asAt: '2012-06' });
    expect(asked).toBe('/scorecard?find=a&why=mrsa*ZZ1&asat=2012-06');
    expect(underTerms('/scorecard', searchOf(asked), PRESENT_TERMS)).toBe('/scorecard?find=a&why=mrsa*ZZ1');
    expect(underTerms('/data', 'asat=2012-06', PRESENT_TERMS)).toBe('/data');
  });
});
