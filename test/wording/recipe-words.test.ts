import { describe, expect, it } from 'vitest';
import { describeChosenCount, describeFound, describeNamesChosen, describeOwnRules, describePageOf, describeRefused, describeScope } from '../../src/wording/recipe-words.ts';

describe('the words of a recipe', () => {
  it('one and many read as such', () => {
    expect([describeScope(1, null), describeScope(null, 3), describeNamesChosen('providers', 1), describeChosenCount(1), describeChosenCount(12), describeOwnRules(0), describeOwnRules(1)]).toEqual([
      '1 measure, all providers', 'all measures, 3 providers', '1 provider', '1 chart is chosen.', '12 charts are chosen.', 'All measures by these rules', 'Rules of their own: 1 measure',
    ]);
  });

  it('charts found beyond those shown are said to be there', () => {
    expect([describeFound(0, 0), describeFound(2, 2), describeFound(240, 200)]).toEqual(['No chart found.', '2 charts found.', '240 charts found, the first 200 are shown: search to see the others.']);
  });

  it('a place in a file is named by its page, counted from 1; other places by none', () => {
    expect([describePageOf('pages.0.kind'), describePageOf('pages.11'), describePageOf('ruleSetOf.mrsa'), describePageOf(null)]).toEqual(['Page 1', 'Page 12', '', '']);
    expect(describeRefused('pack.json', 1)).toBe('pack.json was not opened: a place in it is wrong. The pack on the table is as it was.');
  });
});
