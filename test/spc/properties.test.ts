import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../src/spc/assess-series.ts';
import type { Assessment, Recipe, RuleSetId } from '../../src/spc/assessment.ts';
import { assuranceByRegime } from '../../src/spc/assurance-at.ts';
import { completeSeries } from '../../src/spc/complete-series.ts';
import { disagreements } from '../../src/spc/disagreements.ts';
import { explainSignals } from '../../src/spc/explain-signals.ts';
import { monthAt } from '../../src/spc/months.ts';
import type { Observation } from '../../src/spc/observation.ts';
import { linesAtSigma, plottedValues } from '../../src/spc/process-lines-at.ts';
import { RULE_SETS } from '../../src/spc/rule-sets.ts';
import { runTests } from '../../src/spc/run-tests.ts';
import type { ChartKind, MonthlySeries } from '../../src/spc/vocabulary.ts';
import { whatWouldClear } from '../../src/spc/what-would-clear.ts';
import { recipeOf, seriesFrom, thresholdOf } from './make-series.ts';

const RUNS = { numRuns: 300, seed: 20211104 };
const KINDS: readonly ChartKind[] = ['run', 'xmr', 'mr', 'i-prime', 'p', 'p-prime', 'u', 'u-prime', 'c', 'g', 't'];
const ruleSet = fc.constantFrom(...(Object.keys(RULE_SETS) as RuleSetId[]));
const chartKind = fc.constantFrom(...KINDS);
const ordinary = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 15, maxLength: 60 });
/** Finite, infinite, NaN, subnormal, huge, nought: whatever a column can hold. */
const anyNumber = fc.oneof(
  fc.double(), fc.integer({ min: -5, max: 5 }), fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity, 1e-300),
);
const cell = fc.oneof({ weight: 4, arbitrary: anyNumber }, { weight: 1, arbitrary: fc.constant(null) });

const anySeries: fc.Arbitrary<MonthlySeries> = fc
  .array(fc.tuple(cell, cell, cell, fc.boolean()), { maxLength: 40 })
  .map((rows) => seriesFrom(rows.map((row) => row[0]), {
    numerators: rows.map((row) => row[1]), denominators: rows.map((row) => row[2]),
    provisional: rows.map((row, i) => row[3] && i % 5 === 0), restatedFrom: rows.map((row) => row[1]),
  }));

const anyRecipe: fc.Arbitrary<Recipe> = fc.record({
  chartKind, ruleSet,
  direction: fc.constantFrom('higher-is-better', 'lower-is-better', 'neutral'),
  phaseStarts: fc.array(fc.integer({ min: -2, max: 45 }).map((i) => monthAt(24240 + i)), { maxLength: 3 }),
  baseline: fc.oneof(
    fc.constant(null), fc.integer({ min: 0, max: 30 }).map((months) => ({ months })),
    fc.integer({ min: -3, max: 40 }).map((i) => ({ until: monthAt(24240 + i) })),
  ),
  excluded: fc.array(fc.integer({ min: -2, max: 45 }).map((i) => monthAt(24240 + i)), { maxLength: 4 }),
  gaps: fc.constantFrom(null, 'bridge' as const, 'break' as const),
  screenMovingRanges: fc.constantFrom(null, true, false),
  centreGiven: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  thresholds: fc.array(anyNumber.map((value) => thresholdOf(value)), { maxLength: 2 }),
});

function everyNumberIsFinite(found: unknown, path = ''): void {
  if (typeof found === 'number') {
    if (!Number.isFinite(found)) throw new Error(`${path} is ${found}`);
  } else if (Array.isArray(found)) found.forEach((inner, i) => everyNumberIsFinite(inner, `${path}[${i}]`));
  else if (found !== null && typeof found === 'object') {
    for (const [key, inner] of Object.entries(found)) if (key !== 'recipe') everyNumberIsFinite(inner, `${path}.${key}`);
  }
}

/** Without what the person chose, which is handed back as it was given. */
function computed({ recipe: _recipe, thresholdsInForce: _rows, ...rest }: Assessment): unknown {
  return rest;
}

