/** Into which parts does a chart fall, and what does each say? */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { knownThen } from '../database/contents-terms.ts';
import type { Contents } from '../database/contents.ts';
import { readPartEvents, readPartFigures } from '../database/read-breakdowns.ts';
import type { RuleSetId } from '../spc/assessment.ts';
import { judgeChart } from '../spc/judgement/judge-chart.ts';
import { breakdownsOf, type Breakdown } from './breakdown-parts.ts';
import { contentsKey } from './contents-key.ts';
import { useContents } from './contents-query.ts';
import type { Holding } from './holding.ts';
import type { JudgedChart } from './judged-chart.ts';
import type { PartOf } from './part-code.ts';
import { useHolding, useHoldingState } from './use-holding.ts';
import type { WatchedChart } from './watch-series.ts';
import { useWatchedChart } from './watched-chart-query.ts';

export interface FoundBreakdowns {
  /** Null: no such chart. */
  readonly whole: WatchedChart | null;
  readonly breakdowns: readonly Breakdown[];
  /** False: the engine has not answered; only sites are told. */
  readonly complete: boolean;
}

export const breakdownsQuery = (holding: Holding, contents: Contents | undefined, whole: WatchedChart | null | undefined, ready: boolean, ruleSet: RuleSetId) =>
  queryOptions({
    queryKey: ['breakdowns', contentsKey(contents), whole?.measure.id ?? null, whole?.provider.code ?? null, ruleSet, ready],
    queryFn: async (): Promise<FoundBreakdowns> => {
      if (contents === undefined || whole == null) return { whole: null, breakdowns: [], complete: true };
      const { measure, provider } = whole;
      const then = contents.asAt === undefined ? null : knownThen(contents.asAt.month);
      const rows = ready
        ? await holding.ask(async (database) => ({
          figures: await readPartFigures(database, measure.id, provider.code, then),
          events: measure.sourceEventType === undefined ? [] : await readPartEvents(database, measure.id, provider.code, then),
        }))
        : null;
      return { whole, breakdowns: breakdownsOf(contents, whole, rows?.figures ?? [], rows?.events ?? [], ruleSet), complete: rows !== null };
    },
    enabled: contents !== undefined && whole !== undefined,
    staleTime: Infinity,
   
    structuralSharing: false,
  });

/** Every breakdown of a chart under the terms of the address. Until the engine is ready sites alone are told, and it says so. */
export function useBreakdowns(measureId: string, providerCode: string, ruleSet: RuleSetId): UseQueryResult<FoundBreakdowns> {
  const holding = useHolding();
  const { engine } = useHoldingState();
  const contents = useContents().data;
  const whole = useWatchedChart(measureId, providerCode, ruleSet).data;
  return useQuery(breakdownsQuery(holding, contents, whole, engine.state === 'ready', ruleSet));
}

export interface ChartOfPart {
  readonly whole: WatchedChart;
  readonly chart: JudgedChart;
}

/** The part of a chart that a code names (`readPartCode`), judged as any chart that is opened; null: there is no such part. Undefined until known. */
export function useChartOfPart(measureId: string, { providerCode, dimension, part }: PartOf, ruleSet: RuleSetId): ChartOfPart | null | undefined {
  const found = useBreakdowns(measureId, providerCode, ruleSet).data;
  const lastMonth = useContents().data?.lastMonth ?? null;
  return useMemo(() => {
    if (found === undefined) return undefined;
    const chart = found.breakdowns.find((each) => each.dimension === dimension)?.parts.find(({ key }) => key === part)?.chart;
    if (chart !== undefined && found.whole !== null) return { whole: found.whole, chart: judgeChart(chart, lastMonth) };
    return found.complete ? null : undefined;
  }, [found, dimension, part, lastMonth]);
}
