import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falseDiscoveries } from '../../../src/spc/chance/benjamini-hochberg.ts';
import { binomialProbability } from '../../../src/spc/distributions/binomial.ts';
import { funnelCurve, funnelLimitsAt, type FunnelModel } from '../../../src/spc/limits/funnel-limits.ts';
import { funnelDispersion, isFunnelOverDispersed } from '../../../src/spc/limits/funnel-over-dispersion.ts';
import { drawFunnel, type FunnelProvider } from '../../../src/spc/limits/funnel.ts';
import { normals, poisson, seeded } from '../chance/simulate.ts';

const half: FunnelModel = { kind: 'proportion', level: 0.5, multiplier: 1, tauSquared: 0, limits: 'normal' };
const providersOf = (numerators: readonly number[], denominator: number): FunnelProvider[] => (
  numerators.map((numerator, i) => ({ code: `ZZ${i}`, numerator, denominator }))
);

describe('funnelLimitsAt', () => {
  it('level 0.5, 100 patients, normal: 0.345, 0.402, 0.598, 0.655', () => {
    const found = funnelLimitsAt(half, 100);
    expect(found.lower998).toBeCloseTo(0.5 - 3.090232306167813 * 0.05, 14);
    expect(found.lower95).toBeCloseTo(0.402, 3);
    expect(found.upper95).toBeCloseTo(0.598, 3);
    expect(found.upper998).toBeCloseTo(0.6545, 4);
  });

  it('exact limits: the first count above the upper one has a tail below the share, the last count below it has not', () => {
    for (const [level, n] of [[0.5, 100], [0.05, 60], [0.93, 45], [0.01, 40], [0.6, 1]] as const) {
      const limits = funnelLimitsAt({ ...half, level, limits: 'exact' }, n);
      const atLeast = (k: number) => Array.from({ length: n + 1 }, (_, i) => (i >= k ? binomialProbability(i, n, level) : 0)).reduce((a, b) => a + b, 0);
      const atMost = (k: number) => 1 - atLeast(k + 1);
      for (let k = 0; k <= n; k++) {
        expect(k / n > limits.upper95 + 1e-12).toBe(atLeast(k) < 0.025 - 1e-12);
        expect(k / n < limits.lower998 - 1e-12).toBe(atMost(k) < 0.001 - 1e-12);
      }
    }
  });

  it('exact Poisson limits of 3 cases a year lie at 7 to 8 and 10 to 11, where the normal ones say 6.4 and 8.4', () => {
    const rate: FunnelModel = { kind: 'rate', level: 3, multiplier: 1, tauSquared: 0, limits: 'exact' };
    const exact = funnelLimitsAt(rate, 1);
    // P(X ≥ 8) = 0.0119 and P(X ≥ 7) = 0.0335; P(X ≥ 10) = 0.0011 and P(X ≥ 11) = 0.00029.
    expect(exact.upper95).toBeGreaterThan(7);
    expect(exact.upper95).toBeLessThan(8);
    expect(exact.upper998).toBeGreaterThan(10);
    expect(exact.upper998).toBeLessThan(11);
    expect(exact.lower998).toBe(0);
    expect(funnelLimitsAt({ ...rate, limits: 'normal' }, 1).upper998).toBeCloseTo(8.352, 3);
  });

  it('exact and normal limits meet for large providers', () => {
    const exact = funnelLimitsAt({ ...half, level: 0.7, limits: 'exact' }, 100_000);
    const normal = funnelLimitsAt({ ...half, level: 0.7 }, 100_000);
    expect(exact.upper998).toBeCloseTo(normal.upper998, 4);
    expect(exact.lower95).toBeCloseTo(normal.lower95, 4);
  });

  it('extra variation widens: level ± z·√(s² + τ²)', () => {
    expect(funnelLimitsAt({ ...half, tauSquared: 0.0075, limits: 'exact' }, 100).upper95).toBeCloseTo(0.5 + 1.959963984540054 * 0.1, 12);
  });

  it('a rate is multiplied, and limits narrow as providers grow', () => {
    const curve = funnelCurve({ kind: 'rate', level: 0.0002, multiplier: 100_000, tauSquared: 0, limits: 'exact' }, 50_000, 400_000, 30);
    expect(curve).toHaveLength(30);
    expect(curve[0]!.denominator).toBe(50_000);
    expect(curve[29]!.upper998).toBeLessThan(curve[0]!.upper998);
    expect(curve.every((c) => c.lower998 <= c.lower95 && c.lower95 < 20 && c.upper95 > 20 && c.upper95 <= c.upper998)).toBe(true);
  });
});

