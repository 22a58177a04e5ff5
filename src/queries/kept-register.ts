/**
 * The register of this browser: notes and decisions kept between visits, one text an entry, so that two tabs never overwrite
 * each other. Entries are added and nothing else.
 */
import { parseRegister } from '../extract/parse-register.ts';
import type { Problem } from '../extract/problem.ts';
import { mergeRegisters } from '../register/merge-registers.ts';
import { missingIn, type Missing } from '../register/missing-in.ts';
import { EMPTY_REGISTER, encodeRegister, type Register, type RegisterEntry, type RegisterNote } from '../register/register-entry.ts';
import { registerState, type RegisteredNote } from '../register/register-state.ts';
import type { Environment, Keep } from './environment.ts';

const FOLDER = 'register/';

export interface HeldRegister {
  /** False: the kept entries have not been looked through yet. */
  readonly ready: boolean;
  readonly register: Register;
  readonly notes: readonly RegisteredNote[];
  /** Kept entries that cannot be read, which are left where they are. */
  readonly problems: readonly Problem[];
  /** False: this browser refuses to keep anything, so what is written is lost with the page unless it is exported. */
  readonly kept: boolean;
  /** True: the pack is frozen, so that only its own register counts and nothing can be added. */
  readonly frozen: boolean;
}

export interface RegisterStore {
  readonly state: () => HeldRegister;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what is kept; a second call waits for the first. */
  open(): Promise<void>;
  /** Records a note or decision; says what it lacks, and then records nothing. */
  record(note: RegisterNote, by: string): readonly Missing[];
  /** Withdraws an entry, or reinstates it by withdrawing its withdrawal. Needs a reason and a name. */
  withdraw(entryId: string, reason: string, by: string): readonly Missing[];
  /** Takes entries of a file in. Entries under a known identity that say something else are not taken, and come back. */
  takeIn(entries: readonly RegisterEntry[]): { readonly added: number; readonly conflicts: readonly RegisterEntry[] };
}

export const EMPTY_HELD: HeldRegister = { ready: false, register: EMPTY_REGISTER, notes: [], problems: [], kept: true, frozen: false };

async function readKept(keep: Keep): Promise<{ readonly entries: readonly RegisterEntry[]; readonly problems: readonly Problem[] }> {
  const texts = await Promise.all((await keep.names(FOLDER)).map(async (name) => ({ name, text: (await keep.read(name)) ?? '' })));
  const parsed = texts.map(({ name, text }) => parseRegister(text, name));
  return { entries: parsed.flatMap(({ settings }) => settings?.entries ?? []), problems: parsed.flatMap(({ problems }) => problems) };
}

export function createRegisterStore(environment: Pick<Environment, 'keep' | 'newId' | 'now'>): RegisterStore {
  const { keep } = environment;
  let held: HeldRegister = { ...EMPTY_HELD, kept: keep !== undefined };
  let opening: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<HeldRegister>): void => {
    held = { ...held, ...change };
    if (change.register !== undefined) held = { ...held, notes: registerState(held.register) };
    for (const listener of listeners) listener();
  };
  const keepEntry = (entry: RegisterEntry): void => {
    if (keep === undefined) return;
    void keep.write(FOLDER + entry.entryId, encodeRegister({ entries: [entry] })).catch(() => set({ kept: false }));
  };
  const takeIn: RegisterStore['takeIn'] = (entries) => {
    const { register, added, conflicts } = mergeRegisters(held.register, entries);
    if (added.length > 0) set({ register });
    added.forEach(keepEntry);
    return { added: added.length, conflicts };
  };
  const newId = (): string => environment.newId?.() ?? `${environment.now()}-${String(held.register.entries.length)}`;

  return {
    state: () => held,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open() {
      opening ??= (async () => {
        if (keep === undefined) return set({ ready: true });
        try {
          const { entries, problems } = await readKept(keep);
          // What was recorded while the kept entries were being read stands beside them.
          set({ ready: true, problems, register: mergeRegisters({ entries }, held.register.entries).register });
        } catch {
          set({ ready: true, kept: false });
        }
      })();
      return opening;
    },
    record(note, by) {
      const missing = missingIn(note, by);
      if (missing.length === 0) {
        takeIn([{ entryId: newId(), at: environment.now(), by: by.trim(), kind: 'recorded', note: { ...note, text: note.text.trim(), cause: note.cause.trim() } }]);
      }
      return missing;
    },
    withdraw(entryId, reason, by) {
      const missing: Missing[] = [];
      if (reason.trim() === '') missing.push('text');
      if (by.trim() === '') missing.push('name');
      if (missing.length === 0) takeIn([{ entryId: newId(), at: environment.now(), by: by.trim(), kind: 'withdrawn', of: entryId, reason: reason.trim() }]);
      return missing;
    },
    takeIn,
  };
}

const stores = new WeakMap<Environment, RegisterStore>();

/** The one register of an environment. */
export function registerOf(environment: Environment): RegisterStore {
  const store = stores.get(environment) ?? createRegisterStore(environment);
  stores.set(environment, store);
  return store;
}
