import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialAtLeast, betaBinomialAtMost, betaBinomialProbability } from '../../../src/spc/distributions/beta-binomial.ts';
import { binomialAtLeast, binomialAtMost, binomialProbability } from '../../../src/spc/distributions/binomial.ts';
import { chiSquaredUpperTail } from '../../../src/spc/distributions/chi-squared.ts';
import { incompleteBeta } from '../../../src/spc/distributions/incomplete-beta.ts';
import { incompleteGamma } from '../../../src/spc/distributions/incomplete-gamma.ts';
import { logGamma } from '../../../src/spc/distributions/log-gamma.ts';
import {
  negativeBinomialAtLeast, negativeBinomialAtMost, negativeBinomialProbability,
} from '../../../src/spc/distributions/negative-binomial.ts';
import { normalCdf, normalQuantile, normalUpperTail } from '../../../src/spc/distributions/normal.ts';
import { poissonAtLeast, poissonAtMost, poissonProbability } from '../../../src/spc/distributions/poisson.ts';
import { studentCdf, studentUpperTail } from '../../../src/spc/distributions/student-t.ts';
import reference from './reference-values.json';

/** Relative error, or absolute where the expected value is 0. */
function errorOf(found: number, expected: number): number {
  return expected === 0 ? Math.abs(found) : Math.abs(found - expected) / Math.abs(expected);
}

type Row = readonly number[];
const twoToThree: readonly (readonly [string, readonly Row[], readonly ((...n: number[]) => number)[]])[] = [
  ['logGamma', reference.logGamma, [logGamma]],
  ['normalUpperTail', reference.normalUpper, [normalUpperTail]],
  ['normalQuantile', reference.normalQuantile, [normalQuantile]],
  ['studentUpperTail', reference.studentUpper, [studentUpperTail]],
  ['chiSquaredUpperTail', reference.chi, [chiSquaredUpperTail]],
  ['binomial', reference.binomial, [binomialProbability, binomialAtMost, binomialAtLeast]],
  ['poisson', reference.poisson, [poissonProbability, poissonAtMost, poissonAtLeast]],
  ['negativeBinomial', reference.negbin, [negativeBinomialProbability, negativeBinomialAtMost, negativeBinomialAtLeast]],
  ['betaBinomial', reference.betabin, [betaBinomialProbability, betaBinomialAtMost, betaBinomialAtLeast]],
];

describe('values computed at 40 digits', () => {
  for (const [name, rows, functions] of twoToThree) {
    for (const row of rows) {
      const given = row.slice(0, row.length - functions.length);
      it(`${name}(${given.join(', ')}) agrees to 1e-11 relative`, () => {
        functions.forEach((f, i) => {
          expect(errorOf(f(...given), row[given.length + i]!)).toBeLessThan(1e-11);
        });
      });
    }
  }
});

describe('worked examples of the docstrings', () => {
  it('incompleteGamma(1, 2) gives 1 − e⁻² and e⁻²', () => {
    expect(incompleteGamma(1, 2).lower).toBeCloseTo(1 - Math.exp(-2), 14);
    expect(incompleteGamma(1, 2).upper).toBeCloseTo(Math.exp(-2), 14);
  });
  it('incompleteBeta(0.5, 2, 3) gives 0.6875 and 0.3125', () => {
    expect(incompleteBeta(0.5, 2, 3).lower).toBeCloseTo(0.6875, 14);
    expect(incompleteBeta(0.5, 2, 3).upper).toBeCloseTo(0.3125, 14);
  });
  it('normalCdf(1.96) gives 0.9750021', () => expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 14));
  it('studentCdf(2, 10) gives 0.9633060', () => expect(studentCdf(2, 10)).toBeCloseTo(0.9633059826146299, 14));
  it('betaBinomial over a flat beta makes every count equally likely', () => {
    for (let k = 0; k <= 3; k++) expect(betaBinomialProbability(k, 3, 1, 1)).toBeCloseTo(0.25, 14);
  });
});

