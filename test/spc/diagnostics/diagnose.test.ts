import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import { autocorrelation, lagOne } from '../../../src/spc/diagnostics/autocorrelation.ts';
import { CONSEQUENCES } from '../../../src/spc/diagnostics/consequences.ts';
import { diagnose } from '../../../src/spc/diagnostics/diagnose.ts';
import { dispersionOf, dispersionOfCounts, overDispersion, underDispersion } from '../../../src/spc/diagnostics/dispersion.ts';
import { looksCumulative, yearsThatOnlyGrow } from '../../../src/spc/diagnostics/looks-cumulative.ts';
import { overlappingWindows } from '../../../src/spc/diagnostics/overlapping-windows.ts';
import { season, seasonOf } from '../../../src/spc/diagnostics/season.ts';
import { lowMean, smallDenominators, tooFewPoints, valueWithoutDenominator } from '../../../src/spc/diagnostics/small-numbers.ts';
import { monthAt } from '../../../src/spc/months.ts';
import { autocorrelated, normals, poisson, recipeOf, seeded, seriesOf } from '../chance/simulate.ts';
import { madeAssessment, repeated, type Made } from '../judgement/made-assessment.ts';

const count = { kind: 'count' } as const;
const proportion = { kind: 'proportion' } as const;

function of(numerators: readonly number[], n: number, more: Partial<Made> = {}): Made {
  return { values: numerators.map((x) => x / n), numerators, denominators: numerators.map(() => n), chartKind: 'p', ...more };
}

describe('dispersion', () => {
  it('dispersionOfCounts(4, 6, 4, 6 …) is 2 ÷ √5 ÷ 1.128', () => {
    const found = dispersionOfCounts(repeated([4, 6], 8), null, false)!;
    expect(found.sigmaZ).toBeCloseTo(2 / Math.sqrt(5) / 1.128, 12);
    expect(found.verdict).toBe('as-expected');
  });
  it('10,000 patients a month between 74% and 76% vary several times as much as chance: over-dispersion on p, silence on XmR', () => {
    const made = of(repeated([7400, 7600, 7550, 7450], 24), 10_000);
    expect(overDispersion(madeAssessment(made), proportion)).toMatchObject({ id: 'over-dispersion' });
    expect(overDispersion(madeAssessment(made), proportion)!.figure!).toBeGreaterThan(2);
    expect(overDispersion(madeAssessment({ ...made, chartKind: 'xmr' }), proportion)).toBeNull();
    expect(dispersionOf(madeAssessment({ ...made, chartKind: 'xmr' }), proportion)!.verdict).toBe('over');
  });
  it('exactly half of 10,000 every month is less variation than chance must give', () => {
    expect(underDispersion(madeAssessment(of(repeated([5000, 5001], 24), 10_000)), proportion)).toMatchObject({ id: 'under-dispersion' });
  });
  it('Poisson counts are found neither over nor under in at least 96 of 100 series', () => {
    const random = seeded(11);
    let wrong = 0;
    for (let s = 0; s < 400; s++) {
      if (dispersionOfCounts(Array.from({ length: 24 }, () => poisson(random, 8)), null, false)!.verdict !== 'as-expected') wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(16);
  });
  it('says nothing of cases rarer than one a month, of columns that are no counts, or of seven months', () => {
    expect(dispersionOfCounts(repeated([0, 1], 24), null, false)).toBeNull();
    expect(dispersionOfCounts(repeated([5, -1], 24), null, false)).toBeNull();
    expect(dispersionOfCounts(repeated([5, 6], 24), repeated([0, 10], 24), true)).toBeNull();
    expect(dispersionOfCounts(repeated([5, 6], 7), null, false)).toBeNull();
    expect(dispersionOf(madeAssessment({ values: repeated([5, 6], 24) }), { kind: 'value' })).toBeNull();
  });
});

describe('small numbers', () => {
  it('14 months warn of too few points, 15 do not; excluded and provisional ones do not count', () => {
    expect(tooFewPoints(madeAssessment({ values: repeated([5], 14) }))).toEqual({ id: 'too-few-points', figure: 14 });
    expect(tooFewPoints(madeAssessment({ values: repeated([5], 15) }))).toBeNull();
    expect(tooFewPoints(madeAssessment({ values: repeated([5], 16), excluded: [3], provisional: [15] }))!.figure).toBe(14);
  });
  it('a mean of 4.5 is low, of 5 is not, of 0.5 too rare', () => {
    expect(lowMean(madeAssessment({ values: repeated([4, 5], 24) }), count)).toEqual({ id: 'low-mean', figure: 4.5 });
    expect(lowMean(madeAssessment({ values: repeated([5], 24) }), count)).toBeNull();
    expect(lowMean(madeAssessment({ values: repeated([0, 1], 24) }), count)).toEqual({ id: 'too-rare', figure: 0.5 });
  });
  it('agrees with the assessment on counts, so that diagnose says it once', () => {
    const assessment = assessSeries(seriesOf(repeated([2, 4, 3], 24)), { ...recipeOf(), measureKind: 'count' });
    expect(assessment.warnings.find((w) => w.id === 'low-mean')).toEqual(lowMean(assessment, count));
    expect(diagnose(assessment, count).filter((w) => w.id === 'low-mean')).toHaveLength(1);
  });
  it('12 patients a month are small denominators, as are 60 with three breaches; 60 with twenty are not', () => {
    expect(smallDenominators(madeAssessment(of(repeated([6, 7], 24), 12)), proportion)).toEqual({ id: 'small-denominators', figure: 12 });
    expect(smallDenominators(madeAssessment(of(repeated([57], 24), 60)), proportion)).toEqual({ id: 'small-denominators', figure: 60 });
    expect(smallDenominators(madeAssessment(of(repeated([40], 24), 60)), proportion)).toBeNull();
    expect(smallDenominators(madeAssessment(of(repeated([9999], 24), 10_000)), proportion)).toBeNull();
  });
  it('counts months that came without a denominator', () => {
    const made = of(repeated([40], 24), 60);
    const denominators = made.denominators!.map((n, i) => (i < 3 ? null : n));
    expect(valueWithoutDenominator(madeAssessment({ ...made, denominators }), proportion)).toEqual({ id: 'value-without-denominator', figure: 3 });
    expect(valueWithoutDenominator(madeAssessment(made), proportion)).toBeNull();
  });
});

describe('autocorrelation', () => {
  it('lagOne(1 … 9) is 0.75', () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const found = lagOne(nine, nine)!;
    expect(found.correlation).toBeCloseTo(0.75, 12);
    expect(found.z).toBeCloseTo((0.75 + 1 / 9) * Math.sqrt(8), 12);
  });
  it('pairs across a gap do not count; a constant series has none', () => {
    expect(lagOne([1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 2, 4, 6, 8, 10, 12, 14, 16])).toBeNull();
    expect(lagOne(repeated([3], 24), repeated([3], 24).map((_, i) => i))).toBeNull();
  });
  it('warns in most of 36-month series with 0.7, and in about 1 in 40 of independent ones', () => {
    const normal = normals(seeded(3));
    const rate = (share: number) => {
      let warned = 0;
      for (let s = 0; s < 500; s++) if (autocorrelation(madeAssessment({ values: autocorrelated(normal, 36, share) })) !== null) warned += 1;
      return warned / 500;
    };
    expect(rate(0.7)).toBeGreaterThan(0.85);
    expect(rate(0)).toBeLessThan(0.045);
  });
});

