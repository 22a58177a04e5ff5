/** The holding in React: one for the whole page, handed down by `app`, watched by any view. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Holding } from './holding.ts';
import type { HoldingState } from './holding-state.ts';

export const HoldingContext = createContext<Holding | null>(null);

/** The page's holding, for acting on it. Throws outside `HoldingContext`. */
export function useHolding(): Holding {
  const holding = useContext(HoldingContext);
  if (holding === null) throw new Error('A view was drawn outside HoldingContext.');
  return holding;
}

/** What the page holds now; redraws when it changes. */
export function useHoldingState(): HoldingState {
  const holding = useHolding();
  return useSyncExternalStore(holding.subscribe, holding.state, holding.state);
}
