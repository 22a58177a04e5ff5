/** The register of this browser in React: read once, watched by every screen. */
import { useContext, useEffect, useSyncExternalStore } from 'react';
import { createRegisterStore, registerOf, type HeldRegister, type RegisterStore } from './kept-register.ts';
import { EnvironmentContext } from './use-environment.ts';

/** Where no environment is given nothing is registered. */
const NONE = createRegisterStore({ now: () => '' });

export function useRegisterStore(): RegisterStore {
  const environment = useContext(EnvironmentContext);
  return environment === null ? NONE : registerOf(environment);
}

/** What is registered now; redraws when it changes. */
export function useRegister(): HeldRegister {
  const store = useRegisterStore();
  useEffect(() => {
    void store.open();
  }, [store]);
  return useSyncExternalStore(store.subscribe, store.state, store.state);
}
