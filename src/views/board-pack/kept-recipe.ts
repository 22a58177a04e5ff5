/** The recipe that somebody composes: kept in this browser, so that next month's pack begins where this one ended. */
import { encodeRecipe, parseRecipe, USUAL_RECIPE, type Recipe } from '../../board-pack/recipe.ts';
import type { Keep } from '../../queries/environment.ts';

const NAME = 'board-pack/recipe';

/** The kept recipe; the usual one where none is kept, or it cannot be read any more. */
export async function readKeptRecipe(keep: Keep | undefined): Promise<Recipe> {
  const text = await keep?.read(NAME).catch(() => null);
  return text == null ? USUAL_RECIPE : parseRecipe(text, NAME).settings ?? USUAL_RECIPE;
}

/** Keeps it; a browser that refuses loses it with the page, which is why a recipe can be saved as a file. */
export async function keepRecipe(keep: Keep | undefined, recipe: Recipe): Promise<void> {
  await keep?.write(NAME, encodeRecipe(recipe)).catch(() => undefined);
}
