import type { Levels, Position } from './levels.ts';
import type { Standing } from './standing.ts';

/** A figure that is the sum of others (and of what no figure of the pack speaks of). Places: of figures, or behind them of those that are not there. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The sums of one measure, figures that are missing among them. */
export interface Relations {
  /** The sums that a figure is in, as total or as part. */
  readonly at: (place: number) => readonly Relation[];
  /** Is this a figure that is not in the pack, though its organisation, its time and its breakdown each are? */
  readonly isMissing: (place: number) => boolean;
  /** Does the pack have parts of it, so that it could be added up? */
  readonly hasParts: (place: number) => boolean;
  /** What the measure is published by. */
  readonly levels: Levels;
  /** Where a figure stands, and the figure of the pack that stands somewhere; null: none that is known. */
  readonly positionAt: (place: number) => Position;
  readonly figureAt: (position: Position) => number | null;
  /** The place of what stands there, known or not. */
  readonly placeAt: (position: Position) => number;
  /** A missing figure in words: `ZZ1, 2025-04-01 to 2025-04-30, grade=3`. */
  readonly describe: (place: number) => string;
}

const WAYS = ['organisation', 'span', 'breakdown'] as const;

/**
 * Which figures are sums of others? Those of `known` have the places of `standings`, no two of which are alike; every other that could
 * stand between them (a month of one provider by grade, where its sites have it) gets a place behind them when it is first met. It is never written: it
 * is there because what is worked out goes through it as well.
 *
 * Sums need not come out: what is in none of their parts is taken as known to whoever subtracts, which is the worst case.
 */
export function relationsOf(standings: readonly Standing[], known: (place: number) => boolean, levels: Levels): Relations {
  const positions: Position[] = standings.map(levels.positionOf);
  const spans = levels.names.span.length;
  const breakdowns = levels.names.breakdown.length;
  const keyOf = ({ organisation, span, breakdown }: Position): number => (organisation * spans + span) * breakdowns + breakdown;
  const places = new Map<number, number>();
  positions.forEach((position, place) => { if (known(place)) places.set(keyOf(position), place); });
  const placeOf = (position: Position): number => {
    const key = keyOf(position);
    const place = places.get(key) ?? positions.push(position) - 1;
    places.set(key, place);
    return place;
  };
  const positionAt = (place: number): Position => positions[place] ?? { organisation: -1, span: -1, breakdown: -1 };
  const isMissing = (place: number): boolean => place >= standings.length;

  const sums = new Map<string, Relation>();
  const sumOf = (total: Position, way: (typeof WAYS)[number], by: string): Relation => {
    const place = placeOf(total);
    const name = `${String(place)} ${by}`;
    const made = sums.get(name) ?? { total: place, parts: (levels.below[way](total[way]).get(by) ?? []).map((part) => placeOf({ ...total, [way]: part })) };
    sums.set(name, made);
    return made;
  };
  const found = new Map<number, readonly Relation[]>();
  const at = (place: number): readonly Relation[] => {
    const before = found.get(place);
    if (before !== undefined) return before;
    const here = positionAt(place);
    const holds = (by: string): boolean => levels.holds(by, here.span);
    const all = WAYS.flatMap((way) => [
      ...[...levels.below[way](here[way]).keys()].filter(holds).map((by) => sumOf(here, way, by)),
      ...levels.above[way](here[way]).filter(({ by }) => holds(by)).map(({ total, by }) => sumOf({ ...here, [way]: total }, way, by)),
    ]);
    found.set(place, all);
    return all;
  };

  const withParts = new Map<string, boolean>();
  const hasPartsAt = (here: Position): boolean => {
    const name = String(keyOf(here));
    const before = withParts.get(name);
    if (before !== undefined) return before;
    const has = WAYS.some((way) => [...levels.below[way](here[way]).values()].some((parts) => parts.some((part) => {
      const below = { ...here, [way]: part };
      const place = places.get(keyOf(below));
      return (place !== undefined && !isMissing(place)) || hasPartsAt(below);
    })));
    withParts.set(name, has);
    return has;
  };
  return {
    at, isMissing, levels, positionAt,
    placeAt: placeOf,
    figureAt(position) {
      const place = places.get(keyOf(position));
      return place === undefined || isMissing(place) ? null : place;
    },
    hasParts: (place) => hasPartsAt(positionAt(place)),
    describe(place) {
      const { organisation, span, breakdown } = positionAt(place);
      const [from = '', to = ''] = (levels.names.span[span] ?? '').split(' ');
      return [levels.names.organisation[organisation] ?? '', `${from} to ${to}`, levels.names.breakdown[breakdown] ?? ''].filter((part) => part !== '').join(', ');
    },
  };
}
