import { peopleOf, type Cell, type Room } from './cell.ts';
import type { MoveSearch } from './find-move.ts';
import type { Relation, Relations } from './relations.ts';

/** What is to be searched, the same for every figure. */
interface Figures {
  readonly cells: ReadonlyMap<number, Cell>;
  /** Figures that are known here and told to nobody. */
  readonly unpublished: ReadonlyMap<number, Cell>;
  readonly relations: Relations;
  /** Grows while figures are hidden. */
  readonly hidden: ReadonlySet<number>;
}

/** A total goes last, because it is what most people look at; before it what is not in the pack. */
const TOTAL = 1e9;
const NOT_IN_THE_PACK = 1e8;

/** Nobody can say of a figure that is not in the pack that it is not 0. Of a hidden one everybody can, because a 0 is shown. */
function staysPossible({ cases, others }: Cell, inPack: boolean, casesLess: number, othersLess: number): boolean {
  if (!inPack) return cases - casesLess >= 0 && (others ?? 0) - othersLess >= 0;
  return others === null ? cases - casesLess >= 1 : cases - casesLess >= 0 && others - othersLess >= 0 && cases + others - casesLess - othersLess >= 1;
}

/** Could this figure be less by what the room asks for when it goes the other way? */
function hasRoom(cell: Cell, inPack: boolean, way: 1 | -1, room: Room): boolean {
  const [cases, others] = way === -1 ? [room.casesUp, room.othersUp] : [room.casesDown, room.othersDown];
  // Figures of several kinds, moved one after the other or together: both must stay possible.
  return staysPossible(cell, inPack, cases, 0) && staysPossible(cell, inPack, 0, others) && staysPossible(cell, inPack, cases, others);
}

/**
 * What could be moved if everybody knew whatever is not in the pack? Figures that are there. One that is missing and has parts
 * that are there goes with its parts, which say that it is not less than nobody.
 */
export function mostKnown({ cells, unpublished, relations, hidden }: Figures): (room: Room) => MoveSearch {
  const goesAlong = (place: number): boolean => relations.isMissing(place) && relations.hasParts(place);
  const kept = new Map<number, readonly Relation[]>();
  const at = (place: number): readonly Relation[] => {
    const before = kept.get(place);
    if (before !== undefined) return before;
    // A sum without any part in the pack binds nothing: its parts are free to make it up.
    const binding = relations.at(place).filter(({ parts }) => parts.some((part) => cells.has(part) || unpublished.has(part) || goesAlong(part)));
    kept.set(place, binding);
    return binding;
  };
  return (room) => ({
    relationsAt: at,
    canMove(place, way) {
      const cell = cells.get(place);
      if (cell !== undefined) return peopleOf(cell) > 0 && hasRoom(cell, true, way, room);
      const untold = unpublished.get(place);
      return untold === undefined ? goesAlong(place) : hasRoom(untold, false, way, room);
    },
    cost: (place, asTotal) => costOf(place, asTotal, cells, hidden),
  });
}

function costOf(place: number, asTotal: boolean, cells: ReadonlyMap<number, Cell>, hidden: ReadonlySet<number>): number {
  const cell = cells.get(place);
  return cell === undefined || hidden.has(place) ? 0 : (asTotal ? TOTAL : 1) + peopleOf(cell);
}

/**
 * What could be moved if nobody knew what is not in the pack? Figures that are missing too, and what a sum has beyond all the
 * parts that the pack knows of: neither below nobody.
 */
export function leastKnown({ cells, unpublished, relations, hidden }: Figures): (room: Room) => MoveSearch {
  const withOthers = [...cells.values()].some(({ others }) => others !== null);
  const nobody: Cell = { cases: 0, others: withOthers ? 0 : null };
  /** What a sum has beyond all of these parts; null where one of them is missing, or where that is nobody. */
  const beyond = ({ total, parts }: Relation): Cell | null => {
    const whole = cells.get(total);
    const known = parts.flatMap((part) => cells.get(part) ?? unpublished.get(part) ?? []);
    if (whole === undefined || known.length < parts.length) return null;
    const cases = whole.cases - known.reduce((sum, part) => sum + part.cases, 0);
    const others = whole.others === null ? null : whole.others - known.reduce((sum, part) => sum + (part.others ?? 0), 0);
    return cases < 0 || (others ?? 0) < 0 || cases + (others ?? 0) === 0 ? null : { cases, others };
  };
  const outside = new Map<number, Cell>();
  const wider = new Map<Relation, Relation>();
  const withRest = (relation: Relation): Relation => {
    const before = wider.get(relation);
    if (before !== undefined) return before;
    const place = -1 - wider.size;
    const rest = beyond(relation);
    const made = rest === null ? relation : { total: relation.total, parts: [...relation.parts, place] };
    if (rest !== null) outside.set(place, rest);
    wider.set(relation, made);
    return made;
  };
  const kept = new Map<number, readonly Relation[]>();
  const at = (place: number): readonly Relation[] => {
    const before = kept.get(place);
    if (before !== undefined) return before;
    const all = relations.at(place).map(withRest);
    kept.set(place, all);
    return all;
  };
  /** As much as is sure to be in a missing figure: it is the only one missing of a sum, or it may be nobody. */
  const missing = (place: number): Cell => {
    for (const relation of relations.at(place)) {
      const rest = relation.total === place ? null : beyond({ total: relation.total, parts: relation.parts.filter((part) => part !== place) });
      if (rest !== null) return rest;
    }
    return nobody;
  };
  return (room) => ({
    relationsAt: at,
    canMove(place, way) {
      const cell = cells.get(place);
      if (cell !== undefined) return peopleOf(cell) > 0 && hasRoom(cell, true, way, room);
      const untold = unpublished.get(place);
      return untold === undefined && relations.isMissing(place) && relations.hasParts(place) ? true : hasRoom(untold ?? outside.get(place) ?? missing(place), false, way, room);
    },
    cost: (place, asTotal) => (place < 0 || (relations.isMissing(place) && !relations.hasParts(place)) ? NOT_IN_THE_PACK : costOf(place, asTotal, cells, hidden)),
  });
}
