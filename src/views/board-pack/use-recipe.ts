import { useEffect, useState } from 'react';
import { USUAL_RECIPE, type Recipe } from '../../board-pack/recipe.ts';
import { useEnvironment } from '../../queries/use-environment.ts';
import { useTerms } from '../../queries/use-terms.ts';
import { keepRecipe, readKeptRecipe } from './kept-recipe.ts';

interface ComposedRecipe {
  /** Null: what is kept is being read. */
  readonly recipe: Recipe | null;
  readonly change: (part: Partial<Recipe>) => void;
}

/** The recipe on the table, under the terms of the address: what is shown on every screen is what the pack tells. */
export function useRecipe(): ComposedRecipe {
  const { keep } = useEnvironment();
  const { asAt, predecessors, since } = useTerms();
  const [own, setOwn] = useState<Recipe | null>(null);
  useEffect(() => {
    let left = false;
    void readKeptRecipe(keep).then((recipe) => { if (!left) setOwn(recipe); });
    return () => { left = true; };
  }, [keep]);
  return {
    recipe: own === null ? null : { ...own, asAt, predecessors, since: asAt !== null && since !== null && since >= asAt ? null : since },
    change: (part) => {
      const next = { ...(own ?? USUAL_RECIPE), ...part };
      setOwn(next);
      void keepRecipe(keep, next);
    },
  };
}