describe('edges', () => {
  it('a count between whole numbers counts as the one inside the asked tail', () => {
    expect(poissonAtMost(1.9, 2)).toBe(poissonAtMost(1, 2));
    expect(poissonAtLeast(0.1, 2)).toBe(poissonAtLeast(1, 2));
    expect(binomialAtLeast(2.5, 5, 0.5)).toBe(binomialAtLeast(3, 5, 0.5));
    expect(binomialAtLeast(3, 5, 0.5)).toBeCloseTo(0.5, 14);
  });
  it('a mean of 0 gives certainty of no cases', () => {
    expect([poissonAtMost(0, 0), poissonAtLeast(1, 0), negativeBinomialAtMost(0, 0, 2), negativeBinomialAtLeast(1, 0, 2)])
      .toEqual([1, 0, 1, 0]);
  });
  it('p of 0 and 1 give certainty', () => {
    expect([binomialAtMost(0, 9, 0), binomialAtLeast(9, 9, 1), binomialProbability(9, 9, 1), binomialAtMost(8, 9, 1)])
      .toEqual([1, 1, 1, 0]);
  });
  it('illegal arguments are refused by name, not answered with NaN', () => {
    expect(() => logGamma(0)).toThrow(/x is 0/);
    expect(() => normalQuantile(1)).toThrow(/share is 1/);
    expect(() => poissonAtMost(2, Number.NaN)).toThrow(/mean is NaN/);
    expect(() => binomialAtMost(2, 2.5, 0.5)).toThrow(/n is 2.5/);
    expect(() => binomialAtMost(2, 5, 1.1)).toThrow(/p is 1.1/);
  });
});

describe('properties', () => {
  const isProbability = (x: number) => Number.isFinite(x) && x >= 0 && x <= 1;

  it('normalCdf and normalQuantile undo each other', () => {
    fc.assert(fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (share) => {
      expect(errorOf(normalUpperTail(-normalQuantile(share)), share)).toBeLessThan(1e-12);
    }));
  });

  it('every normal and t tail is a probability, for any finite argument', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: 0.5, max: 1e6, noNaN: true }), (x, v) => {
      expect(isProbability(normalCdf(x)) && isProbability(studentUpperTail(x, v))).toBe(true);
    }));
  });

  it('binomial and beta-binomial tails are complementary probabilities that rise with k', () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      (n, k, p, alpha, beta) => {
        const binomial = binomialAtMost(k, n, p);
        expect(isProbability(binomial)).toBe(true);
        expect(binomial + binomialAtLeast(k + 1, n, p)).toBeCloseTo(1, 12);
        expect(binomialAtMost(k + 1, n, p)).toBeGreaterThanOrEqual(binomial - 1e-13);
        const mixed = betaBinomialAtMost(k, n, alpha, beta);
        expect(isProbability(mixed)).toBe(true);
        expect(mixed + betaBinomialAtLeast(k + 1, n, alpha, beta)).toBeCloseTo(1, 9);
        expect(betaBinomialAtMost(k + 1, n, alpha, beta)).toBeGreaterThanOrEqual(mixed - 1e-10);
      },
    ));
  });

  it('Poisson and negative binomial tails are complementary probabilities that fall with the mean', () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 100_000, noNaN: true }),
      fc.double({ min: 0.01, max: 1e8, noNaN: true }),
      (k, mean, size) => {
        const poisson = poissonAtMost(k, mean);
        expect(isProbability(poisson)).toBe(true);
        expect(poisson + poissonAtLeast(k + 1, mean)).toBeCloseTo(1, 12);
        expect(poissonAtMost(k, mean * 1.1)).toBeLessThanOrEqual(poisson + 1e-12);
        const mixed = negativeBinomialAtMost(k, mean, size);
        expect(isProbability(mixed)).toBe(true);
        expect(mixed + negativeBinomialAtLeast(k + 1, mean, size)).toBeCloseTo(1, 12);
        expect(negativeBinomialAtMost(k, mean * 1.1, size)).toBeLessThanOrEqual(mixed + 1e-12);
      },
    ));
  });

  it('the mixtures become the plain distributions as their extra variation vanishes', () => {
    expect(errorOf(negativeBinomialAtMost(24, 30, 1e12), poissonAtMost(24, 30))).toBeLessThan(1e-9);
    expect(errorOf(betaBinomialAtMost(90, 100, 0.95e11, 0.05e11), binomialAtMost(90, 100, 0.95))).toBeLessThan(1e-8);
  });

  it('two million patients are summed to the end, whichever side is asked', () => {
    expect(betaBinomialAtLeast(1_900_000, 2_000_000, 9500, 500)).toBeGreaterThan(0.4);
    expect(betaBinomialAtLeast(1_000_000, 2_000_000, 9500, 500)).toBe(1);
  });
});
