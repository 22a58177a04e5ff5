/**
 * How often a stable chart raises an alarm at its last month, by seeded simulation through the whole of `assessSeries`. The reference
 * shares were found independently with 20,000 series each and printed to two or three digits; ours may differ by sampling error of
 * both (four standard errors of the difference) and by that rounding.
 */
import { describe, expect, it } from 'vitest';
import { autocorrelated, normals, poisson, seeded, shareWithSignal } from './simulate.ts';

const REFERENCE_SERIES = 20_000;

function expectWithinSamplingError(found: number, reference: number, series: number, rounding: number): void {
  const variance = reference * (1 - reference) * (1 / series + 1 / REFERENCE_SERIES);
  expect(Math.abs(found - reference)).toBeLessThan(4 * Math.sqrt(variance) + rounding);
}

describe('false alarms of mdc-strict at the last month', () => {
  for (const [months, share] of [[15, 0.0106], [24, 0.0135], [36, 0.0171]] as const) {
    it(`${months} independent normal months: ${+(100 * share).toFixed(2)}% of 20,000 charts`, () => {
      const normal = normals(seeded(1000 + months));
      expectWithinSamplingError(shareWithSignal(20_000, () => Array.from({ length: months }, normal)), share, 20_000, 0.00005);
    });
  }

  for (const [mean, share, rounding] of [[0.1, 0.54, 0.005], [0.5, 0.06, 0.0005], [1, 0.045, 0.0005], [2, 0.028, 0.0005], [5, 0.018, 0.0005]] as const) {
    it(`24 months of Poisson counts with mean ${mean}, series without any case set aside: ${+(100 * share).toFixed(2)}%`, () => {
      const random = seeded(7);
      const make = (): number[] => {
        for (;;) {
          const counts = Array.from({ length: 24 }, () => poisson(random, mean));
          if (counts.some((c) => c > 0)) return counts;
        }
      };
      expectWithinSamplingError(shareWithSignal(10_000, make), share, 10_000, rounding);
    });
  }

  for (const [memory, share] of [[0.3, 0.05], [0.5, 0.12], [0.7, 0.26]] as const) {
    it(`24 months that remember ${memory} of the month before: ${+(100 * share).toFixed(2)}%`, () => {
      const normal = normals(seeded(8));
      expectWithinSamplingError(shareWithSignal(10_000, () => autocorrelated(normal, 24, memory)), share, 10_000, 0.005);
    });
  }

  it('24 months with a yearly wave of twice the noise, whichever month it peaks in: 13%', () => {
    const random = seeded(5);
    const normal = normals(seeded(6));
    const make = (): number[] => {
      const phase = 2 * Math.PI * random();
      return Array.from({ length: 24 }, (_, i) => normal() + 2 * Math.sin((2 * Math.PI * i) / 12 + phase));
    };
    expectWithinSamplingError(shareWithSignal(10_000, make), 0.13, 10_000, 0.005);
  });
});
