/** What do the loaded extracts say? Plain function, query options and hook in one file. */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Contents } from '../database/contents.ts';
import type { Holding } from './holding.ts';
import { useHolding, useHoldingState } from './use-holding.ts';

export const contentsQuery = (holding: Holding, contentHash: string | null) =>
  queryOptions({
    queryKey: ['contents', contentHash],
    queryFn: () => holding.contents(contentHash ?? ''),
    enabled: contentHash !== null,
    staleTime: Infinity,
    // The rows come from this page's own engine: being offline changes nothing.
    networkMode: 'always',
    structuralSharing: false,
  });

/** The contents shown now; keeps the former ones on screen while newly loaded files are being counted. */
export function useContents(): UseQueryResult<Contents> {
  const holding = useHolding();
  const { contentHash } = useHoldingState();
  return useQuery({ ...contentsQuery(holding, contentHash), placeholderData: (before: Contents | undefined) => before });
}
