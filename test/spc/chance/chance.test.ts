import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import { falseDiscoveries } from '../../../src/spc/chance/benjamini-hochberg.ts';
import { chanceShare } from '../../../src/spc/chance/chance-share.ts';
import { expectedChanceSignals, expectedFor } from '../../../src/spc/chance/expected-chance-signals.ts';
import type { RuleSetId } from '../../../src/spc/assessment.ts';
import { normals, recipeOf, seeded, seriesOf } from './simulate.ts';

describe('chanceShare', () => {
  it('is 0 under 15 months, what was simulated at its lengths, and on the line between', () => {
    expect(chanceShare('mdc-strict', 14)).toBe(0);
    expect(chanceShare('mdc-strict', 24)).toBe(0.01374);
    expect(chanceShare('mdc-strict', 30)).toBeCloseTo((0.01374 + 0.01569) / 2, 12);
    expect(chanceShare('mdc-strict', 500)).toBe(chanceShare('mdc-strict', 120));
    expect(chanceShare('mdc-strict', Number.NaN)).toBe(0);
  });

  it('agrees for mdc-strict with 1.06%, 1.35% and 1.71%, found independently in 20,000 series each, within twice their standard error', () => {
    for (const [months, share] of [[15, 0.0106], [24, 0.0135], [36, 0.0171]] as const) {
      expect(Math.abs(chanceShare('mdc-strict', months) - share)).toBeLessThan(2 * Math.sqrt((share * (1 - share)) / 20_000));
    }
  });

  it('is a share between 0 and 10% at every length of every rule set', () => {
    const sets: readonly RuleSetId[] = ['mdc-strict', 'plot-the-dots', 'anhoej', 'western-electric', 'nelson', 'powerbi-spc'];
    for (const id of sets) {
      for (let months = 15; months < 140; months++) {
        expect(chanceShare(id, months)).toBeGreaterThan(0.01);
        expect(chanceShare(id, months)).toBeLessThan(0.1);
      }
    }
  });
});

describe('expectedChanceSignals', () => {
  const normal = normals(seeded(77));
  const stable = () => Array.from({ length: 24 }, () => 50 + normal());
  const assess = (values: readonly number[]) => assessSeries(seriesOf(values), recipeOf());

  it('78 charts of 24 months: about 1 expected', () => {
    expect(expectedFor(Array.from({ length: 78 }, () => ({ ruleSet: 'mdc-strict', months: 24 })))).toBeCloseTo(1.07, 2);
  });

  it('counts what was seen, leaves charts without a verdict out, and says how likely chance alone gives as many', () => {
    const charts = [
      ...Array.from({ length: 69 }, () => assess([...Array.from({ length: 22 }, (_, i) => 50 + (i % 2)), 50, 51])),
      ...Array.from({ length: 9 }, () => assess([...stable().slice(1), 70])),
      assess([1, 2, 3]),
    ];
    const found = expectedChanceSignals(charts);
    expect(found).toMatchObject({ charts: 78, withoutVerdict: 1, seen: 9 });
    expect(found.expected).toBeCloseTo(1.07, 2);
    expect(found.chanceOfAsMany).toBeGreaterThan(1e-6);
    expect(found.chanceOfAsMany).toBeLessThan(1e-5);
  });

  it('no charts: nothing expected, nothing seen, and no surprise', () => {
    expect(expectedChanceSignals([])).toEqual({ charts: 0, withoutVerdict: 0, expected: 0, seen: 0, chanceOfAsMany: 1 });
  });
});

describe('falseDiscoveries', () => {
  it('falseDiscoveries([0.01, 0.8, 0.03], 0.1) names the first and the third', () => {
    expect(falseDiscoveries([0.01, 0.8, 0.03], 0.1)).toEqual([
      { index: 0, pValue: 0.01, adjusted: 0.03, discovered: true },
      { index: 2, pValue: 0.03, adjusted: 0.045, discovered: true },
      { index: 1, pValue: 0.8, adjusted: 0.8, discovered: false },
    ]);
  });

  it('reproduces the fifteen p-values of Benjamini and Hochberg’s paper: four named at 5%', () => {
    const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    expect(falseDiscoveries(p, 0.05).filter((d) => d.discovered).map((d) => d.index)).toEqual([0, 1, 2, 3]);
  });

  it('providers that were not tested are left out of the count', () => {
    expect(falseDiscoveries([null, 0.04, Number.NaN], 0.05)).toEqual([{ index: 1, pValue: 0.04, adjusted: 0.04, discovered: true }]);
    expect(falseDiscoveries([])).toEqual([]);
  });

  it('adjusted values never fall below the p-value, rise with it, and stay at most 1', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (p) => {
      let before = 0;
      for (const d of falseDiscoveries(p)) {
        expect(d.adjusted).toBeGreaterThanOrEqual(Math.max(d.pValue, before) - 1e-15);
        expect(d.adjusted).toBeLessThanOrEqual(1);
        before = d.adjusted;
      }
    }));
  });

  it('of stable providers alone, a stray one is named in about one page in ten at a rate of 0.1', () => {
    const random = seeded(4);
    let pages = 0;
    for (let page = 0; page < 2000; page++) if (falseDiscoveries(Array.from({ length: 40 }, random), 0.1)[0]!.discovered) pages += 1;
    expect(pages / 2000).toBeGreaterThan(0.1 - 0.025);
    expect(pages / 2000).toBeLessThan(0.1 + 0.025);
  });
});
