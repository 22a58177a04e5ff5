/** An earlier pack beside today, worked out once for each pair. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Predecessors } from '../database/contents-terms.ts';
import { contentsKey } from './contents-key.ts';
import { useContents } from './contents-query.ts';
import { replayBeside, type Replayed, type ShownThen } from './replay.ts';

/** `key` tells the pack from every other; null: none is open. Today is asked with the predecessors of the pack, whatever the address says. */
export function useReplay(then: { readonly shown: ShownThen; readonly predecessors: Predecessors; readonly key: string } | null): UseQueryResult<Replayed> {
  const now = useContents({ asAt: null, predecessors: then?.predecessors ?? 'separate' }).data;
  return useQuery({
    queryKey: ['replay', then?.key, contentsKey(now)],
    queryFn: () => {
      if (then === null || now === undefined) throw new Error('A replay was asked for before there were two positions.');
      return replayBeside(then.shown, now);
    },
    enabled: then !== null && now !== undefined,
    staleTime: Infinity,
   
    structuralSharing: false,
  });
}
