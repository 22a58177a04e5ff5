import type { ReactNode } from 'react';
import { parseRecipe, type Recipe } from '../../board-pack/recipe.ts';
import type { Refused } from './RefusedRecipe.tsx';

/** A recipe is a page of text; somebody who drops the pack itself here is told so. */
const MOST_BYTES = 1_000_000;

interface OpenRecipeProps {
  readonly onOpened: (recipe: Recipe, file: string) => void;
  readonly onRefused: (refused: Refused) => void;
}

/** The button that opens a recipe's file. */
export function OpenRecipe({ onOpened, onRefused }: OpenRecipeProps): ReactNode {
  const open = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      onRefused({ file: file.name, tooLarge: file.size, problems: [] });
      return;
    }
    const { settings, problems } = parseRecipe(await file.text(), file.name);
    if (settings === null) onRefused({ file: file.name, tooLarge: null, problems });
    else onOpened(settings, file.name);
  };
  return (
    <label className="button pack-open">
      Open pack.json…
      <input type="file" accept=".json" className="visually-hidden" onChange={(event) => { const [file] = event.target.files ?? []; if (file !== undefined) void open(file); event.target.value = ''; }} />
    </label>
  );
}
