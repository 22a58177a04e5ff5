import type { CanonicalColumn } from '../schema/column.ts';
import { wordMeant } from './event-words.ts';
import type { Judgement } from './judge-cells.ts';
import { blank, judgeBlank } from './judge-text.ts';

/** What a word that cannot be told is stored as. An event whose status nobody can read still happened: it counts. */
const OTHERWISE: Readonly<Record<string, string>> = { grade: 'unknown', avoidable: 'unknown', acquired: 'unknown', attribution: 'unknown', status: 'open' };

/**
 * A word of an event, met in many spellings. Case, blanks and hyphens are forgiven in silence, another spelling is told
 * (`Cat 3` → `3`), and a word that cannot be told is stored as unknown and flagged: the event itself always loads.
 */
export function judgeWord(column: CanonicalColumn): (cell: string) => Judgement {
  const choices = new Set(column.choices);
  return (cell) => {
    if (choices.has(cell)) return { stored: cell };
    if (blank(cell)) return judgeBlank(column);
    const slug = cell.trim().toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '');
    if (choices.has(slug)) return { stored: slug };
    const meant = wordMeant(column.name, cell);
    if (meant !== null) return { stored: meant, problem: { severity: 'fix', rule: 'word-read-as', expected: meant } };
    const otherwise = OTHERWISE[column.name];
    if (otherwise !== undefined) return { stored: otherwise, problem: { severity: 'warn', rule: 'word-not-known', expected: otherwise } };
    return slug === '' ? { stored: null, problem: { severity: 'row', rule: 'missing-value' } } : { stored: slug, problem: { severity: 'warn', rule: 'unknown-event-type', expected: slug } };
  };
}
