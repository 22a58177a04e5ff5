/** How the words of event extracts are met in files, and which canonical word each means. */

/** Words are compared in lower case, with runs of other signs as one blank. */
export function plainWord(cell: string): string {
  return cell.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Spellings by column, each as `plainWord` gives it. Only what can mean one thing is here. */
const SPELLINGS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  event_type: {
    never_event: ['never events', 'ne'],
    serious_incident: ['serious incidents', 'si', 'siri', 'sui', 'serious untoward incident', 'serious incident requiring investigation'],
    psii: ['patient safety incident investigation', 'psiis'],
    pressure_ulcer: ['pressure ulcers', 'pressure sore', 'pressure damage', 'pu'],
    fall: ['falls', 'patient fall'],
    mrsa_case: ['mrsa', 'mrsa bacteraemia', 'mrsa bacteremia', 'mrsa bsi'],
    mrsa_death: ['death from mrsa'],
    c_difficile_case: ['c difficile', 'c diff', 'cdi', 'cdiff', 'clostridium difficile', 'clostridioides difficile', 'c difficile infection'],
    concern: ['concerns', 'soft intelligence'],
    complaint: ['complaints'],
  },
  avoidable: {
    yes: ['y', 'true', '1', 'avoidable', 'preventable'],
    no: ['n', 'false', '0', 'unavoidable', 'not avoidable', 'not preventable'],
    unknown: ['tbc', 'tba', 'tbd', 'to be confirmed', 'to be decided', 'u', 'n k', 'nk', 'not known', 'not yet known', 'awaited', 'awaiting', 'pending', 'under review', 'not determined', 'undetermined', ''],
  },
  acquired: {
    in_care: ['hospital acquired', 'trust acquired', 'acquired in care', 'new', 'new in our care', 'developed in care', 'in our care', 'ha', 'hapu'],
    present_on_admission: ['poa', 'on admission', 'inherited', 'old', 'community acquired', 'admitted with'],
    unknown: ['tbc', 'not known', 'n k', 'nk', 'to be confirmed', ''],
  },
  attribution: {
    trust: ['trust apportioned', 'trust attributed', 'trust assigned', 'provider', 'acute trust'],
    commissioner: ['ccg', 'pct', 'icb', 'ccg assigned'],
    third_party: ['3rd party'],
    hoha: ['hospital onset healthcare associated', 'hospital onset hospital acquired'],
    coha: ['community onset healthcare associated', 'community onset hospital associated'],
    coia: ['community onset indeterminate association'],
    coca: ['community onset community associated'],
    unknown: ['tbc', 'not known', 'n k', 'nk', 'pending', 'to be confirmed', ''],
  },
  status: {
    open: ['ongoing', 'on going', 'in progress', 'under investigation', 'new', 'active', 'being reviewed'],
    closed: ['complete', 'completed', 'final', 'finally approved'],
    de_escalated: ['deescalated', 'downgraded', 'de logged', 'delogged', 'stood down'],
    under_appeal: ['appeal', 'appealed', 'in appeal'],
    provisional: ['draft'],
  },
  grade: {
    unstageable: ['ungradable', 'ungradeable', 'unstagable', 'unclassifiable', 'unclassified', 'us'],
    dti: ['deep tissue injury', 'suspected deep tissue injury', 'sdti'],
    none: ['no harm', 'no harm caused'],
    low: ['low harm'],
    moderate: ['moderate harm'],
    severe: ['severe harm'],
    death: ['died', 'fatal'],
    unknown: ['tbc', 'not known', 'n k', 'nk', 'not graded', 'to be confirmed'],
  },
};

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** `grade iii`, `cat 3`, `stage 4`: one number and nothing but the word for it. Two grades in one cell are none. */
function gradeByNumber(word: string): string | null {
  const match = /^(?:(?:pressure ulcer|pu) )?(?:(?:grade|gr|g|category|cat|stage|st) ?)?(1|2|3|4|i|ii|iii|iv)$/.exec(word);
  const found = match?.[1];
  return found === undefined ? null : (ROMAN[found] ?? found);
}

/** A wound too covered to grade, whatever number stands beside it: `3 (unstageable)` is unstageable, never a plain 3. */
function gradeInWords(word: string): string | null {
  const bare = word.replace(/^(?:(?:grade|gr|g|category|cat|stage|st) )?(?:[1-4]|i|ii|iii|iv) /, '').replace(/ (?:grade|category|stage) ?[1-4]?$/, '');
  return bare === word ? null : (MEANINGS['grade']?.get(bare) ?? null);
}

const MEANINGS: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(SPELLINGS).map(([name, words]) => [name, new Map(Object.entries(words).flatMap(([meaning, spellings]) => [[plainWord(meaning), meaning] as const, ...spellings.map((spelling) => [spelling, meaning] as const)]))]),
);

/**
 * Which canonical word does a cell of this column mean? Null when that cannot be told for certain: `3/4`, `minor`, `?`.
 *
 * A grade is never guessed, least of all downwards: a number with `unstageable` or `DTI` beside it is that and no number.
 * Example: `wordMeant('grade', 'Grade III')` is `3`; `wordMeant('avoidable', 'TBC')` is `unknown`.
 */
export function wordMeant(column: string, cell: string): string | null {
  const word = plainWord(cell);
  const spelt = MEANINGS[column]?.get(word) ?? null;
  if (spelt !== null || column !== 'grade') return spelt;
  // The sign between two numbers is gone by now; look for it in the cell itself.
  if (/\d\s*[-–/]\s*\d/.test(cell)) return null;
  return gradeByNumber(word) ?? gradeInWords(word);
}
