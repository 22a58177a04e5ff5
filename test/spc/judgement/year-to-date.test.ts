import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negativeBinomialAtMost } from '../../../src/spc/distributions/negative-binomial.ts';
import { yearToDate } from '../../../src/spc/judgement/year-to-date.ts';
import type { Threshold } from '../../../src/spc/vocabulary.ts';
import { madeAssessment, repeated, standard, type Made } from './made-assessment.ts';

const count = { kind: 'count' } as const;
const objective = (value: number, more: Partial<Threshold> = {}) => standard(value, 'at-most', { kind: 'annual-limit', ...more });
/** Five a month for two years, then April and May of the next. */
const made: Made = { from: '2009-04', values: [...repeated([5, 4, 6], 24), 8, 7], thresholds: [objective(60)] };

describe('yearToDate', () => {
  it('adds up from April, states headroom, and the probability of breach of the latest month', () => {
    const found = yearToDate(madeAssessment(made), count)!;
    expect(found).toMatchObject({
      yearStart: '2011-04', upTo: '2011-05', total: 15, headroom: 45, monthsLeft: 10, monthsMissing: 0, breached: false, withheld: null,
    });
    expect(found.months.map((m) => m.cumulative)).toEqual([8, 15, ...Array<null>(10).fill(null)]);
    // 135 cases in 26 months: ten months bring 51.9 on average, seen through 135 cases.
    expect(found.model).toMatchObject({ distribution: 'poisson', cases: 135, points: 26 });
    const mean = (135 / 26) * 10;
    expect(found.probabilityOfBreach).toBeCloseTo(1 - negativeBinomialAtMost(45, mean, 135), 12);
    expect(found.probabilityOfBreach).toBeCloseTo(0.7713, 4);
    expect(found.months[0]!.probabilityOfBreach).toBeCloseTo(1 - negativeBinomialAtMost(52, (135 / 26) * 11, 135), 12);
  });

  it('foretells a band for each month to come that widens to March', () => {
    const { months } = yearToDate(madeAssessment(made), count)!;
    const bands = months.slice(2).map((m) => m.likely!);
    expect(months[1]!.likely).toBeNull();
    expect(bands[9]!.mean).toBeCloseTo(15 + (135 / 26) * 10, 12);
    bands.forEach((band, i) => {
      expect(band.low).toBeLessThanOrEqual(band.mean);
      expect(band.high).toBeGreaterThanOrEqual(band.mean);
      if (i > 0) expect(band.high - band.low).toBeGreaterThanOrEqual(bands[i - 1]!.high - bands[i - 1]!.low);
    });
  });

  it('a gap makes the total “at least” and its month one of the unknown ones', () => {
    const found = yearToDate(madeAssessment({ ...made, values: [...repeated([5, 4, 6], 24), 8, null, 7] }), count)!;
    expect(found).toMatchObject({ total: 15, monthsMissing: 1, monthsLeft: 9, upTo: '2011-06' });
    expect(found.months[1]).toMatchObject({ count: null, gap: 'not-submitted', cumulative: 8, monthsMissing: 1 });
    // Nine months to come and one unknown: ten.
    expect(found.probabilityOfBreach).toBeCloseTo(1 - negativeBinomialAtMost(45, (135 / 26) * 10, 135), 12);
  });

  it('exactly at the objective is not breached; one more is, with certainty, stable or not', () => {
    const full = (last: number) => madeAssessment({ from: '2010-04', values: [...repeated([5], 23), last], thresholds: [objective(60)], stable: false });
    expect(yearToDate(full(5), count)).toMatchObject({ total: 60, headroom: 0, breached: false, probabilityOfBreach: 0, monthsLeft: 0 });
    expect(yearToDate(full(6), count)).toMatchObject({ total: 61, headroom: -1, breached: true, probabilityOfBreach: 1, withheld: null });
  });

  it('withholds the probability when the process is not stable or too short, but keeps total and headroom', () => {
    expect(yearToDate(madeAssessment({ ...made, stable: false }), count))
      .toMatchObject({ total: 15, headroom: 45, probabilityOfBreach: null, withheld: 'not-stable' });
    expect(yearToDate(madeAssessment({ from: '2011-04', values: [3, 4], thresholds: [objective(60)] }), count))
      .toMatchObject({ total: 7, headroom: 53, probabilityOfBreach: null, withheld: 'not-enough-data' });
  });

  it('without an objective it still adds up', () => {
    expect(yearToDate(madeAssessment({ ...made, thresholds: [] }), count))
      .toMatchObject({ total: 15, headroom: null, objective: null, withheld: 'no-objective', probabilityOfBreach: null });
  });

  it('proportions have no yearly count', () => {
    expect(yearToDate(madeAssessment({ ...made }), { kind: 'proportion' })).toMatchObject({ withheld: 'not-a-count', probabilityOfBreach: null });
  });

  it('months that differ more than chance make the breach of a distant objective more likely, by the negative binomial', () => {
    const wild = yearToDate(madeAssessment({ ...made, values: [...repeated([0, 12, 3], 24), 8, 7], thresholds: [objective(90)] }), count)!;
    const calm = yearToDate(madeAssessment({ ...made, thresholds: [objective(90)] }), count)!;
    expect(wild.model!.distribution).toBe('negative-binomial');
    expect(wild.probabilityOfBreach!).toBeGreaterThan(calm.probabilityOfBreach!);
  });

  it('takes the objective of the most specific level that is in force in the year', () => {
    const thresholds = [
      objective(60, { from: '2010-04', to: '2011-03', level: 'provider' }),
      objective(80, { from: '2011-04', to: '2012-03' }),
      objective(70, { from: '2011-04', to: '2012-03', level: 'provider' }),
    ];
    expect(yearToDate(madeAssessment({ ...made, thresholds }), count)!.headroom).toBe(55);
    expect(yearToDate(madeAssessment({ ...made, thresholds }), count, '2010-04'))
      .toMatchObject({ yearStart: '2010-04', total: 60, headroom: 0, breached: false, monthsLeft: 0, probabilityOfBreach: 0 });
  });

  it('judges a cumulative trajectory, and a monthly one added up; a gap leaves “kept” undecided but not “exceeded”', () => {
    const row = (kind: 'trajectory-month' | 'trajectory-cumulative', period: string, value: number) => (
      standard(value, 'at-most', { kind, from: period, to: period })
    );
    const cumulative = { ...made, thresholds: [row('trajectory-cumulative', '2011-04', 8), row('trajectory-cumulative', '2011-05', 14)] };
    expect(yearToDate(madeAssessment(cumulative), count)!.months.slice(0, 3).map((m) => [m.trajectory, m.onTrajectory]))
      .toEqual([[8, true], [14, false], [null, null]]);
    const monthly = { ...made, thresholds: [row('trajectory-month', '2011-04', 9), row('trajectory-month', '2011-05', 9)] };
    expect(yearToDate(madeAssessment(monthly), count)!.months.slice(0, 2).map((m) => [m.trajectory, m.onTrajectory]))
      .toEqual([[9, true], [18, true]]);
    const gap = { ...monthly, values: [...repeated([5], 24), null, 7] };
    expect(yearToDate(madeAssessment(gap), count)!.months[1]!.onTrajectory).toBeNull();
    const exceeded = { ...monthly, values: [...repeated([5], 24), null, 19] };
    expect(yearToDate(madeAssessment(exceeded), count)!.months[1]!.onTrajectory).toBe(false);
  });

  it('an at-least objective is mirrored: the probability of falling short', () => {
    const least = yearToDate(madeAssessment({ ...made, thresholds: [standard(60, 'at-least', { kind: 'annual-limit' })] }), count)!;
    expect(least.probabilityOfBreach).toBeCloseTo(negativeBinomialAtMost(44, (135 / 26) * 10, 135), 12);
    const done = yearToDate(madeAssessment({ from: '2011-04', values: repeated([5], 12), thresholds: [standard(61, 'at-least', { kind: 'annual-limit' })] }), count)!;
    expect(done).toMatchObject({ breached: true, probabilityOfBreach: 1 });
  });

  it('a rate counts its numerators, by bed days', () => {
    const numerators = [...repeated([5, 4, 6], 24), 8, 7];
    const found = yearToDate(madeAssessment({
      ...made, values: numerators.map((x) => x * 5), numerators, denominators: numerators.map(() => 20_000),
    }), { kind: 'rate' })!;
    expect(found.total).toBe(15);
    expect(found.model!.monthlyMean).toBeCloseTo(135 / 26, 12);
    expect(found.probabilityOfBreach).toBeCloseTo(1 - negativeBinomialAtMost(45, (135 / 26) * 10, 135), 10);
  });

  it('rare cases are foretold too: none in 26 months against an objective of 1', () => {
    const found = yearToDate(madeAssessment({ ...made, values: repeated([0], 26), thresholds: [objective(1)] }), count)!;
    expect(found.probabilityOfBreach!).toBeGreaterThan(0);
    expect(found.probabilityOfBreach!).toBeLessThan(0.15);
  });

  it('an empty series has no year', () => expect(yearToDate(madeAssessment({ values: [] }), count)).toBeNull());

  it('for any counts: probabilities stay in 0 to 1, rise with the month’s cumulative count, and nothing is NaN', () => {
    fc.assert(fc.property(
      fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 60 }), fc.double()), { minLength: 1, maxLength: 40 }),
      fc.oneof(fc.integer({ min: 0, max: 500 }), fc.double()),
      (values, limit) => {
        const found = yearToDate(madeAssessment({ values, thresholds: [objective(limit)] }), count)!;
        const numbers = JSON.stringify(found, (_, v: unknown) => {
          if (typeof v === 'number' && !Number.isFinite(v)) throw new Error('not finite');
          return v;
        });
        expect(numbers.length).toBeGreaterThan(0);
        for (const month of found.months) {
          const p = month.probabilityOfBreach;
          if (p !== null) expect(p >= 0 && p <= 1).toBe(true);
        }
      },
    ), { numRuns: 300 });
    fc.assert(fc.property(fc.integer({ min: 0, max: 30 }), (extra) => {
      const at = (last: number) => yearToDate(madeAssessment({ ...made, values: [...repeated([5], 24), last], excluded: [24] }), count)!.probabilityOfBreach!;
      expect(at(extra + 1)).toBeGreaterThanOrEqual(at(extra));
    }));
  });
});
