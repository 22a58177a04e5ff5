import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/spc/disagreements.ts';
import { recipeOf, repeated, seriesFrom, thresholdOf } from './make-series.ts';

const stable = repeated([49, 51], 24);

describe('disagreements', () => {
  it('is empty where a rule set is compared with itself', () => {
    expect(disagreements(seriesFrom([...stable, 90]), recipeOf(), 'mdc-strict', 'mdc-strict')).toEqual([]);
  });

  it('names screening where a wild month widens the limits of one', () => {
    const found = disagreements(seriesFrom([...stable, 90, 50]), recipeOf(), 'mdc-strict', 'plot-the-dots');
    expect(found[0]).toMatchObject({ about: 'limits', index: 0, period: '2020-01', why: ['screening'] });
    expect(found[0]?.a).toBeGreaterThan(found[0]?.b as number);
  });

  it('names the constant where that alone differs', () => {
    const found = disagreements(seriesFrom(stable), recipeOf({ screenMovingRanges: false }), 'mdc-strict', 'powerbi-spc');
    expect(found).toMatchObject([{ about: 'limits', why: ['limit-constant'] }]);
  });

  it('names the length of a trend, month by month, and the verdict it changes', () => {
    const found = disagreements(seriesFrom([...stable, 48, 49, 50, 51, 52]), recipeOf(), 'mdc-strict', 'powerbi-spc');
    const signals = found.filter(({ about }) => about === 'signals');
    expect(signals.map(({ index }) => index)).toEqual([24, 25, 26, 27, 28]);
    expect(signals[0]).toMatchObject({ a: [], b: ['trend'] });
    expect(signals[0]?.why).toContain('trend-length');
    expect(found.at(-1)).toMatchObject({ about: 'variation', a: 'common-cause', b: 'improvement-high' });
  });

  it('names a rule that only one set has', () => {
    const found = disagreements(seriesFrom([...stable, 52.5, 52.5, 50.5, 52.5, 52.5]), recipeOf({ baseline: { months: 24 } }), 'mdc-strict', 'western-electric');
    expect(found.find(({ about }) => about === 'signals')).toMatchObject({ b: ['we-3'] });
    expect(found.find(({ about }) => about === 'signals')?.why).toContain('different-rules');
  });

  it('does not call Western Electric 1 and outside different', () => {
    const found = disagreements(seriesFrom([...stable, 90]), recipeOf({ baseline: { months: 24 }, screenMovingRanges: false }), 'mdc-strict', 'western-electric');
    expect(found.filter(({ about }) => about === 'signals')).toEqual([]);
  });

  it('names equality with a limit where it changes assurance', () => {
    const recipe = recipeOf({ screenMovingRanges: false, thresholds: [thresholdOf(44.68)] });
    expect(disagreements(seriesFrom(stable), recipe, 'mdc-strict', 'plot-the-dots')).toEqual([
      { about: 'assurance', index: 23, period: '2021-12', a: 'pass', b: 'hit-or-miss', why: ['threshold-on-limit'] },
    ]);
  });

  it('names gaps where one bridges them', () => {
    const values = [...stable, 51, 51, 51, null, 51, 51, 51];
    const found = disagreements(seriesFrom(values), recipeOf({ centreGiven: 50, screenMovingRanges: false }), 'mdc-strict', 'plot-the-dots');
    expect(found.filter(({ about }) => about === 'signals').every(({ why }) => why.includes('gaps'))).toBe(true);
    expect(found.some(({ about }) => about === 'variation')).toBe(true);
  });
});
