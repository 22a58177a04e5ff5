import { describe, expect, it } from 'vitest';
import { chanceOfSignal, chanceOfSignals } from '../../src/meeting/chance-of-signals.ts';
import { chanceShare } from '../../src/spc/chance/chance-share.ts';
import { ae, chartOf, endingIn, steady } from './made-charts.ts';

const low = (months: number): readonly number[] => Array.from({ length: months }, (_, i) => 0.885 + 0.0005 * [0, 1, -1][i % 3]!);
const of = (values: readonly number[]) => chartOf(ae, values).assessment;

describe('chanceOfSignal', () => {
  it('of a run of 12 under the four strict rules is 4 · 2 · ½¹², of a run of seven the share of charts with any signal', () => {
    expect(chanceOfSignal(of(endingIn(41, 0.9, 0.01, low(12))))).toBeCloseTo(8 * 0.5 ** 12, 6);
    expect(chanceOfSignal(of(endingIn(28, 0.9, 0.01, low(7))))).toBeCloseTo(chanceShare('mdc-strict', 28), 10);
  });

  it('of a month far outside the limits is far smaller than of one just outside', () => {
    const far = chanceOfSignal(of([...steady(27, 0.9, 0.01), 0.6]));
    const near = chanceOfSignal(of([...steady(27, 0.9, 0.01), 0.86]));
    expect(far).toBeLessThan(1e-6);
    expect(near).toBeGreaterThan(far ?? 1);
  });

  it('of no signal is 1; of too few months there is no test', () => {
    expect(chanceOfSignal(of(steady(28, 0.9, 0.01)))).toBe(1);
    expect(chanceOfSignal(of(steady(10, 0.9, 0.01)))).toBeNull();
  });
});

describe('chanceOfSignals', () => {
  it('counts the charts with a verdict as one family: the same signal is sure alone and doubtful among sixty quiet ones', () => {
    const signal = of(endingIn(28, 0.9, 0.01, low(7)));
    const quiet = Array.from({ length: 60 }, () => of(steady(28, 0.9, 0.01)));
    expect(chanceOfSignals([signal])[0]).toMatchObject({ discovered: true, charts: 1 });
    const among = chanceOfSignals([signal, ...quiet, of(steady(10, 0.9, 0.01))]);
    expect(among[0]).toMatchObject({ discovered: false, charts: 61 });
    expect(among.at(-1)).toBeNull();
    expect(among).toHaveLength(62);
  });
});
