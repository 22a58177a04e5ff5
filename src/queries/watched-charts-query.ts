/** All charts of the contents: the one list behind scorecard, chart pages, strip and exports. */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Contents } from '../database/contents.ts';
import type { ContentsTerms } from '../database/contents-terms.ts';
import type { RuleSetId } from '../spc/assessment.ts';
import type { Period } from '../spc/vocabulary.ts';
import { contentsKey, isUnder } from './contents-key.ts';
import { useContents } from './contents-query.ts';
import { useTerms } from './use-terms.ts';
import { watchAllWithPauses, type WatchedCharts } from './watch-series.ts';

export const watchedChartsQuery = (contents: Contents | undefined, ruleSet: RuleSetId) =>
  queryOptions({
    queryKey: ['watched-charts', contentsKey(contents), ruleSet],
    queryFn: () => {
      if (contents === undefined) throw new Error('Charts were asked for before there were contents.');
      return watchAllWithPauses(contents, ruleSet);
    },
    enabled: contents !== undefined,
    staleTime: Infinity,
   
    structuralSharing: false,
  });

export type WatchedChartsResult = UseQueryResult<WatchedCharts>;

function useChartsUnder(terms: ContentsTerms, ruleSet: RuleSetId, wanted: boolean): WatchedChartsResult {
  const contents = useContents(terms).data;
  const query = watchedChartsQuery(contents, ruleSet);
  return useQuery({
    ...query,
    enabled: wanted && contents !== undefined,
    // Former charts stay while newer figures are assessed; never those of other terms.
    placeholderData: (before: WatchedCharts | undefined) => (wanted && before !== undefined && isUnder(before.contents, terms) ? before : undefined),
  });
}

/** All charts under a rule set and the terms of the address. */
export function useWatchedCharts(ruleSet: RuleSetId): WatchedChartsResult {
  return useChartsUnder(useTerms(), ruleSet, true);
}

/**
 * The same charts as they were assessed as at an earlier month, for comparing two points in time. Predecessors as on screen.
 * Null: nothing is asked, and there is no data.
 */
export function useWatchedChartsAt(month: Period | null, ruleSet: RuleSetId): WatchedChartsResult {
  const { asAt, predecessors } = useTerms();
  return useChartsUnder({ asAt: month ?? asAt, predecessors }, ruleSet, month !== null);
}
