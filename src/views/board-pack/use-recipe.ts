import { useEffect, useState } from 'react';
import { USUAL_RECIPE, type Recipe } from '../../board-pack/recipe.ts';
import { useEnvironment } from '../../queries/use-environment.ts';
import { useTerms, type Terms } from '../../queries/use-terms.ts';
import { useChangeTerms } from '../shared/use-addresses.ts';
import { keepRecipe, readKeptRecipe } from './kept-recipe.ts';

interface ComposedRecipe {
  /** Null: what is kept is being read. */
  readonly recipe: Recipe | null;
  readonly change: (part: Partial<Recipe>) => void;
}

/** What of a change the address holds. */
const termsIn = (part: Partial<Recipe>): Partial<Terms> => Object.fromEntries((['asAt', 'since', 'predecessors'] as const).filter((name) => name in part).map((name) => [name, part[name]]));

/** The recipe on the table, under the terms of the address: what is shown on every screen is what the pack tells. */
export function useRecipe(): ComposedRecipe {
  const { keep } = useEnvironment();
  const { asAt, predecessors, since } = useTerms();
  const changeTerms = useChangeTerms();
  const [own, setOwn] = useState<Recipe | null>(null);
  useEffect(() => {
    let left = false;
    void readKeptRecipe(keep).then((recipe) => { if (!left) setOwn(recipe); });
    return () => { left = true; };
  }, [keep]);
  return {
    recipe: own === null ? null : { ...own, asAt, predecessors, since: asAt !== null && since !== null && since >= asAt ? null : since },
    change: (part) => {
      const terms = termsIn(part);
      if (Object.keys(terms).length > 0) changeTerms(terms);
      const next = { ...(own ?? USUAL_RECIPE), ...part };
      setOwn(next);
      void keepRecipe(keep, next);
    },
  };
}
