/** Mapping profiles: told from data files as they come in, and remembered for this visit. */
import { fitsProfile } from '../extract/mapping/fits-profile.ts';
import type { ExtractReport } from '../extract/extract.ts';
import type { MappingProfile } from '../extract/mapping/mapping-profile.ts';
import { firstBytes, sizeOf, withBytes, type OfferedFile } from '../extract/offered-file.ts';
import type { Problem } from '../extract/problem.ts';
import type { HeldExtract } from './holding-state.ts';

export interface ProfilesTaken {
  /** Files that are data, in the order offered. */
  readonly data: readonly OfferedFile[];
  readonly profiles: readonly MappingProfile[];
  /** Files that mean to be profiles and cannot be used. */
  readonly refused: readonly { readonly file: OfferedFile; readonly problems: readonly Problem[] }[];
}

/** A profile is headings and words: beyond this a file is something else. */
const MOST_BYTES = 2 * 1024 * 1024;
const START_BYTES = 16;
const BRACE = 0x7b;

/** Takes the profiles out of a pile of files, told by what is in them. The others are data, or will be refused as such. */
export async function takeProfiles(files: readonly OfferedFile[]): Promise<ProfilesTaken> {
  const taken: { data: OfferedFile[]; profiles: MappingProfile[]; refused: { file: OfferedFile; problems: readonly Problem[] }[] } = { data: [], profiles: [], refused: [] };
  for (const file of files) {
    const start = sizeOf(file) > MOST_BYTES ? null : await firstBytes(file, START_BYTES).catch(() => null);
    const text = start?.includes(BRACE) === true ? new TextDecoder().decode((await withBytes(file)).bytes) : '';
    // The schema library is small; it still comes only with the first profile.
    const { looksLikeProfile, parseMappingProfile } = text === '' ? NOTHING : await import('../extract/mapping/parse-mapping-profile.ts');
    if (!looksLikeProfile(text)) taken.data.push(file);
    else {
      const { profile, problems } = parseMappingProfile(text, file.name);
      if (profile === null) taken.refused.push({ file, problems });
      else taken.profiles.push(profile);
    }
  }
  return taken;
}

const NOTHING = { looksLikeProfile: () => false, parseMappingProfile: () => ({ profile: null, problems: [] }) };

/** The profiles with a new one in front; one for the same headings, or of the same name, makes room for it. */
export function withProfile(profiles: readonly MappingProfile[], added: MappingProfile): readonly MappingProfile[] {
  return [added, ...profiles.filter((known) => known.name !== added.name && !fitsProfile(known, added.headings))];
}

/** Refused files that one of these profiles explains: they are worth another reading. */
export function explainedBy(profiles: readonly MappingProfile[], extracts: readonly HeldExtract[]): readonly string[] {
  // Where a person chose the lines of the headings, those that were found in a file say nothing: reading it will.
  const explains = (profile: MappingProfile, { sample, firstLines }: ExtractReport): boolean =>
    (sample !== undefined && fitsProfile(profile, sample.headings)) || (profile.headingLines !== undefined && firstLines !== undefined);
  return extracts.filter(({ origin, report }) => origin === 'added' && profiles.some((profile) => explains(profile, report))).map(({ id }) => id);
}
