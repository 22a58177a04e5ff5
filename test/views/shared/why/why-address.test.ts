import { describe, expect, it } from 'vitest';
import { readWhy, withWhy } from '../../../../src/views/shared/why/why-address.ts';

describe('why in the address', () => {
  it('withWhy adds the question to what the address already says, and readWhy reads it back', () => {
    const address = withWhy('/scorecard', 'find=a', { measureId: 'mrsa', providerCode: 'ZZ1', event: false });
    expect(address).toBe('/scorecard?find=a&why=mrsa*ZZ1');
    expect(readWhy(address.split('?')[1] ?? '')).toEqual({ measureId: 'mrsa', providerCode: 'ZZ1', event: false });
  });

  it('a question about the mark of an event says so, and is read back', () => {
    const address = withWhy('/changes', '', { measureId: 'never', providerCode: 'ZZ1', event: true });
    expect(address).toBe('/changes?why=never*ZZ1*event');
    expect(readWhy(address.split('?')[1] ?? '')).toEqual({ measureId: 'never', providerCode: 'ZZ1', event: true });
  });

  it('withWhy of null takes only the question away', () => {
    expect(withWhy('/scorecard', 'find=a&why=mrsa*ZZ1', null)).toBe('/scorecard?find=a');
    expect(withWhy('/scorecard', 'why=mrsa*ZZ1', null)).toBe('/scorecard');
  });

  it.each(['', 'why=', 'why=mrsa', 'why=*ZZ1', 'why=a*b*c'])('readWhy of %j is no question', (search) => {
    expect(readWhy(search)).toBeNull();
  });
});