describe('drawFunnel', () => {
  it('12 providers with 50 of 100 and one with 75: the last above-998 with a p-value below 0.001', () => {
    const found = drawFunnel(providersOf([...Array<number>(12).fill(50), 75], 100), { kind: 'proportion' });
    expect(found.centre).toBeCloseTo(675 / 1300, 14);
    expect(found.overDispersed).toBe(false);
    expect(found.providers[12]).toMatchObject({ code: 'ZZ12', value: 0.75, position: 'above-998' });
    expect(found.providers[12]!.pValue).toBeLessThan(0.001);
    expect(found.providers[0]!.position).toBe('within');
    expect(falseDiscoveries(found.providers.map((p) => p.pValue)).filter((d) => d.discovered).map((d) => d.index)).toEqual([12]);
  });

  it('providers that all differ more than chance widen the limits, by diagnosis or when told, and not when told not to', () => {
    const numerators = [300, 340, 380, 420, 460, 500, 540, 580, 620, 660, 700, 740];
    const providers = providersOf(numerators, 1000);
    const found = drawFunnel(providers, { kind: 'proportion' });
    expect(found.overDispersed).toBe(true);
    expect(found.dispersion!.phi).toBeGreaterThan(10);
    expect(found.providers.every((p) => p.position === 'within')).toBe(true);
    const narrow = drawFunnel(providers, { kind: 'proportion', overDispersion: 'off' });
    expect(narrow.overDispersed).toBe(false);
    expect(narrow.providers.filter((p) => p.position !== 'within').length).toBeGreaterThan(8);
    expect(drawFunnel(providers.slice(2, 8), { kind: 'proportion' }).overDispersed).toBe(false);
    expect(drawFunnel(providers.slice(2, 8), { kind: 'proportion', overDispersion: 'on' }).overDispersed).toBe(true);
  });

  it('a ratio is compared with 1 unless told otherwise: 130 deaths where 100 are expected', () => {
    const providers = providersOf([130, 95, 101], 100);
    const found = drawFunnel(providers, { kind: 'ratio' });
    expect(found.centre).toBe(1);
    expect(found.providers[0]).toMatchObject({ value: 1.3, expected: 100, position: 'above-95' });
    expect(found.providers[0]!.z).toBeCloseTo(3, 12);
    expect(drawFunnel(providers, { kind: 'ratio', centre: 1.3 }).providers[0]!.position).toBe('within');
  });

  it('a rate per 100,000 carries its multiplier through value, centre and limits', () => {
    const found = drawFunnel(providersOf([10, 12, 8, 40], 50_000), { kind: 'rate', multiplier: 100_000 });
    expect(found.centre).toBeCloseTo(35, 12);
    expect(found.providers[3]).toMatchObject({ value: 80, position: 'above-998' });
    expect(found.providers[3]!.limits.upper998).toBeLessThan(80);
  });

  it('names what cannot be plotted, and plots the rest', () => {
    const providers = [
      ...providersOf([5, 6], 10), { code: 'none', numerator: 0, denominator: 0 }, { code: 'more', numerator: 11, denominator: 10 },
      { code: 'nan', numerator: Number.NaN, denominator: 10 },
    ];
    const found = drawFunnel(providers, { kind: 'proportion' });
    expect(found.unplotted).toEqual(['none', 'more', 'nan']);
    expect(found.providers).toHaveLength(2);
    expect(drawFunnel([], { kind: 'rate' })).toMatchObject({ centre: null, model: null, providers: [], unplotted: [] });
  });

  it('where all are at 0 or all at 100%, limits lie on the centre and nobody is outside', () => {
    for (const numerator of [0, 10]) {
      const found = drawFunnel(providersOf([numerator, numerator], 10), { kind: 'proportion' });
      expect(found.providers.map((p) => [p.position, p.z])).toEqual([['within', 0], ['within', 0]]);
      expect(found.dispersion).toBeNull();
    }
  });

  it('of stable providers about 2 in 1,000 lie beyond 99.8% limits, small ones too', () => {
    const random = seeded(31);
    let outside = 0;
    for (let page = 0; page < 100; page++) {
      const providers = Array.from({ length: 40 }, (_, i) => ({ code: `${i}`, numerator: poisson(random, 1 + i / 8), denominator: 1 + i / 8 }));
      outside += drawFunnel(providers, { kind: 'rate', overDispersion: 'off', centre: 1 }).providers.filter((p) => p.position.endsWith('998')).length;
    }
    expect(outside / 4000).toBeLessThan(0.004);
  });

  it('150 providers at A&E sizes all get a place, and their limits lie close about the mean of all', () => {
    const normal = normals(seeded(1));
    const providers = Array.from({ length: 150 }, (_, i) => ({ code: `${i}`, numerator: Math.round(75_000 + 300 * normal()), denominator: 100_000 + i }));
    const { providers: placed, unplotted } = drawFunnel(providers, { kind: 'proportion', overDispersion: 'off' });
    expect([placed.map(({ code }) => code), unplotted]).toEqual([providers.map(({ code }) => code), []]);
    // 3.09 standard errors of 100,000 patients at 75% are 0.42 points.
    for (const { limits } of placed) expect([limits.upper998 - 0.75, 0.75 - limits.lower998].map((reach) => reach.toFixed(3))).toEqual(['0.004', '0.004']);
  });

  it('no NaN or Infinity for any input, and beyond a limit means a small p-value', () => {
    const provider = fc.record({ code: fc.constant('x'), numerator: fc.oneof(fc.double(), fc.integer({ min: 0, max: 200 })), denominator: fc.oneof(fc.double(), fc.integer({ min: 0, max: 500 })) });
    fc.assert(fc.property(
      fc.array(provider, { maxLength: 30 }), fc.constantFrom('proportion', 'rate', 'ratio'), fc.constantFrom('exact', 'normal'),
      fc.constantFrom('by-diagnosis', 'on', 'off'), fc.option(fc.double(), { nil: undefined }),
      (providers, kind, limits, overDispersion, centre) => {
        const found = drawFunnel(providers, { kind: kind as 'rate', limits: limits as 'exact', overDispersion: overDispersion as 'on', ...(centre === undefined ? {} : { centre }) });
        JSON.stringify({ ...found, providers: found.providers.map((p) => ({ ...p })) }, (_, v: unknown) => {
          if (typeof v === 'number' && !Number.isFinite(v)) throw new Error(`not finite: ${v}`);
          return v;
        });
        for (const p of found.providers) {
          expect(p.pValue >= 0 && p.pValue <= 1).toBe(true);
          if (p.position.endsWith('998')) expect(p.pValue).toBeLessThan(0.002);
        }
        expect(found.providers.length + found.unplotted.length).toBe(providers.length);
      },
    ), { numRuns: 300 });
  });
});

