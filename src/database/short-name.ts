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
 * Foundation Trust`; a name in ordinary writing stays as it is, and so does a code.
 */
export function displayName(name: string): string {
  return /\s/.test(name.trim()) ? inOrdinaryCase(name) : name;
}

/**
 * Capitals throughout become ordinary writing, word by word. In a name with small letters only what a machine capitalised
 * is put right: `Kingston And Richmond`, `First Community Cic`.
 */
function inOrdinaryCase(name: string): string {
  const inCapitals = name === name.toUpperCase();
  return name
    .split(/(?<=[\s(/-])|(?=[\s()/-])/)
    .map((part, index) => {
      const bare = part.replaceAll(/[.,;:&]/g, '');
      const small = part.toLowerCase();
      const isTitled = part === small.charAt(0).toUpperCase() + small.slice(1);
      if (!inCapitals && !isTitled) return part;
      if (KEPT_IN_CAPITALS.has(bare.toUpperCase())) return part.toUpperCase();
      if (/\d/.test(part)) return part;
      if (index > 0 && SMALL_WORDS.has(small)) return small;
      return inCapitals ? small.charAt(0).toUpperCase() + small.slice(1) : part;
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
