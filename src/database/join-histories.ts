import { monthsFromTo } from '../spc/months.ts';
import type { Observation } from '../spc/observation.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import { addFigures } from './add-figures.ts';

/** What one organisation told of a measure, in order of months, and when it opened (`YYYY-MM-DD`), if that is known. */
export interface History {
  readonly observations: readonly Observation[];
  readonly openDate: string | undefined;
}

export interface JoinedHistory {
  readonly observations: readonly Observation[];
  /** The successor was there before: its own earlier months are part of the sums. */
  readonly withOwn: boolean;
}

interface Part {
  /** Before this month it was not there; null: nobody knows, so its months before its first row count as missing. */
  readonly opened: Period | null;
  readonly first: Period;
  readonly at: ReadonlyMap<Period, Observation>;
}

function partOf({ observations, openDate }: History): Part | null {
  const first = observations[0]?.period;
  if (first === undefined) return null;
  return { first, opened: openDate?.slice(0, 7) ?? null, at: new Map(observations.map((one) => [one.period, one])) };
}

const before = (history: History, month: Period): History =>
  ({ ...history, observations: history.observations.filter(({ period }) => period < month) });

/** Was the successor there before, so that its own earlier months are part of the sum? */
function wasThere(own: History, from: string, predecessors: readonly Part[]): boolean {
  if (own.openDate !== undefined) return own.openDate < from;
  // Nobody says when it opened. Rows in months of which a predecessor tells too are those of a neighbour.
  return own.observations.some(({ period }) => predecessors.some(({ at }) => at.has(period)));
}

/** The successor's own months; a figure still told under an old code is part of them, one that is not is not missed. */
function afterHandover(
  own: History, predecessors: readonly History[], handover: Period, measure: Pick<Measure, 'kind' | 'multiplier'>,
): readonly Observation[] | null {
  const late = [own, ...predecessors].flatMap(({ observations }, index) =>
    observations.filter(({ period, value }) => period >= handover && (index === 0 || value !== null)));
  const months = [...new Set(late.map(({ period }) => period))].sort();
  const figures = months.map((month) => addFigures(month, late.filter(({ period }) => period === month), measure));
  return figures.includes('impossible') ? null : figures.filter((figure) => figure !== null && figure !== 'impossible');
}

/**
 * One history of a measure out of the successor's and its predecessors', or null where they cannot be joined.
 *
 * `from` is the day on which it took over, `handover` the first month that is wholly its own: from there on its rows are
 * enough, and what is still told under an old code (as some trusts do for months) is added. Before, the months of all are added (`addFigures`). A successor that opened on that day and yet has earlier rows
 * was given its predecessors' history by the source already: those rows stand, and nothing is added to them.
 * The history begins where everybody who existed has told something: a sum that lacks one of them would look like a fall.
 */
export function joinHistories(
  own: History, predecessors: readonly History[], from: string, handover: Period, measure: Pick<Measure, 'kind' | 'multiplier'>,
): JoinedHistory | null {
  const parts = predecessors.flatMap((predecessor) => partOf(before(predecessor, handover)) ?? []);
  if (parts.length === 0) return null;
  const ownBefore = before(own, handover);
  const ownPart = partOf(ownBefore);
  const neighbour = ownPart !== null && wasThere(ownBefore, from, parts);
  if (neighbour) parts.push(ownPart);
  const moved = ownPart === null || neighbour ? new Map<Period, Observation>() : ownPart.at;
  const openedLater = ({ opened, first }: Part): boolean => opened !== null && first <= opened;
  const late = parts.filter((part) => !openedLater(part)).map(({ first }) => first);
  const starts = late.length > 0 ? late.sort() : parts.map(({ first }) => first).sort().slice(0, 1);
  const start = starts.at(-1) ?? handover;
  const last = [...parts.flatMap(({ at }) => [...at.keys()]), ...moved.keys()].sort().at(-1) ?? start;
  const joined: Observation[] = [...moved.values()].filter(({ period }) => period < start);
  for (const month of monthsFromTo(start, last)) {
    const given = moved.get(month);
    const figure = given ?? addFigures(month, parts.filter(({ first }) => first <= month).map(({ at }) => at.get(month)), measure);
    if (figure === 'impossible') return null;
    if (figure !== null) joined.push(figure);
  }
  const after = afterHandover(own, predecessors, handover, measure);
  return after === null ? null : { observations: [...joined, ...after], withOwn: neighbour };
}
