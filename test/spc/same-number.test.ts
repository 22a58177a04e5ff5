import { describe, expect, it } from 'vitest';
import { sameNumber } from '../../src/spc/same-number.ts';

describe('sameNumber', () => {
  it('takes what a division leaves in the last bits as the same', () => {
    expect((41 / 5000) * 1000).not.toBe(8.2);
    expect(sameNumber((41 / 5000) * 1000, 8.2)).toBe(true);
    expect(sameNumber(0, -0)).toBe(true);
  });
  it('keeps apart what a person could write down', () => {
    expect(sameNumber(8.2, 8.2000001)).toBe(false);
    expect(sameNumber(0, 1e-300)).toBe(false);
    expect(sameNumber(-1, 1)).toBe(false);
  });
  it('takes infinity as itself and NaN as nothing', () => {
    expect([sameNumber(Infinity, Infinity), sameNumber(Infinity, 1), sameNumber(NaN, NaN)]).toEqual([true, false, false]);
  });
});