describe('season', () => {
  const monthsOf = (n: number) => Array.from({ length: n }, (_, i) => i);
  const wave = (i: number, size: number) => size * Math.cos((2 * Math.PI * i) / 12);

  it('finds a winter peak of twice the noise over three years, with its share', () => {
    const normal = normals(seeded(5));
    const found = season(madeAssessment({ values: monthsOf(36).map((i) => 50 + wave(i, 3) + normal()) }));
    expect(found?.id).toBe('season');
    expect(found!.figure!).toBeGreaterThan(0.5);
    expect(found!.figure!).toBeLessThanOrEqual(1);
  });
  it('35 months are too few, a straight line and a constant are no season', () => {
    expect(seasonOf(monthsOf(35).map((i) => wave(i, 3)), monthsOf(35), monthsOf(35).map((i) => (i % 12) + 1))).toBeNull();
    expect(season(madeAssessment({ values: monthsOf(48) }))).toBeNull();
    expect(season(madeAssessment({ values: repeated([7], 48) }))).toBeNull();
  });
  it('sees a season in at most 2 of 100 series of noise, trend and step', () => {
    const normal = normals(seeded(6));
    let found = 0;
    for (let s = 0; s < 500; s++) {
      if (season(madeAssessment({ values: monthsOf(40).map((i) => normal() + 0.1 * i + (i > 20 ? 2 : 0)) })) !== null) found += 1;
    }
    expect(found).toBeLessThanOrEqual(10);
  });
});

