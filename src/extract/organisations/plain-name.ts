/** Says what kind of body it is, not which: sources add and leave it out at will. */
const LEGAL_WORDS = /\b(nhs foundation trust|nhs trust|foundation trust|nhs ft|nhsft|ft|nhs|trust|limited|ltd|plc|cic)\b/g;

/**
 * What is left of an organisation's name once all that sources write differently is taken off? Case, `The`, `&` for `and`,
 * commas, brackets, hyphens, both apostrophes, blanks, and the legal ending. Two names that come out alike are the same name.
 * A name made of nothing else keeps its words.
 *
 * Example: `The Queen Elizabeth Hospital, King’s Lynn, NHS Foundation Trust` gives `queen elizabeth hospital kings lynn`.
 */
export function plainName(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bthe\b/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = words.replace(LEGAL_WORDS, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? words : bare;
}
