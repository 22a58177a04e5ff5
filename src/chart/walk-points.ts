/** Walking along a chart by keyboard: one tab stop, one month at a time. Pure: a state and a key give a state. */

/** Where the reader is. Both are indices into the series; null: nowhere. */
export interface Walk {
  readonly active: number | null;
  readonly pinned: number | null;
}

/** What there is to walk over. */
export interface WalkGround {
  /** Number of months, gaps included: a month without a value is a stop too, and says why it is empty. */
  readonly length: number;
  /** First index of every phase, ascending. One phase or none: a page is twelve months instead. */
  readonly phaseStarts: readonly number[];
  /** Indices that carry a signal, ascending. */
  readonly signals: readonly number[];
  /** Where the first key lands when nothing is active: the deciding month. Null: the last month. */
  readonly entry: number | null;
}

const MONTHS_A_PAGE = 12;

/**
 * Where does this key take the reader? Null: the key is not one of ours and belongs to the page.
 *
 * Left and right: one month. Home and End: first and last month. Page Up and Page Down: the start of this or the
 * earlier phase, and of the next one (its last month after the last phase); twelve months on a chart of one phase. `s` and `S`: the next
 * and the previous month with a signal, round the end. Enter and space: pin the month, or free it when it is the
 * pinned one. Escape: free everything. From nowhere, any step lands on the deciding month first, so that the first
 * thing heard is the thing that decided the icon. Steps stop at the ends. An empty series stays nowhere.
 *
 * @example walkPoints({ active: 4, pinned: null }, 'ArrowRight', { length: 6, phaseStarts: [0], signals: [], entry: 5 })
 *   // { active: 5, pinned: null }
 */
export function walkPoints(walk: Walk, key: string, ground: WalkGround): Walk | null {
  if (key === 'Escape') return { active: null, pinned: null };
  const last = ground.length - 1;
  if (last < 0) return null;
  const to = (index: number): Walk => ({ ...walk, active: Math.max(0, Math.min(last, index)) });
  const here = walk.active ?? walk.pinned;
  const entry = ground.entry ?? last;
  switch (key) {
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(here === null ? entry : here - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return to(here === null ? entry : here + 1);
    case 'PageUp':
      return to(here === null ? entry : pageBack(here, ground));
    case 'PageDown':
      return to(here === null ? entry : pageOn(here, ground));
    case 's':
      return ground.signals.length === 0 ? walk : to(nextSignal(here, ground.signals));
    case 'S':
      return ground.signals.length === 0 ? walk : to(previousSignal(here, ground.signals));
    case 'Enter':
    case ' ':
      if (here === null) return { active: entry, pinned: entry };
      return { active: here, pinned: walk.pinned === here ? null : here };
    default:
      return null;
  }
}

function pageBack(here: number, ground: WalkGround): number {
  if (ground.phaseStarts.length < 2) return here - MONTHS_A_PAGE;
  return ground.phaseStarts.findLast((start) => start < here) ?? 0;
}

function pageOn(here: number, ground: WalkGround): number {
  if (ground.phaseStarts.length < 2) return here + MONTHS_A_PAGE;
  return ground.phaseStarts.find((start) => start > here) ?? ground.length - 1;
}

function nextSignal(here: number | null, signals: readonly number[]): number {
  const first = signals[0] ?? 0;
  return here === null ? first : (signals.find((index) => index > here) ?? first);
}

function previousSignal(here: number | null, signals: readonly number[]): number {
  const last = signals.at(-1) ?? 0;
  return here === null ? last : (signals.findLast((index) => index < here) ?? last);
}
