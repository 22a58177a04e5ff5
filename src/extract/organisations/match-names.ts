import type { OrganisationLife } from '../extract.ts';
import { editDistance } from '../schema/nearest.ts';
import { plainName } from './plain-name.ts';

/** What a name in place of a code may mean. */
export type NameMatch =
  /** One organisation has exactly this name, now or before, or as an alias; or a person said so. */
  | { readonly type: 'known'; readonly code: string }
  /** Codes of organisations that may be meant, the likeliest first: at most three. */
  | { readonly type: 'proposed'; readonly codes: readonly string[] }
  | { readonly type: 'unknown' };

interface NamedOrganisation {
  readonly code: string;
  readonly words: readonly string[];
}

const PROPOSED = 3;
/** Two names are near when what they share weighs at least this much of what they have. */
const NEAR = 0.5;
/** And only those nearly as near as the nearest are worth reading. */
const WITHIN = 0.12;

/** The same word but for a slip of the pen: one letter in a word of five or more, two from ten on. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.max(one.length, other.length);
  const slips = length >= 10 ? 2 : length >= 5 ? 1 : 0;
  return slips > 0 && Math.abs(one.length - other.length) <= slips && editDistance(one, other) <= slips;
}

/**
 * Which organisation does a name mean? Gives a function that answers for one name after another.
 *
 * A name is known when, written plainly (`plainName`), it is one of the names of exactly one organisation. Otherwise names
 * are compared word by word; a word counts by how few organisations have it, so that “Kingston” says much and “Hospitals”
 * almost nothing. What is only near is proposed and never taken: `confirmed` holds the names (as in the file or plain) of
 * which a person said what they mean. Several organisations of one name are all proposed.
 *
 * Example: with `RAX` named `Kingston Hospital NHS Foundation Trust`, `KINGSTON HOSPITAL NHS TRUST` is known to be RAX, and
 * `Kingston University Hospital` is proposed as RAX.
 */
export function matchNames(
  organisations: readonly Pick<OrganisationLife, 'code' | 'names'>[], confirmed: Readonly<Record<string, string>> = {},
): (name: string) => NameMatch {
  const codesOf = new Map<string, Set<string>>();
  const named: NamedOrganisation[] = [];
  const having = new Map<string, Set<string>>();
  for (const { code, names = [] } of organisations) {
    for (const plain of new Set(names.map(plainName))) {
      if (plain === '') continue;
      const codes = codesOf.get(plain);
      if (codes === undefined) codesOf.set(plain, new Set([code]));
      else codes.add(code);
      const words = [...new Set(plain.split(' '))];
      named.push({ code, words });
      for (const word of words) having.set(word, (having.get(word) ?? new Set<string>()).add(code));
    }
  }
  const told = new Map(Object.entries(confirmed).map(([name, code]) => [plainName(name), code.trim().toUpperCase()] as const));
  const weight = (word: string): number => Math.log(1 + organisations.length / (having.get(word)?.size ?? 1));

  const nearness = (asked: readonly string[], { words }: NamedOrganisation): number => {
    let shared = 0;
    for (const word of asked) {
      const same = words.includes(word) ? word : words.find((other) => isSameWord(word, other));
      if (same !== undefined) shared += 2 * weight(same);
    }
    const whole = [...asked, ...words].reduce((sum, word) => sum + weight(word), 0);
    return whole === 0 ? 0 : Math.min(1, shared / whole);
  };

  const propose = (plain: string): NameMatch => {
    const asked = [...new Set(plain.split(' '))];
    const best = new Map<string, number>();
    for (const each of named) {
      const near = nearness(asked, each);
      if (near >= NEAR && near > (best.get(each.code) ?? 0)) best.set(each.code, near);
    }
    const inOrder = [...best].sort(([a, nearA], [b, nearB]) => nearB - nearA || (a < b ? -1 : 1));
    const nearest = inOrder[0]?.[1] ?? 0;
    const codes = inOrder.filter(([, near]) => near >= nearest - WITHIN).slice(0, PROPOSED).map(([code]) => code);
    return codes.length === 0 ? { type: 'unknown' } : { type: 'proposed', codes };
  };

  return (name) => {
    const plain = plainName(name);
    const said = told.get(plain);
    if (said !== undefined) return { type: 'known', code: said };
    const codes = [...(codesOf.get(plain) ?? [])].sort();
    const [only] = codes;
    if (only !== undefined && codes.length === 1) return { type: 'known', code: only };
    if (codes.length > 1) return { type: 'proposed', codes };
    return plain === '' ? { type: 'unknown' } : propose(plain);
  };
}
