import type { RegisterNote } from './register-entry.ts';
import { isDecision } from './register-entry.ts';

/** What an entry still lacks. */
export type Missing = 'months' | 'text' | 'cause' | 'name' | 'chart';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * What does a note or decision lack before it can be recorded? Nothing: an empty list.
 *
 * Every entry has months in order, words and a name. A re-base has a known cause besides; a decision, and a proposal that was declined, is about one measure at one provider.
 *
 * @example missingIn({ …rebase, cause: '' }, 'Matron') // ['cause']
 */
export function missingIn(note: RegisterNote, by: string): readonly Missing[] {
  const { from, to, text, cause, kind, measureId, providerCode } = note;
  const missing: Missing[] = [];
  if (!MONTH.test(from) || !MONTH.test(to) || to < from) missing.push('months');
  if ((isDecision(note) || kind === 'rebase-declined') && (measureId === null || providerCode === null)) missing.push('chart');
  if (text.trim() === '') missing.push('text');
  if (kind === 'rebase' && cause.trim() === '') missing.push('cause');
  if (by.trim() === '') missing.push('name');
  return missing;
}
