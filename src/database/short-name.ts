/** Endings that say what kind of body a trust is, not which: the longest first. */
const LEGAL_ENDINGS = [
  /,?\s+(university\s+)?(teaching\s+)?hospitals?,?\s+nhs\s+foundation\s+trust$/i,
  /,?\s+(university\s+)?(teaching\s+)?hospitals?,?\s+nhs\s+trust$/i,
  /,?\s+nhs\s+foundation\s+trust$/i,
  /,?\s+nhs\s+trust$/i,
  /,?\s+(limited|ltd)\.?$/i,
];
const SMALL_WORDS = new Set(['and', 'of', 'the', 'on', 'in', 'at', 'for', 'with', 'upon', 'de']);
const KEPT_IN_CAPITALS = new Set([
  'NHS', 'UTC', 'UCC', 'GP', 'MIU', 'WIC', 'CIC', 'OOH', 'PHL', 'UK', 'II', 'III', 'GTD', 'IC24', 'HUC', 'DHU', 'BHR', 'ICB', 'LLP', 'PMS',
]);

/**
 * How is a name as published written on screen? `MANCHESTER UNIVERSITY NHS FOUNDATION TRUST` becomes `Manchester University NHS
 * Foundation Trust`; a name that already has small letters stays as it is, and so does a code.
 */
export function displayName(name: string): string {
  return /\s/.test(name.trim()) ? inOrdinaryCase(name) : name;
}

/** Capitals throughout become ordinary writing, word by word; a name that already has small letters stays as it is. */
function inOrdinaryCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(/(?<=[\s(/-])|(?=[\s()/-])/)
    .map((part, index) => {
      if (KEPT_IN_CAPITALS.has(part.replaceAll(/[.,;:&]/g, '')) || /\d/.test(part)) return part;
      const small = part.toLowerCase();
      if (index > 0 && SMALL_WORDS.has(small)) return small;
      return small.charAt(0).toUpperCase() + small.slice(1);
    })
    .join('');
}

/**
 * What may an organisation be called in a column heading? Its name without the legal ending, in ordinary writing.
 *
 * Only for organisations whose extract gives no short name of its own. Never used to tell organisations apart: two may
 * come out alike, the code decides. A name that would be empty stays whole.
 *
 * Example: `BEDFORDSHIRE HOSPITALS NHS FOUNDATION TRUST` gives `Bedfordshire`; `Leeds Teaching Hospitals NHS Trust` gives
 * `Leeds`; `PHL LYMINGTON UTC` gives `PHL Lymington UTC`.
 */
export function shortName(name: string): string {
  const tidy = name.replaceAll(/\s+/g, ' ').trim();
  for (const ending of LEGAL_ENDINGS) {
    const without = tidy.replace(ending, '').trim();
    if (without !== tidy && without !== '') return inOrdinaryCase(without);
  }
  return inOrdinaryCase(tidy);
}
