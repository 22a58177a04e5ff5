/** Was this proposal to re-base declined before? */
import { monthIndex } from '../spc/months.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { RegisteredNote } from './register-state.ts';

/** With further months the place of the same change is found up to a quarter of a year earlier or later. */
const SAME_CHANGE_MONTHS = 3;

/**
 * The entry that declined a proposal for this chart from this month, or from a month so near that it is the same change; null: nobody
 * did, or the declining was withdrawn. A change found further away is another one and is proposed.
 *
 * @example declinedProposal(notes, 'ae_4h_all_types', 'RXX', '2012-01') // the entry of 2012-02, which declined the same change
 */
export function declinedProposal(notes: readonly RegisteredNote[], measureId: string, providerCode: string, from: Period): RegisteredNote | null {
  return notes.find((note) => note.standing && note.kind === 'rebase-declined' && note.measureId === measureId && note.providerCode === providerCode
    && Math.abs(monthIndex(note.from) - monthIndex(from)) <= SAME_CHANGE_MONTHS) ?? null;
}
