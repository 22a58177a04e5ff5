import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import type { Assessment, Recipe } from '../../../src/spc/assessment.ts';
import { screenedMean } from '../../../src/spc/limits/moving-range.ts';
import { RULE_SETS, type RuleSet } from '../../../src/spc/rule-sets.ts';
import type { ChartKind, MonthlySeries } from '../../../src/spc/vocabulary.ts';
import { ratioSeries, recipeOf, repeated, seriesFrom } from '../make-series.ts';

/** The worked examples are shorter than a chart may be: here a few points are enough. */
const FEW: RuleSet = { ...RULE_SETS['mdc-strict'], minimumPoints: 0 };
const lines = (series: MonthlySeries, chartKind: ChartKind, recipe: Partial<Recipe> = {}, rules = FEW): Assessment =>
  assessSeries(series, recipeOf({ chartKind, ...recipe }), rules);
const first = (a: Assessment): (number | null)[] => [a.centre[0] ?? null, a.lower[0] ?? null, a.upper[0] ?? null];
const near = (found: readonly (number | null)[], expected: readonly (number | null)[]): void =>
  found.forEach((line, i) => {
    const wanted = expected[i] ?? null;
    if (wanted === null) expect(line).toBeNull();
    else expect(line).toBeCloseTo(wanted, 9);
  });

describe('xmrLimits', () => {
  it('10, 12, 11, 13: centre 11.5, limits 11.5 ± 2.66 × 5/3', () => {
    near(first(lines(seriesFrom([10, 12, 11, 13]), 'xmr')), [11.5, 11.5 - 2.66 * (5 / 3), 11.5 + 2.66 * (5 / 3)]);
  });
  it('uses 3 / 1.128 under the other rule sets', () => {
    const rules = { ...RULE_SETS['powerbi-spc'], minimumPoints: 0 };
    near(first(lines(seriesFrom([10, 12, 11, 13]), 'xmr', { ruleSet: 'powerbi-spc' }, rules)), [11.5, 11.5 - 5 / 1.128, 11.5 + 5 / 1.128]);
  });
  it('screened: drops a range at or above 3.267 times the mean, once, and keeps the mean', () => {
    const values = [...repeated([49, 51], 10), 100, ...repeated([49, 51], 10)];
    const a = lines(seriesFrom(values), 'xmr', { screenMovingRanges: true });
    near(first(a), [1100 / 21, 1100 / 21 - 2.66 * 2, 1100 / 21 + 2.66 * 2]);
  });
  it('one point: a centre and no limits; none: no line', () => {
    near(first(lines(seriesFrom([7]), 'xmr')), [7, null, null]);
    near(first(lines(seriesFrom([null, null]), 'xmr')), [null, null, null]);
    expect(lines(seriesFrom([]), 'xmr').centre).toEqual([]);
  });
  it('24 times 0.1: centre exactly 0.1, limits equal to it, nothing flagged, screened or not', () => {
    for (const screenMovingRanges of [true, false]) {
      const a = lines(seriesFrom(repeated([0.1], 24)), 'xmr', { screenMovingRanges });
      expect([a.centre[5], a.lower[5], a.upper[5]]).toEqual([0.1, 0.1, 0.1]);
      expect(a.highSignals.concat(a.lowSignals).every((bits) => bits === 0)).toBe(true);
    }
  });
  it('a given centre moves the band and leaves its width', () => {
    near(first(lines(seriesFrom([10, 12, 11, 13]), 'xmr', { centreGiven: 20 })), [20, 20 - 2.66 * (5 / 3), 20 + 2.66 * (5 / 3)]);
  });
  it('is the number of the source to the last bit: mean − 2.66 × range, not three thirds of it', () => {
    const a = lines(seriesFrom(repeated([78.8, 90.6], 24)), 'xmr', { ruleSet: 'plot-the-dots' });
    expect(a.lower[0]).toBe(53.312);
  });
  it('is not cut at 0', () => expect(lines(seriesFrom([0, 5, 0, 5]), 'xmr').lower[0]).toBeLessThan(0));
});

