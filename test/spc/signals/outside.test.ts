import { describe, expect, it } from 'vitest';
import { detectOutside } from '../../../src/spc/signals/outside.ts';
import { firings, pointsOf } from './fire-on.ts';

describe('detectOutside', () => {
  it('fires strictly beyond a limit on either side, and not on it', () => {
    const found = firings(pointsOf([50, 56, 56.01, 44, 43.99]), detectOutside);
    expect(found.map(({ side, flagged }) => [side, ...flagged])).toEqual([[1, 2], [-1, 4]]);
  });

  it('takes a point that is on the limit but for rounding as on it', () => {
    expect(firings(pointsOf([56 + 1e-14]), detectOutside)).toEqual([]);
  });

  it('never fires where there are no limits', () => {
    expect(firings(pointsOf([1e9, -1e9], 50, NaN), detectOutside)).toEqual([]);
  });

  it('never fires on limits of no width that every point shares', () => {
    expect(firings(pointsOf([50, 50, 50], 50, 0), detectOutside)).toEqual([]);
  });
});
