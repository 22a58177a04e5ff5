import type { Row } from '../../src/database/database.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { cellOf, fewest, hasFigure, peopleOf, roomNeeded, upwardsOnly } from './cell.ts';
import { complementsOf } from './complements.ts';
import type { CountedMeasure } from './counted-measure.ts';
import { exchanges } from './exchange.ts';
import { figuresOf } from './figures.ts';
import { findMove } from './find-move.ts';
import { hierarchyOf } from './hierarchy.ts';
import { inUse } from './in-use.ts';
import { levelsOf } from './levels.ts';
import { leastKnown, mostKnown } from './move-search.ts';
import { relationsOf, type Relations } from './relations.ts';
import { roundFigures } from './round-figures.ts';

export interface SuppressionRequest {
  /** Canonical observations, all versions, of measures that may tell each other’s figures (`familiesOf`). */
  readonly rows: readonly Row[];
  /** Rows of the organisation table: who is part of whom, and when. */
  readonly organisations: readonly Row[];
  /** What the measures of the rows count; rows of another are left as they are. */
  readonly measures: readonly CountedMeasure[];
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

const NUMBERS = { numerator: null, denominator: null, value: null, expected: null };
const blanked = (row: Row): Row => ({ ...row, ...NUMBERS, status: 'suppressed', note: null });

/** Why nothing more could be hidden: a figure beside this one that is missing, or figures that contradict each other. */
function refusal(row: Row, place: number, relations: Relations): LoadRefused {
  const figure = `No pack was written: a small figure of “${String(row['measure_id'])}” at ${String(row['org_code'])} from ${String(row['period_start'])} could be worked out whatever else is hidden`;
  const gap = relations.at(place).flatMap(({ total, parts }) => [total, ...parts]).find(relations.isMissing);
  return new LoadRefused(gap === undefined ? `${figure}, because figures it is part of do not fit together. Correct them, or leave the measure out.`
    : `${figure}, because figures beside it are missing (${relations.describe(gap)}). Add those that are missing, correct sums that do not come out, or leave the measure out.`);
}

/**
 * Hides figures that tell of few people, and as many others as it takes that nobody can work them out from what is shown:
 * by subtracting sites from their provider, providers from their commissioner, months from their year, grades from their whole.
 *
 * A hidden figure keeps its row, with the status `suppressed`: the screens say so and do not show a gap. 0 stays. Only the
 * figures in use are given back: earlier versions would tell. Every hidden small count could, for all that is shown, be
 * anything from 1 to `below` − 1 (or as many numbers from itself upwards: two hidden parts, neither of them 0, make a sum
 * of at least 2); that is proven figure by figure by a way in which it could: an exchange of eight figures (`exchange.ts`), or else whatever a search finds (`find-move.ts`).
 *
 * What a sum has beyond its parts in the pack is taken as known to whoever subtracts, wherever that can be (`restOnAbsent`).
 * Figures that are missing in part (a provider’s month by grade, while its sites have months by grade and it has a year by
 * grade) are reckoned with as if they were there and hidden (`relations.ts`).
 * Measures that count cases of one sort (ulcers of grade 3, of 3 and 4, their rate) are hidden together; other sums across measures
 * (type 1 is part of all types) are not known to it. Throws `LoadRefused` where a figure cannot be protected.
 */
export function suppressObservations({ rows: given, organisations, measures, below, roundTo }: SuppressionRequest): Suppressed {
  const rows = inUse(given);
  const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
  const cellAt = rows.map((row) => {
    const measure = measureOf.get(String(row['measure_id']));
    return measure === undefined ? null : cellOf(row, measure);
  });
  const { figures, standings, sites, wordKeys } = figuresOf(rows, measures);
  const cells = new Map(figures.flatMap((of, place) => {
    const cell = fewest(of.flatMap((index) => cellAt[index] ?? []));
    return cell === null ? [] : [[place, cell] as const];
  }));
  const codes = new Set(standings.map(({ organisation }) => organisation));
  const complements = complementsOf(standings, cells, wordKeys);
  const everywhere = [...standings, ...complements.map(({ standing }) => standing)];
  const relations = relationsOf(everywhere, (place) => cells.has(place) || place >= standings.length, levelsOf(everywhere, hierarchyOf(organisations, codes, sites), wordKeys));
  const primary = [...cells].flatMap(([place, cell]) => {
    const room = roomNeeded(cell, below);
    return room === null ? [] : [{ place, room }];
  });
  const small = new Set(primary.map(({ place }) => place));
  const unpublished = new Map(complements.map(({ cell }, index) => [standings.length + index, cell]));
  const hidden = new Set(small);
  const strict = mostKnown({ cells, unpublished, relations, hidden });
  const lenient = leastKnown({ cells, unpublished, relations, hidden });
  const exchange = exchanges(relations);
  let restOnAbsent = 0;
  for (const { place, room } of primary) {
    const known = exchange(place, strict(room)) ?? exchange(place, strict(upwardsOnly(room))) ?? findMove(place, strict(room)) ?? findMove(place, strict(upwardsOnly(room)));
    const move = known ?? findMove(place, lenient(room)) ?? findMove(place, lenient(upwardsOnly(room)));
    if (move === null) throw refusal(rows[figures[place]?.[0] ?? -1] ?? {}, place, relations);
    if (known === null) restOnAbsent++;
    for (const moved of move.keys()) if (cells.has(moved)) hidden.add(moved);
  }
  // A percentage without its parts tells of the sums it is in, and of what is told beside it.
  figures.forEach((_, place) => {
    if (cells.has(place) || measures.every(({ kind }) => kind === 'value')) return;
    const beside = relations.at(relations.placeAt(relations.positionAt(place))).flatMap(({ total, parts }) => [total, ...parts]);
    if (beside.some((other) => cells.has(other) && hidden.has(other))) hidden.add(place);
  });
  const placeOf = new Map(figures.flatMap((of, place) => of.map((index) => [index, place] as const)));
  const isHidden = (index: number): boolean => hidden.has(placeOf.get(index) ?? -1);
  const rowsIn = (places: ReadonlySet<number>): number => [...places].reduce((sum, place) => sum + (figures[place] ?? []).filter((index) => hasFigure(rows[index] ?? {})).length, 0);
  const count = (is: (index: number) => boolean): number => rows.filter((_, index) => is(index)).length;
  return {
    rows: rows.map((row, index) => {
      // What is left of a figure that was withheld or not sent would tell as much as one that is there.
      if (!hasFigure(row)) return measureOf.has(String(row['measure_id'])) ? { ...row, ...NUMBERS } : row;
      if (isHidden(index)) return blanked(row);
      const kind = measureOf.get(String(row['measure_id']))?.kind;
      return roundTo !== null && kind !== undefined && cellAt[index] !== null ? roundFigures(row, roundTo, kind) : row;
    }),
    account: {
      below, roundTo, primary: rowsIn(small), secondary: rowsIn(hidden) - rowsIn(small), restOnAbsent, earlierLeftOut: given.length - rows.length,
      zerosKept: count((index) => { const cell = cellAt[index] ?? null; return cell !== null && peopleOf(cell) === 0 && !isHidden(index); }),
      withoutCounts: count((index) => cellAt[index] === null && rows[index]?.['status'] === 'ok' && !isHidden(index)),
    },
  };
}
