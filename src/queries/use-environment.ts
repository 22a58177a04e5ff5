/** What the browser lends, in React: for views that keep something or need the time. */
import { createContext, useContext } from 'react';
import type { Environment } from './environment.ts';

export const EnvironmentContext = createContext<Environment | null>(null);

/** The page's environment. Throws outside `EnvironmentContext`. */
export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (environment === null) throw new Error('A view was drawn outside EnvironmentContext.');
  return environment;
}
