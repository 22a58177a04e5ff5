import type { TextRow } from '../publications/publication.ts';
import { DELIMITERS } from '../reading/find-layout.ts';
import { firstRows } from '../reading/text-rows.ts';
import { fitsProfile } from './fits-profile.ts';
import type { MappingProfile } from './mapping-profile.ts';
import { HEADER_ROWS } from './find-header.ts';

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
