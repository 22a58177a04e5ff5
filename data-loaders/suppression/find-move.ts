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

/** By how much do the parts of a relation now outgrow its total? */
function outgrown({ total, parts }: Relation, move: Move): number {
  return parts.reduce((sum, part) => sum + (move.get(part) ?? 0), 0) - (move.get(total) ?? 0);
}

/**
 * Looks for a move, depth first, cheapest first, with a bound on the work. `onlyUp`: nothing may go down to make room; then
 * one person more is counted wherever that person belongs, which is possible in any figures that fit together.
 */
function attempt(start: number, { relationsAt, canMove, cost }: MoveSearch, onlyUp: boolean): Move | null {
  let steps = 0;
  const waysOf = (relation: Relation, move: Move) => {
    const tooMuch = outgrown(relation, move) > 0;
    return [...relation.parts.map((place) => [place, tooMuch ? -1 : 1, false] as const), [relation.total, tooMuch ? 1 : -1, true] as const]
      .filter(([place, way]) => !move.has(place) && !(onlyUp && way === -1) && canMove(place, way));
  };
  const solve = (move: Map<number, 1 | -1>): boolean => {
    if (++steps > STEPS) return false;
    let fewest: ReturnType<typeof waysOf> | null = null;
    for (const place of move.keys()) {
      for (const relation of relationsAt(place)) {
        if (outgrown(relation, move) === 0) continue;
        const ways = waysOf(relation, move);
        if (ways.length === 0) return false;
        if (fewest === null || ways.length < fewest.length) fewest = ways;
      }
    }
    if (fewest === null) return true;
    const inOrder = fewest.map(([place, way, asTotal]) => ({ place, way, cost: cost(place, asTotal) })).sort((one, other) => one.cost - other.cost || one.place - other.place);
    for (const { place, way } of inOrder) {
      move.set(place, way as 1 | -1);
      if (solve(move)) return true;
      move.delete(place);
      if (steps > STEPS) return false;
    }
    return false;
  };
  const move = new Map<number, 1 | -1>([[start, 1]]);
  return solve(move) ? move : null;
}

/**
 * Which figures have to be hidden together, so that one of them could be more or less than it is and every sum that is shown
 * would still come out? That they could is the proof that nobody can work it out. Null: no such set was found.
 */
export function findMove(start: number, search: MoveSearch): Move | null {
  return attempt(start, search, false) ?? attempt(start, search, true);
}