describe('assessSeries, for any input', () => {
  it('never gives NaN or Infinity, in the assessment or in the evidence', () => {
    fc.assert(fc.property(anySeries, anyRecipe, (series, recipe) => {
      const assessment = assessSeries(series, recipe);
      everyNumberIsFinite(computed(assessment));
      everyNumberIsFinite(explainSignals(assessment));
      everyNumberIsFinite(whatWouldClear(assessment));
      everyNumberIsFinite(runTests(assessment));
      everyNumberIsFinite(linesAtSigma(assessment, 1));
      everyNumberIsFinite(linesAtSigma(assessment, 2));
      everyNumberIsFinite(plottedValues(assessment));
      everyNumberIsFinite(assuranceByRegime(assessment));
      everyNumberIsFinite(disagreements(series, recipe, 'mdc-strict', recipe.ruleSet));
    }), { ...RUNS, numRuns: 1500 });
  });

  it('gives columns as long as the series, and a deciding month that has a value and counts', () => {
    fc.assert(fc.property(anySeries, anyRecipe, (series, recipe) => {
      const a = assessSeries(series, recipe);
      const months = series.periods.length;
      for (const column of [a.centre, a.lower, a.upper, a.highSignals, a.lowSignals, a.excluded, a.threshold, a.met]) {
        expect(column).toHaveLength(months);
      }
      if (a.decidingIndex === null) {
        expect(a.variation).toBe('not-enough-data');
        return;
      }
      expect(a.series.values[a.decidingIndex]).not.toBeNull();
      expect(a.excluded[a.decidingIndex]).toBe(false);
      expect(series.provisional[a.decidingIndex]).toBe(false);
      expect((a.assurance === null) !== (a.noAssurance === null)).toBe(true);
    }), RUNS);
  });

  it('explains exactly the flags it raises', () => {
    fc.assert(fc.property(ordinary, ruleSet, (values, rules) => {
      const a = assessSeries(seriesFrom(values), recipeOf({ ruleSet: rules }));
      values.forEach((_, i) => {
        const flagged = (a.highSignals[i] as number) !== 0 || (a.lowSignals[i] as number) !== 0;
        expect(explainSignals(a, i).length > 0).toBe(flagged);
      });
    }), RUNS);
  });
});

const OPPOSITE = {
  'improvement-high': 'concern-high', 'concern-high': 'improvement-high', 'improvement-low': 'concern-low',
  'concern-low': 'improvement-low', 'neither-high': 'neither-high', 'neither-low': 'neither-low',
  'common-cause': 'common-cause', 'not-enough-data': 'not-enough-data',
} as const;

describe('assessSeries, when the direction is reversed', () => {
  it('swaps improvement and concern and leaves lines and flags alone', () => {
    fc.assert(fc.property(ordinary, ruleSet, (values, rules) => {
      const up = assessSeries(seriesFrom(values), recipeOf({ ruleSet: rules }));
      const down = assessSeries(seriesFrom(values), recipeOf({ ruleSet: rules, direction: 'lower-is-better' }));
      expect(down.highSignals).toEqual(up.highSignals);
      expect(down.lowSignals).toEqual(up.lowSignals);
      expect(down.upper).toEqual(up.upper);
      expect(down.conflict).toBe(up.conflict);
      if (up.conflict) expect([up.variation, down.variation]).toEqual(['concern-low', 'concern-high']);
      else expect(down.variation).toBe(OPPOSITE[up.variation]);
    }), RUNS);
  });

  it('turning the values upside down turns high into low', () => {
    fc.assert(fc.property(ordinary, ruleSet, (values, rules) => {
      const up = assessSeries(seriesFrom(values), recipeOf({ ruleSet: rules }));
      const turned = assessSeries(seriesFrom(values.map((value) => -value)), recipeOf({ ruleSet: rules }));
      const sideless = rules === 'nelson';
      if (!sideless) expect(turned.highSignals).toEqual(up.lowSignals);
      turned.upper.forEach((upper, i) => {
        const lower = up.lower[i] as number;
        expect(Math.abs((upper as number) + lower)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(lower)));
      });
    }), RUNS);
  });
});

