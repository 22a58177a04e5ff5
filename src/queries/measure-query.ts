/** One measure at every provider, its funnel and its year table; and all measures in one list. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { RuleSetId } from '../spc/assessment.ts';
import { evidenceGroupOf, type EvidenceGroup } from '../spc/comparison/rank-by-evidence.ts';
import type { Measure } from '../spc/vocabulary.ts';
import { contentsKey } from './contents-key.ts';
import { measurePicture, type MeasurePicture, type PeersAsked } from './measure-picture.ts';
import { useHolding } from './use-holding.ts';
import type { WatchedCharts } from './watch-series.ts';
import { useWatchedCharts } from './watched-charts-query.ts';

export const measureQuery = (watched: WatchedCharts | undefined, measureId: string, ruleSet: RuleSetId, asked: PeersAsked) =>
  queryOptions({
    queryKey: ['measure', contentsKey(watched?.contents), measureId, ruleSet, asked.peers, asked.own] as const,
    queryFn: (): MeasurePicture | null => {
      if (watched === undefined) throw new Error('A measure was asked for before there were charts.');
      return measurePicture(watched, measureId, asked);
    },
    enabled: watched !== undefined,
    staleTime: Infinity,
   
    structuralSharing: false,
  });

export interface MeasureResult {
  /** Null: no loaded extract has a row of it. */
  readonly data: MeasurePicture | null | undefined;
  readonly error: Error | null;
}

/** The measure as known now. Of a large pack, looking at it fetches the rows behind it. */
export function useMeasure(measureId: string, ruleSet: RuleSetId, asked: PeersAsked): MeasureResult {
  const holding = useHolding();
  useEffect(() => {
    void holding.openMeasure(measureId);
  }, [holding, measureId]);
  const watched = useWatchedCharts(ruleSet);
  const found = useQuery({
    ...measureQuery(watched.data, measureId, ruleSet, asked),
    // While other providers are put together the page stays as it is; another measure is never shown in its place.
    placeholderData: (before, query) => (query?.queryKey[2] === measureId ? before : undefined),
  });
  return { data: found.data, error: watched.error ?? found.error };
}

/** A measure in the list of all. */
export interface ListedMeasure {
  readonly measure: Measure;
  readonly providers: number;
  /** How many of them stand in each group. */
  readonly groups: Readonly<Record<EvidenceGroup, number>>;
}

/**
 * Every measure with a chart, in the catalogue's order, with how many providers have one and how they stand. Sites and regions
 * are not counted beside providers.
 */
export function listMeasures({ contents, charts }: WatchedCharts): readonly ListedMeasure[] {
  return contents.measures.flatMap((measure) => {
    const own = charts.filter((chart) => chart.measure.id === measure.id);
    const providers = own.filter(({ provider }) => provider.type === 'provider');
    const counted = providers.length > 0 ? providers : own;
    if (counted.length === 0) return [];
    const groups: Record<EvidenceGroup, number> = { concern: 0, fails: 0, misses: 0, ordinary: 0, improvement: 0, 'not-enough-data': 0 };
    for (const { assessment } of counted) groups[evidenceGroupOf(assessment)] += 1;
    return [{ measure, providers: counted.length, groups }];
  });
}

export interface MeasuresResult {
  readonly data: readonly ListedMeasure[] | undefined;
  readonly error: Error | null;
}

export function useMeasures(ruleSet: RuleSetId): MeasuresResult {
  const watched = useWatchedCharts(ruleSet);
  const data = useMemo(() => watched.data && listMeasures(watched.data), [watched.data]);
  return { data, error: watched.error };
}
