import type { CanonicalTable } from './column.ts';
import { nearest } from './nearest.ts';

/** Headings are compared without case, blanks, underscores and other signs: `ORG CODE`, `Org_Code` and `org-code` are one. */
export function plainHeading(heading: string): string {
  return heading.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export interface HeadingMatch {
  /** Position in the header by canonical name. */
  readonly positions: ReadonlyMap<string, number>;
  /** Found under another spelling than the canonical one. */
  readonly renamed: readonly { readonly heading: string; readonly column: string }[];
  /** Several headings mean this column and none is the canonical name itself. */
  readonly repeated: readonly { readonly headings: readonly string[]; readonly column: string }[];
  /** Headings that mean nothing here. */
  readonly unknown: readonly string[];
  /** Positions (from 0) without a heading. */
  readonly unnamed: readonly number[];
  /** Required columns not found, each with the nearest heading that was left over. */
  readonly missing: readonly { readonly column: string; readonly nearest: string | null }[];
}

/** Which canonical column does each heading of a header row mean? */
export function matchHeadings(table: CanonicalTable, header: readonly string[]): HeadingMatch {
  const plain = header.map(plainHeading);
  const positions = new Map<string, number>();
  const renamed: { heading: string; column: string }[] = [];
  const repeated: { headings: string[]; column: string }[] = [];
  const taken = new Set<number>();
  const at = (words: readonly string[]): number[] => plain.flatMap((word, index) => (words.includes(word) && !taken.has(index) ? [index] : []));
  const accept = (column: string, found: readonly number[]): void => {
    const [first] = found;
    if (first === undefined || positions.has(column)) return;
    positions.set(column, first);
    for (const index of found) taken.add(index);
    if (found.length > 1) repeated.push({ column, headings: found.map((index) => header[index] ?? '') });
    const heading = header[first] ?? '';
    if (heading.trim() !== column) renamed.push({ heading, column });
  };
  // Canonical names first, so that no alias takes a heading away from the column it names.
  for (const { name } of table.columns) accept(name, at([plainHeading(name)]));
  for (const { name, aliases } of table.columns) if (!positions.has(name)) accept(name, at(aliases.map(plainHeading)));
  const left = header.filter((heading, index) => !taken.has(index) && heading.trim() !== '');
  return {
    positions,
    renamed,
    repeated,
    unknown: left,
    unnamed: plain.flatMap((_, index) => ((header[index] ?? '').trim() === '' ? [index] : [])),
    missing: table.columns
      .filter(({ name, required, standIn }) => required && !positions.has(name) && (standIn === null || !positions.has(standIn)))
      .map(({ name }) => ({ column: name, nearest: nearest(plainHeading(name), left.map(plainHeading), 1).map((word) => left.find((heading) => plainHeading(heading) === word) ?? null)[0] ?? null })),
  };
}
