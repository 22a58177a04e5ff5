import { describe, expect, it } from 'vitest';
import { PAGE_KINDS, usualPage } from '../../../../src/board-pack/recipe.ts';
import { pageChoices } from '../../../../src/views/board-pack/recipe/page-choices.ts';

describe('pageChoices', () => {
  it('a page of every kind with the usual choices → one line each', () => {
    expect(PAGE_KINDS.map((kind) => pageChoices(usualPage(kind)))).toEqual([
      'Heading', 'Small lines beside · signals that go on', 'All measures, all providers · by name', 'All measures, all providers',
      'Charts with special cause of concern · all measures, all providers · at most 60 · figures beside', 'All measures, all providers', 'Heading',
      'All measures, all providers · last 12 months', 'Heading', 'Heading', 'Heading',
    ]);
  });

  it('a heading of its own → the usual name is said below; chosen charts → their number, without the measures that do not count', () => {
    expect(pageChoices({ ...usualPage('method'), heading: 'Notes' })).toBe('How to read this pack');
    expect(pageChoices({ ...usualPage('charts'), which: 'listed', charts: [{ measure: 'mrsa', provider: 'ZZ1' }], measures: ['tia'], tables: false })).toBe('Chosen charts · 1 · at most 60');
  });
});
