import type { TextRow } from '../publications/publication.ts';
import { DELIMITERS } from '../reading/find-layout.ts';
import { firstRows } from '../reading/text-rows.ts';
import { distinctHeadings, headingKey, isPosition } from './distinct-headings.ts';
import type { MappingProfile } from './mapping-profile.ts';
import { HEADER_ROWS } from './find-header.ts';
import { isPeriodHeading } from './read-date.ts';

/**
 * Are these the headings that the person mapped? All of them and no others, in any order and spelling of case and signs; columns
 * without a heading do not count. A profile for period headings is open to further periods, and wants at least one.
 */
export function fitsProfile({ headings, rows }: MappingProfile, header: readonly string[]): boolean {
  const named = distinctHeadings(header).filter((heading) => !isPosition(heading));
  const reading = rows.each === 'period-heading' ? rows.dates : null;
  const others = reading === null ? named : named.filter((heading) => !isPeriodHeading(heading, reading));
  if (reading !== null && others.length === named.length) return false;
  const wanted = new Set(headings.filter((heading) => !isPosition(heading)).map(headingKey));
  const found = new Set(others.map(headingKey));
  return wanted.size === found.size && [...wanted].every((heading) => found.has(heading));
}

/** Which of the profiles is this header mapped by? The first that fits: callers put the newest first. */
export const profileOf = (profiles: readonly MappingProfile[], header: readonly string[]): MappingProfile | null =>
  profiles.find((profile) => fitsProfile(profile, header)) ?? null;

export interface ProfileFound {
  readonly profile: MappingProfile;
  readonly delimiter: string;
  readonly header: TextRow;
}

/** Which profile is this text mapped by, and where is its header? Null when none fits. */
export function profileOfText(text: string, profiles: readonly MappingProfile[]): ProfileFound | null {
  if (profiles.length === 0) return null;
  for (const delimiter of DELIMITERS) {
    for (const header of firstRows(text, delimiter, HEADER_ROWS)) {
      const profile = header.cells.length < 2 ? null : profileOf(profiles, header.cells);
      if (profile !== null) return { profile, delimiter, header };
    }
  }
  return null;
}