describe('screenedMean', () => {
  it('drops a range at the bound too: 1 and 3 with mean 2 and a bound of 1.5 × 2', () => {
    expect(screenedMean(Float64Array.of(1, 3), 2, 1.5)).toBe(1);
  });
  it('drops once only', () => expect(screenedMean(Float64Array.of(1, 1, 1, 1, 8, 40), 6, 3.267)).toBe(12 / 5));
  it('keeps ranges that are all nought, and knows none of none', () => {
    expect(screenedMean(Float64Array.of(0, 0), 2, 3.267)).toBe(0);
    expect(screenedMean(Float64Array.of(0, 0), 0, 3.267)).toBeNaN();
  });
});

describe('phases, baselines, left-out months and gaps', () => {
  it('gives each phase its own lines and takes no range across the edge', () => {
    const a = lines(seriesFrom([10, 12, 10, 12, 50, 52, 50, 52]), 'xmr', { phaseStarts: ['2020-05'] });
    near([a.centre[3] ?? null, a.upper[3] ?? null, a.centre[4] ?? null, a.upper[4] ?? null], [11, 16.32, 51, 56.32]);
    expect(a.phases).toEqual([{ from: 0, to: 3, short: true }, { from: 4, to: 7, short: true }]);
  });
  it('ignores a phase start before the first month, on it, after the last, or named twice', () => {
    const starts = ['2019-01', '2020-01', '2020-03', '2020-03', '2031-01'];
    expect(lines(seriesFrom([1, 2, 3, 4]), 'xmr', { phaseStarts: starts }).phases.map(({ from, to }) => [from, to])).toEqual([[0, 1], [2, 3]]);
  });
  it('baseline of months: the first so many of each phase, inherited to its end', () => {
    const a = lines(seriesFrom([10, 12, 90, 90, 50, 52, 90, 90]), 'xmr', { phaseStarts: ['2020-05'], baseline: { months: 2 } });
    near([a.centre[0] ?? null, a.centre[3] ?? null, a.centre[7] ?? null, a.upper[7] ?? null], [11, 11, 51, 56.32]);
  });
  it('baseline until a month: up to and with it; a phase that begins later has its own months', () => {
    const a = lines(seriesFrom([10, 12, 90, 90, 50, 52]), 'xmr', { phaseStarts: ['2020-05'], baseline: { until: '2020-02' } });
    near([a.centre[3] ?? null, a.centre[5] ?? null], [11, 51]);
  });
  it('a baseline counts months, those without a value included', () => {
    expect(lines(seriesFrom([10, null, 12, 90]), 'xmr', { baseline: { months: 3 } }).centre[0]).toBe(11);
  });
  it('a month left out is in no mean and no range: its neighbours become adjacent', () => {
    near(first(lines(seriesFrom([10, 12, 900, 11, 13]), 'xmr', { excluded: ['2020-03'] })), first(lines(seriesFrom([10, 12, 11, 13]), 'xmr')));
  });
  it('a provisional month likewise, and it does not decide', () => {
    const a = lines(seriesFrom([10, 12, 11, 13, 900], { provisional: [false, false, false, false, true] }), 'xmr');
    near(first(a), first(lines(seriesFrom([10, 12, 11, 13]), 'xmr')));
    expect(a.decidingIndex).toBe(3);
  });
  it('a missing month: bridged in mdc-strict, with a warning; broken where asked', () => {
    const series = seriesFrom([10, 12, null, 20, 22]);
    const bridged = lines(series, 'xmr');
    near([bridged.upper[0] ?? null], [16 + 2.66 * 4]);
    expect(bridged.warnings).toContainEqual({ id: 'gaps-bridged', figure: 1 });
    const broken = lines(series, 'xmr', { gaps: 'break' });
    near([broken.upper[0] ?? null], [16 + 2.66 * 2]);
    expect(broken.warnings.map(({ id }) => id)).not.toContain('gaps-bridged');
  });
  it('a missing month breaks ranges in plot-the-dots unless asked to bridge', () => {
    const rules = { ...RULE_SETS['plot-the-dots'], minimumPoints: 0 };
    const series = seriesFrom([10, 12, null, 20, 22]);
    near([lines(series, 'xmr', { ruleSet: 'plot-the-dots', screenMovingRanges: false }, rules).upper[0] ?? null], [16 + 2.66 * 2]);
    near([lines(series, 'xmr', { ruleSet: 'plot-the-dots', screenMovingRanges: false, gaps: 'bridge' }, rules).upper[0] ?? null], [16 + 2.66 * 4]);
  });
  it('a baseline of a series with phases does not hold under anhoej', () => {
    const rules = { ...RULE_SETS.anhoej, minimumPoints: 0 };
    const a = lines(seriesFrom([10, 12, 90, 90, 50, 52]), 'xmr', { ruleSet: 'anhoej', phaseStarts: ['2020-05'], baseline: { months: 2 } }, rules);
    expect(a.centre[0]).toBe(50.5);
  });
});

