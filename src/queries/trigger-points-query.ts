/** Which trigger points does this deployment list, and which of them are triggered? */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { parseTriggerPoints } from '../extract/parse-trigger-points.ts';
import type { Problem } from '../extract/problem.ts';
import type { TriggerPoint } from '../extract/trigger-point.ts';
import { judgeTriggers, type Triggered } from '../meeting/triggers/judge-triggers.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { Environment } from './environment.ts';
import { readPackSettings } from './pack-settings.ts';
import { useEnvironment } from './use-environment.ts';
import { useHoldingState } from './use-holding.ts';
import type { WatchedCharts } from './watch-series.ts';

export interface ListedTriggers {
  /** Empty: none are listed, or the file has problems. */
  readonly points: readonly TriggerPoint[];
  readonly problems: readonly Problem[];
}

/** `path` is relative to the pack; null: the pack names no file. A file that is not there is a problem, not silence. */
export const triggerPointsQuery = (environment: Environment, path: string | null) =>
  queryOptions({
    queryKey: ['trigger-points', path],
    queryFn: async (): Promise<ListedTriggers> => {
      const { settings, problems } = await readPackSettings(environment, path, parseTriggerPoints);
      return { points: settings ?? [], problems };
    },
    staleTime: Infinity,
    networkMode: 'always',
  });

export interface FoundTriggers {
  readonly triggered: readonly Triggered[];
  /** How many points are listed, triggered or not. */
  readonly listed: number;
  readonly problems: readonly Problem[];
  /** False: the list has not come yet. */
  readonly ready: boolean;
}

const NONE: FoundTriggers = { triggered: [], listed: 0, problems: [], ready: false };

/** What is triggered on these charts, with what is new since the last meeting told apart. */
export function useTriggers(charts: WatchedCharts | undefined, since: Period | null): FoundTriggers {
  const environment = useEnvironment();
  const { pack } = useHoldingState();
  const path = pack.state === 'open' ? pack.manifest.triggers ?? null : null;
  const { data } = useQuery(triggerPointsQuery(environment, path));
  return useMemo(() => {
    if (data === undefined || charts === undefined) return NONE;
    const { lastMonth } = charts.contents;
    const triggered = lastMonth === null ? [] : judgeTriggers(data.points, charts.charts, lastMonth, since);
    return { triggered, listed: data.points.length, problems: data.problems, ready: true };
  }, [data, charts, since]);
}
