import type { TextRow } from '../publications/publication.ts';
import { DELIMITERS, HEADER_ROWS } from '../reading/find-layout.ts';
import { firstRows } from '../reading/text-rows.ts';
import { fitsProfile } from './fits-profile.ts';
import { headerAt } from './heading-lines.ts';
import type { MappingProfile } from './mapping-profile.ts';

/** Which of the profiles is this header mapped by? The first that fits: callers put the newest first. */
export const profileOf = (profiles: readonly MappingProfile[], header: readonly string[]): MappingProfile | null =>
  profiles.find((profile) => fitsProfile(profile, header)) ?? null;

export interface ProfileFor {
  readonly profile: MappingProfile;
  readonly header: TextRow;
}

export interface ProfileFound extends ProfileFor {
  readonly delimiter: string;
}

/** So far down the headings of one of these profiles may stand. */
const lastHeadingRow = (profiles: readonly MappingProfile[]): number => Math.max(HEADER_ROWS, ...profiles.map(({ headingLines }) => headingLines?.last ?? 0));

/**
 * Where among these rows do the headings of a profile stand? The first that fit. Where a person said which lines, those lines; where
 * they hold others, say because a title grew by a line, the only place that fits, and none where there are two: which was meant cannot be known.
 */
function headerFor(profile: MappingProfile, rows: readonly TextRow[]): TextRow | null {
  const { headingLines } = profile;
  const above = rows.filter(({ line, cells }) => line <= HEADER_ROWS && cells.length > 1);
  if (headingLines === undefined) return above.find(({ cells }) => fitsProfile(profile, cells)) ?? null;
  const { first, last } = headingLines;
  const fitting = (end: number): readonly TextRow[] => {
    const header = headerAt(rows, { first: end - (last - first), last: end });
    return header !== null && fitsProfile(profile, header.cells) ? [header] : [];
  };
  const [there] = fitting(last);
  if (there !== undefined) return there;
  const [only, other] = above.flatMap(({ line }) => fitting(line));
  return other === undefined ? only ?? null : null;
}

/** Which profile are these rows mapped by, and where are its headings? Null when none fits. */
export function profileForRows(rows: readonly TextRow[], profiles: readonly MappingProfile[]): ProfileFor | null {
  for (const profile of profiles) {
    const header = headerFor(profile, rows);
    if (header !== null) return { profile, header };
  }
  return null;
}

/** The same of a text, under whichever delimiter. */
export function profileOfText(text: string, profiles: readonly MappingProfile[]): ProfileFound | null {
  if (profiles.length === 0) return null;
  for (const delimiter of DELIMITERS) {
    const found = profileForRows(firstRows(text, delimiter, lastHeadingRow(profiles)), profiles);
    if (found !== null) return { ...found, delimiter };
  }
  return null;
}