describe('runLimits', () => {
  it('3, 1, 2, 10: centre 2.5, no limits', () => near(first(lines(seriesFrom([3, 1, 2, 10]), 'run')), [2.5, null, null]));
  it('3, 1, 2: the middle one', () => near(first(lines(seriesFrom([3, 1, 2]), 'run')), [2, null, null]));
});

describe('mrLimits', () => {
  it('values 1, 2, 4: ranges 1, 2; centre 1.5; limits 0 and 4.9005', () => {
    near(first(lines(seriesFrom([1, 2, 4]), 'mr')), [1.5, 0, 4.9005]);
  });
  it('flags a jump and not the values', () => {
    const a = lines(seriesFrom([...repeated([10, 11], 20), 40]), 'mr');
    expect(a.highSignals.map((bits) => bits !== 0).lastIndexOf(true)).toBe(20);
    expect(a.noAssurance).toBe('no-threshold');
  });
  it('keeps a baseline in months', () => {
    near(first(lines(seriesFrom([1, 2, 4, 50, 1]), 'mr', { baseline: { months: 3 } })), [1.5, 0, 4.9005]);
  });
});

describe('pLimits', () => {
  it('8, 6 and 7 of 10: centre 0.7, lower 0.7 − 3 √0.021, upper cut at 1', () => {
    near(first(lines(ratioSeries([8, 6, 7], [10, 10, 10]), 'p')), [0.7, 0.7 - 3 * Math.sqrt(0.021), 1]);
  });
  it('widen where there are fewer patients, and weigh months by patients', () => {
    const a = lines(ratioSeries([80, 6], [100, 10]), 'p');
    near([a.centre[0] ?? null], [86 / 110]);
    expect(a.lower[1]).toBeLessThan(a.lower[0] as number);
  });
  it('a month without a denominator has a centre and no limits; 0 of 0 is no month', () => {
    const a = lines(ratioSeries([8, 0, 7], [10, 0, 10]), 'p');
    near([a.centre[1] ?? null, a.lower[1] ?? null, a.centre[0] ?? null], [0.75, null, 0.75]);
  });
  it('all shares 1: limits equal to the centre', () => near(first(lines(ratioSeries([10, 20], [10, 20]), 'p')), [1, 1, 1]));
  it('more cases than patients (over 1): no limits rather than NaN', () => {
    near(first(lines(ratioSeries([12, 13], [10, 10]), 'p')), [1.25, null, null]);
  });
  it('falls back to XmR where the series has no denominators, and says so', () => {
    expect(lines(seriesFrom([0.5, 0.6, 0.5, 0.6]), 'p').chartKind).toBe('xmr');
  });
  it('percent on a 0–100 scale is cut at 100', () => {
    near([lines(ratioSeries([8, 6, 7], [10, 10, 10], 100), 'p', { multiplier: 100 }).upper[0] ?? null], [100]);
  });
});

