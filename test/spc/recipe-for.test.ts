import { describe, expect, it } from 'vitest';
import { recipeFor, type ThresholdOf } from '../../src/spc/recipe-for.ts';
import type { Annotation, Measure } from '../../src/spc/vocabulary.ts';
import { thresholdOf } from './make-series.ts';

const measure: Measure = {
  id: 'ae-4h', name: 'A&E', shortName: 'A&E', domain: 'Access', definition: '', kind: 'proportion', direction: 'higher-is-better',
  numeratorLabel: 'patients', denominatorLabel: 'attendances', multiplier: 1, chartKind: 'xmr', fractionalCounts: false, maxPercentOver100: false,
};
const row = (value: number, orgCode: string | null, parts: Partial<ThresholdOf> = {}): ThresholdOf => ({
  ...thresholdOf(value), measureId: 'ae-4h', orgCode, ...parts,
});
const note = (parts: Partial<Annotation>): Annotation => ({
  providerCode: 'RXX', measureId: 'ae-4h', from: '2024-02', to: '2024-04', kind: 'note', text: '', author: '', effect: 'none', ...parts,
});
const values = (rows: ThresholdOf[]): number[] => recipeFor(measure, ['RXX', 'QHM'], rows, []).thresholds.map(({ value }) => value);

describe('recipeFor', () => {
  it('takes chart kind, direction, kind and multiplier from the measure and reads by mdc-strict', () => {
    expect(recipeFor(measure, ['RXX'], [], [])).toEqual({
      chartKind: 'xmr', ruleSet: 'mdc-strict', direction: 'higher-is-better', phaseStarts: [], baseline: null, excluded: [], gaps: null,
      screenMovingRanges: null, centreGiven: null, thresholds: [], measureKind: 'proportion', multiplier: 1,
    });
  });

  it('says of a measure that can pass 100% that it can, and nothing of others', () => {
    expect(recipeFor({ ...measure, maxPercentOver100: true }, ['RXX'], [], []).maxPercentOver100).toBe(true);
    expect(recipeFor(measure, ['RXX'], [], [])).not.toHaveProperty('maxPercentOver100');
  });

  it('keeps thresholds of the measure for the provider, its ancestors and everybody', () => {
    expect(values([row(1, null), row(2, 'QHM', { kind: 'local' }), row(3, 'RYY'), row(4, 'RXX', { kind: 'interim' }), row(5, null, { measureId: 'falls' })]))
      .toEqual([1, 2, 4]);
  });

  it('lets the most specific level of one kind win for the months it covers', () => {
    expect(values([row(1, null), row(2, 'RXX', { level: 'provider' })])).toEqual([2]);
    expect(values([row(1, null, { from: '2024-04', to: '2025-03' }), row(2, 'QHM', { level: 'commissioner', from: '2024-04', to: null })])).toEqual([2]);
    expect(values([row(1, null), row(2, 'RXX', { level: 'provider', to: '2024-03' })])).toEqual([1, 2]);
    expect(values([row(1, null), row(2, 'RXX', { level: 'provider', kind: 'local' })])).toEqual([1, 2]);
  });

  it('hands the rows on without their address, and the same objects each time', () => {
    const rows = [row(1, null)];
    const [first] = recipeFor(measure, ['RXX'], rows, []).thresholds;
    expect(first).toEqual(thresholdOf(1));
    expect(recipeFor(measure, ['RYY'], rows, []).thresholds[0]).toBe(first);
  });

  it('a step begins a phase, a ghost leaves its months out, in order and once', () => {
    const recipe = recipeFor(measure, ['RXX', 'QHM'], [], [
      note({ effect: 'step', from: '2024-05' }), note({ effect: 'step', from: '2023-05', measureId: null }), note({ effect: 'step', from: '2023-05' }),
      note({ effect: 'ghost' }), note({ effect: 'ghost', from: '2024-04', to: '2024-05', providerCode: null }), note({ effect: 'none', from: '2020-01' }),
    ]);
    expect(recipe.phaseStarts).toEqual(['2023-05', '2024-05']);
    expect(recipe.excluded).toEqual(['2024-02', '2024-03', '2024-04', '2024-05']);
  });

  it('leaves annotations of other providers, of ancestors and of other measures alone', () => {
    const recipe = recipeFor(measure, ['RXX', 'QHM'], [], [
      note({ effect: 'step', providerCode: 'RYY' }), note({ effect: 'step', providerCode: 'QHM' }), note({ effect: 'ghost', measureId: 'falls' }),
    ]);
    expect([recipe.phaseStarts, recipe.excluded]).toEqual([[], []]);
  });

  it('lets a person choose otherwise', () => {
    expect(recipeFor(measure, ['RXX'], [], [], { ruleSet: 'nelson', chartKind: 'p-prime', baseline: { months: 24 }, judgedKind: 'interim' }))
      .toMatchObject({ ruleSet: 'nelson', chartKind: 'p-prime', baseline: { months: 24 }, judgedKind: 'interim' });
  });
});
