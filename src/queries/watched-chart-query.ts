/** One measure at one provider under one rule set, and its neighbours on the way through the meeting. */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Contents } from '../database/contents.ts';
import type { RuleSetId } from '../spc/assessment.ts';
import { useContents } from './contents-query.ts';
import { judgeChart, type JudgedChart } from './judge-chart.ts';
import { watchSeries } from './watch-series.ts';

/** Null: no loaded extract has a row of that measure at that provider. */
export type FoundChart = JudgedChart | null;

export const watchedChartQuery = (
  contents: Contents | undefined, measureId: string, providerCode: string, ruleSet: RuleSetId,
) =>
  queryOptions({
    queryKey: ['watched-chart', contents?.contentHash, measureId, providerCode, ruleSet],
    queryFn: (): FoundChart => {
      const series = contents?.series.find((each) => each.measureId === measureId && each.providerCode === providerCode);
      if (series === undefined || contents === undefined) return null;
      const chart = watchSeries(series, contents, ruleSet);
      return chart === null ? null : judgeChart(chart, contents.lastMonth);
    },
    enabled: contents !== undefined,
    staleTime: Infinity,
    networkMode: 'always',
    structuralSharing: false,
  });

export function useWatchedChart(measureId: string, providerCode: string, ruleSet: RuleSetId): UseQueryResult<FoundChart> {
  const contents = useContents();
  return useQuery(watchedChartQuery(contents.data, measureId, providerCode, ruleSet));
}
