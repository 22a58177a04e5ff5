/** What a pack brings of the register, and what this browser holds beside it. */
import { mergeRegisters } from '../register/merge-registers.ts';
import { registerState } from '../register/register-state.ts';
import type { PackRegister, PackState } from './holding-state.ts';
import type { HeldRegister } from './kept-register.ts';

const joined = new WeakMap<HeldRegister, WeakMap<PackRegister, HeldRegister>>();

function join({ entries, problems }: PackRegister, held: HeldRegister, frozen: boolean): HeldRegister {
  if (!frozen && entries.length === 0 && problems.length === 0) return held;
  const { register } = mergeRegisters({ entries }, frozen ? [] : held.register.entries);
  return {
    register, notes: registerState(register), frozen,
    ready: frozen || held.ready, kept: frozen || held.kept, problems: frozen ? problems : [...problems, ...held.problems],
  };
}

/**
 * The register that counts: of an open pack its own entries together with those of this browser, and of a frozen pack its own alone, since
 * what somebody wrote later must not change what was published. The same object for the same two.
 *
 * @example registerOfPack({ state: 'absent' }, held) // held
 */
export function registerOfPack(pack: PackState, held: HeldRegister): HeldRegister {
  if (pack.state !== 'open') return held;
  const made = joined.get(held) ?? new WeakMap<PackRegister, HeldRegister>();
  joined.set(held, made);
  const before = made.get(pack.register) ?? join(pack.register, held, pack.manifest.frozen === true);
  made.set(pack.register, before);
  return before;
}
