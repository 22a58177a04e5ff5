import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialAtLeast } from '../../../src/spc/distributions/beta-binomial.ts';
import { negativeBinomialAtMost } from '../../../src/spc/distributions/negative-binomial.ts';
import { chanceAtMost, fitCountProcess, forecastTotal, totalAtChance } from '../../../src/spc/judgement/count-process.ts';
import { degreesOfFreedomOfRanges, individualsFromValues } from '../../../src/spc/judgement/individuals-process.ts';
import { probabilityOfMeeting } from '../../../src/spc/judgement/probability-of-meeting.ts';
import { fitProportionProcess } from '../../../src/spc/judgement/proportion-process.ts';
import { madeAssessment, repeated, standard, type Made } from './made-assessment.ts';

const proportion = { kind: 'proportion', multiplier: 1 } as const;
const count = { kind: 'count', multiplier: 1 } as const;

/** A proportion of 100 patients a month. */
function hundredPatients(numerators: readonly number[], more: Partial<Made> = {}): Made {
  return {
    values: numerators.map((x) => x / 100), numerators, denominators: numerators.map(() => 100), chartKind: 'p',
    thresholds: [standard(0.85, 'at-least')], ...more,
  };
}

describe('probabilityOfMeeting on a p chart', () => {
  it('takes the binomial for months that differ no more than chance, and says so', () => {
    const found = probabilityOfMeeting(madeAssessment(hundredPatients(repeated([90, 92], 16))), proportion);
    expect(found.withheld).toBeNull();
    if (found.withheld !== null) return;
    // Beta(1456, 144) seen through 1,600 patients, then 100 patients: 85 of them or more.
    expect(found.probability).toBeCloseTo(betaBinomialAtLeast(85, 100, 1456, 144), 12);
    expect(found.probability).toBeCloseTo(0.98, 4);
    expect(found).toMatchObject({ period: '2024-08', threshold: 0.85, comparison: 'at-least' });
    expect(found.model).toMatchObject({ distribution: 'binomial', mean: 0.91, denominator: 100, points: 16, from: '2023-04', to: '2024-07' });
  });

  it('takes the beta-binomial for months that differ more than chance, which is less sure', () => {
    const found = probabilityOfMeeting(madeAssessment(hundredPatients(repeated([80, 99, 97, 86], 16))), proportion);
    const calm = probabilityOfMeeting(madeAssessment(hundredPatients(repeated([90, 91], 16))), proportion);
    if (found.withheld !== null || calm.withheld !== null) throw new Error('withheld');
    expect(found.model.distribution).toBe('beta-binomial');
    expect(found.model.standardDeviation).toBeGreaterThan(2 * calm.model.standardDeviation);
    expect(found.probability).toBeLessThan(0.85);
  });

  it('counts a threshold reached to the last patient as met: 7 of 100 against 0.07 at most', () => {
    const made = hundredPatients(repeated([6, 8], 16), { thresholds: [standard(0.07, 'at-most')] });
    const found = probabilityOfMeeting(madeAssessment(made), proportion);
    if (found.withheld !== null) throw new Error('withheld');
    expect(found.probability).toBeCloseTo(1 - betaBinomialAtLeast(8, 100, 112, 1488), 12);
  });
});

describe('probabilityOfMeeting on an XmR chart', () => {
  const made: Made = {
    values: repeated([0.9, 0.94], 24), lines: { centre: 0.92, lower: 0.86, upper: 0.98 }, thresholds: [standard(0.92, 'at-least')],
  };

  it('gives one half for a threshold on the centre', () => {
    const found = probabilityOfMeeting(madeAssessment(made), proportion);
    expect(found.probability).toBeCloseTo(0.5, 14);
  });

  it('gives about 99% for a threshold on the lower limit, by Student’s t with 14.1 degrees of freedom', () => {
    const found = probabilityOfMeeting(madeAssessment({ ...made, thresholds: [standard(0.86, 'at-least')] }), proportion);
    if (found.withheld !== null) throw new Error('withheld');
    expect(found.model).toMatchObject({ distribution: 'student-t', mean: 0.92, denominator: null });
    expect(found.model.degreesOfFreedom).toBeCloseTo(14.1, 1);
    expect(found.probability).toBeGreaterThan(0.99);
    expect(found.probability).toBeLessThan(0.9987);
  });

  it('is mirrored for at-most, so that both ways add up to 1', () => {
    const level = (comparison: 'at-least' | 'at-most') => (
      probabilityOfMeeting(madeAssessment({ ...made, thresholds: [standard(0.9, comparison)] }), proportion).probability!
    );
    expect(level('at-least') + level('at-most')).toBeCloseTo(1, 14);
  });

  it('uses the threshold handed in before the one in force', () => {
    const found = probabilityOfMeeting(madeAssessment(made), proportion, { value: 0.86, comparison: 'at-most' });
    expect(found.probability).toBeLessThan(0.01);
  });

  it('takes a limit’s reach from the side that was not clipped', () => {
    const clipped = { ...made, lines: { centre: 0.92, lower: 0.82, upper: 1 }, thresholds: [standard(0.82, 'at-least')] };
    expect(probabilityOfMeeting(madeAssessment(clipped), proportion).probability).toBeGreaterThan(0.99);
  });
});

