import { describe, expect, it } from 'vitest';
import { funnelOfMonths, type ComparedFunnel } from '../../../src/spc/comparison/funnel-of-months.ts';
import { madeSeries } from './made-series.ts';

const share = { kind: 'proportion', multiplier: 1, maxPercentOver100: false } as const;
const alike = Array.from({ length: 10 }, (_, i) => madeSeries(`P${String(i)}`, '2012-04', [[50, 100]]));

describe('funnelOfMonths', () => {
  it('ten providers with 50 of 100 and one with 75 of 100: that one is above the upper 99.8% limit and stands out', () => {
    const found = funnelOfMonths([...alike, madeSeries('X', '2012-04', [[75, 100]])], share, ['2012-04']) as ComparedFunnel;
    const x = found.providers.at(-1)!;
    expect(x).toMatchObject({ code: 'X', position: 'above-998', standsOut: true });
    expect(x.adjusted).toBeLessThan(0.01);
    expect(found.providers.filter(({ standsOut }) => standsOut)).toHaveLength(1);
  });

  it('beyond a 95% limit among many, it does not stand out: one in twenty does by chance', () => {
    const found = funnelOfMonths([...alike, ...alike.map((each) => ({ ...each, providerCode: `Q${each.providerCode}` })), madeSeries('X', '2012-04', [[61, 100]])], share, ['2012-04']) as ComparedFunnel;
    expect(found.providers.at(-1)).toMatchObject({ position: 'above-95', standsOut: false });
  });

  it('months are added first: three months of 50 of 100 are 150 of 300', () => {
    const months = ['2012-04', '2012-05', '2012-06'];
    const found = funnelOfMonths(['A', 'B', 'C'].map((code) => madeSeries(code, '2012-04', [[50, 100], [50, 100], [50, 100]])), share, months) as ComparedFunnel;
    expect(found.providers[0]).toMatchObject({ numerator: 150, denominator: 300, value: 0.5, position: 'within' });
    expect(found.curve).toHaveLength(64);
    expect(found.curve[0]!.denominator).toBeCloseTo(180);
    expect(found.curve.at(-1)!.denominator).toBeCloseTo(312);
  });

  it('a provider without a figure is named apart', () => {
    const found = funnelOfMonths([...alike, madeSeries('N', '2012-04', [null])], share, ['2012-04']) as ComparedFunnel;
    expect(found.unplotted).toMatchObject([{ code: 'N', sum: { withheld: 'no-figures' } }]);
    expect(found.providers).toHaveLength(10);
  });

  it('limits of a small provider lie farther out than those of a large one', () => {
    const { curve } = funnelOfMonths([...alike, madeSeries('L', '2012-04', [[5000, 10_000]])], share, ['2012-04']) as ComparedFunnel;
    expect(curve[0]!.upper998 - curve[0]!.lower998).toBeGreaterThan(5 * (curve.at(-1)!.upper998 - curve.at(-1)!.lower998));
  });

  it('counts have no size to compare by, shares over 100% are none, two providers are too few', () => {
    expect(funnelOfMonths(alike, { ...share, kind: 'count' }, ['2012-04'])).toBe('no-denominator');
    expect(funnelOfMonths(alike, { ...share, maxPercentOver100: true }, ['2012-04'])).toBe('not-a-share');
    expect(funnelOfMonths(alike.slice(0, 2), share, ['2012-04'])).toBe('too-few-providers');
    expect(funnelOfMonths([], share, ['2012-04'])).toBe('too-few-providers');
  });
});
