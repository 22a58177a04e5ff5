/** How many charts are there, how many signals would chance alone make, how many are seen, and what is missing? */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { expectedChanceSignals } from '../spc/chance/expected-chance-signals.ts';
import type { GapReason, Period } from '../spc/vocabulary.ts';
import type { Assessment, RuleSetId } from '../spc/assessment.ts';
import { contentsKey } from './contents-key.ts';
import { useWatchedCharts } from './watched-charts-query.ts';
import { type WatchedCharts } from './watch-series.ts';

/** Some charts, counted. */
export interface CountedCharts {
  readonly charts: number;
  readonly expected: number;
  readonly seen: number;
  readonly missing: { readonly notSubmitted: number; readonly suppressed: number; readonly noRow: number };
}

export interface HonestCount extends CountedCharts {
  readonly lastMonth: Period | null;
  readonly ruleSet: RuleSetId;
  readonly ruleSetVersion: string;
}

/** Charts, signals that chance alone would make of them, signals seen, months missing: of the charts handed in and no others. */
export function countCharts(assessments: readonly Assessment[]): CountedCharts {
  const gaps = assessments.flatMap(({ series }) => series.gaps);
  const count = (reason: GapReason): number => gaps.filter((gap) => gap === reason).length;
  const { expected, seen } = expectedChanceSignals(assessments);
  return {
    charts: assessments.length, expected, seen,
    missing: { notSubmitted: count('not-submitted'), suppressed: count('suppressed'), noRow: count('no-row') },
  };
}

/** Counts over the charts of providers: those the scorecard shows. */
export function countHonestly({ contents, charts }: WatchedCharts, ruleSet: RuleSetId): HonestCount {
  const assessments = charts.filter(({ provider }) => provider.type === 'provider').map(({ assessment }) => assessment);
  return {
    ...countCharts(assessments),
    lastMonth: contents.lastMonth,
    ruleSet,
    ruleSetVersion: assessments[0]?.ruleSetVersion ?? '',
  };
}

export function useChanceSignals(ruleSet: RuleSetId = 'mdc-strict'): UseQueryResult<HonestCount> {
  const watched = useWatchedCharts(ruleSet).data;
  const key = contentsKey(watched?.contents);
  return useQuery(
    queryOptions({
      queryKey: ['chance-signals', key, ruleSet] as const,
      queryFn: () => {
        if (watched === undefined) throw new Error('Signals were counted before there were charts.');
        return countHonestly(watched, ruleSet);
      },
      enabled: watched !== undefined,
      staleTime: Infinity,
      // The former count stays while charts of the same terms are counted: no screen and no sheet of paper is without it in between.
      placeholderData: (before: HonestCount | undefined, query) => {
        const [, counted, rules] = query?.queryKey ?? [];
        return key !== null && counted?.asAt === key.asAt && counted.predecessors === key.predecessors && rules === ruleSet ? before : undefined;
      },
    }),
  );
}