describe('funnelDispersion', () => {
  it('z of −3, −1, 0, 1, 3 with errors of 1: φ 2.336 and τ² 1.92', () => {
    const found = funnelDispersion([-3, -1, 0, 1, 3], [1, 1, 1, 1, 1]);
    expect(found.phi).toBeCloseTo(2.336, 12);
    expect(found.tauSquared).toBeCloseTo((11.68 - 4) / 4, 12);
  });
  it('recovers the variance between providers, and is not misled by two far outside', () => {
    const normal = normals(seeded(17));
    const errors = Array.from({ length: 400 }, (_, i) => 0.01 + i / 40_000);
    const z = errors.map((s) => (0.02 * normal() + s * normal()) / s);
    const tau = Math.sqrt(funnelDispersion(z, errors).tauSquared);
    expect(tau).toBeGreaterThan(0.013);
    expect(tau).toBeLessThan(0.022);
    const withTwo = [...z.slice(2), 60, -60];
    expect(Math.sqrt(funnelDispersion(withTwo, errors).tauSquared)).toBeCloseTo(tau, 2);
  });
  it('chance alone is rarely taken for extra variation', () => {
    const normal = normals(seeded(18));
    let found = 0;
    for (let page = 0; page < 500; page++) {
      const z = Array.from({ length: 40 }, normal);
      if (isFunnelOverDispersed(funnelDispersion(z, z.map(() => 1)), 40)) found += 1;
    }
    expect(found / 500).toBeLessThan(0.05);
  });
});
