import type { CanonicalTable } from './column.ts';
import { nearest } from './nearest.ts';
import { onceAHeader } from './once-a-header.ts';

/** Headings are compared without case, blanks, underscores and other signs: `ORG CODE`, `Org_Code` and `org-code` are one. */
export function plainHeading(heading: string): string {
  return heading.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Which heading stands for which column; the rest of `HeadingMatch` is of use once the header is found. */
export interface HeadingPlaces {
  /** Position in the header by canonical name. */
  readonly positions: ReadonlyMap<string, number>;
  /** Every position whose heading is understood. */
  readonly taken: ReadonlySet<number>;
  /** Several headings mean this column and none is the canonical name itself. */
  readonly repeated: readonly { readonly headings: readonly string[]; readonly column: string }[];
  /** Required columns not found. */
  readonly missing: readonly string[];
}

export interface HeadingMatch extends Pick<HeadingPlaces, 'positions' | 'repeated'> {
  /** Found under another spelling than the canonical one. */
  readonly renamed: readonly { readonly heading: string; readonly column: string }[];
  /** Headings that mean nothing here. */
  readonly unknown: readonly string[];
  /** Positions (from 0) without a heading. */
  readonly unnamed: readonly number[];
  /** Required columns not found, each with the nearest heading that was left over. */
  readonly missing: readonly { readonly column: string; readonly nearest: string | null }[];
}

/** The headings by which a table’s columns are known, plain: its name, and its aliases. */
interface KnownHeadings {
  readonly columns: readonly { readonly name: string; readonly own: string; readonly aliases: readonly string[] }[];
  readonly all: ReadonlySet<string>;
}

/** Made plain once a table and once a header: forty rows of a file are each asked what they mean to seven tables. */
const KNOWN = new WeakMap<CanonicalTable, KnownHeadings>();
const plainHeadings = onceAHeader(plainHeading);

function knownHeadings(table: CanonicalTable): KnownHeadings {
  let known = KNOWN.get(table);
  if (known === undefined) {
    const columns = table.columns.map(({ name, aliases }) => ({ name, own: plainHeading(name), aliases: aliases.map(plainHeading) }));
    known = { columns, all: new Set(columns.flatMap(({ own, aliases }) => [own, ...aliases])) };
    KNOWN.set(table, known);
  }
  return known;
}

/** Where in this row do the columns of the table stand, were it a header? */
export function placeHeadings(table: CanonicalTable, header: readonly string[]): HeadingPlaces {
  const plain = plainHeadings(header);
  const { columns, all: known } = knownHeadings(table);
  const positions = new Map<string, number>();
  const repeated: { headings: string[]; column: string }[] = [];
  const taken = new Set<number>();
  const accept = (column: string, isMeant: (word: string) => boolean): void => {
    const all = plain.flatMap((word, index) => (isMeant(word) && !taken.has(index) ? [index] : []));
    // `Provider Code, Provider`: one says that it is the code.
    const coded = all.filter((index) => plain[index]?.endsWith('code'));
    const found = coded.length === 1 ? coded : all;
    const [first] = found;
    if (first === undefined || positions.has(column)) return;
    positions.set(column, first);
    for (const index of found) taken.add(index);
    if (found.length > 1) repeated.push({ column, headings: found.map((index) => header[index] ?? '') });
  };
  // Most rows are data and know none of the words.
  if (plain.some((word) => known.has(word))) {
    // Canonical names first, so that no alias takes a heading away from the column it names.
    for (const { name, own } of columns) accept(name, (word) => word === own);
    for (const { name, aliases } of columns) if (!positions.has(name)) accept(name, (word) => aliases.includes(word));
  }
  const missing = table.columns.flatMap(({ name, required, standIn }) => (required && !positions.has(name) && (standIn === null || !positions.has(standIn)) ? [name] : []));
  return { positions, taken, repeated, missing };
}

/** Which canonical column does each heading of a header row mean? */
export function matchHeadings(table: CanonicalTable, header: readonly string[]): HeadingMatch {
  const { positions, taken, repeated, missing } = placeHeadings(table, header);
  const left = header.filter((heading, index) => !taken.has(index) && heading.trim() !== '');
  return {
    positions,
    repeated,
    renamed: [...positions].flatMap(([column, index]) => ((header[index] ?? '').trim() === column ? [] : [{ heading: header[index] ?? '', column }])),
    unknown: left,
    unnamed: header.flatMap((heading, index) => (heading.trim() === '' ? [index] : [])),
    missing: missing.map((column) => ({ column, nearest: nearestHeading(column, left) })),
  };
}

function nearestHeading(column: string, headings: readonly string[]): string | null {
  const [word] = nearest(plainHeading(column), headings.map(plainHeading), 1);
  return word === undefined ? null : headings.find((heading) => plainHeading(heading) === word) ?? null;
}
