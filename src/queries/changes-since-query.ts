/** What changed since the last meeting? Today's charts against the same charts as they stood at its month. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { drainWithPauses } from '../database/breathe.ts';
import { isPresent } from '../database/contents-terms.ts';
import { changesSinceSteps, type ChangesSince } from '../meeting/changes-since.ts';
import type { RuleSetId } from '../spc/assessment.ts';
import type { Period } from '../spc/vocabulary.ts';
import { contentsKey, isUnder } from './contents-key.ts';
import type { HeldExtract } from './holding-state.ts';
import { restatementsOf } from './restatements-of.ts';
import { meetingMonths } from './meeting-months.ts';
import { judgeListed, useListedTriggers, type FoundTriggers, type ListedTriggers } from './trigger-points-query.ts';
import { useHoldingState } from './use-holding.ts';
import { useTerms } from './use-terms.ts';
import { useWatchedCharts, useWatchedChartsAt } from './watched-charts-query.ts';
import type { WatchedCharts } from './watch-series.ts';

export interface FoundChanges {
  /** Null: there is no month before the last one, so nothing can have changed. */
  readonly agenda: ChangesSince | null;
  /** Months that can be asked for as the last meeting's, the latest first. */
  readonly months: readonly Period[];
  readonly charts: WatchedCharts;
  /** What is triggered, told together with the agenda: it stands first, and must not push the agenda down later. */
  readonly triggers: FoundTriggers;
}

export interface ListedFor {
  readonly data: ListedTriggers | undefined;
  readonly path: string | null;
}

/** Made with pauses in which the page can draw: thousands of charts take seconds. */
export const changesSinceQuery = (
  now: WatchedCharts | undefined, then: WatchedCharts | undefined, since: Period | null, ruleSet: RuleSetId, { data: listed, path }: ListedFor, revised: readonly HeldExtract[] = [],
) =>
  queryOptions({
    queryKey: ['changes-since', contentsKey(now?.contents), '→', contentsKey(then?.contents), since, ruleSet, path, revised.map(({ id }) => id)],
    queryFn: async (): Promise<FoundChanges> => {
      if (now === undefined || listed === undefined) throw new Error('Changes were asked for before there were charts.');
      const { lastMonth } = now.contents;
      const agenda = since === null || lastMonth === null || then === undefined
        ? null : await drainWithPauses(changesSinceSteps({ now: now.charts, then: then.charts, since, to: lastMonth, restatements: restatementsOf(revised) }));
      return { agenda, months: meetingMonths(now), charts: now, triggers: await judgeListed(listed, now, agenda?.since ?? null) };
    },
    enabled: now !== undefined && listed !== undefined && (since === null || then !== undefined),
    staleTime: Infinity,
   
    structuralSharing: false,
  });

export interface ChangesResult {
  readonly data: FoundChanges | undefined;
  readonly error: Error | null;
}

/**
 * Can two positions be compared? A past month that the extracts were asked for leaves out later revisions, one that was only cut holds
 * them: between the two a restatement would be told backwards. Today's position holds them all, so a cut beside it only tells of none.
 */
export function isLike(now: WatchedCharts | undefined, then: WatchedCharts | undefined): boolean {
  const basis = now?.contents.asAt?.basis;
  return basis === undefined || (basis === 'cut') === (then?.contents.asAt?.basis === 'cut');
}

/** The agenda since the month of the address, or since the last month before this one; the former stays while another is made. */
export function useChangesSince(ruleSet: RuleSetId): ChangesResult {
  const terms = useTerms();
  const asked = terms.since;
  const now = useWatchedCharts(ruleSet);
  const months = now.data === undefined ? [] : meetingMonths(now.data);
  const since = asked !== null && months.includes(asked) ? asked : (months[0] ?? null);
  const then = useWatchedChartsAt(now.data === undefined ? null : since, ruleSet);
  const listed = useListedTriggers();
  const { extracts } = useHoldingState();
  // What files restated is told of today's own figures: a past month knows nothing of it, and added-up months are others.
  const revised = isPresent(terms) ? extracts.filter(({ revision }) => revision !== undefined) : [];
  const found = useQuery({
    ...changesSinceQuery(now.data, isLike(now.data, then.data) ? then.data : undefined, since, ruleSet, listed, revised),
    // The former agenda stays while another is made; never one of other terms.
    placeholderData: (before: FoundChanges | undefined) => (before !== undefined && isUnder(before.charts.contents, terms) ? before : undefined),
  });
  return { data: found.data, error: now.error ?? then.error ?? listed.error ?? found.error };
}
