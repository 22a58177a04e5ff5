/** Small series, recipes and thresholds for tests. */
import type { Recipe } from '../../src/spc/assessment.ts';
import { monthAt, monthIndex } from '../../src/spc/months.ts';
import type { MonthlySeries, Threshold } from '../../src/spc/vocabulary.ts';

/** A series of values from 2020-01 on; null is a month not submitted. */
export function seriesFrom(values: readonly (number | null)[], parts: Partial<MonthlySeries> = {}): MonthlySeries {
  const first = monthIndex('2020-01');
  const nothing = values.map(() => null);
  return {
    measureId: 'measure', providerCode: 'RXX', periods: values.map((_, i) => monthAt(first + i)), values,
    numerators: nothing, denominators: nothing, gaps: values.map((value) => (value === null ? 'not-submitted' : null)),
    provisional: values.map(() => false), restatedFrom: nothing, ...parts,
  };
}

/** A series of shares or rates from numerators and denominators. */
export function ratioSeries(
  numerators: readonly (number | null)[], denominators: readonly (number | null)[], multiplier = 1,
): MonthlySeries {
  const values = numerators.map((numerator, i) => {
    const denominator = denominators[i];
    return numerator === null || denominator == null || denominator === 0 ? null : (numerator / denominator) * multiplier;
  });
  return seriesFrom(values, { numerators, denominators });
}

export function recipeOf(parts: Partial<Recipe> = {}): Recipe {
  return {
    chartKind: 'xmr', ruleSet: 'mdc-strict', direction: 'higher-is-better', phaseStarts: [], baseline: null, excluded: [],
    gaps: null, screenMovingRanges: null, centreGiven: null, thresholds: [], ...parts,
  };
}

export function thresholdOf(value: number, parts: Partial<Threshold> = {}): Threshold {
  return {
    kind: 'standard', value, comparison: 'at-least', from: null, to: null, label: 'standard', source: 'test', level: 'national',
    ...parts,
  };
}

/** The same cells over and over: `repeated([49, 51], 24)`. */
export function repeated(cells: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, i) => cells[i % cells.length] as number);
}
