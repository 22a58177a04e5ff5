/** Everything that a recipe says, to be seen and changed. */
import type { ReactNode } from 'react';
import type { PageOf, Recipe } from '../../../board-pack/recipe.ts';
import type { KnownNames } from './known-names.ts';
import { PackFields } from './PackFields.tsx';
import { PageList } from './PageList.tsx';
import { RulesFields } from './RulesFields.tsx';

interface RecipeEditorProps {
  readonly recipe: Recipe;
  readonly known: KnownNames;
  /** The charts that a page shows by its rule now. */
  readonly chartsOf: (page: PageOf<'charts'>) => PageOf<'charts'>['charts'];
  readonly onChange: (part: Partial<Recipe>) => void;
}

export function RecipeEditor({ recipe, known, chartsOf, onChange }: RecipeEditorProps): ReactNode {
  return (
    <>
      <PackFields recipe={recipe} months={known.months} onChange={onChange} />
      <RulesFields recipe={recipe} known={known} onChange={onChange} />
      <PageList pages={recipe.pages} known={known} chartsOf={chartsOf} onChange={(pages) => onChange({ pages })} />
    </>
  );
}
