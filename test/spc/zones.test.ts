import { describe, expect, it } from 'vitest';
import { markZones } from '../../src/spc/zones.ts';
import { pointsOf } from './signals/fire-on.ts';

const zones = (values: readonly number[], exact: boolean, sigma = 2): number[] => {
  const points = pointsOf(values, 50, sigma);
  markZones(points, exact);
  return [...points.zone.subarray(0, points.count)];
};

describe('markZones', () => {
  it('50, 51, 53, 55, 56, 57, 43 around 50 with σ 2: 0, 1, 2, 3, 3, 4, −4', () => {
    for (const exact of [true, false]) {
      expect(zones([50, 51, 53, 55, 56, 57, 43], exact)).toEqual([0, 1, 2, 3, 3, 4, -4]);
      expect(zones([52, 54, 48, 46, 44, 45, 47, 49], exact)).toEqual([1, 2, -1, -2, -3, -3, -2, -1]);
    }
  });
  it('to the last bit: one step above the limit is beyond it; otherwise it is on it', () => {
    const above = 56 + 2 ** -47;
    expect(zones([above], true)).toEqual([4]);
    expect(zones([above], false)).toEqual([3]);
  });
  it('without limits: the side of the centre', () => expect(zones([49, 50, 51], false, NaN)).toEqual([-1, 0, 1]));
});
