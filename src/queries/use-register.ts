/** The register in React: that of this browser, read once, and that of the pack; watched by every screen. */
import { useContext, useEffect, useSyncExternalStore } from 'react';
import { EMPTY_HOLDING } from './holding-state.ts';
import { createRegisterStore, registerOf, type HeldRegister, type RegisterStore } from './kept-register.ts';
import { registerOfPack } from './register-of-pack.ts';
import { EnvironmentContext } from './use-environment.ts';
import { HoldingContext } from './use-holding.ts';

/** Where no environment is given nothing is registered. */
const NONE = createRegisterStore({ now: () => '' });
const noPack = (): typeof EMPTY_HOLDING => EMPTY_HOLDING;
const nobodyListens = (): (() => void) => () => undefined;

export function useRegisterStore(): RegisterStore {
  const environment = useContext(EnvironmentContext);
  return environment === null ? NONE : registerOf(environment);
}

/** What is registered now; redraws when it changes. */
export function useRegister(): HeldRegister {
  const store = useRegisterStore();
  const holding = useContext(HoldingContext);
  useEffect(() => {
    void store.open();
  }, [store]);
  const held = useSyncExternalStore(store.subscribe, store.state, store.state);
  const packState = holding?.state ?? noPack;
  const { pack } = useSyncExternalStore(holding?.subscribe ?? nobodyListens, packState, packState);
  return registerOfPack(pack, held);
}
