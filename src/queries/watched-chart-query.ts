/** One measure at one provider under one rule set, and its neighbours on the way through the meeting. */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Contents } from '../database/contents.ts';
import type { RuleSetId } from '../spc/assessment.ts';
import { judgeChart } from '../spc/judgement/judge-chart.ts';
import type { ChartKind } from '../spc/vocabulary.ts';
import { contentsKey } from './contents-key.ts';
import { useContents } from './contents-query.ts';
import type { JudgedChart } from './judged-chart.ts';
import { useHolding } from './use-holding.ts';
import { useTerms } from './use-terms.ts';
import { watchSeries } from './watch-series.ts';

/** Null: no loaded extract has a row of that measure at that provider. */
export type FoundChart = JudgedChart | null;

export const watchedChartQuery = (
  contents: Contents | undefined, measureId: string, providerCode: string, ruleSet: RuleSetId, chartKind: ChartKind | null = null,
) =>
  queryOptions({
    queryKey: ['watched-chart', contentsKey(contents), measureId, providerCode, ruleSet, chartKind] as const,
    queryFn: (): FoundChart => {
      const series = contents?.series.find((each) => each.measureId === measureId && each.providerCode === providerCode);
      if (series === undefined || contents === undefined) return null;
      const chart = watchSeries(series, contents, ruleSet, chartKind);
      return chart === null ? null : judgeChart(chart, contents.lastMonth);
    },
    enabled: contents !== undefined,
    staleTime: Infinity,
   
    structuralSharing: false,
  });

/** The chart as known now. Of a large pack, looking at it fetches the rows behind its measure; their figures then take the place of the baked ones. */
export function useWatchedChart(
  measureId: string, providerCode: string, ruleSet: RuleSetId, chartKind: ChartKind | null = null,
): UseQueryResult<FoundChart> {
  const holding = useHolding();
  useEffect(() => {
    void holding.openMeasure(measureId);
  }, [holding, measureId]);
  const contents = useContents();
  const terms = useTerms();
  return useQuery({
    ...watchedChartQuery(contents.data, measureId, providerCode, ruleSet, chartKind),
    // The same chart stays on screen while newer figures of it are judged; never another one, nor one of other terms.
    placeholderData: (before: FoundChart | undefined, query) => {
      const was = query?.queryKey[1];
      if (was == null || was.asAt !== terms.asAt || was.predecessors !== terms.predecessors) return undefined;
      return before?.measure.id === measureId && before.provider.code === providerCode ? before : undefined;
    },
  });
}