describe('looks cumulative', () => {
  const year = [2, 5, 5, 9, 12, 14, 15, 18, 20, 21, 25, 30];

  it('a count that only grows from April to March and starts again is cumulative', () => {
    expect(looksCumulative(madeAssessment({ from: '2011-04', values: [...year, 3, 4, 8] }), count)).toEqual({ id: 'looks-cumulative', figure: 1 });
    expect(looksCumulative(madeAssessment({ from: '2011-04', values: [...year, ...year] }), count)!.figure).toBe(2);
  });
  it('gaps inside a year are stepped over', () => {
    expect(yearsThatOnlyGrow(Array.from({ length: 24 }, (_, i) => monthAt(24_135 + i)), [...year.map((v, i) => (i === 4 ? null : v)), ...year])).toBe(2);
  });
  it('one fall inside a year, no start again in April, or a January start again is not', () => {
    const not = (values: readonly number[], from = '2011-04') => expect(looksCumulative(madeAssessment({ from, values }), count)).toBeNull();
    not([...year.slice(0, 6), 13, ...year.slice(7), 3, 4]);
    not([...year, 30, 31, 32]);
    not([...year, ...year], '2012-01');
    not(repeated([0], 36));
    not(year);
  });
  it('stable counts, rare ones too, are not taken for cumulative', () => {
    const random = seeded(9);
    for (let s = 0; s < 500; s++) {
      expect(looksCumulative(madeAssessment({ values: Array.from({ length: 30 }, () => poisson(random, s % 2 === 0 ? 0.2 : 12)) }), count)).toBeNull();
    }
  });
  it('a proportion is never cumulative in this way', () => {
    expect(looksCumulative(madeAssessment({ from: '2011-04', values: [...year, ...year] }), proportion)).toBeNull();
  });
});

describe('overlapping windows', () => {
  const random = seeded(21);
  const monthly = Array.from({ length: 72 }, () => poisson(random, 20));
  const rolling = monthly.slice(11).map((_, i) => monthly.slice(i, i + 12).reduce((a, b) => a + b, 0));

  it('tells rolling twelve months from the figures, near 12', () => {
    const found = overlappingWindows(madeAssessment({ values: rolling }), count)!;
    expect(found.id).toBe('overlapping-windows');
    expect(found.figure).toBeGreaterThanOrEqual(8);
    expect(found.figure).toBeLessThanOrEqual(18);
  });
  it('believes the publication, and takes one month for none', () => {
    expect(overlappingWindows(madeAssessment({ values: monthly }), count, 12)!.figure).toBe(12);
    expect(overlappingWindows(madeAssessment({ values: monthly }), count, 1)).toBeNull();
  });
  it('diagnose does not repeat it as too little variation and likeness of neighbours', () => {
    const ids = diagnose(madeAssessment({ values: rolling }), count).map((w) => w.id);
    expect(ids).toContain('overlapping-windows');
    expect(ids).not.toContain('under-dispersion');
    expect(ids).not.toContain('autocorrelation');
  });
});

describe('diagnose', () => {
  it('is silent on a sound chart', () => {
    const normal = normals(seeded(2));
    const assessment = assessSeries(seriesOf(Array.from({ length: 24 }, () => 100 + normal())), recipeOf());
    expect(diagnose(assessment, { kind: 'value' })).toEqual([]);
  });
  it('keeps the assessment’s own warnings, each once', () => {
    const assessment = assessSeries(seriesOf([5, 6, 5]), recipeOf());
    expect(diagnose(assessment, { kind: 'value' })).toEqual([{ id: 'too-few-points', figure: 3 }]);
  });
  it('an empty series warns of too few points only', () => {
    expect(diagnose(madeAssessment({ values: [] }), count)).toEqual([{ id: 'too-few-points', figure: 0 }]);
  });
  it('every warning has a consequence', () => {
    expect(Object.values(CONSEQUENCES).every((c) => c.length > 0)).toBe(true);
    expect(CONSEQUENCES['overlapping-windows']).toBe('rules-do-not-hold');
  });
  it('for any input the figures are finite', () => {
    fc.assert(fc.property(
      fc.array(fc.oneof(fc.constant(null), fc.double(), fc.integer({ min: 0, max: 50 })), { maxLength: 60 }),
      fc.array(fc.oneof(fc.constant(null), fc.double(), fc.integer({ min: 0, max: 50 })), { minLength: 60, maxLength: 60 }),
      fc.constantFrom('count', 'rate', 'proportion', 'value', 'ratio'), fc.constantFrom('xmr', 'p', 'u', 'c'),
      (values, others, kind, chartKind) => {
        const series = seriesOf(values as number[], { numerators: values, denominators: others.slice(0, values.length) });
        const assessment = assessSeries(series, recipeOf({ chartKind: chartKind as 'xmr' }));
        for (const warning of diagnose(assessment, { kind: kind as 'count' })) {
          expect(warning.figure === null || Number.isFinite(warning.figure)).toBe(true);
        }
      },
    ), { numRuns: 300 });
  });
});
