import type { Row } from '../../src/database/database.ts';
import type { MeasureKind } from '../../src/spc/vocabulary.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { cellOf, peopleOf, roomNeeded, upwardsOnly, type Cell } from './cell.ts';
import { exchanges } from './exchange.ts';
import { findMove } from './find-move.ts';
import { inUse } from './in-use.ts';
import { leastKnown, mostKnown } from './move-search.ts';
import { relationsOf, type Relations } from './relations.ts';
import { roundFigures } from './round-figures.ts';

export interface SuppressionRequest {
  /** Canonical observations of one measure, all versions. */
  readonly rows: readonly Row[];
  /** Rows of the organisation table: who is part of whom. */
  readonly organisations: readonly Row[];
  /** What the measure counts; null: nobody says. */
  readonly kind: MeasureKind | null;
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

const blanked = (row: Row): Row => ({ ...row, numerator: null, denominator: null, value: null, expected: null, status: 'suppressed', note: null });

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
 * Sums across measures (type 1 is part of all types) are not known to it. Throws `LoadRefused` where a figure cannot be protected.
 */
export function suppressObservations({ rows: given, organisations, kind, below, roundTo }: SuppressionRequest): Suppressed {
  const rows = inUse(given);
  const cells = new Map<number, Cell>();
  let withoutCounts = 0;
  let zerosKept = 0;
  rows.forEach((row, index) => {
    const cell = kind === null ? null : cellOf(row, index, kind);
    if (cell !== null) {
      cells.set(index, cell);
      if (peopleOf(cell) === 0) zerosKept++;
    } else if (row['status'] === 'ok') withoutCounts++;
  });
  const relations = relationsOf(rows, (row) => cells.has(row), organisations);
  const primary = [...cells.values()].flatMap((cell) => {
    const room = roomNeeded(cell, below);
    return room === null ? [] : [{ place: cell.row, room }];
  });
  const hidden = new Set(primary.map(({ place }) => place));
  const strict = mostKnown({ cells, relations, hidden });
  const lenient = leastKnown({ cells, relations, hidden });
  const exchange = exchanges(relations);
  let restOnAbsent = 0;
  for (const { place, room } of primary) {
    const known = exchange(place, strict(room)) ?? exchange(place, strict(upwardsOnly(room))) ?? findMove(place, strict(room)) ?? findMove(place, strict(upwardsOnly(room)));
    const move = known ?? findMove(place, lenient(room)) ?? findMove(place, lenient(upwardsOnly(room)));
    if (move === null) throw refusal(rows[place] ?? {}, place, relations);
    if (known === null) restOnAbsent++;
    for (const moved of move.keys()) if (cells.has(moved)) hidden.add(moved);
  }
  return {
    rows: rows.map((row, index) => {
      if (hidden.has(index)) return blanked(row);
      return roundTo !== null && cells.has(index) ? roundFigures(row, roundTo, kind ?? 'value') : row;
    }),
    account: { below, roundTo, primary: primary.length, secondary: hidden.size - primary.length, zerosKept, withoutCounts, restOnAbsent, earlierLeftOut: given.length - rows.length },
  };
}
