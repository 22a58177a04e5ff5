/** The position that a board pack of this page tells of, and who had a hand in it. */
import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Contents } from '../database/contents.ts';
import type { MeetingRecord } from '../meeting/meeting-record.ts';
import { contentsKey } from './contents-key.ts';
import { contentsQuery, useContents } from './contents-query.ts';
import { meetingsThatCount } from './kept-meetings.ts';
import { packPosition, type PackPosition } from './pack-position.ts';
import type { RulesChosen } from './shown-verdicts.ts';
import { useListedTriggers, type ListedTriggers } from './trigger-points-query.ts';
import { useEnvironment } from './use-environment.ts';
import { useFrozenPack } from './use-frozen-pack.ts';
import { useHolding, useHoldingState } from './use-holding.ts';
import { useRegister } from './use-register.ts';
import { useTerms } from './use-terms.ts';
import { withRegister } from './with-register.ts';

export interface FoundPosition {
  readonly position: PackPosition;
  readonly listed: ListedTriggers;
  /** The meeting about these months: kept here, or published with a frozen pack; null: none. */
  readonly meeting: MeetingRecord | null;
}

/** Under the terms of the address: as at which month, since which meeting, whose months predecessors' are. */
export function usePackPosition(rules: RulesChosen): UseQueryResult<FoundPosition> {
  const holding = useHolding();
  const environment = useEnvironment();
  const queryClient = useQueryClient();
  const { contentHash } = useHoldingState();
  const { predecessors, since } = useTerms();
  const { register } = useRegister();
  const frozen = useFrozenPack();
  const contents = useContents().data;
  const listed = useListedTriggers();
  const contentsAt = async (month: string): Promise<Contents> =>
    withRegister(await queryClient.ensureQueryData(contentsQuery(holding, contentHash, { asAt: month, predecessors })), register);
  return useQuery(queryOptions({
    queryKey: ['pack-position', contentsKey(contents), since, rules, listed.path],
    queryFn: async (): Promise<FoundPosition> => {
      if (contents === undefined || listed.data === undefined) throw new Error('A pack was asked for before there were charts.');
      const position = await packPosition(contents, { rules, since, points: listed.data.points, contentsAt });
      const { meetings } = await meetingsThatCount(environment, frozen === null ? null : { record: frozen.manifest.meeting ?? null });
      const meeting = meetings.find(({ entries: [opened] }) => opened?.kind === 'opened' && opened.details.to === contents.lastMonth) ?? null;
      return { position, listed: listed.data, meeting };
    },
    enabled: contents !== undefined && listed.data !== undefined,
    staleTime: Infinity,
    // Other rules or another month: what was shown stays, marked as such, until the charts are judged anew.
    placeholderData: (before: FoundPosition | undefined) => before,
    structuralSharing: false,
  }));
}
