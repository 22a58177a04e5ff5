import { column } from '../schema/column.ts';
import type { CanonicalTable } from '../schema/column.ts';
import type { HeadingMatch } from '../schema/match-headings.ts';
import { distinctHeadings, headingKey } from './distinct-headings.ts';
import type { MappingProfile } from './mapping-profile.ts';
import { isPeriodHeading } from './read-date.ts';
import { headingsRead } from './sources-of.ts';

/** The columns of a file under its own headings, in the words in which readers are told what to read. */
export interface FileColumns {
  readonly table: CanonicalTable;
  readonly match: HeadingMatch;
}

/** These columns of a file, all of them text; `wanted` left out means all. */
export function fileColumns(header: readonly string[], table: CanonicalTable['table'], wanted: ReadonlySet<string> | null = null): FileColumns {
  const names = distinctHeadings(header);
  const positions = new Map(names.flatMap((name, index) => (wanted === null || wanted.has(name) ? [[name, index] as const] : [])));
  return {
    table: { table, columns: [...positions.keys()].map((name) => column(name, 'text', '')) },
    match: { positions, renamed: [], repeated: [], unknown: names.filter((name) => !positions.has(name)), unnamed: [], missing: [] },
  };
}

/** Headings of the file that are periods, where the profile makes a row of each. */
export function periodHeadings({ rows }: MappingProfile, header: readonly string[]): readonly string[] {
  return rows.each === 'period-heading' ? distinctHeadings(header).filter((heading) => isPeriodHeading(heading, rows.dates)) : [];
}

/** How the file spells a heading of the profile. */
export function spellings(header: readonly string[]): ReadonlyMap<string, string> {
  return new Map(distinctHeadings(header).toReversed().map((heading) => [headingKey(heading), heading]));
}

/** What a profile needs of a file with this header. */
export function columnsForProfile(profile: MappingProfile, header: readonly string[]): FileColumns {
  const spelt = spellings(header);
  const wanted = headingsRead(profile).flatMap((heading) => spelt.get(headingKey(heading)) ?? []);
  return fileColumns(header, profile.table, new Set([...wanted, ...periodHeadings(profile, header)]));
}
