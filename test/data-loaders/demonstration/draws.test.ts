import { describe, expect, it } from 'vitest';
import { drawBinomial, drawNormal, drawOne, drawPoisson } from '../../../data-loaders/demonstration/draws.ts';
import { seededRandom } from '../../../data-loaders/demonstration/seeded-random.ts';

function meanAndVariance(numbers: readonly number[]): { mean: number; variance: number } {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return { mean, variance: numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1) };
}
const many = <T>(n: number, draw: () => T): T[] => Array.from({ length: n }, draw);

describe('drawNormal', () => {
  it('has mean 0 and variance 1 over 100,000 draws, and leaves ±3 about 27 times in 10,000', () => {
    const random = seededRandom('normal');
    const numbers = many(100_000, () => drawNormal(random));
    const { mean, variance } = meanAndVariance(numbers);
    expect(Math.abs(mean)).toBeLessThan(0.013);
    expect(Math.abs(variance - 1)).toBeLessThan(0.018);
    const beyond = numbers.filter((number) => Math.abs(number) > 3).length;
    expect(Math.abs(beyond - 270)).toBeLessThan(66);
  });

  it('stays finite when chance gives its smallest number', () => {
    expect(Number.isFinite(drawNormal(() => 0))).toBe(true);
    expect(Number.isFinite(drawNormal(() => 1 - 2 ** -32))).toBe(true);
  });
});

describe('drawPoisson', () => {
  it.each([0.06, 1, 8.6, 29.9, 30.1, 250])('has mean and variance %f over 20,000 draws', (expected) => {
    const random = seededRandom(`poisson ${String(expected)}`);
    const { mean, variance } = meanAndVariance(many(20_000, () => drawPoisson(random, expected)));
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / 20_000));
    // Standard error of a Poisson variance: √((λ + 2λ²)/n).
    expect(Math.abs(variance - expected)).toBeLessThan(4 * Math.sqrt((expected + 2 * expected ** 2) / 20_000));
  });

  it('of mean 0 is 0', () => {
    expect(drawPoisson(seededRandom('none'), 0)).toBe(0);
  });
});

describe('drawBinomial', () => {
  it('of 75 patients at 0.72 has mean 54 and variance 15.12 over 20,000 draws', () => {
    const random = seededRandom('binomial');
    const { mean, variance } = meanAndVariance(many(20_000, () => drawBinomial(random, 75, 0.72)));
    expect(Math.abs(mean - 54)).toBeLessThan(4 * Math.sqrt(15.12 / 20_000));
    expect(Math.abs(variance - 15.12)).toBeLessThan(0.65);
  });

  it.each([[-0.2, 0], [0, 0], [1, 40], [1.3, 40]])('at chance %f gives %i of 40', (chance, successes) => {
    expect(drawBinomial(seededRandom('edge'), 40, chance)).toBe(successes);
  });
});

describe('drawOne', () => {
  it('takes each key by its share, whatever the shares add up to', () => {
    const random = seededRandom('shares');
    const threes = many(20_000, () => drawOne(random, { '2': 3, '3': 1 })).filter((key) => key === '3').length;
    expect(Math.abs(threes - 5000)).toBeLessThan(4 * Math.sqrt(20_000 * 0.25 * 0.75));
  });

  it('refuses an empty list', () => {
    expect(() => drawOne(seededRandom('x'), {})).toThrow('empty');
  });
});
