/** Which events does somebody want to see, and how do they fall? Asked of the engine, because millions of events never cross into the page. */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { knownThen } from '../database/contents-terms.ts';
import { ANY_EVENT, readChosenEvents, readEventTally, type EventChoice, type EventTally } from '../database/read-chosen-events.ts';
import type { DatedEvent } from '../spc/rare-harm/dated-event.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import { useContents } from './contents-query.ts';
import type { Holding } from './holding.ts';
import { useHolding, useHoldingState } from './use-holding.ts';
import { useTerms } from './use-terms.ts';

export interface ChosenEvents {
  /** Latest first, at most `MOST_CHOSEN`. */
  readonly events: readonly DatedEvent[];
  /** How the chosen events fall, all of them. */
  readonly tally: readonly EventTally[];
  /** The same without regard to months: the last event of all, not the last in sight. */
  readonly everMonth: readonly EventTally[];
  /** What can be chosen: every event of the sort, and of every sort. */
  readonly ofSort: readonly EventTally[];
  readonly all: readonly EventTally[];
}

const isPeriodless = ({ from, to }: EventChoice): boolean => from === null && to === null;

export const eventsQuery = (holding: Holding, contentHash: string | null, ready: boolean, asAt: Period | null, choice: EventChoice, measures: readonly Measure[]) =>
  queryOptions({
    queryKey: ['events', contentHash, asAt, choice],
    queryFn: async (): Promise<ChosenEvents | null> => {
      const sort = measures.find(({ id }) => id === choice.measure)?.sourceEventType ?? choice.type;
      // Of a large pack the rows of events are fetched when somebody wants to see them.
      await Promise.all(measures.filter(({ sourceEventType }) => sourceEventType !== undefined && (sort === null || sourceEventType === sort)).map(({ id }) => holding.openMeasure(id)));
      const then = asAt === null ? null : knownThen(asAt);
      return holding.ask(async (database) => {
        const tally = await readEventTally(database, choice, then);
        const all = await readEventTally(database, ANY_EVENT, then);
        return {
          events: await readChosenEvents(database, choice, then),
          tally,
          everMonth: isPeriodless(choice) ? tally : await readEventTally(database, { ...choice, from: null, to: null }, then),
          ofSort: sort === null ? all : await readEventTally(database, { ...ANY_EVENT, type: sort, provider: choice.provider }, then),
          all,
        };
      });
    },
    enabled: ready && contentHash !== null,
    staleTime: Infinity,
   
    structuralSharing: false,
  });

/** The chosen events under the terms of the address. While another choice is looked up the former stays; null: the engine has gone. */
export function useChosenEvents(choice: EventChoice): UseQueryResult<ChosenEvents | null> {
  const holding = useHolding();
  const { contentHash, engine } = useHoldingState();
  const { asAt } = useTerms();
  const contents = useContents().data;
  const ready = engine.state === 'ready' && contents !== undefined;
  return useQuery({
    ...eventsQuery(holding, contentHash, ready, asAt, choice, contents?.measures ?? []),
    placeholderData: (before: ChosenEvents | null | undefined, query) => (query?.queryKey[2] === asAt ? before : undefined),
  });
}
