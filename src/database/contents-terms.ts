/** The terms under which contents are asked for: as they stand now or stood at a past month, and whose months predecessors' are. */
import type { Period } from '../spc/vocabulary.ts';

export type Predecessors = 'separate' | 'combined';

export interface ContentsTerms {
  /** Null: today's position. A month: as it stood when that month was reported (see `lastDayKnown`). */
  readonly asAt: Period | null;
  /** Predecessors as series of their own, or added to the series of the organisation that took over. */
  readonly predecessors: Predecessors;
}

/** Today's position, every organisation for itself. */
export const PRESENT: ContentsTerms = { asAt: null, predecessors: 'separate' };

/** Are contents under these terms what the extracts say today, nothing left out and nothing added up? */
export const isPresent = ({ asAt, predecessors }: ContentsTerms): boolean => asAt === null && predecessors === 'separate';
