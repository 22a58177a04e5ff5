import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../src/spc/assess-series.ts';
import { RULE_SETS } from '../../src/spc/rule-sets.ts';
import { RULE_BITS } from '../../src/spc/signals/rule-bits.ts';
import { ratioSeries, recipeOf, repeated, seriesFrom, thresholdOf } from './make-series.ts';

const stable = repeated([49, 51], 24);
const assess = (values: readonly (number | null)[], recipe = {}): ReturnType<typeof assessSeries> =>
  assessSeries(seriesFrom(values), recipeOf(recipe));

describe('assessSeries', () => {
  it('49, 51, 49, 51 … against at least 40: centre 50, limits 44.68 and 55.32, common cause, pass', () => {
    const a = assess(stable, { thresholds: [thresholdOf(40)] });
    expect([a.centre[0], a.lower[0], a.upper[0]]).toEqual([50, 44.68, 55.32]);
    expect(a).toMatchObject({ variation: 'common-cause', conflict: false, assurance: 'pass', noAssurance: null, stable: true, decidingIndex: 23 });
    expect(a.met.every((met) => met === true)).toBe(true);
    expect(a).toMatchObject({ ruleSet: 'mdc-strict', ruleSetVersion: 'Making Data Count 2.4', chartKind: 'xmr', comparison: 'at-least', warnings: [] });
  });

  it('hands the series and the recipe on as they came', () => {
    const series = seriesFrom(stable);
    const recipe = recipeOf();
    const a = assessSeries(series, recipe);
    expect(a.series).toBe(series);
    expect(a.recipe).toBe(recipe);
  });

  it('keeps its answer when another series is assessed afterwards', () => {
    const a = assess(stable);
    const before = structuredClone(a);
    assess([...repeated([1, 9], 40), 100]);
    expect(a).toEqual(before);
  });

  it('gives the same answer whatever was assessed before, under every rule set', () => {
    const answers = (): string[] => Object.keys(RULE_SETS).flatMap((ruleSet) =>
      [repeated([49, 51], 20), [...stable, 70, 70, 70]].map((values) => JSON.stringify(assess(values, { ruleSet }))));
    // Two phases of a run chart leave no line in any month.
    const runChart = (): unknown => assess(repeated([1, 9], 30), { chartKind: 'run', phaseStarts: ['2021-01'] });
    const shares = (): unknown => assessSeries(ratioSeries(repeated([5, 9], 30), repeated([10], 30)), recipeOf({ chartKind: 'p' }));
    shares();
    const first = answers();
    runChart();
    expect(answers()).toEqual(first);
    expect(assess(repeated([49, 51], 20), { ruleSet: 'nelson' }).highSignals[19]).toBe(RULE_BITS['nelson-4'] | RULE_BITS['nelson-7']);
  });

  it('is plain JSON', () => {
    const a = assess([...stable, null, 60], { thresholds: [thresholdOf(40)] });
    expect(JSON.parse(JSON.stringify(a))).toEqual(a);
  });

  describe('the deciding month', () => {
    it('is the last with a value', () => {
      expect(assess([...stable, 70, null]).decidingIndex).toBe(24);
      expect(assess([...stable, 70, null]).variation).toBe('improvement-high');
    });
    it('is not one left out', () => expect(assess([...stable, 70], { excluded: ['2022-01'] })).toMatchObject({ decidingIndex: 23, variation: 'common-cause' }));
    it('is not a provisional one', () => {
      const provisional = [...stable.map(() => false), true];
      expect(assessSeries(seriesFrom([...stable, 70], { provisional }), recipeOf())).toMatchObject({ decidingIndex: 23, variation: 'common-cause' });
    });
    it('is none in an empty series and in one of gaps', () => {
      for (const values of [[], [null, null]]) {
        expect(assess(values, { thresholds: [thresholdOf(40)] })).toMatchObject({
          decidingIndex: null, variation: 'not-enough-data', assurance: null, stable: false,
        });
      }
    });
  });

  describe('minimum points', () => {
    it('14 points: a run chart with the median, no limits, no signals, not enough data', () => {
      const a = assess([...repeated([49, 51], 13), 90], { thresholds: [thresholdOf(40)] });
      expect(a).toMatchObject({ chartKind: 'run', variation: 'not-enough-data', assurance: null, noAssurance: 'not-enough-data', stable: false });
      expect([a.centre[0], a.lower[0], a.upper[0]]).toEqual([50, null, null]);
      expect(a.highSignals.every((bits) => bits === 0)).toBe(true);
      expect(a.warnings).toEqual([{ id: 'too-few-points', figure: 14 }]);
      expect(a.met.filter((met) => met === true)).toHaveLength(14);
    });
    it('15 points: limits and icons', () => {
      expect(assess([...repeated([49, 51], 14), 90])).toMatchObject({ chartKind: 'xmr', variation: 'improvement-high' });
    });
    it('counts values that matter, not months', () => {
      expect(assess([...repeated([49, 51], 14), null, null, null]).chartKind).toBe('run');
      expect(assess(repeated([49, 51], 15), { excluded: ['2020-03'] }).chartKind).toBe('run');
    });
    it('a deciding phase of 11 withholds assurance, of 12 does not', () => {
      const at = (month: string): ReturnType<typeof assessSeries> => assess(stable, { phaseStarts: [month], thresholds: [thresholdOf(40)] });
      expect(at('2021-02')).toMatchObject({ assurance: null, noAssurance: 'short-phase', variation: 'common-cause' });
      expect(at('2021-02').phases.map(({ short }) => short)).toEqual([false, true]);
      expect(at('2021-02').warnings).toEqual([{ id: 'short-phase', figure: 11 }]);
      expect(at('2021-01')).toMatchObject({ assurance: 'pass', noAssurance: null });
    });
  });

  describe('assurance', () => {
    it('names why there is none', () => {
      expect(assess(stable).noAssurance).toBe('no-threshold');
      expect(assess(stable, { thresholds: [thresholdOf(40)], direction: 'neutral' }).noAssurance).toBe('neutral-direction');
      expect(assess(stable, { thresholds: [thresholdOf(40)], chartKind: 'run' }).noAssurance).toBe('no-limits');
      expect(assess(stable, { thresholds: [thresholdOf(40, { to: '2020-12' })] }).noAssurance).toBe('no-threshold');
    });
    it('judges the threshold in force at the deciding month, in its own comparison', () => {
      const thresholds = [thresholdOf(40, { to: '2021-06' }), thresholdOf(60, { from: '2021-07' })];
      const a = assess(stable, { thresholds });
      expect(a).toMatchObject({ assurance: 'fail', comparison: 'at-least' });
      expect(a.thresholdsInForce).toEqual(thresholds);
      expect(assess(stable, { thresholds: [thresholdOf(60, { comparison: 'at-most' })], direction: 'lower-is-better' }).assurance).toBe('pass');
    });
    it('is not stable where a rule fires at the deciding month', () => {
      expect(assess([...stable, 70], { thresholds: [thresholdOf(40)] })).toMatchObject({ assurance: 'pass', stable: false });
    });
  });

  describe('conflict', () => {
    it('a long run below the mean that now rises: both sides flagged, concern, said in a warning', () => {
      const a = assess([60, 62, 59, 61, 63, 58, 62, 60, 64, 61, 59, 62, 60, 63, 40, 41, 42, 43, 44, 45, 46, 47]);
      expect(a).toMatchObject({ variation: 'concern-low', conflict: true });
      expect((a.highSignals[21] as number) & RULE_BITS.trend).not.toBe(0);
      expect((a.lowSignals[21] as number) & RULE_BITS.shift).not.toBe(0);
      expect(a.warnings.map(({ id }) => id)).toContain('conflicting-signals');
    });
  });

  describe('rare counts', () => {
    const counts = (cells: readonly number[], chartKind: 'xmr' | 'c' | 'u' = 'xmr'): ReturnType<typeof assessSeries> =>
      assessSeries(seriesFrom(repeated(cells, 24), { numerators: repeated(cells, 24) }), recipeOf({ chartKind, thresholds: [thresholdOf(0, { comparison: 'at-most' })], direction: 'lower-is-better' }));
    it('a mean below one a month: icons refused on XmR and c, with the mean', () => {
      for (const kind of ['xmr', 'c'] as const) {
        const a = counts([0, 0, 1], kind);
        expect(a).toMatchObject({ variation: 'not-enough-data', assurance: null, noAssurance: 'too-rare', stable: false });
        expect(a.warnings[0]?.id).toBe('too-rare');
        expect(a.warnings[0]?.figure).toBeCloseTo(1 / 3, 12);
      }
    });
    it('a mean of one or more and below five: icons and a warning', () => {
      expect(counts([0, 2])).toMatchObject({ variation: 'common-cause' });
      expect(counts([0, 2]).warnings).toContainEqual({ id: 'low-mean', figure: 1 });
      expect(counts([4, 6]).warnings.map(({ id }) => id)).not.toContain('low-mean');
    });
    it('is not asked of proportions and rates on XmR', () => {
      const share = ratioSeries(repeated([40, 60], 24), repeated([100], 24));
      expect(assessSeries(share, recipeOf()).variation).toBe('common-cause');
      expect(assessSeries(seriesFrom(repeated([0.4, 0.6], 24)), recipeOf({ measureKind: 'value' })).variation).toBe('common-cause');
    });
    it('is asked of what the recipe says are counts', () => {
      expect(assessSeries(seriesFrom(repeated([0, 0, 1], 24)), recipeOf({ measureKind: 'count' })).noAssurance).toBe('no-threshold');
      expect(assessSeries(seriesFrom(repeated([0, 0, 1], 24)), recipeOf({ measureKind: 'count' })).variation).toBe('not-enough-data');
    });
    it('warns of few events on a u chart', () => {
      const rate = ratioSeries(repeated([1, 3], 24), repeated([1000], 24));
      expect(assessSeries(rate, recipeOf({ chartKind: 'u' })).warnings).toContainEqual({ id: 'low-mean', figure: 2 });
    });
  });

  describe('limits beyond what is possible', () => {
    it('an upper limit over 1 of a proportion, a lower one under 0 of a count', () => {
      const high = ratioSeries(repeated([95, 100], 24), repeated([100], 24));
      const warning = assessSeries(high, recipeOf()).warnings[0];
      expect(warning?.id).toBe('limits-beyond-range');
      expect(warning?.figure).toBeCloseTo(0.975 + 2.66 * 0.05, 12);
      const low = repeated([1, 12], 24);
      expect(assessSeries(seriesFrom(low, { numerators: low }), recipeOf()).warnings[0]?.figure).toBeLessThan(0);
    });
    it('is not said of beds or hours, of which more than 100% can be in use', () => {
      const high = ratioSeries(repeated([95, 100], 24), repeated([100], 24));
      const recipe = recipeOf({ measureKind: 'proportion' });
      expect(assessSeries(high, recipe).warnings.map(({ id }) => id)).toEqual(['limits-beyond-range']);
      expect(assessSeries(high, { ...recipe, maxPercentOver100: true }).warnings).toEqual([]);
    });
    it('is not said of values that may be negative', () => expect(assess(repeated([-5, 5], 24)).warnings).toEqual([]));
  });

  it('makes gaps of numbers that are not finite, also in the series it hands on', () => {
    const a = assess([...stable, NaN, Infinity]);
    expect(a.series.values.slice(24)).toEqual([null, null]);
    expect(a.decidingIndex).toBe(23);
  });

  it('reads by every named rule set and says which', () => {
    for (const rules of Object.values(RULE_SETS)) {
      expect(assess([...stable, 70], { ruleSet: rules.id })).toMatchObject({ ruleSet: rules.id, ruleSetVersion: rules.version, variation: 'improvement-high' });
    }
  });

  it('anhoej on a run chart: nine in a row above the median is a signal', () => {
    const values = [...repeated([49, 47], 12), ...repeated([51, 53], 12)];
    expect(assess(values, { ruleSet: 'anhoej', chartKind: 'run' })).toMatchObject({ variation: 'improvement-high', noAssurance: 'no-threshold' });
  });

  it('powerbi-spc: five rising points are a trend', () => {
    const values = [...stable, 48, 49, 50, 51, 52];
    expect(assess(values, { ruleSet: 'powerbi-spc' }).variation).toBe('improvement-high');
    expect(assess(values).variation).toBe('common-cause');
  });
});
