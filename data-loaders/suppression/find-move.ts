import type { Relation } from './relations.ts';

/** Which way each hidden figure goes when one of them goes up: all sums stay as they are. */
export type Move = ReadonlyMap<number, 1 | -1>;

/** So many steps are tried in one search. */
const STEPS = 600;

export interface MoveSearch {
  /** The relations in which each figure is. */
  readonly relationsAt: (place: number) => readonly Relation[];
  /** Can this figure be hidden and go that far? */
  readonly canMove: (place: number, way: 1 | -1) => boolean;
  /** What is lost by hiding it; 0 when it is hidden already. */
  readonly cost: (place: number, asTotal: boolean) => number;
}

/** A figure that could go some way to bring a sum back to what it is. */
interface Way {
  readonly place: number;
  readonly way: 1 | -1;
  readonly asTotal: boolean;
}

/**
 * Looks for a move, depth first, cheapest first, with a bound on the work. `onlyUp`: nothing may go down to make room; then
 * one person more is counted wherever that person belongs, which is possible in any figures that fit together.
 */
function attempt(start: number, { relationsAt, canMove, cost }: MoveSearch, onlyUp: boolean): Move | null {
  let steps = 0;
  const move = new Map<number, 1 | -1>();
  /** By how much the parts of each sum that does not come out outgrow its total: kept with every figure moved, because sums may have hundreds of parts. */
  const outgrown = new Map<Relation, number>();
  const outgrow = (place: number, way: 1 | -1, relations: readonly Relation[]): void => {
    for (const relation of relations) {
      const by = (outgrown.get(relation) ?? 0) + (relation.total === place ? -way : way);
      if (by === 0) outgrown.delete(relation);
      else outgrown.set(relation, by);
    }
  };
  /** What a sum has beyond its parts is in that sum alone, which is not asked for by its place. */
  const touchedBy = (place: number, from: Relation | null): readonly Relation[] => {
    const own = relationsAt(place);
    return from === null || own.includes(from) ? own : [...own, from];
  };
  const isFree = (place: number, way: 1 | -1): boolean => !move.has(place) && !(onlyUp && way === -1) && canMove(place, way);
  /** Hands over the ways of a sum until one is refused. */
  const eachWay = (relation: Relation, take: (place: number, way: 1 | -1, asTotal: boolean) => boolean): void => {
    const ofParts = (outgrown.get(relation) ?? 0) > 0 ? -1 : 1;
    for (const part of relation.parts) if (isFree(part, ofParts) && !take(part, ofParts, false)) return;
    const ofTotal = ofParts === 1 ? -1 : 1;
    if (isFree(relation.total, ofTotal)) take(relation.total, ofTotal, true);
  };
  const solve = (): boolean => {
    if (++steps > STEPS) return false;
    let tightest: Relation | null = null;
    let fewest = Infinity;
    for (const relation of outgrown.keys()) {
      let count = 0;
      eachWay(relation, () => ++count < fewest);
      if (count === 0) return false;
      if (count < fewest) [tightest, fewest] = [relation, count];
    }
    if (tightest === null) return true;
    const ways: (Way & { readonly cost: number })[] = [];
    eachWay(tightest, (place, way, asTotal) => ways.push({ place, way, asTotal, cost: cost(place, asTotal) }) > 0);
    for (const { place, way } of ways.sort((one, other) => one.cost - other.cost || one.place - other.place)) {
      const touched = touchedBy(place, tightest);
      move.set(place, way);
      outgrow(place, way, touched);
      if (solve()) return true;
      move.delete(place);
      outgrow(place, way === 1 ? -1 : 1, touched);
      if (steps > STEPS) return false;
    }
    return false;
  };
  move.set(start, 1);
  outgrow(start, 1, relationsAt(start));
  return solve() ? move : null;
}

/**
 * Which figures have to be hidden together, so that one of them could be more or less than it is and every sum that is shown
 * would still come out? That they could is the proof that nobody can work it out. Null: no such set was found.
 */
export function findMove(start: number, search: MoveSearch): Move | null {
  return attempt(start, search, false) ?? attempt(start, search, true);
}
