import type { FingerprintFile, FrozenFile } from '../board-pack/fingerprint-file.ts';
import { FROZEN_NAMES } from '../board-pack/fingerprint-of-files.ts';
import type { Recipe } from '../board-pack/recipe.ts';
import { opensOn, type FrozenFiles } from './frozen-files.ts';

/** What `fingerprint.json` of a frozen folder says. `files`: every other file of the folder, the pack in `pack/`. */
export function fingerprintFileOf(recipe: Recipe, at: string, { fingerprint, parts, position }: FrozenFiles, files: readonly FrozenFile[]): FingerprintFile {
  return { title: recipe.title, frozenAt: at, fingerprint, parts, opensOn: opensOn(recipe), position: `pack/${position}`, verdicts: `pack/${FROZEN_NAMES.verdicts}`, files };
}
