/** The terms under which everything is shown: as at which month, what that could mean, and whose months predecessors' are. */
import type { Period } from '../spc/vocabulary.ts';
import { formatCount, joinWords } from './format-count.ts';
import { formatDay, formatPeriod } from './format-period.ts';

/** What contents of a past month say of themselves. `withoutHistory`: names of measures whose figures may hold later revisions. */
export interface AsAtSaid {
  readonly month: Period;
  /** The last day on which a row counts as known, `YYYY-MM-DD`. */
  readonly knownBy: string;
  readonly basis: 'as-known' | 'months-only' | 'mixed' | 'cut';
  readonly withoutHistory: readonly string[];
}

export interface AsAtWords {
  /** `As at June 2012` */
  readonly lead: string;
  /** What is shown, and whether later revisions are in it. */
  readonly rest: string;
  /** Measures that the sentence only counts, for a list beside it; empty: it names them all. */
  readonly unnamed: readonly string[];
}

/** So many measures are named; more are counted. */
const MOST_NAMED = 3;

/**
 * What is shown as at a past month, and are later revisions in it? Never silent on the second.
 *
 * @example describeAsAt({ month: '2012-06', knownBy: '2012-07-31', basis: 'as-known', withoutHistory: [] }).rest
 * // 'months up to June 2012 as they were known on 31 July 2012, with later revisions left out.'
 */
export function describeAsAt({ month, knownBy, basis, withoutHistory }: AsAtSaid): AsAtWords {
  const lead = `As at ${formatPeriod(month)}`;
  const months = `months up to ${formatPeriod(month)}`;
  const known = `${months} as they were known on ${formatDay(knownBy)}, with later revisions left out`;
  switch (basis) {
    case 'as-known':
      return { lead, rest: `${known}.`, unnamed: [] };
    case 'months-only':
      return { lead, rest: `${months}, with later revisions included, because the extracts hold no history.`, unnamed: [] };
    case 'mixed': {
      const few = withoutHistory.length <= MOST_NAMED;
      const which = few ? joinWords(withoutHistory) : formatCount(withoutHistory.length, 'measures');
      return { lead, rest: `${known}, except for ${which}: ${withoutHistory.length === 1 && few ? 'its' : 'their'} extracts hold no history that reaches back so far.`, unnamed: few ? [] : withoutHistory };
    }
    case 'cut':
      return { lead, rest: `${months}, with later revisions still included: the extracts are being asked what was known then.`, unnamed: [] };
  }
}

/** A frozen pack; `day` null: it does not say of which day. */
type FrozenSaid = { readonly day: string | null } | null;

/**
 * What is shown when no past month is chosen: today's position, in a frozen pack that of its day.
 *
 * @param frozen null: the pack is not frozen
 * @example describePresent({ day: '2012-08-20' }) // '20 August 2012'
 */
export function describePresent(frozen: FrozenSaid): string {
  if (frozen === null) return 'today';
  return frozen.day === null ? 'as frozen' : formatDay(frozen.day);
}

/** The way back from a past month. @example describeWayToPresent({ day: '2012-08-20' }) // 'Show the position of 20 August 2012' */
export function describeWayToPresent(frozen: FrozenSaid): string {
  if (frozen === null) return 'Show today’s position';
  return frozen.day === null ? 'Show the position that was frozen' : `Show the position of ${formatDay(frozen.day)}`;
}

/**
 * Under one line: is a month added up of several organisations? Null: every organisation stands for itself.
 *
 * @example describePredecessors('combined') // 'Months of predecessors are added to their successors’'
 */
export function describePredecessors(predecessors: 'separate' | 'combined'): string | null {
  return predecessors === 'combined' ? 'Months of predecessors are added to their successors’' : null;
}
