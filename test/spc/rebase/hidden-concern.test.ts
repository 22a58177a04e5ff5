import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import type { Recipe } from '../../../src/spc/assessment.ts';
import { hiddenBy, recipeWith, recipeWithout } from '../../../src/spc/rebase/hidden-concern.ts';
import { madeAssessment, repeated, standard } from '../judgement/made-assessment.ts';

const fallen = madeAssessment({ from: '2020-01', values: [...repeated([0.95, 0.96, 0.94], 24), ...repeated([0.9, 0.91, 0.89], 14)] });
const rebase = { from: '2022-01', to: '2022-01', effect: 'step' as const };
const assessed = (change: Partial<Recipe> = {}) => assessSeries(fallen.series, { ...fallen.recipe, ...change });

describe('hiddenBy', () => {
  it('a fall re-based from its first month hides the concern, names the last month and the months since', () => {
    const former = assessed();
    expect(former.variation).toBe('concern-low');
    const renewed = assessed({ phaseStarts: ['2022-01'] });
    expect(renewed.variation).toBe('common-cause');
    expect(hiddenBy(renewed, [rebase])).toMatchObject({ at: '2023-02', side: 'low', months: expect.arrayContaining(['2022-01', '2023-02']) as unknown });
  });

  it('a rise re-based hides nothing, and neither does a note', () => {
    const risen = assessSeries(fallen.series, { ...fallen.recipe, direction: 'lower-is-better', phaseStarts: ['2022-01'] });
    expect(hiddenBy(risen, [rebase])).toBeNull();
    expect(hiddenBy(assessed(), [{ ...rebase, effect: 'none' }])).toBeNull();
  });

  it('two re-bases in neighbouring months: neither alone hides, and together they do', () => {
    const both = assessed({ phaseStarts: ['2021-12', '2022-01'] });
    const other = { ...rebase, from: '2021-12', to: '2021-12' };
    expect(hiddenBy(both, [rebase, other])?.at).toBe('2023-02');
  });

  it('a decision that another one repeats changes nothing alone', () => {
    const renewed = assessed({ phaseStarts: ['2022-01'] });
    expect(hiddenBy(renewed, [rebase], [rebase])).toBeNull();
  });

  it('the last month left out hides the concern that it is', () => {
    const values = [...repeated([0.95, 0.96, 0.94], 24), 0.7];
    const { series, recipe } = madeAssessment({ from: '2020-01', values, thresholds: [standard(0.9, 'at-least')] });
    const left = { from: '2022-01', to: '2022-01', effect: 'ghost' as const };
    expect(hiddenBy(assessSeries(series, recipeWith(recipe, left)), [left])).toEqual({ at: '2022-01', side: 'low', months: ['2022-01'], failing: false });
  });
});

describe('recipeWith and recipeWithout', () => {
  it('one undoes the other', () => {
    const ghost = { from: '2022-01', to: '2022-03', effect: 'ghost' as const };
    for (const decision of [rebase, ghost]) expect(recipeWithout(recipeWith(fallen.recipe, decision), [decision])).toEqual(fallen.recipe);
  });
});
