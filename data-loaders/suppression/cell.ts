import type { Row } from '../../src/database/database.ts';
import type { MeasureKind } from '../../src/spc/vocabulary.ts';

/** How many people a figure speaks of, in the parts that add up on their own. */
export interface Cell {
  /** Place of its row. */
  readonly row: number;
  /** Cases: the count itself, or those above the line. */
  readonly cases: number;
  /** Those of a proportion that are below the line and not above it (denominator less numerator); null where nobody can be told apart so. */
  readonly others: number | null;
}

const WITH_FIGURE: readonly unknown[] = ['ok', 'estimated', 'provisional', 'zero_filled', '', null, undefined];

const numberAt = (row: Row, name: string): number | null => (row[name] === null || row[name] === undefined || row[name] === '' ? null : Number(row[name]));

/**
 * How many people does the figure of a row speak of? Null where it speaks of none that could be counted: no figure, a plain
 * value, a percentage without its parts.
 */
export function cellOf(row: Row, index: number, kind: MeasureKind): Cell | null {
  if (!WITH_FIGURE.includes(row['status'])) return null;
  const numerator = numberAt(row, 'numerator');
  const denominator = numberAt(row, 'denominator');
  if (kind === 'count') {
    const cases = numberAt(row, 'value') ?? numerator;
    return cases === null ? null : { row: index, cases, others: null };
  }
  if (kind === 'value' || numerator === null) return null;
  if (kind === 'proportion') return denominator === null ? null : { row: index, cases: numerator, others: Math.max(0, denominator - numerator) };
  return { row: index, cases: numerator, others: null };
}

/** All people of a cell: the denominator of a proportion, the cases of anything else. */
export const peopleOf = ({ cases, others }: Cell): number => cases + (others ?? 0);

/** How far a hidden figure must be able to move, up and down, so that nobody can tell it within 1 to `below` − 1. */
export interface Room {
  readonly casesUp: number;
  readonly casesDown: number;
  readonly othersUp: number;
  readonly othersDown: number;
}

const isSmall = (count: number, below: number): boolean => count > 0 && count < below;

/**
 * Does this cell tell of few people, and how much room must hiding it leave? Null: it does not. Nobody (0) is not few.
 *
 * Example, below 5: 3 cases must be able to be 1 and 4. Of 97 of 100, the 3 others must.
 */
export function roomNeeded(cell: Cell, below: number): Room | null {
  const { cases, others } = cell;
  const people = peopleOf(cell);
  const smallCases = isSmall(cases, below);
  const smallOthers = others !== null && isSmall(others, below);
  if (!smallCases && !smallOthers && !isSmall(people, below)) return null;
  const down = (count: number, small: boolean): number => (small ? Math.max(0, count - 1) : 0);
  const up = (count: number, small: boolean): number => (small ? Math.max(0, below - 1 - count) : 0);
  const few = isSmall(people, below);
  // Few people in all: their number has to be able to be 1, so all but one may have to go.
  const casesDown = few ? Math.min(cases, people - 1) : down(cases, smallCases);
  const othersDown = few ? people - 1 - casesDown : down(others ?? 0, smallOthers);
  return {
    casesUp: Math.max(up(cases, smallCases), few ? below - 1 - people : 0), casesDown: Math.max(casesDown, down(cases, smallCases)),
    othersUp: up(others ?? 0, smallOthers), othersDown: Math.max(othersDown, down(others ?? 0, smallOthers)),
  };
}

/**
 * The same room upwards only: as many possibilities, none of them below what the figure is. For a sum whose hidden parts are
 * each known not to be 0, which cannot be less than their number.
 */
export function upwardsOnly({ casesUp, casesDown, othersUp, othersDown }: Room): Room {
  return { casesUp: casesUp + casesDown, casesDown: 0, othersUp: othersUp + othersDown, othersDown: 0 };
}
