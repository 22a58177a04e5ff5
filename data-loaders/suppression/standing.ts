import type { Row } from '../../src/database/database.ts';
import { WORD_KEYS, type CountedMeasure, type WordKey } from './counted-measure.ts';

/** Where a figure stands: whose it is, of which time, of which part of the whole. Figures of one standing are one figure told twice. */
export interface Standing {
  /** A code; of a site that has no figures of its own `ZZ1/ZZ1A`, of a provider’s unknown sites `ZZ1/unknown`. */
  readonly organisation: string;
  /** `2012-01-01 2012-01-31 month`. */
  readonly span: string;
  /** `category=fall;grade=3|4`, keys in order; the words that a measure chooses by stand among them. */
  readonly breakdown: string;
}

export interface Standings {
  /** One a row, in order. */
  readonly of: readonly Standing[];
  /** Parts of organisations that figures by site speak of, with what they are part of. */
  readonly sites: readonly { readonly code: string; readonly parent: string }[];
  /** The keys of breakdowns whose values are sets of words: `3|4` is what `3` and `4` are together. */
  readonly wordKeys: ReadonlySet<string>;
}

const text = (row: Row, name: string): string => String(row[name] ?? '');

/** `grade=3;site=a` as its keys and values. */
export function pairsOf(breakdown: string): ReadonlyMap<string, string> {
  return new Map(breakdown.split(';').filter((pair) => pair !== '').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  }));
}

/** Keys and values as a breakdown, keys in order. */
export const breakdownOf = (pairs: ReadonlyMap<string, string>): string =>
  [...pairs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, value]) => `${key}=${value}`).join(';');

const asSet = (words: readonly string[]): string => [...new Set(words)].sort().join('|');

/** By which words do the measures differ? What all of them ask for alike tells nothing apart. */
function wordsApart(measures: readonly CountedMeasure[]): ReadonlySet<WordKey> {
  return new Set(WORD_KEYS.filter((key) => new Set(measures.map(({ cases }) => asSet(cases?.words[key] ?? ['any']))).size > 1));
}

/**
 * Where do the figures of measures that count cases of one sort stand among each other?
 *
 * The words by which a measure chooses become part of its breakdown: `pressure_ulcer_cat3` stands where `pressure_ulcer_cat3_4` has
 * `grade=3`. A figure by site stands where the site’s own figure stands; where several providers have the site, each part is a place of
 * its own, below both the provider and the site.
 */
export function standingsOf(rows: readonly Row[], measures: readonly CountedMeasure[]): Standings {
  const there = new Set(rows.map((row) => text(row, 'measure_id')));
  const apart = wordsApart(measures.filter(({ id }) => there.has(id)));
  const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
  const codes = new Set(rows.map((row) => text(row, 'org_code')));
  const providersOf = new Map<string, Set<string>>();
  const pairsAt = new Map([...new Set(rows.map((row) => text(row, 'breakdown')))].map((breakdown) => [breakdown, pairsOf(breakdown)]));
  const siteOf = (row: Row): string | null => pairsAt.get(text(row, 'breakdown'))?.get('site') ?? null;
  for (const row of rows) {
    const site = siteOf(row);
    if (site !== null) providersOf.set(site, (providersOf.get(site) ?? new Set()).add(text(row, 'org_code')));
  }
  const sites = new Map<string, { readonly code: string; readonly parent: string }>();
  const under = (code: string, parent: string): void => { sites.set(`${code} ${parent}`, { code, parent }); };
  const organisationOf = (row: Row): string => {
    const provider = text(row, 'org_code');
    const site = siteOf(row);
    if (site === null) return provider;
    const own = codes.has(site) && site !== provider;
    const code = own && providersOf.get(site)?.size === 1 ? site : `${provider}/${site}`;
    under(code, provider);
    if (own && code !== site) under(code, site);
    return code;
  };
  const breakdowns = new Map<string, string>();
  const standsAs = (row: Row): string => {
    const name = `${text(row, 'measure_id')} ${text(row, 'breakdown')}`;
    const before = breakdowns.get(name);
    if (before !== undefined) return before;
    const pairs = new Map(pairsAt.get(text(row, 'breakdown')));
    pairs.delete('site');
    const words = measureOf.get(text(row, 'measure_id'))?.cases?.words;
    for (const key of apart) {
      const asked = words?.[key] ?? null;
      if (asked !== null && !pairs.has(key)) pairs.set(key, asSet(asked));
    }
    const made = breakdownOf(pairs);
    breakdowns.set(name, made);
    return made;
  };
  return {
    of: rows.map((row) => ({ organisation: organisationOf(row), span: [text(row, 'period_start'), text(row, 'period_end'), text(row, 'period_type')].join(' '), breakdown: standsAs(row) })),
    sites: [...sites.values()],
    wordKeys: apart,
  };
}
