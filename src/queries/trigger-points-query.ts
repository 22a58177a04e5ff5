/** Which trigger points does this deployment list, and which of them are triggered? */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { drainWithPauses } from '../database/breathe.ts';
import { parseTriggerPoints } from '../extract/parse-trigger-points.ts';
import type { Problem } from '../extract/problem.ts';
import type { TriggerPoint } from '../extract/trigger-point.ts';
import { judgeTriggersSteps, type Triggered } from '../meeting/triggers/judge-triggers.ts';
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
   
  });

/** The list of the pack that is open. */
export function useListedTriggers(): UseQueryResult<ListedTriggers> & { readonly path: string | null } {
  const environment = useEnvironment();
  const { pack } = useHoldingState();
  const path = pack.state === 'open' ? pack.manifest.triggers ?? null : null;
  return { ...useQuery(triggerPointsQuery(environment, path)), path };
}

export interface FoundTriggers {
  readonly triggered: readonly Triggered[];
  /** How many points are listed, triggered or not. */
  readonly listed: number;
  readonly problems: readonly Problem[];
}

/**
 * What is triggered on these charts, with what is new since the last meeting told apart? With pauses in which the page can draw: a few
 * points on 4,575 charts take most of a second.
 */
export async function judgeListed({ points, problems }: ListedTriggers, { contents, charts }: WatchedCharts, since: Period | null): Promise<FoundTriggers> {
  const { lastMonth } = contents;
  const triggered = lastMonth === null ? [] : await drainWithPauses(judgeTriggersSteps(points, charts, lastMonth, since));
  return { triggered, listed: points.length, problems };
}
