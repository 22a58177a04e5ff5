/** All charts of the present contents: the one list behind scorecard, chart pages, strip and exports. */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Contents } from '../database/contents.ts';
import type { RuleSetId } from '../spc/assessment.ts';
import { useContents } from './contents-query.ts';
import { watchAll, type WatchedCharts } from './watch-series.ts';

export const watchedChartsQuery = (contents: Contents | undefined, ruleSet: RuleSetId) =>
  queryOptions({
    queryKey: ['watched-charts', contents?.contentHash, ruleSet],
    queryFn: () => {
      if (contents === undefined) throw new Error('Charts were asked for before there were contents.');
      return watchAll(contents, ruleSet);
    },
    enabled: contents !== undefined,
    staleTime: Infinity,
    networkMode: 'always',
    structuralSharing: false,
  });

export type WatchedChartsResult = UseQueryResult<WatchedCharts>;

/** All charts of the present contents under a rule set. */
export function useWatchedCharts(ruleSet: RuleSetId): WatchedChartsResult {
  const contents = useContents();
  return useQuery({
    ...watchedChartsQuery(contents.data, ruleSet),
    placeholderData: (before: WatchedCharts | undefined) => before,
  });
}
