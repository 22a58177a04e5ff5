import type { RecipePage } from '../../../board-pack/recipe.ts';
import { chartRuleNames, packPageNames } from '../../../wording/pack-words.ts';
import { describeScope, recipeWords } from '../../../wording/recipe-words.ts';

const scope = ({ measures, providers }: { readonly measures: readonly string[] | null; readonly providers: readonly string[] | null }): string =>
  describeScope(measures?.length ?? null, providers?.length ?? null);

function own(page: RecipePage): readonly string[] {
  switch (page.kind) {
    case 'cover': return page.note === '' ? [] : [recipeWords.noteToReader];
    case 'changes': return [...(page.charts ? [recipeWords.smallLines] : []), ...(page.continuing ? [recipeWords.continuing] : [])];
    case 'scorecard': return [scope(page), page.sort === 'concern' ? recipeWords.sortConcern : recipeWords.sortName];
    case 'summary-grid': case 'year-tables': return [scope(page)];
    case 'charts': return [
      chartRuleNames[page.which], ...(page.which === 'listed' ? [String(page.charts.length)] : [scope(page)]), recipeWords.most(page.most), ...(page.tables ? [recipeWords.figures] : []),
    ];
    case 'events': return [scope(page), recipeWords.lastMonths(page.months)];
    case 'triggers-and-actions': case 'data-quality': case 'register': case 'method': return [];
  }
}

/** What is chosen for this page, in one line. @example pageChoices(usualPage('events')) // 'All measures, all providers · last 12 months' */
export function pageChoices(page: RecipePage): string {
  const parts = [...(page.heading === undefined ? [] : [packPageNames[page.kind]]), ...own(page)];
  const text = parts.join(' · ');
  return text === '' ? recipeWords.usualHeading : text.charAt(0).toUpperCase() + text.slice(1);
}
