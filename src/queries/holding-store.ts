/** The state of a holding, who listens to it, and the turn in which work on the tables goes. */
import { EMPTY_HOLDING, type HoldingState } from './holding-state.ts';

export interface HoldingStore {
  readonly state: () => HoldingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (change: Partial<HoldingState>) => void;
  /** Work on the tables goes one after the other; what fails does not hold up the next. */
  readonly inTurn: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
}

export function createHoldingStore(): HoldingStore {
  let state: HoldingState = EMPTY_HOLDING;
  const listeners = new Set<() => void>();
  let queue: Promise<void> = Promise.resolve();
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    inTurn(work) {
      const next = queue.then(work, work);
      queue = next.then(() => undefined, () => undefined);
      return next;
    },
  };
}
