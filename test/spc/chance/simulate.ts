/** Seeded series of made-up months, and how often `assessSeries` raises an alarm at their last point. */
import { assessSeries } from '../../../src/spc/assess-series.ts';
import type { Recipe, RuleSetId } from '../../../src/spc/assessment.ts';
import { monthAt } from '../../../src/spc/months.ts';
import type { ChartKind, MeasureKind, MonthlySeries } from '../../../src/spc/vocabulary.ts';

/** Numbers from 0 to 1 that are the same in every run: mulberry32, public domain (T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal numbers by Box and Muller. */
export function normals(random: () => number): () => number {
  let kept: number | null = null;
  return () => {
    if (kept !== null) {
      const value = kept;
      kept = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** A Poisson count by Knuth's product, for small means. */
export function poisson(random: () => number, mean: number): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > floor; product *= random()) count += 1;
  return count;
}

/** A stationary series in which each month remembers a share of the one before. */
export function autocorrelated(normal: () => number, length: number, share: number): number[] {
  const fresh = Math.sqrt(1 - share * share);
  let value = normal();
  return Array.from({ length }, (_, i) => (value = i === 0 ? value : share * value + fresh * normal()));
}

const periodsOf = new Map<number, string[]>();

export function seriesOf(values: readonly number[], columns: Partial<MonthlySeries> = {}): MonthlySeries {
  let periods = periodsOf.get(values.length);
  if (periods === undefined) {
    periods = values.map((_, i) => monthAt(24_000 + i));
    periodsOf.set(values.length, periods);
  }
  const none = values.map(() => null);
  return {
    measureId: 'made', providerCode: 'ZZ1', periods, values, numerators: none, denominators: none, gaps: none,
    provisional: values.map(() => false), restatedFrom: none, ...columns,
  };
}

export function recipeOf(more: { ruleSet?: RuleSetId; chartKind?: ChartKind; measureKind?: MeasureKind } = {}): Recipe {
  return {
    chartKind: 'xmr', ruleSet: 'mdc-strict', direction: 'lower-is-better', phaseStarts: [], baseline: null, excluded: [], gaps: null,
    screenMovingRanges: null, centreGiven: null, thresholds: [], measureKind: 'value', ...more,
  };
}

/** The share of `times` simulated charts whose last month is flagged by any rule. */
export function shareWithSignal(times: number, make: () => readonly number[], recipe: Recipe = recipeOf()): number {
  let flagged = 0;
  for (let t = 0; t < times; t++) {
    const values = make();
    const { highSignals, lowSignals } = assessSeries(seriesOf(values), recipe);
    const last = values.length - 1;
    if (highSignals[last] !== 0 || lowSignals[last] !== 0) flagged += 1;
  }
  return flagged / times;
}
