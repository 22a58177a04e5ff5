import type { Register, RegisterEntry } from './register-entry.ts';

export interface MergedRegister {
  readonly register: Register;
  /** Entries that were not there before. */
  readonly added: readonly RegisterEntry[];
  /** Entries handed in under the identity of another one, told apart by content: they are not taken in. */
  readonly conflicts: readonly RegisterEntry[];
}

/** The same entry, whatever the order in which its parts were written? */
function isSame(one: RegisterEntry, other: RegisterEntry): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    (typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

/**
 * Adds entries to a register. What is there already is never changed and never left out: an entry known by its identity is
 * passed over when it is the same, and told of when it is another. The register handed in is left as it is.
 *
 * @example mergeRegisters(mine, hers.entries).register // all of mine, then what only she had
 */
export function mergeRegisters(register: Register, entries: readonly RegisterEntry[]): MergedRegister {
  const known = new Map(register.entries.map((entry) => [entry.entryId, entry]));
  const added: RegisterEntry[] = [];
  const conflicts: RegisterEntry[] = [];
  for (const entry of entries) {
    const before = known.get(entry.entryId);
    if (before === undefined) {
      known.set(entry.entryId, entry);
      added.push(entry);
    } else if (!isSame(before, entry)) conflicts.push(entry);
  }
  return { register: added.length === 0 ? register : { entries: [...register.entries, ...added] }, added, conflicts };
}
