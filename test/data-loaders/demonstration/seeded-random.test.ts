import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../data-loaders/demonstration/seeded-random.ts';

const take = (text: string, n: number): number[] => {
  const random = seededRandom(text);
  return Array.from({ length: n }, () => random());
};

describe('seededRandom', () => {
  it('gives the same numbers for the same text, and others for another', () => {
    expect(take('Worcester', 100)).toEqual(take('Worcester', 100));
    expect(take('Worcester', 1)).not.toEqual(take('Redditch', 1));
    expect(take('', 2)).toEqual(take('', 2));
  });

  it('keeps its numbers from one version to the next: the shipped pack depends on them', () => {
    expect(take('Worcester', 3).map((number) => Math.round(number * 4_294_967_296))).toEqual([3389172470, 300916286, 3020843737]);
  });

  it('spreads 200,000 numbers evenly over ten tenths of 0 to 1', () => {
    const numbers = take('even', 200_000);
    const tenths = Array.from({ length: 10 }, () => 0);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    for (const number of numbers) {
      const tenth = Math.floor(number * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // Chi-squared with 9 degrees of freedom: above 27.9 once in a thousand.
    expect(tenths.reduce((sum, count) => sum + (count - 20_000) ** 2 / 20_000, 0)).toBeLessThan(27.9);
  });

  it('does not let one number foretell the next', () => {
    const numbers = take('independent', 100_000).map((number) => number - 0.5);
    const product = numbers.slice(1).reduce((sum, number, i) => sum + number * (numbers[i] ?? 0), 0);
    // Correlation of neighbours: standard error 1/√100,000.
    expect(Math.abs(product / numbers.length / (1 / 12))).toBeLessThan(4 / Math.sqrt(100_000));
  });
});
