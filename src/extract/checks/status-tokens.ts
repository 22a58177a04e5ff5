import type { Status } from '../schema/observation.ts';

/** Words and signs met where a figure belongs, in lower case, and what they say. Publishers' own notes are the source. */
const TOKENS: ReadonlyMap<string, Status> = new Map([
  ['-', 'not_applicable'], ['–', 'not_applicable'], ['—', 'not_applicable'], ['−', 'not_applicable'],
  ['not applicable', 'not_applicable'], ['[z]', 'not_applicable'],
  ['na', 'not_submitted'], ['n/a', 'not_submitted'], ['#n/a', 'not_submitted'], ['.', 'not_submitted'], ['..', 'not_submitted'],
  ['x', 'not_submitted'], ['[x]', 'not_submitted'], ['null', 'not_submitted'], ['none entered', 'not_submitted'],
  ['not submitted', 'not_submitted'], ['not available', 'not_submitted'], ['no data', 'not_submitted'], ['missing', 'not_submitted'],
  ['*', 'suppressed'], ['**', 'suppressed'], ['c', 'suppressed'], ['[c]', 'suppressed'], ['suppressed', 'suppressed'],
  ['too few to report', 'suppressed'],
  // Rounds to zero in its table: the number itself is not told, and must not become a zero.
  ['[low]', 'suppressed'],
  ['insufficient records', 'insufficient'], ['insufficient data', 'insufficient'],
]);

/**
 * Which status does a word or sign in a number column stand for? Null when it is none.
 * `*` → suppressed, `-` → not_applicable, `<5` and `≤7` → suppressed, `52+` → censored. Never zero.
 */
export function statusOfToken(cell: string): Status | null {
  const word = cell.replace(/\s+/g, ' ').trim().toLowerCase();
  const known = TOKENS.get(word);
  if (known !== undefined) return known;
  if (/^(<|≤|<=)\s?\d+$/.test(word)) return 'suppressed';
  if (/^\d+\+$/.test(word)) return 'censored';
  return null;
}
