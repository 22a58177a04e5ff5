/** A frozen pack as somebody hands it over: what it showed, checked against its fingerprint. */
import { parseFingerprintFile, FINGERPRINT_FILE, type FingerprintFile } from '../../board-pack/fingerprint-file.ts';
import { fingerprintOfParts, hashOf } from '../../board-pack/fingerprint.ts';
import { FROZEN_NAMES } from '../../board-pack/fingerprint-of-files.ts';
import { parseRecipe } from '../../board-pack/recipe.ts';
import { parseVerdicts } from '../../board-pack/verdicts-file.ts';
import { decodeContents } from '../../database/contents-json.ts';
import type { Predecessors } from '../../database/contents-terms.ts';
import type { Contents } from '../../database/contents.ts';
import type { ShownThen } from '../../queries/replay.ts';
import type { ReplayFault } from '../../wording/describe-replay.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';

/** What of a pack was opened. `file` null: its figures alone were given, which nobody can check. */
export interface OpenedPack {
  readonly file: FingerprintFile | null;
  readonly shown: ShownThen;
  /** Whose months predecessors' are in it, so that today is asked alike. */
  readonly predecessors: Predecessors;
  /** Tells it from every other pack. */
  readonly key: string;
}

export type FoundPack = { readonly pack: OpenedPack } | { readonly fault: ReplayFault };

/** Gives a file of the pack by its path from the folder; null: not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

const inWords = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function contentsOf(path: string, bytes: Uint8Array): Promise<Contents | ReplayFault> {
  try {
    return await decodeContents(inWords(bytes));
  } catch (cause) {
    return { why: 'unreadable', where: path, detail: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Figures without anything that vouches for them: a `contents.json` by itself. */
export async function readBareContents(path: string, bytes: Uint8Array): Promise<FoundPack> {
  const contents = await contentsOf(path, bytes);
  if ('why' in contents) return { fault: contents };
  return { pack: { file: null, shown: { contents, verdicts: null, ruleSet: DEFAULT_RULE_SET, ruleSetOf: {} }, predecessors: 'separate', key: hashOf(bytes) } };
}

/**
 * What did this pack show? Its position, its verdicts and its rules, each held against the hash that `fingerprint.json` lists. A file that is another
 * one opens nothing: it would not be what was shown. A position without `fingerprint.json` is opened and said to be unchecked.
 */
export async function readFrozenPack(read: ReadFile, where: string): Promise<FoundPack> {
  const listed = await read(FINGERPRINT_FILE);
  if (listed === null) {
    for (const path of ['pack/contents.json', 'contents.json']) {
      const bytes = await read(path);
      if (bytes !== null) return readBareContents(path, bytes);
    }
    return { fault: { why: 'no-pack', where } };
  }
  const found = parseFingerprintFile(inWords(listed));
  if (found.state === 'newer') return { fault: { why: 'newer', version: found.version } };
  if (found.state === 'unreadable') return { fault: { why: 'changed', where: FINGERPRINT_FILE } };
  const { file } = found;
  const hashes = new Map(file.files.map(({ path, sha256 }) => [path, sha256]));
  const recipePath = `pack/${FROZEN_NAMES.recipe}`;
  const texts: Uint8Array[] = [];
  for (const path of [file.position, file.verdicts, recipePath]) {
    const bytes = await read(path);
    if (bytes === null) return { fault: { why: 'missing', where: path } };
    if (hashOf(bytes) !== hashes.get(path)) return { fault: { why: 'changed', where: path } };
    texts.push(bytes);
  }
  if (fingerprintOfParts(file.parts) !== file.fingerprint) return { fault: { why: 'changed', where: FINGERPRINT_FILE } };
  const [position = new Uint8Array(), verdicts = new Uint8Array(), recipe = new Uint8Array()] = texts;
  const contents = await contentsOf(file.position, position);
  if ('why' in contents) return { fault: contents };
  const said = parseVerdicts(inWords(verdicts), file.verdicts).settings;
  const rules = parseRecipe(inWords(recipe), recipePath).settings;
  if (said === null || rules === null) return { fault: { why: 'unreadable', where: said === null ? file.verdicts : recipePath, detail: 'it is not written as this Watchline knows it' } };
  const { ruleSet, ruleSetOf, predecessors } = rules;
  return { pack: { file, shown: { contents, verdicts: said.verdicts, ruleSet, ruleSetOf }, predecessors, key: file.fingerprint + file.frozenAt } };
}
