/** What a recipe can name: measures, providers and charts of the data on the table. */
import { chartKey, type MeetingChart } from '../../../meeting/meeting-chart.ts';
import type { Period } from '../../../spc/vocabulary.ts';

export interface KnownName {
  /** As a recipe writes it. */
  readonly id: string;
  readonly name: string;
  /** Everything it may be searched by, in lower case. */
  readonly words: string;
}

export interface KnownChart {
  readonly measure: string;
  readonly provider: string;
  readonly name: string;
  readonly words: string;
}

export interface KnownNames {
  readonly measures: readonly KnownName[];
  /** Providers, then sites. */
  readonly providers: readonly KnownName[];
  readonly charts: readonly KnownChart[];
  /** Charts by `measure@provider`. */
  readonly chartNames: ReadonlyMap<string, string>;
  /** Months that a pack may be as at, and that a last meeting may have been about, the latest first. */
  readonly months: readonly Period[];
}

const once = (names: readonly KnownName[]): readonly KnownName[] => [...new Map(names.map((name) => [name.id, name])).values()];
const words = (...texts: readonly string[]): string => texts.join(' ').toLowerCase();

/** Measures and charts in the order of the contents, providers by name, sites after them. */
export function knownNames(charts: readonly MeetingChart[], months: readonly Period[]): KnownNames {
  const measures = once(charts.map(({ measure: { id, name, shortName } }) => ({ id, name, words: words(id, name, shortName) })));
  const isSite = new Set(charts.flatMap(({ provider: { type, code } }) => (type === 'provider' ? [] : [code])));
  const providers = once(charts.map(({ provider: { code, name, shortName } }) => ({ id: code, name: isSite.has(code) ? `${name} (site)` : name, words: words(code, name, shortName) })))
    .toSorted((one, other) => Number(isSite.has(one.id)) - Number(isSite.has(other.id)) || one.name.localeCompare(other.name, 'en-GB'));
  const known = charts.map(({ measure, provider }): KnownChart => ({
    measure: measure.id, provider: provider.code, name: `${measure.shortName} · ${provider.shortName}`,
    words: words(measure.id, measure.name, measure.shortName, provider.code, provider.name, provider.shortName),
  }));
  return { measures, providers, charts: known, chartNames: new Map(charts.map((chart, index) => [chartKey(chart), known[index]?.name ?? ''])), months };
}

/** Does every word of the search stand in it, in any order? An empty search fits all. @example isFound({ words: 'a&e rwp worcestershire' }, 'worc a&e') // true */
export function isFound({ words: all }: { readonly words: string }, search: string): boolean {
  return search.toLowerCase().split(/\s+/).every((word) => all.includes(word));
}
