import { dataPaths, FROZEN_NAMES } from '../board-pack/fingerprint-of-files.ts';
import { fingerprintOfPack, rulesOf } from '../board-pack/pack-fingerprint.ts';
import { encodeRecipe, type Recipe } from '../board-pack/recipe.ts';
import { hashOf, type Fingerprint, type HashedFile } from '../board-pack/fingerprint.ts';
import { encodeVerdicts, inOrder } from '../board-pack/verdicts-file.ts';
import { encodeContents } from '../database/contents-json.ts';
import { isPresent } from '../database/contents-terms.ts';
import type { Contents } from '../database/contents.ts';
import { manifestText } from '../extract/manifest-text.ts';
import type { PackManifest } from '../extract/manifest.ts';
import { encodeMeetingRecord, type MeetingRecord } from '../meeting/meeting-record.ts';
import { shownVerdicts } from '../queries/shown-verdicts.ts';
import { encodeRegister, type RegisterEntry } from '../register/register-entry.ts';

/** What the folder `pack/` of a frozen site is made from. */
export interface PackAsKnown {
  readonly recipe: Recipe;
  readonly manifest: PackManifest;
  /** Today's position of the extracts, without the register, as the frozen site's first picture. */
  readonly present: Contents;
  /** What is shown: under the terms of the recipe, with the register's notes. */
  readonly shown: Contents;
  readonly register: readonly RegisterEntry[];
  readonly meeting: MeetingRecord | null;
}

/** The folder `pack/` of a frozen site, as files by their path within it. */
export interface FrozenFiles extends Fingerprint {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Which of them holds the position that is shown. */
  readonly position: string;
}

/** The address behind the `#` that shows what the recipe is about. */
export function opensOn({ asAt, since, predecessors }: Pick<Recipe, 'asAt' | 'since' | 'predecessors'>): string {
  const search = new URLSearchParams(Object.entries({ asat: asAt, predecessors: predecessors === 'combined' ? predecessors : null, since }).filter((pair): pair is [string, string] => pair[1] !== null)).toString();
  return search === '' ? '/changes' : `/changes?${search}`;
}

/**
 * Which files does the pack of a frozen site have, and what is its fingerprint? The extracts to the byte as they are (`read` gives them; `at` is the time written down), the first picture, the
 * manifest that says “frozen”, and what freezing adds: recipe, register, meeting, verdicts, and the position where it is another than the first picture.
 */
export async function frozenFiles(data: PackAsKnown, at: string, read: (path: string) => Uint8Array | Promise<Uint8Array>): Promise<FrozenFiles> {
  const { recipe, manifest, present, shown, register, meeting } = data;
  const own: (readonly [string, Uint8Array])[] = [];
  for (const path of dataPaths(manifest)) own.push([path, await read(path)]);
  const hashed = own.map(([path, bytes]): HashedFile => ({ path, sha256: hashOf(bytes) }));
  const verdicts = inOrder(await shownVerdicts(shown, recipe));
  const fingerprint = fingerprintOfPack({ data: hashed, source: manifest, recipe, register, meeting, verdicts });
  const picture = encodeContents(present);
  const isPicture = isPresent(recipe) && shown.register === undefined;
  const frozenAs = { title: recipe.title, frozenAt: at, fingerprint: fingerprint.fingerprint, opensOn: opensOn(recipe) };
  const frozen: PackManifest = { ...manifest, contents: 'contents.json', frozen: true, frozenAs, ...(register.length > 0 && { register: FROZEN_NAMES.register }), ...(meeting !== null && { meeting: FROZEN_NAMES.meeting }) };
  const added: readonly (readonly [string, string])[] = [
    ['manifest.json', manifestText(frozen)],
    ['contents.json', picture],
    [FROZEN_NAMES.recipe, encodeRecipe(recipe)],
    [FROZEN_NAMES.verdicts, encodeVerdicts({ rules: rulesOf(recipe), verdicts })],
    ...(isPicture ? [] : [[FROZEN_NAMES.position, encodeContents(shown)] as const]),
    ...(register.length > 0 ? [[FROZEN_NAMES.register, encodeRegister({ entries: register })] as const] : []),
    ...(meeting === null ? [] : [[FROZEN_NAMES.meeting, encodeMeetingRecord(meeting)] as const]),
  ];
  const files = new Map<string, Uint8Array>([...own, ...added.map(([path, text]) => [path, new TextEncoder().encode(text)] as const)]);
  return { ...fingerprint, files, position: isPicture ? 'contents.json' : FROZEN_NAMES.position };
}
