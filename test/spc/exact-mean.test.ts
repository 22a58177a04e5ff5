import { describe, expect, it } from 'vitest';
import { exactMean, exactMedian, exactSum } from '../../src/spc/exact-mean.ts';

describe('exactSum', () => {
  it('keeps what a running sum loses: 1, 1e100, 1, −1e100 make 2', () => expect(exactSum(Float64Array.of(1, 1e100, 1, -1e100), 0, 4)).toBe(2));
  it('is 0 for an empty stretch', () => expect(exactSum(Float64Array.of(5), 0, 0)).toBe(0));
  it('adds only the stretch asked for', () => expect(exactSum(Float64Array.of(1, 2, 4, 8), 1, 3)).toBe(6));
});

describe('exactMean', () => {
  it('is the value itself for a constant series of any length', () => {
    for (const value of [0.1, 0.7, 0.95, 1 / 3, 1e-300, 123456.789]) {
      for (let length = 1; length <= 240; length++) expect(exactMean(new Float64Array(length).fill(value), 0, length)).toBe(value);
    }
  });
  it('is NaN for an empty stretch', () => expect(exactMean(new Float64Array(3), 2, 2)).toBeNaN());
  it('does not overflow', () => expect(exactMean(Float64Array.of(1.5e308, 1.5e308), 0, 2)).toBe(1.5e308));
  it('sees a small spread on a large offset', () => {
    expect(exactMean(Float64Array.of(1e9 + 0.25, 1e9 + 0.5, 1e9 + 0.75), 0, 3)).toBe(1e9 + 0.5);
  });
});

describe('exactMedian', () => {
  it('3, 1, 2, 10: 2.5', () => expect(exactMedian(Float64Array.of(3, 1, 2, 10), 0, 4)).toBe(2.5));
  it('3, 1, 2: 2', () => expect(exactMedian(Float64Array.of(3, 1, 2), 0, 3)).toBe(2));
  it('orders by size, not by text', () => expect(exactMedian(Float64Array.of(10, 9, 100), 0, 3)).toBe(10));
  it('does not overflow and leaves the numbers in their order', () => {
    const numbers = Float64Array.of(1.6e308, 1.2e308);
    expect(exactMedian(numbers, 0, 2)).toBeCloseTo(1.4e308, -300);
    expect([...numbers]).toEqual([1.6e308, 1.2e308]);
  });
  it('is NaN for an empty stretch', () => expect(exactMedian(new Float64Array(0), 0, 0)).toBeNaN());
});
