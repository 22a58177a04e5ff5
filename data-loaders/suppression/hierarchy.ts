import type { Row } from '../../src/database/database.ts';
import { ENGLAND } from '../../src/extract/publications/england.ts';

/** Who is directly part of whom from one day to another; codes in capitals as the figures have them. */
export interface Epoch {
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

/** Who is part of whom, stretch by stretch of time; never empty. */
export interface Hierarchy {
  readonly epochs: readonly Epoch[];
  /** What sort of organisation, where somebody says. */
  readonly typeOf: (code: string) => string;
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

const text = (row: Row, name: string): string => String(row[name] ?? '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

interface Belonging {
  readonly parent: string;
  readonly from: string;
  readonly to: string;
}

/** What each organisation was ever listed as part of, and when. */
function belongings(organisations: readonly Row[]): ReadonlyMap<string, readonly Belonging[]> {
  const found = new Map<string, Belonging[]>();
  for (const row of organisations) {
    const [code, parent] = [text(row, 'org_code'), text(row, 'parent_code')];
    if (parent === '' || parent === code) continue;
    const listed = found.get(code) ?? [];
    listed.push({ parent, from: text(row, 'valid_from') || FIRST_DAY, to: text(row, 'valid_to') || LAST_DAY });
    found.set(code, listed);
  }
  return found;
}

/** Only what changed hands needs days: an organisation of one parent is part of it whatever the days of its row say. */
const changedHands = (listed: readonly Belonging[]): boolean => new Set(listed.map(({ parent }) => parent)).size > 1;

/** Those that hold within a stretch of time; all that ever held where none does. */
function parentsIn(listed: readonly Belonging[], from: string, to: string): readonly string[] {
  const holding = changedHands(listed) ? listed.filter((one) => one.from <= from && one.to >= to) : listed;
  return [...new Set((holding.length > 0 ? holding : listed).map(({ parent }) => parent))];
}

/** `RXX01` is a site of `RXX`: so the codes of the NHS are made. */
function providerByCode(code: string, codes: ReadonlySet<string>): string | null {
  const provider = code.slice(0, 3);
  return /^[A-Z0-9]{5}$/.test(code) && codes.has(provider) ? provider : null;
}

/** Is there anybody with figures above? */
function hasAbove(code: string, parents: ReadonlyMap<string, readonly string[]>, codes: ReadonlySet<string>, seen: ReadonlySet<string> = new Set()): boolean {
  return (parents.get(code) ?? []).some((parent) => !seen.has(parent) && (codes.has(parent) || hasAbove(parent, parents, codes, new Set([...seen, code]))));
}

/**
 * Who is part of whom among organisations with figures? As the list of organisations says, day by day where one changed hands; then as
 * figures by site say (`sites`); a site that nobody lists belongs to the provider whose code it begins with; England is all of whatever
 * has nothing above it.
 */
export function hierarchyOf(organisations: readonly Row[], codes: ReadonlySet<string>, sites: readonly { readonly code: string; readonly parent: string }[]): Hierarchy {
  const listed = belongings(organisations);
  const types = new Map(organisations.map((row) => [text(row, 'org_code'), text(row, 'org_type')]));
  const cuts = [...listed.values()].filter(changedHands).flat()
    .flatMap(({ from, to }) => [...(from === FIRST_DAY ? [] : [from]), ...(to === LAST_DAY ? [] : [dayAfter(to)])]);
  const starts = [FIRST_DAY, ...[...new Set(cuts)].sort()];
  // A site that several providers have is the sum of what each has there, and each of those is part of its provider.
  const shared = new Set(sites.filter(({ code, parent }) => code.endsWith(`/${parent}`)).map(({ parent }) => parent));
  const epochs = starts.map((from, index): Epoch => {
    const next = starts[index + 1];
    const to = next === undefined ? LAST_DAY : dayBefore(next);
    const parents = new Map<string, readonly string[]>();
    for (const [code, belonging] of listed) if (!shared.has(code)) parents.set(code, parentsIn(belonging, from, to));
    for (const { code, parent } of sites) parents.set(code, [...new Set([...(parents.get(code) ?? []), parent])]);
    for (const code of codes) {
      const provider = parents.has(code) || shared.has(code) ? null : providerByCode(code, codes);
      if (provider !== null) parents.set(code, [provider]);
    }
    const orphans = codes.has(ENGLAND.code) ? [...codes].filter((code) => code !== ENGLAND.code && !shared.has(code) && !hasAbove(code, parents, codes)) : [];
    for (const code of orphans) parents.set(code, [...(parents.get(code) ?? []), ENGLAND.code]);
    return { from, to, parents };
  });
  return { epochs, typeOf: (code) => types.get(code) ?? '' };
}
