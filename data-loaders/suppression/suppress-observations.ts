import type { Row } from '../../src/database/database.ts';
import type { MeasureKind } from '../../src/spc/vocabulary.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { cellOf, peopleOf, roomNeeded, upwardsOnly, type Cell, type Room } from './cell.ts';
import { findMove, type MoveSearch } from './find-move.ts';
import { inUse } from './in-use.ts';
import { relationsOf, type Relation } from './relations.ts';
import { roundFigures } from './round-figures.ts';

export interface SuppressionRequest {
  /** Canonical observations, all versions. */
  readonly rows: readonly Row[];
  /** Rows of the organisation table: who is part of whom. */
  readonly organisations: readonly Row[];
  readonly kindOf: (measureId: string) => MeasureKind | null;
  /** Counts of 1 to one less are hidden; 5 hides 1 to 4. */
  readonly below: number;
  /** Figures that stay are rounded to multiples of this; null: not. */
  readonly roundTo: number | null;
}

/** What was hidden, for the manifest and the report. */
export interface SuppressionAccount {
  readonly below: number;
  readonly roundTo: number | null;
  /** Figures hidden because they tell of few people. */
  readonly primary: number;
  /** Figures hidden so that those cannot be worked out. */
  readonly secondary: number;
  /** Figures of nobody, which are shown. */
  readonly zerosKept: number;
  /** Figures without counts (percentages without parts, plain values), which are shown as they are. */
  readonly withoutCounts: number;
  /** Small figures that are safe only while figures that are not in the pack stay unknown. */
  readonly restOnAbsent: number;
  /** Earlier versions of figures, left out because they would tell what was hidden. */
  readonly earlierLeftOut: number;
}

export interface Suppressed {
  readonly rows: readonly Row[];
  readonly account: SuppressionAccount;
}

/** Whoever looks at a hidden count knows that it is not 0, because a 0 is shown; of a proportion, that somebody is counted. */
function staysPossible({ row, cases, others }: Cell, casesLess: number, othersLess: number): boolean {
  // What is not in the pack may well be nobody.
  if (row < 0) return cases - casesLess >= 0 && (others ?? 0) - othersLess >= 0;
  return others === null ? cases - casesLess >= 1 : cases - casesLess >= 0 && others - othersLess >= 0 && cases + others - casesLess - othersLess >= 1;
}

/** What a sum has beyond its parts in the pack, as cells below place 0; a sum that its parts make up wholly has none. */
function withRests(relations: readonly Relation[], cells: ReadonlyMap<number, Cell>): { readonly relations: readonly Relation[]; readonly cells: ReadonlyMap<number, Cell> } {
  const all = new Map(cells);
  const wider = relations.map((relation, index): Relation => {
    const total = cells.get(relation.total);
    const parts = relation.parts.flatMap((part) => cells.get(part) ?? []);
    if (total === undefined) return relation;
    const cases = total.cases - parts.reduce((sum, part) => sum + part.cases, 0);
    const others = total.others === null ? null : total.others - parts.reduce((sum, part) => sum + (part.others ?? 0), 0);
    if (cases < 0 || (others ?? 0) < 0 || cases + (others ?? 0) === 0) return relation;
    const place = -1 - index;
    all.set(place, { row: place, cases, others });
    return { total: relation.total, parts: [...relation.parts, place] };
  });
  return { relations: wider, cells: all };
}

function relationsByPlace(relations: readonly Relation[]): ReadonlyMap<number, readonly Relation[]> {
  const at = new Map<number, Relation[]>();
  for (const relation of relations) {
    for (const place of new Set([relation.total, ...relation.parts])) {
      const list = at.get(place);
      if (list === undefined) at.set(place, [relation]);
      else list.push(relation);
    }
  }
  return at;
}

