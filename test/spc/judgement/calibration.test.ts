/**
 * Do the stated probabilities come true? Seeded processes are assessed by `assessSeries`, the next month (or the rest of the year) is drawn from the
 * same process, and for each threshold the mean stated probability is compared with the share that came true.
 */
import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import type { Recipe } from '../../../src/spc/assessment.ts';
import { probabilityOfMeeting } from '../../../src/spc/judgement/probability-of-meeting.ts';
import { yearToDate } from '../../../src/spc/judgement/year-to-date.ts';
import type { MeasureKind, MonthlySeries } from '../../../src/spc/vocabulary.ts';
import { normals, poisson, recipeOf, seeded, seriesOf } from '../chance/simulate.ts';
import { standard } from './made-assessment.ts';

const MONTHS = 24;
const TIMES = 1500;

interface Case {
  readonly draw: () => { readonly value: number; readonly numerator?: number; readonly denominator?: number };
  readonly recipe: Recipe;
  readonly kind: MeasureKind;
  /** Thresholds at several places of the process, so that both likely and unlikely ones are tried. */
  readonly thresholds: readonly number[];
  readonly comparison: 'at-least' | 'at-most';
}

/** The farthest any threshold's mean stated probability is from what came true, in binomial standard errors. */
function farthest({ draw, recipe, kind, thresholds, comparison }: Case): number {
  const tallies = thresholds.map(() => ({ stated: 0, found: 0, variance: 0, count: 0 }));
  for (let t = 0; t < TIMES; t++) {
    const months = Array.from({ length: MONTHS }, draw);
    const columns: Partial<MonthlySeries> = {
      numerators: months.map((m) => m.numerator ?? null), denominators: months.map((m) => m.denominator ?? null),
    };
    const assessment = assessSeries(seriesOf(months.map((m) => m.value), columns), recipe);
    const next = draw().value;
    thresholds.forEach((value, i) => {
      const result = probabilityOfMeeting(assessment, { kind, multiplier: 1 }, { value, comparison });
      if (result.probability === null) return;
      const tally = tallies[i]!;
      tally.count += 1;
      tally.stated += result.probability;
      tally.variance += result.probability * (1 - result.probability);
      tally.found += (comparison === 'at-least' ? next >= value : next <= value) ? 1 : 0;
    });
  }
  for (const { count } of tallies) expect(count).toBeGreaterThan(TIMES * 0.9);
  return Math.max(...tallies.map((t) => Math.abs(t.stated - t.found) / Math.sqrt(t.variance)));
}

describe('probabilityOfMeeting comes true as often as it says', () => {
  it('XmR of normal values: what it calls a chance of 5%, 20% … happens in 5%, 20% … of the months', () => {
    const normal = normals(seeded(201));
    const draw = () => 50 + 4 * normal();
    const stated: number[] = [];
    for (let t = 0; t < 4 * TIMES; t++) {
      const assessment = assessSeries(seriesOf(Array.from({ length: MONTHS }, draw)), recipeOf());
      const result = probabilityOfMeeting(assessment, { kind: 'value', multiplier: 1 }, { value: draw(), comparison: 'at-least' });
      if (result.probability !== null) stated.push(result.probability);
    }
    expect(stated.length).toBeGreaterThan(4 * TIMES * 0.9);
    for (const level of [0.02, 0.05, 0.2, 0.5, 0.8, 0.95, 0.98]) {
      const share = stated.filter((p) => p <= level).length / stated.length;
      expect(Math.abs(share - level)).toBeLessThan(4 * Math.sqrt((level * (1 - level)) / stated.length));
    }
  });

  it('Poisson counts', () => {
    const random = seeded(202);
    const errors = farthest({
      draw: () => ({ value: poisson(random, 6) }), recipe: recipeOf({ measureKind: 'count' }), kind: 'count', thresholds: [2, 4, 6, 8, 10], comparison: 'at-most',
    });
    expect(errors).toBeLessThan(4);
  });

  it('counts whose mean itself follows a gamma distribution, by 58% about 8', () => {
    const random = seeded(203);
    const errors = farthest({
      draw: () => ({ value: poisson(random, (-8 / 3) * Math.log((1 - random()) * (1 - random()) * (1 - random()))) }), recipe: recipeOf({ measureKind: 'count' }), kind: 'count', thresholds: [2, 5, 9, 15], comparison: 'at-most',
    });
    expect(errors).toBeLessThan(4);
  });

  it('a p chart of 60 patients', () => {
    const random = seeded(204);
    const draw = () => {
      let numerator = 0;
      for (let i = 0; i < 60; i++) if (random() < 0.8) numerator += 1;
      return { value: numerator / 60, numerator, denominator: 60 };
    };
    const errors = farthest({
      draw, recipe: recipeOf({ chartKind: 'p', measureKind: 'proportion' }), kind: 'proportion', thresholds: [0.7, 0.75, 0.8, 0.85, 0.9], comparison: 'at-least',
    });
    expect(errors).toBeLessThan(4);
  });
});

describe('yearToDate', () => {
  it('breaches come true as often as it says, from the middle of the year', () => {
    const random = seeded(205);
    let stated = 0;
    let found = 0;
    let variance = 0;
    for (let t = 0; t < TIMES; t++) {
      const limit = [50, 60, 70][t % 3]!;
      const counts = Array.from({ length: 30 }, () => poisson(random, 5));
      // The series of `seriesOf` begins in January 2000: month 30 is June 2002, the third of its year.
      const assessment = assessSeries(seriesOf(counts), {
        ...recipeOf({ measureKind: 'count' }), thresholds: [standard(limit, 'at-most', { kind: 'annual-limit' })],
      });
      const result = yearToDate(assessment, { kind: 'count' })!;
      if (result.probabilityOfBreach === null) continue;
      expect(result.monthsLeft).toBe(9);
      let total = result.total;
      for (let m = 0; m < result.monthsLeft; m++) total += poisson(random, 5);
      stated += result.probabilityOfBreach;
      variance += result.probabilityOfBreach * (1 - result.probabilityOfBreach);
      found += total > limit ? 1 : 0;
    }
    expect(Math.abs(stated - found) / Math.sqrt(variance)).toBeLessThan(4);
  });

  it('rare cases: assessed as too rare for limits, and still foretold against the objective', () => {
    const random = seeded(206);
    const assessment = assessSeries(seriesOf(Array.from({ length: 30 }, () => poisson(random, 0.25))), {
      ...recipeOf({ measureKind: 'count' }), thresholds: [standard(3, 'at-most', { kind: 'annual-limit' })],
    });
    expect(assessment.variation).toBe('not-enough-data');
    const result = yearToDate(assessment, { kind: 'count' })!;
    expect(result).toMatchObject({ withheld: null, stabilityJudged: false });
    expect(result.probabilityOfBreach!).toBeGreaterThan(0);
    expect(result.probabilityOfBreach!).toBeLessThan(1);
  });
});