describe('probabilityOfMeeting of counts', () => {
  it('takes the Poisson for counts that differ no more than chance: 4 or fewer, mean 5, known from 80 cases', () => {
    const found = probabilityOfMeeting(
      madeAssessment({ values: repeated([5, 4, 6, 5], 16), thresholds: [standard(4, 'at-most')] }), count,
    );
    if (found.withheld !== null) throw new Error('withheld');
    expect(found.model).toMatchObject({ distribution: 'poisson', mean: 5 });
    expect(found.probability).toBeCloseTo(negativeBinomialAtMost(4, 5, 80), 12);
  });

  it('takes the negative binomial for counts that differ more', () => {
    const found = probabilityOfMeeting(
      madeAssessment({ values: repeated([1, 14, 2, 9], 16), thresholds: [standard(4, 'at-most')] }), count,
    );
    if (found.withheld !== null) throw new Error('withheld');
    expect(found.model.distribution).toBe('negative-binomial');
    expect(found.model.dispersion).toBeGreaterThan(3);
  });

  it('turns a rate per 100,000 bed days into cases of a usual month', () => {
    const cases = repeated([4, 6, 5, 5], 16);
    const made: Made = {
      values: cases.map((c) => (c / 20_000) * 100_000), numerators: cases, denominators: cases.map(() => 20_000), chartKind: 'u',
      thresholds: [standard(25, 'at-most')],
    };
    const found = probabilityOfMeeting(madeAssessment(made), { kind: 'rate', multiplier: 100_000 });
    if (found.withheld !== null) throw new Error('withheld');
    expect(found.model.mean).toBeCloseTo(25, 12);
    expect(found.model.denominator).toBe(20_000);
    expect(found.probability).toBeCloseTo(negativeBinomialAtMost(5, 5, 80), 12);
  });
});

describe('probabilityOfMeeting is withheld', () => {
  const base: Made = {
    values: repeated([0.9, 0.94], 24), lines: { centre: 0.92, lower: 0.86, upper: 0.98 }, thresholds: [standard(0.9, 'at-least')],
  };
  const cases: readonly (readonly [string, Partial<Made>, string])[] = [
    ['without a threshold', { thresholds: [] }, 'no-threshold'],
    ['when the threshold ends with the series', { thresholds: [standard(0.9, 'at-least', { to: '2025-03' })] }, 'no-threshold'],
    ['with 14 months', { values: repeated([0.9, 0.94], 14) }, 'not-enough-data'],
    ['with no month at all', { values: [] }, 'not-enough-data'],
    ['with gaps only', { values: [null, null] }, 'not-enough-data'],
    ['in a phase of 11 months', { phaseStart: 13, phaseShort: true }, 'short-phase'],
    ['under special cause', { stable: false }, 'not-stable'],
    ['on a chart without limits', { lines: { centre: 0.92, lower: null, upper: null } }, 'no-limits'],
    ['on a constant series', { lines: { centre: 0.92, lower: 0.92, upper: 0.92 } }, 'no-variation'],
    ['at a threshold of 100% on an XmR chart', { thresholds: [standard(1, 'at-least')] }, 'threshold-at-edge'],
  ];
  for (const [title, change, reason] of cases) {
    it(`${title}: ${reason}`, () => {
      expect(probabilityOfMeeting(madeAssessment({ ...base, ...change }), proportion)).toMatchObject({ probability: null, withheld: reason });
    });
  }

  it('of a rate on an XmR chart at a threshold of zero, where a bell curve would go on below it: threshold-at-edge', () => {
    const made = { values: repeated([0, 4, 8], 24), lines: { centre: 4, lower: -8, upper: 16 }, thresholds: [standard(0, 'at-most')] };
    expect(probabilityOfMeeting(madeAssessment(made), { kind: 'rate', multiplier: 1000 }).withheld).toBe('threshold-at-edge');
  });

  it('not at 100% of what can pass 100%, as hours worked can', () => {
    const made = { ...base, lines: { centre: 0.98, lower: 0.92, upper: 1.04 }, thresholds: [standard(1, 'at-least')] };
    expect(probabilityOfMeeting(madeAssessment(made), { ...proportion, maxPercentOver100: true }).probability).toBeGreaterThan(0.1);
  });

  it('for counts below one a month: too-rare', () => {
    const made = { values: repeated([0, 1, 0], 24), thresholds: [standard(0, 'at-most')] };
    expect(probabilityOfMeeting(madeAssessment(made), count).withheld).toBe('too-rare');
  });
});

