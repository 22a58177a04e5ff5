/** The terms under which contents are asked for: as they stand now or stood at a past month, and whose months predecessors' are. */
import { lastDayOf } from '../spc/rare-harm/calendar-day.ts';
import { nextMonth } from '../spc/months.ts';
import type { Period } from '../spc/vocabulary.ts';

export type Predecessors = 'separate' | 'combined';

export interface ContentsTerms {
  /** Null: today's position. A month: as it stood when that month was reported (see `knownThen`). */
  readonly asAt: Period | null;
  /** Predecessors as series of their own, or added to the series of the organisation that took over. */
  readonly predecessors: Predecessors;
}

/** Today's position, every organisation for itself. */
export const PRESENT: ContentsTerms = { asAt: null, predecessors: 'separate' };

/** The last month shown, and the last day (`YYYY-MM-DD`) on which a row counts as known. */
export interface KnownThen {
  readonly month: Period;
  readonly knownBy: string;
}

/**
 * What does “as at” a month mean? The months up to it, as known on the last day of the month after: by then most figures of a
 * month are published, and a committee that looks at it meets. What came later, a late return too, was not on the table.
 *
 * @example knownThen('2012-06') // { month: '2012-06', knownBy: '2012-07-31' }
 */
export const knownThen = (month: Period): KnownThen => ({ month, knownBy: lastDayOf(nextMonth(month)) });

/**
 * How much of a past position the extracts can give back.
 *
 * `as-known`: every figure shown was published by then, later revisions are left out. `months-only`: no figure says that it
 * was; the months are cut, later revisions are in them. `mixed`: some were. `cut`: nobody asked the extracts yet; months only.
 */
export type AsAtBasis = 'as-known' | 'months-only' | 'mixed' | 'cut';

/** What contents say of themselves when they are those of a past month. */
export interface AsAt extends KnownThen {
  readonly basis: AsAtBasis;
  /** Ids of measures with a figure that may hold a later revision; empty with `as-known`, and with `cut`, where nobody asked. */
  readonly withoutHistory: readonly string[];
}

/** Are contents under these terms what the extracts say today, nothing left out and nothing added up? */
export const isPresent = ({ asAt, predecessors }: ContentsTerms): boolean => asAt === null && predecessors === 'separate';
