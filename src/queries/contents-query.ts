/** What do the loaded extracts say? Plain function, query options and hook in one file. */
import { useCallback } from 'react';
import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { isPresent, PRESENT, type ContentsTerms } from '../database/contents-terms.ts';
import { contentsUnder } from '../database/contents-under.ts';
import type { Contents } from '../database/contents.ts';
import { isUnder } from './contents-key.ts';
import type { Holding } from './holding.ts';
import { useHolding, useHoldingState } from './use-holding.ts';
import { useRegister } from './use-register.ts';
import { useTerms } from './use-terms.ts';
import { withRegister } from './with-register.ts';

export const contentsQuery = (holding: Holding, contentHash: string | null, { asAt, predecessors }: ContentsTerms) =>
  queryOptions({
    queryKey: ['contents', contentHash, asAt, predecessors],
    queryFn: () => holding.contents(contentHash ?? '', { asAt, predecessors }),
    enabled: contentHash !== null,
    staleTime: Infinity,
    // The rows come from this page's own engine: being offline changes nothing.
   
    structuralSharing: false,
  });

const cuts = new WeakMap<Contents, Map<string, Contents>>();

/** A cut of the present contents, made once. */
function cutOf(present: Contents, terms: ContentsTerms): Contents {
  const made = cuts.get(present) ?? new Map<string, Contents>();
  cuts.set(present, made);
  const key = `${terms.asAt ?? ''} ${terms.predecessors}`;
  const cut = made.get(key) ?? contentsUnder(present, terms);
  made.set(key, cut);
  return cut;
}

/**
 * The contents under the terms of the address, or under others, with the notes and decisions of this browser's register. Until the extracts have answered, the former contents stay
 * where they are of the same terms; else the present ones are cut to the month, and say so. Never those of other terms.
 */
export function useContents(others?: ContentsTerms): UseQueryResult<Contents> {
  const holding = useHolding();
  const { contentHash } = useHoldingState();
  const queryClient = useQueryClient();
  const ofAddress = useTerms();
  const terms = others ?? ofAddress;
  const { register } = useRegister();
  const select = useCallback((contents: Contents): Contents => withRegister(contents, register), [register]);
  return useQuery({
    ...contentsQuery(holding, contentHash, terms),
    select,
    placeholderData: (before: Contents | undefined) => {
      if (before !== undefined && isUnder(before, terms)) return before;
      if (isPresent(terms)) return undefined;
      const present = queryClient.getQueryData(contentsQuery(holding, contentHash, PRESENT).queryKey);
      return present && cutOf(present, terms);
    },
  });
}
