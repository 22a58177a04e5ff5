/** The fingerprint of a pack from what the page and the loader both hold. */
import type { MeetingRecord } from '../meeting/meeting-record.ts';
import type { ShownVerdict } from '../meeting/shown-verdict.ts';
import { RULE_SETS } from '../spc/rule-sets.ts';
import { fingerprintOf, type Fingerprint, type HashedFile } from './fingerprint.ts';
import type { Recipe } from './recipe.ts';
import { inOrder } from './verdicts-file.ts';

/** What a pack says of its data; a manifest has all of it. */
export interface SaidOfData {
  readonly title: string;
  readonly synthetic: boolean;
  readonly source: string;
  readonly note: string;
  readonly dataAsOf: string | null;
}

export interface PackToFingerprint {
  readonly data: readonly HashedFile[];
  readonly source: SaidOfData;
  readonly recipe: Recipe;
  /** Entries of the register (`RegisterEntry`); empty: none. */
  readonly register: readonly unknown[];
  readonly meeting: MeetingRecord | null;
  readonly verdicts: readonly ShownVerdict[];
}

/** Every rule set that a recipe asks for, with the version of it that this Watchline follows. @example rulesOf(recipe) // { 'mdc-strict': 'Making Data Count 2.4' } */
export function rulesOf({ ruleSet, ruleSetOf }: Pick<Recipe, 'ruleSet' | 'ruleSetOf'>): Readonly<Record<string, string>> {
  return Object.fromEntries([ruleSet, ...Object.values(ruleSetOf)].map((id) => [id, RULE_SETS[id].version]));
}

/** What is the fingerprint of this pack? Of the source only what is known by its name counts, so that a manifest can be handed in. */
export function fingerprintOfPack({ data, source, recipe, register, meeting, verdicts }: PackToFingerprint): Fingerprint {
  const { title, synthetic, source: from, note, dataAsOf } = source;
  return fingerprintOf({
    data, source: { title, synthetic, source: from, note, dataAsOf }, recipe,
    register: register.length === 0 ? null : register, meeting, rules: rulesOf(recipe), verdicts: inOrder(verdicts),
  });
}
