import { describe, expect, it } from 'vitest';
import { isFound, knownNames } from '../../../../src/views/board-pack/recipe/known-names.ts';
import { demonstrationInput } from '../../../board-pack/demonstration-input.ts';

describe('knownNames', () => {
  it('the demonstration → each measure and provider once, sites after providers and named as such, every chart by its key', async () => {
    const { input: { charts } } = await demonstrationInput();
    const { measures, providers, charts: known, chartNames } = knownNames(charts, ['2012-07']);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    const sites = providers.map(({ name }) => name.endsWith(' (site)'));
    expect(sites.indexOf(true)).toBeGreaterThan(0);
    expect(sites.lastIndexOf(false)).toBe(sites.indexOf(true) - 1);
    expect(known).toHaveLength(charts.length);
    expect(chartNames.size).toBe(charts.length);
  });
});

describe('isFound', () => {
  it.each([['', true], ['worc A&E', true], ['a&e  rwp', true], ['stroke', false]])('“%s” in A&E at Worcestershire → %s', (search, found) => {
    expect(isFound({ words: 'ae_4h a&e rwp worcestershire acute' }, search)).toBe(found);
  });
});