describe('pPrimeLimits and uPrimeLimits', () => {
  it('widen σ by Laney’s σ_z', () => {
    const numerators = [400, 600, 400, 600];
    const denominators = [1000, 1000, 1000, 1000];
    // z of 0.4 and 0.6 around 0.5 is ∓6.3246; successive differences 12.649; over 1.128.
    const sigma = Math.sqrt(0.25 / 1000) * ((0.2 / Math.sqrt(0.25 / 1000)) / 1.128);
    near(first(lines(ratioSeries(numerators, denominators), 'p-prime')), [0.5, 0.5 - 3 * sigma < 0 ? 0 : 0.5 - 3 * sigma, Math.min(1, 0.5 + 3 * sigma)]);
    const u = lines(ratioSeries([40, 60, 40, 60], denominators, 1000), 'u-prime', { multiplier: 1000 });
    near(first(u), [50, Math.max(0, 50 - (3 * 20) / 1.128), 50 + (3 * 20) / 1.128]);
  });
  it('constant shares: limits equal to the centre', () => {
    near(first(lines(ratioSeries([25, 50, 100], [100, 200, 400]), 'p-prime')), [0.25, 0.25, 0.25]);
  });
  it('no events: limits equal to the centre, 0', () => near(first(lines(ratioSeries([0, 0, 0], [100, 200, 400]), 'u-prime')), [0, 0, 0]));
  it('one month: no limits', () => near(first(lines(ratioSeries([25], [100]), 'p-prime')), [0.25, null, null]));
});

describe('uLimits', () => {
  it('4 and 6 in 100: centre 0.05, limits 0 and 0.05 + 3 √0.0005', () => {
    near(first(lines(ratioSeries([4, 6], [100, 100]), 'u')), [0.05, 0, 0.05 + 3 * Math.sqrt(0.0005)]);
  });
  it('per 1,000: the same times 1,000, the multiplier told from the series', () => {
    near(first(lines(ratioSeries([4, 6], [100, 100], 1000), 'u')), [50, 0, 50 + 3000 * Math.sqrt(0.0005)]);
  });
});

describe('iPrimeLimits', () => {
  it('equal denominators: the XmR limits with √(π/2)/√2 in place of 1/1.128', () => {
    const a = lines(ratioSeries([10, 12, 11, 13], [1, 1, 1, 1]), 'i-prime');
    const sigma = (Math.sqrt(Math.PI / 2) / Math.SQRT2) * (5 / 3);
    near(first(a), [11.5, 11.5 - 3 * sigma, 11.5 + 3 * sigma]);
  });
});

describe('cLimits', () => {
  it('4, 9, 5, 7: centre 6.25, limits 0 and 13.75', () => near(first(lines(seriesFrom([4, 9, 5, 7]), 'c')), [6.25, 0, 13.75]));
  it('no cases: limits equal to the centre', () => near(first(lines(seriesFrom([0, 0, 0]), 'c')), [0, 0, 0]));
});

describe('gLimits', () => {
  it('draws the median and takes the limit from the mean', () => {
    near(first(lines(seriesFrom([2, 4, 18]), 'g')), [4, 0, 8 + 3 * Math.sqrt(72)]);
  });
  it('a given centre is the mean: 0.693 of it is drawn', () => {
    near(first(lines(seriesFrom([2, 4, 18]), 'g', { centreGiven: 10 })), [6.93, 0, 10 + 3 * Math.sqrt(110)]);
  });
});

describe('tLimits', () => {
  it('is an XmR chart of y = x^(1/3.6), turned back', () => {
    const y = [1, 2, 3, 2].map((value) => value);
    const a = lines(seriesFrom(y.map((value) => value ** 3.6)), 't');
    near(first(a), [2 ** 3.6, 0, (2 + 2.66) ** 3.6]);
  });
  it('takes a time of 0 as 0, a negative one too, and gives no NaN', () => {
    expect(lines(seriesFrom([0, 1, -4, 1]), 't').centre[0]).toBeCloseTo(0.5 ** 3.6, 12);
  });
  it('a given centre is a time', () => expect(lines(seriesFrom([1, 2, 3]), 't', { centreGiven: 10 }).centre[0]).toBeCloseTo(10, 9));
  it('second phase after gaps reads only its own times', () => {
    const a = lines(seriesFrom([5, null, null, 5, 9, 9, 9, 9]), 't', { phaseStarts: ['2020-05'] });
    near([a.centre[0] ?? null, a.centre[7] ?? null], [5, 9]);
  });
});

describe('extreme values', () => {
  it('give a mean where the sum would overflow, and no line that is not finite', () => {
    const a = lines(seriesFrom(repeated([1e308, 1.5e308], 20)), 'xmr');
    expect(a.centre[0]).toBeCloseTo(1.25e308, -300);
    expect(a.upper[0]).toBeNull();
  });
});
