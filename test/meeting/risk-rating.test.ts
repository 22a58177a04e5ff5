import { describe, expect, it } from 'vitest';
import { bandOf, rateRisk } from '../../src/meeting/risk-rating.ts';
import { fc } from '../wording/property.ts';

describe('rateRisk', () => {
  it('of 4 × 3 is 12, high', () => {
    expect(rateRisk(4, 3)).toEqual({ likelihood: 4, consequence: 3, rating: 12, band: 'high' });
  });

  it('of anything but whole scores from 1 to 5 is refused, never rounded', () => {
    for (const wrong of [0, 6, 2.5, -1, NaN, Infinity]) {
      expect(rateRisk(wrong, 3)).toBeNull();
      expect(rateRisk(3, wrong)).toBeNull();
    }
  });

  it('of every pair lies in the band of its product, and a graver score never gives a lower band', () => {
    const order = ['low', 'moderate', 'high', 'extreme'];
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(fc.property(score, score, (likelihood, consequence) => {
      const one = rateRisk(likelihood, consequence);
      expect(one?.rating).toBe(likelihood * consequence);
      expect(one?.band).toBe(bandOf(likelihood * consequence));
      const graver = rateRisk(Math.min(5, likelihood + 1), consequence);
      expect(order.indexOf(graver?.band ?? '')).toBeGreaterThanOrEqual(order.indexOf(one?.band ?? ''));
    }));
  });
});

describe('bandOf', () => {
  it('of the edges: 3 low, 4 and 6 moderate, 8 and 12 high, 15 and 25 extreme', () => {
    expect([1, 3, 4, 6, 8, 12, 15, 25].map(bandOf)).toEqual(['low', 'low', 'moderate', 'moderate', 'high', 'high', 'extreme', 'extreme']);
  });

  it('of a number that no two scores make is refused', () => {
    for (const impossible of [0, 7, 11, 13, 14, 17, 18, 19, 21, 22, 23, 24, 26, 2.5, -4, NaN]) expect(bandOf(impossible)).toBeNull();
  });
});
