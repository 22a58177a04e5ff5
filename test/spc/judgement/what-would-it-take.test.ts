import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import type { Assessment } from '../../../src/spc/assessment.ts';
import {
  leastForAssurance, levelsToTry, MOST_MADE_MONTHS, whatWouldItTake, withSupposedMonths,
} from '../../../src/spc/judgement/what-would-it-take.ts';
import { madeAssessment, standard, type Made } from './made-assessment.ts';

const PROPORTION = { kind: 'proportion', multiplier: 1 } as const;
const COUNT = { kind: 'count', multiplier: 1 } as const;
const HUNDREDS = [90, 91, 89, 90, 92, 90, 88, 91, 90, 89, 91, 90, 92, 88, 90, 91];

const assessed = (made: Made): Assessment => {
  const { series, recipe } = madeAssessment(made);
  return assessSeries(series, recipe);
};
const usual = (threshold = 0.95): Assessment => assessed({
  values: HUNDREDS.map((each) => each / 100), numerators: HUNDREDS, denominators: HUNDREDS.map(() => 100), thresholds: [standard(threshold, 'at-least')],
});

describe('withSupposedMonths(series, measure, value, months)', () => {
  it('of 100 patients a month: two more months of 97 in 100, following the last', () => {
    const { periods, values, numerators, denominators, gaps } = withSupposedMonths(usual().series, PROPORTION, 0.97, 2);
    expect(periods.slice(-3)).toEqual(['2024-07', '2024-08', '2024-09']);
    expect(values.slice(-2)).toEqual([0.97, 0.97]);
    expect(numerators.slice(-2)).toEqual([97, 97]);
    expect(denominators.slice(-2)).toEqual([100, 100]);
    expect(gaps.slice(-2)).toEqual([null, null]);
  });

  it('a rate of 20 per 100,000 in 50,000 bed days: ten cases a month', () => {
    const { series } = madeAssessment({ values: [18], numerators: [9], denominators: [50_000] });
    expect(withSupposedMonths(series, { kind: 'rate', multiplier: 100_000 }, 20, 1).numerators.at(-1)).toBe(10);
  });

  it('no months, or an empty series: the series itself', () => {
    const { series } = usual();
    expect(withSupposedMonths(series, PROPORTION, 0.9, 0)).toBe(series);
    const empty = madeAssessment({ values: [] }).series;
    expect(withSupposedMonths(empty, PROPORTION, 0.9, 5)).toBe(empty);
  });
});

describe('whatWouldItTake(assessment, measure, value)', () => {
  it('sixteen months about 90%, each to come at 97%: the next month lies above the limit, seven more patients a month', () => {
    const found = whatWouldItTake(usual(), PROPORTION, 0.97);
    expect(found?.variation).toEqual({ after: 1, period: '2024-08', from: 'common-cause', to: 'improvement-high' });
    expect(found?.people).toBeCloseTo(100 * (0.97 - HUNDREDS.reduce((sum, each) => sum + each, 0) / 1600), 9);
    expect(found?.months).toHaveLength(MOST_MADE_MONTHS);
    expect(found?.months.every(({ met }) => met === true)).toBe(true);
  });

  it('seven months a little above the mean make a shift: the seventh changes the icon unless the run began before', () => {
    const found = whatWouldItTake(usual(), PROPORTION, 0.905);
    // The last known month, 91%, is above the mean already.
    expect(found?.variation?.after).toBe(6);
    expect(found?.variation?.to).toBe('improvement-high');
  });

  it('the verdict of each supposed month is that of the same core on the longer series', () => {
    const now = usual();
    fc.assert(fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.integer({ min: 1, max: 24 }), (value, months) => {
      const found = whatWouldItTake(now, PROPORTION, value, months);
      const whole = assessSeries(withSupposedMonths(now.series, PROPORTION, value, months), now.recipe);
      expect(found?.months).toHaveLength(months);
      expect(found?.months.at(-1)).toEqual({
        period: whole.series.periods.at(-1), variation: whole.variation, assurance: whole.assurance, noAssurance: whole.noAssurance, met: whole.met.at(-1),
      });
    }), { numRuns: 60 });
  });

  it('a threshold that ends with the data: the icon goes, and the months to come meet nothing', () => {
    const ended = assessed({ values: HUNDREDS.map((each) => each / 100), thresholds: [standard(0.95, 'at-least', { to: '2024-07' })] });
    const found = whatWouldItTake(ended, PROPORTION, 0.97, 1);
    expect(found?.months[0]?.met).toBeNull();
  });

  it('a trajectory is judged in the month for which it stands', () => {
    const agreed = assessed({
      values: HUNDREDS.map((each) => each / 100),
      thresholds: [standard(0.5, 'at-least', { kind: 'trajectory-month', to: '2024-08' }), standard(0.98, 'at-least', { kind: 'trajectory-month', from: '2024-09' })],
    });
    expect(whatWouldItTake(agreed, PROPORTION, 0.97, 2)?.months.map(({ met }) => met)).toEqual([true, false]);
  });

  it('no deciding month, or no number: nothing', () => {
    expect(whatWouldItTake(assessed({ values: [null, null] }), PROPORTION, 0.9)).toBeNull();
    expect(whatWouldItTake(usual(), PROPORTION, Number.NaN)).toBeNull();
  });
});

describe('levelsToTry(assessment, measure)', () => {
  it('a proportion: from well below the lowest to 100% in fifths of a point, resting at the usual month', () => {
    expect(levelsToTry(usual(), PROPORTION)).toEqual({ low: 0.7, high: 1, step: 0.002, usual: 0.902 });
  });

  it('counts: whole steps from nought past the highest seen', () => {
    const levels = levelsToTry(assessed({ values: Array.from({ length: 20 }, (_, i) => 4 + (i % 5)) }), COUNT);
    expect(levels?.low).toBe(0);
    expect(levels?.step).toBe(1);
    expect(levels?.high).toBeGreaterThan(8);
    expect(levels?.usual).toBe(6);
  });

  it('all nought: still one step', () => {
    expect(levelsToTry(assessed({ values: Array.from({ length: 20 }, () => 0) }), COUNT)).toEqual({ low: 0, high: 1, step: 1, usual: 0 });
  });

  it('without a month: null', () => {
    expect(levelsToTry(assessed({ values: [] }), PROPORTION)).toBeNull();
  });
});

describe('leastForAssurance(assessment, measure, most)', () => {
  it('a failing chart: the first value that changes the icon in time, and a step nearer does not', () => {
    const failing = usual();
    expect(failing.assurance).toBe('fail');
    const found = leastForAssurance(failing, PROPORTION, 12);
    expect(found?.assurance?.from).toBe('fail');
    expect(found?.assurance?.to).not.toBeNull();
    expect(found?.assurance?.after).toBeLessThanOrEqual(12);
    expect(whatWouldItTake(failing, PROPORTION, (found?.value ?? 0) - 0.002, 12)?.assurance).toBeNull();
  });

  it('a chart that passes, or has no threshold, has nothing to reach', () => {
    expect(usual(0.5).assurance).toBe('pass');
    expect(leastForAssurance(usual(0.5), PROPORTION)).toBeNull();
    expect(leastForAssurance(assessed({ values: HUNDREDS.map((each) => each / 100) }), PROPORTION)).toBeNull();
  });
});
