import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRecipe, PAGE_KINDS, parseRecipe, USUAL_RECIPE, usualPage } from '../../src/board-pack/recipe.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { anyRecipe } from './any-recipe.ts';

const recipe = (more: object): string => JSON.stringify({ recipeVersion: 1, title: 'Quality report', pages: [{ kind: 'changes' }], ...more });

describe('parseRecipe', () => {
  it('a title and one page give a whole recipe, what was left out filled in', () => {
    expect(parseRecipe(recipe({}), 'pack.json')).toEqual({
      settings: {
        recipeVersion: 1, title: 'Quality report', organisation: '', committee: '', meeting: null, asAt: null, since: null,
        predecessors: 'separate', ruleSet: 'mdc-strict', ruleSetOf: {}, pages: [{ kind: 'changes', charts: true, continuing: true }],
      },
      problems: [],
    });
  });

  it('an unknown kind of page is refused, naming file, place, what stands there and what is expected', () => {
    const { settings, problems } = parseRecipe(recipe({ pages: [{ kind: 'cover' }, { kind: 'chart' }] }), 'pack.json');
    expect(settings).toBeNull();
    expect(problems.map((problem) => describeProblem(problem).text)).toEqual([expect.stringMatching(/^pack\.json, at pages\.1\.kind: .*“chart”.*Expected: cover, changes.*Correct the entry\.$/)]);
  });

  it.each([
    ['a misspelt choice', { pages: [{ kind: 'events', month: 6 }] }, 'pages.0.month'],
    ['a number out of range', { pages: [{ kind: 'events', months: 0 }] }, 'pages.0.months'],
    ['a day that is none', { meeting: '12 September' }, 'meeting'],
    ['a rule set that is none', { ruleSetOf: { mrsa: 'six-sigma' } }, 'ruleSetOf.mrsa'],
    ['no page', { pages: [] }, 'pages'],
    ['a last meeting after the position shown', { asAt: '2012-05', since: '2012-06' }, 'since'],
    ['a day that the calendar does not have', { meeting: '2012-02-30' }, 'meeting'],
    ['a measure named twice', { pages: [{ kind: 'scorecard', measures: ['mrsa', 'cdiff', 'mrsa'] }] }, 'pages.0.measures.2'],
    ['a provider named twice', { pages: [{ kind: 'events', providers: ['RWP', 'RWP'] }] }, 'pages.0.providers.1'],
    ['a chart listed twice', { pages: [{ kind: 'charts', charts: [{ measure: 'mrsa', provider: 'RWP' }, { measure: 'mrsa', provider: 'RWP' }] }] }, 'pages.0.charts.1'],
    ['a list of charts that lists none', { pages: [{ kind: 'charts', which: 'listed' }] }, 'pages.0.charts'],
  ])('%s refuses the file at its place', (_what, more, place) => {
    const { settings, problems } = parseRecipe(recipe(more), 'pack.json');
    expect(settings).toBeNull();
    expect(problems.map(({ column }) => column)).toContain(place);
  });

  it('a text that is no JSON is refused', () => {
    expect(parseRecipe('title: Quality', 'pack.json').problems[0]?.rule).toBe('settings-unreadable');
  });
});

describe('encodeRecipe', () => {
  it('what it writes is read back equal', () => {
    expect(parseRecipe(encodeRecipe(USUAL_RECIPE), 'pack.json').settings).toEqual(USUAL_RECIPE);
  });

  it('any recipe that the format allows is read back equal', () => {
    fc.assert(fc.property(anyRecipe(), (any) => { expect(parseRecipe(encodeRecipe(any), 'pack.json')).toEqual({ settings: any, problems: [] }); }));
  });

  it('entries in another order give the same text', () => {
    const { pages, ...rest } = USUAL_RECIPE;
    expect(encodeRecipe({ pages, ...rest })).toBe(encodeRecipe(USUAL_RECIPE));
  });
});

describe('USUAL_RECIPE', () => {
  it('has every kind of page once', () => {
    expect(USUAL_RECIPE.pages.map(({ kind }) => kind)).toEqual(PAGE_KINDS);
  });
});

describe('usualPage', () => {
  it('charts are those of concern, at most 60, with their figures', () => {
    expect(usualPage('charts')).toEqual({ kind: 'charts', measures: null, providers: null, which: 'concern', charts: [], most: 60, tables: true });
  });
});