describe('only the last phase speaks', () => {
  it('earlier, excluded and provisional months change nothing', () => {
    const now = repeated([88, 92], 16);
    const plain = probabilityOfMeeting(madeAssessment(hundredPatients([...repeated([50], 8), ...now], { phaseStart: 8 })), proportion);
    const other = probabilityOfMeeting(
      madeAssessment(hundredPatients([...repeated([10], 8), ...now, 3, 2], { phaseStart: 8, excluded: [24], provisional: [25] })), proportion,
    );
    expect(other.probability).toBe(plain.probability);
    expect(plain.withheld).toBeNull();
  });
});

describe('the processes behind it', () => {
  it('fitCountProcess([4, 6, 5, 5]) is a Poisson of 5 with dispersion 2/15', () => {
    const found = fitCountProcess([4, 6, 5, 5], [1, 1, 1, 1])!;
    expect(found).toMatchObject({ distribution: 'poisson', rate: 5, cases: 20, extraVariation: 0 });
    expect(found.dispersion).toBeCloseTo(2 / 15, 14);
    expect(forecastTotal(found, 2, 2)).toEqual({ mean: 10, size: 20 });
  });
  it('fitCountProcess of no cases at all keeps half a case, never a rate of 0', () => {
    expect(fitCountProcess([0, 0, 0, 0], [1, 1, 1, 1])).toMatchObject({ rate: 0.125, cases: 0.5 });
  });
  it('totalAtChance is the smallest total that is not exceeded with that chance', () => {
    const forecast = { mean: 30, size: 60 };
    const total = totalAtChance(forecast, 0.9);
    expect(chanceAtMost(forecast, total)).toBeGreaterThanOrEqual(0.9);
    expect(chanceAtMost(forecast, total - 1)).toBeLessThan(0.9);
  });
  it('fitProportionProcess refuses a numerator above its denominator', () => {
    expect(fitProportionProcess([9, 11], [10, 10])).toBeNull();
  });
  it('fitProportionProcess([9, 8, 10] of 10) is a binomial of 0.9', () => {
    expect(fitProportionProcess([9, 8, 10], [10, 10, 10])).toMatchObject({ distribution: 'binomial', proportion: 0.9, patients: 30 });
  });
  it('degreesOfFreedomOfRanges(23) is 14.1 and one range is worth 0.88', () => {
    expect(degreesOfFreedomOfRanges(23)).toBeCloseTo(14.1, 1);
    expect(degreesOfFreedomOfRanges(1)).toBeCloseTo(0.876, 3);
  });
  it('individualsFromValues([10, 12, 11, 13]) has centre 11.5 and sigma 5/3 ÷ 1.128', () => {
    expect(individualsFromValues([10, 12, 11, 13])).toMatchObject({ centre: 11.5, sigma: 5 / 3 / 1.128, points: 4 });
  });
});

describe('properties', () => {
  const months = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 15, maxLength: 48 });

  it('a lower at-least threshold never is less likely to be met', () => {
    fc.assert(fc.property(months, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (xs, a, b) => {
      const assessment = madeAssessment({
        values: xs.map((x) => x / 40), numerators: xs, denominators: xs.map(() => 40), chartKind: 'p', thresholds: [standard(0.5, 'at-least')],
      });
      const at = (value: number) => probabilityOfMeeting(assessment, proportion, { value, comparison: 'at-least' }).probability!;
      expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(at(Math.max(a, b)) - 1e-12);
    }), { numRuns: 100 });
  });

  it('no input gives NaN or leaves 0 to 1', () => {
    fc.assert(fc.property(
      fc.array(fc.oneof(fc.constant(null), fc.double()), { minLength: 0, maxLength: 40 }), fc.double(), fc.double(), fc.double(),
      fc.constantFrom('xmr', 'p', 'u', 'c', 't', 'run'), fc.constantFrom('proportion', 'count', 'rate', 'value'),
      (values, threshold, centre, upper, chartKind, kind) => {
        const assessment = madeAssessment({
          values, numerators: values, denominators: values, chartKind: chartKind as 'xmr', thresholds: [standard(threshold, 'at-least')],
          lines: { centre: Number.isFinite(centre) ? centre : 0, lower: null, upper: Number.isFinite(upper) ? upper : null },
        });
        const found = probabilityOfMeeting(assessment, { kind: kind as 'count', multiplier: 1 });
        if (found.probability !== null) {
          expect(found.probability >= 0 && found.probability <= 1).toBe(true);
          expect(Number.isFinite(found.model.mean) && Number.isFinite(found.model.standardDeviation)).toBe(true);
        }
      },
    ), { numRuns: 500 });
  });
});