describe('assessSeries, when the unit changes', () => {
  it('scales centre and limits with the values and raises the same flags', () => {
    const kind = fc.constantFrom<ChartKind>('xmr', 'run', 'mr');
    fc.assert(fc.property(ordinary, kind, ruleSet, fc.constantFrom(0.25, 2, 1024), (values, chart, rules, factor) => {
      const recipe = recipeOf({ chartKind: chart, ruleSet: rules });
      const plain = assessSeries(seriesFrom(values), recipe);
      const scaled = assessSeries(seriesFrom(values.map((value) => value * factor)), recipe);
      expect(scaled.highSignals).toEqual(plain.highSignals);
      expect(scaled.lowSignals).toEqual(plain.lowSignals);
      for (const line of ['centre', 'lower', 'upper'] as const) {
        expect(scaled[line]).toEqual(plain[line].map((value) => (value === null ? null : value * factor)));
      }
    }), RUNS);
  });

  it('scales rates and their limits with the multiplier', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 500, max: 3000 })), { minLength: 15, maxLength: 40 });
    fc.assert(fc.property(rows, fc.constantFrom<ChartKind>('u', 'u-prime', 'i-prime'), (pairs, kind) => {
      const numerators = pairs.map(([count]) => count);
      const denominators = pairs.map(([, size]) => size);
      const at = (multiplier: number): Assessment => assessSeries(
        seriesFrom(pairs.map(([count, size]) => (count / size) * multiplier), { numerators, denominators }),
        recipeOf({ chartKind: kind }),
      );
      const one = at(1);
      const thousand = at(1024);
      for (const line of ['centre', 'lower', 'upper'] as const) {
        one[line].forEach((value, i) => {
          const scaled = thousand[line][i] as number;
          expect(Math.abs(scaled - (value as number) * 1024)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(scaled)));
        });
      }
    }), RUNS);
  });
});

describe('completeSeries and assessSeries, whatever the order of rows', () => {
  it('give the same for shuffled rows as for sorted ones', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100 })), { selector: ([month]) => month, maxLength: 40 });
    fc.assert(fc.property(rows, fc.infiniteStream(fc.nat()), (pairs, keys) => {
      const observations = pairs.map(([month, value]): Observation => ({
        period: monthAt(24240 + month), numerator: value, denominator: null, value, status: 'ok', restatedFrom: null, provisional: false,
      }));
      const shuffled = observations.map((row) => ({ row, key: keys.next().value as number })).sort((a, b) => a.key - b.key).map(({ row }) => row);
      const sorted = [...observations].sort((a, b) => (a.period < b.period ? -1 : 1));
      const one = completeSeries('m', 'p', sorted);
      expect(completeSeries('m', 'p', shuffled)).toEqual(one);
      expect(assessSeries(completeSeries('m', 'p', shuffled), recipeOf())).toEqual(assessSeries(one, recipeOf()));
    }), RUNS);
  });
});

describe('assessSeries, when a month is left out', () => {
  it('changes nothing whatever value that month has', () => {
    fc.assert(fc.property(ordinary, ruleSet, chartKind, fc.nat(), fc.integer({ min: 0, max: 1e6 }), (values, rules, kind, where, wild) => {
      const at = where % values.length;
      const denominators = values.map(() => 250);
      const assess = (cells: readonly number[]): Assessment => assessSeries(
        seriesFrom(cells.map((value) => value / 250), { numerators: cells, denominators }),
        recipeOf({ ruleSet: rules, chartKind: kind, excluded: [monthAt(24240 + at)], measureKind: 'proportion', multiplier: 1 }),
      );
      const before = assess(values);
      const after = assess(values.map((value, i) => (i === at ? wild : value)));
      const rest = ({ series: _series, recipe: _recipe, met: _met, ...others }: Assessment): unknown => others;
      expect(rest(after)).toEqual(rest(before));
      expect(before.highSignals[at]).toBe(0);
      expect(before.lowSignals[at]).toBe(0);
    }), RUNS);
  });
});

describe('assessSeries, when every month is the same', () => {
  it('never signals and has limits equal to the centre on every chart that has limits', () => {
    const value = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(0, 0.1, 0.95, 1, 1 / 3));
    fc.assert(fc.property(value, fc.integer({ min: 15, max: 80 }), ruleSet, chartKind, fc.constantFrom(null, true, false), (x, months, rules, kind, screen) => {
      const numerators = Array.from({ length: months }, () => x);
      const a = assessSeries(
        seriesFrom(numerators, { numerators, denominators: numerators.map(() => 1) }),
        recipeOf({ ruleSet: rules, chartKind: kind, screenMovingRanges: screen, measureKind: 'value', multiplier: 1 }),
      );
      expect(a.highSignals.every((bits) => bits === 0) && a.lowSignals.every((bits) => bits === 0)).toBe(true);
      expect(a.variation).toBe('common-cause');
      if (kind === 'xmr') {
        expect(a.centre[0]).toBe(x);
        expect(a.lower[0]).toBe(x);
        expect(a.upper[0]).toBe(x);
      }
    }), { ...RUNS, numRuns: 1000 });
  });
});
