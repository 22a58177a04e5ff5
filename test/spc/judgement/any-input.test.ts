import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import { expectedChanceSignals } from '../../../src/spc/chance/expected-chance-signals.ts';
import { diagnose } from '../../../src/spc/diagnostics/diagnose.ts';
import { gapInPatients } from '../../../src/spc/judgement/gap-in-patients.ts';
import { probabilityOfMeeting } from '../../../src/spc/judgement/probability-of-meeting.ts';
import { thresholdHistory } from '../../../src/spc/judgement/threshold-history.ts';
import { yearToDate } from '../../../src/spc/judgement/year-to-date.ts';
import { monthsSinceEvent } from '../../../src/spc/rare-harm/zero-tolerance.ts';
import { proposeRebase } from '../../../src/spc/rebase/propose-rebase.ts';
import type { ChartKind, MeasureKind, Threshold } from '../../../src/spc/vocabulary.ts';
import { recipeOf, seriesOf } from '../chance/simulate.ts';
import { standard } from './made-assessment.ts';

const figure = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.double() }, { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
);
const columns = fc.integer({ min: 0, max: 50 }).chain((length) => fc.tuple(
  ...[0, 1, 2].map(() => fc.array(figure, { minLength: length, maxLength: length })),
  fc.array(fc.boolean(), { minLength: length, maxLength: length }),
));
const thresholds = fc.array(fc.record({
  kind: fc.constantFrom<Threshold['kind'][]>('standard', 'interim', 'local', 'trajectory-month', 'trajectory-cumulative', 'annual-limit'),
  value: fc.oneof(fc.double(), fc.integer({ min: -2, max: 60 })), comparison: fc.constantFrom<('at-least' | 'at-most')[]>('at-least', 'at-most'),
  from: fc.constantFrom(null, '2000-04', '2002-03'), to: fc.constantFrom(null, '2001-03', '2004-12'),
  level: fc.constantFrom<Threshold['level'][]>('national', 'provider'),
}), { maxLength: 4 });

it('every judgement of any series, recipe and thresholds is free of NaN and Infinity', () => {
  fc.assert(fc.property(
    columns, thresholds,
    fc.constantFrom<ChartKind[]>('run', 'xmr', 'mr', 'i-prime', 'p', 'p-prime', 'u', 'u-prime', 'c', 'g', 't'),
    fc.constantFrom<MeasureKind[]>('proportion', 'rate', 'count', 'ratio', 'value'),
    fc.constantFrom(1, 1000, 100_000), fc.boolean(),
    ([values, numerators, denominators, provisional], rows, chartKind, kind, multiplier, fractionalCounts) => {
      const measure = { kind, multiplier, fractionalCounts };
      const recipe = { ...recipeOf({ chartKind, measureKind: kind }), thresholds: rows.map((row) => standard(row.value, row.comparison, row)) };
      const assessment = assessSeries(seriesOf(values as number[], {
        numerators: numerators as number[], denominators: denominators as number[], provisional: provisional as boolean[],
      }), recipe);
      const judged = [
        probabilityOfMeeting(assessment, measure), yearToDate(assessment, measure), gapInPatients(assessment, measure), thresholdHistory(assessment),
        diagnose(assessment, measure), proposeRebase(assessment), expectedChanceSignals([assessment]), monthsSinceEvent(assessment.series),
      ];
      const text = JSON.stringify(judged, (key, value: unknown) => {
        // A threshold is handed back as it came in; what is computed has to be a number.
        if (key === 'thresholds' || key === 'objective') return null;
        if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
        return value;
      });
      expect(text.length).toBeGreaterThan(0);
    },
  ), { numRuns: 2000 });
});

it('a numerator of minus infinity beside good values stays out of every warning', () => {
  const values = Array.from({ length: 20 }, () => 0);
  const numerators = values.map((_, index) => (index === 8 ? Number.NEGATIVE_INFINITY : 0));
  const series = seriesOf(values, { numerators, denominators: values.map(() => 1) });
  const { warnings } = assessSeries(series, recipeOf({ chartKind: 'u', measureKind: 'rate' }));
  expect(warnings.every(({ figure }) => figure === null || Number.isFinite(figure))).toBe(true);
});
