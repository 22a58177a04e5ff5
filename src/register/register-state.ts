/** Where the register stands, read from all its entries. */
import type { Annotation } from '../spc/vocabulary.ts';
import type { Register, RegisterEntry, RegisterNote } from './register-entry.ts';

type Recorded = Extract<RegisterEntry, { kind: 'recorded' }>;
type Withdrawn = Extract<RegisterEntry, { kind: 'withdrawn' }>;

/** Somebody took it back, or brought it back. */
export interface Step {
  readonly entryId: string;
  readonly what: 'withdrawn' | 'reinstated';
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

export interface RegisteredNote extends RegisterNote {
  readonly entryId: string;
  readonly at: string;
  readonly by: string;
  /** `extract`: a row of a loaded file, which stays there; what was done to it is in the register. */
  readonly origin: 'register' | 'extract';
  /** It holds: it was not withdrawn, or its withdrawal was. */
  readonly standing: boolean;
  /** All that was done to it since, by time. */
  readonly steps: readonly Step[];
  /** The entry to withdraw in order to change `standing`: the note itself, or the withdrawal that holds. */
  readonly undo: string;
}

const byTime = (one: { at: string; entryId: string }, other: { at: string; entryId: string }): number =>
  (one.at === other.at ? (one.entryId < other.entryId ? -1 : 1) : one.at < other.at ? -1 : 1);

/** What became of any entry, asked by its name. */
export interface Ledger {
  readonly holds: (entryId: string) => boolean;
  readonly stateOf: (entryId: string) => Pick<RegisteredNote, 'standing' | 'steps' | 'undo'>;
}

/**
 * Which entries hold? One holds unless a withdrawal that holds names it, and so does a name that no entry has: a row of an extract.
 * Withdrawals that name each other in a circle, which only a damaged file can hold, do not count.
 */
export function ledgerOf({ entries }: Register): Ledger {
  const withdrawals = new Map<string, Withdrawn[]>();
  for (const entry of entries) {
    if (entry.kind === 'withdrawn') withdrawals.set(entry.of, [...(withdrawals.get(entry.of) ?? []), entry]);
  }
  for (const list of withdrawals.values()) list.sort(byTime);
  const holding = new Map<string, boolean>();
  /** While an entry is being asked about it does not hold, which ends circles. */
  const holds = (entryId: string): boolean => {
    const known = holding.get(entryId);
    if (known !== undefined) return known;
    holding.set(entryId, false);
    const found = !(withdrawals.get(entryId) ?? []).some((withdrawal) => holds(withdrawal.entryId));
    holding.set(entryId, found);
    return found;
  };
  const stepsOf = (entryId: string, what: Step['what'], seen: Set<string>): Step[] =>
    (withdrawals.get(entryId) ?? []).filter((each) => !seen.has(each.entryId)).flatMap((each) => {
      seen.add(each.entryId);
      return [{ entryId: each.entryId, what, at: each.at, by: each.by, reason: each.reason },
        ...stepsOf(each.entryId, what === 'withdrawn' ? 'reinstated' : 'withdrawn', seen)];
    });
  return {
    holds,
    stateOf: (entryId) => ({
      standing: holds(entryId), steps: stepsOf(entryId, 'withdrawn', new Set()).sort(byTime),
      undo: (withdrawals.get(entryId) ?? []).find((each) => holds(each.entryId))?.entryId ?? entryId,
    }),
  };
}

/**
 * Which notes and decisions are there, and which of them hold? The latest comes first.
 *
 * The same entries give the same state in whatever order they came in: two registers can be put together either way round.
 * A withdrawal of something unknown does nothing.
 */
export function registerState(register: Register): readonly RegisteredNote[] {
  const ledger = ledgerOf(register);
  return register.entries.filter((entry): entry is Recorded => entry.kind === 'recorded')
    .map(({ entryId, at, by, note }): RegisteredNote => ({ ...note, entryId, at, by, origin: 'register', ...ledger.stateOf(entryId) }))
    .sort((one, other) => byTime(other, one));
}

/** A note as charts know it; the cause stands behind the reason. */
export function annotationOf({ providerCode, measureId, from, to, kind, effect, text, cause, by }: RegisterNote & { readonly by: string }): Annotation {
  return { providerCode, measureId, from, to, kind, effect, text: withCause(text, cause), author: by };
}

const CAUSE = ' (known cause: ';

/** @example withCause('The new clinic opened', 'clinic') // 'The new clinic opened (known cause: clinic)' */
export const withCause = (text: string, cause: string): string => (cause === '' ? text : `${text}${CAUSE}${cause})`);

/** Reason and cause of a text that `withCause` wrote; the whole text and no cause where it names none. */
export function splitCause(text: string): Pick<RegisterNote, 'text' | 'cause'> {
  const place = text.endsWith(')') ? text.lastIndexOf(CAUSE) : -1;
  return place < 0 ? { text, cause: '' } : { text: text.slice(0, place), cause: text.slice(place + CAUSE.length, -1) };
}