function moveSearch(cells: ReadonlyMap<number, Cell>, relationsAt: MoveSearch['relationsAt'], hidden: ReadonlySet<number>, room: Room): MoveSearch {
  return {
    relationsAt,
    canMove(place, way) {
      const cell = cells.get(place);
      if (cell === undefined || peopleOf(cell) === 0) return false;
      const [cases, others] = way === -1 ? [room.casesUp, room.othersUp] : [room.casesDown, room.othersDown];
      // Figures of several kinds, moved one after the other or together: both must stay possible.
      return staysPossible(cell, cases, 0) && staysPossible(cell, 0, others) && staysPossible(cell, cases, others);
    },
    // A sum is what most people look at, so it goes last; of its parts the one with the fewest people goes first.
    cost: (place, asTotal) => (hidden.has(place) ? 0 : (asTotal ? 1e9 : place < 0 ? 1e8 : 1) + peopleOf(cells.get(place) ?? { row: place, cases: 0, others: null })),
  };
}

const blanked = (row: Row): Row => ({ ...row, numerator: null, denominator: null, value: null, expected: null, status: 'suppressed', note: null });

/**
 * Hides figures that tell of few people, and as many others as it takes that nobody can work them out from what is shown:
 * by subtracting sites from their provider, providers from their commissioner, months from their year, grades from their whole.
 *
 * A hidden figure keeps its row, with the status `suppressed`: the screens say so and do not show a gap. 0 stays. Only the
 * figures in use are given back: earlier versions would tell. Every hidden small count could, for all that is shown, be
 * anything from 1 to `below` − 1 (or as many numbers from itself upwards: two hidden parts, neither of them 0, make a sum
 * of at least 2); that is proven figure by figure by a way in which it could (`find-move.ts`).
 *
 * What a sum has beyond its parts in the pack is taken as known to whoever subtracts, wherever that can be (`restOnAbsent`).
 * A figure that is missing at one level alone (a provider’s month by grade, while its sites have months by grade and it has a
 * year by grade) is not seen through: send whole levels, or none.
 * Sums across measures (type 1 is part of all types) are not known to it. Throws `LoadRefused` where a figure cannot be protected.
 */
export function suppressObservations({ rows: given, organisations, kindOf, below, roundTo }: SuppressionRequest): Suppressed {
  const rows = inUse(given);
  const cells = new Map<number, Cell>();
  let withoutCounts = 0;
  let zerosKept = 0;
  rows.forEach((row, index) => {
    const kind = kindOf(String(row['measure_id']));
    const cell = kind === null ? null : cellOf(row, index, kind);
    if (cell !== null) {
      cells.set(index, cell);
      if (peopleOf(cell) === 0) zerosKept++;
    } else if (row['status'] === 'ok') withoutCounts++;
  });
  // A sum that has no figure tells nothing; a part without one is taken as known.
  const relations = relationsOf(rows, organisations).filter(({ total }) => cells.has(total));
  const relationsAt = relationsByPlace(relations);
  const wider = withRests(relations, cells);
  const widerAt = relationsByPlace(wider.relations);
  const primary = [...cells.values()].flatMap((cell) => {
    const room = roomNeeded(cell, below);
    return room === null ? [] : [{ place: cell.row, room }];
  });
  const hidden = new Set(primary.map(({ place }) => place));
  let restOnAbsent = 0;
  for (const { place, room } of primary) {
    const strict = (needed: Room) => findMove(place, moveSearch(cells, relationsAt, hidden, needed));
    const lenient = (needed: Room) => findMove(place, moveSearch(wider.cells, widerAt, hidden, needed));
    const known = strict(room) ?? strict(upwardsOnly(room));
    const move = known ?? lenient(room) ?? lenient(upwardsOnly(room));
    if (move === null) {
      const row = rows[place] ?? {};
      throw new LoadRefused(`No pack was written: a small figure of “${String(row['measure_id'])}” at ${String(row['org_code'])} from ${String(row['period_start'])} could be worked out whatever else is hidden, because figures it is part of do not fit together. Correct them, or leave the measure out.`);
    }
    if (known === null) restOnAbsent++;
    for (const moved of move.keys()) if (moved >= 0) hidden.add(moved);
  }
  return {
    rows: rows.map((row, index) => {
      if (hidden.has(index)) return blanked(row);
      return roundTo !== null && cells.has(index) ? roundFigures(row, roundTo, kindOf(String(row['measure_id'])) ?? 'value') : row;
    }),
    account: { below, roundTo, primary: primary.length, secondary: hidden.size - primary.length, zerosKept, withoutCounts, restOnAbsent, earlierLeftOut: given.length - rows.length },
  };
}
