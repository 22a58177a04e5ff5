import { frozenPack, type FrozenPack } from './frozen-pack.ts';
import { useHoldingState } from './use-holding.ts';

/** The frozen pack that is open; null: what is shown is today's. */
export const useFrozenPack = (): FrozenPack | null => frozenPack(useHoldingState().pack);
