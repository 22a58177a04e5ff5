import { describe, expect, it } from 'vitest';
import { funnelOfMonths, type ComparedFunnel } from '../../../src/spc/comparison/funnel-of-months.ts';
import { hasSharedData, readBytes, sharedBytes } from '../../extract/publications/real-files.ts';
import { madeSeries } from './made-series.ts';

describe('the funnel of A&E in England, June 2025', () => {
  if (!hasSharedData) {
    it.skip('skipped: the folder ../shared/data is not here', () => undefined);
    return;
  }
  it('all together 75.5%; limits widened for real differences, between 0 and 1, narrowing; one of 191 beyond 99.8%', async () => {
    const { rows } = await readBytes('Monthly-AE-June-2025-1-1.csv', sharedBytes('ae_monthly_csv/Monthly-AE-June-2025-1-1.csv'));
    const providers = rows('observation').filter((row) => row['measure_id'] === 'ae_4h_all_types' && row['org_code'] !== 'ENG');
    const series = providers.map((row) => madeSeries(String(row['org_code']), '2025-06', [[Number(row['numerator']), Number(row['denominator'])]]));
    const found = funnelOfMonths(series, { kind: 'proportion', multiplier: 1, maxPercentOver100: false }, ['2025-06']) as ComparedFunnel;
    const { centre, dispersion, overDispersed } = found.funnel;
    expect(found.providers).toHaveLength(191);
    expect(found.unplotted).toHaveLength(10);
    expect(centre).toBeCloseTo(0.75545, 5);
    expect(overDispersed).toBe(true);
    expect(Math.sqrt(dispersion!.tauSquared)).toBeCloseTo(0.0806, 4);
    const [small, large] = [found.curve[0]!, found.curve.at(-1)!];
    expect(large.lower95).toBeCloseTo(0.5974, 4);
    expect(large.upper95).toBeCloseTo(0.9135, 4);
    expect(small.lower95).toBeLessThan(large.lower95);
    expect(found.curve.every(({ lower998, lower95, upper95, upper998 }) => 0 <= lower998 && lower998 <= lower95 && lower95 < upper95 && upper95 <= upper998 && upper998 <= 1)).toBe(true);
    // Walk-in centres see nearly everybody in time: they are what lies above.
    const outside = found.providers.filter(({ position }) => position !== 'within');
    expect(outside).toHaveLength(76);
    expect(outside.filter(({ position }) => position.endsWith('998'))).toHaveLength(1);
  });
});
