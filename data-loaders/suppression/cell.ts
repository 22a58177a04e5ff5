import type { Row } from '../../src/database/database.ts';
import type { CountedMeasure } from './counted-measure.ts';

/** How many people a figure speaks of, in the parts that add up on their own. */
export interface Cell {
  /** Cases: the count itself, or those above the line. */
  readonly cases: number;
  /** Those of a proportion that are below the line and not above it (denominator less numerator); null where nobody can be told apart so. */
  readonly others: number | null;
}

const WITH_FIGURE: readonly unknown[] = ['ok', 'estimated', 'provisional', 'zero_filled', '', null, undefined];

const numberAt = (row: Row, name: string): number | null => (row[name] === null || row[name] === undefined || row[name] === '' ? null : Number(row[name]));

/** Is there a figure at all? What was withheld or not sent has none, whatever numbers stand beside. */
export const hasFigure = (row: Row): boolean => WITH_FIGURE.includes(row['status']);

const isNumber = (...numbers: readonly (number | null)[]): boolean => numbers.every((number) => number !== null && Number.isFinite(number));

/**
 * How many people does the figure of a row speak of? A part that is not written is worked out of the two that are, as anybody
 * could: 97% of 100. Null where it speaks of none that could be counted: no figure, a plain value, a percentage alone.
 */
export function cellOf(row: Row, { kind, multiplier }: Pick<CountedMeasure, 'kind' | 'multiplier'>): Cell | null {
  if (!hasFigure(row) || kind === 'value') return null;
  const [value, above, below] = [numberAt(row, 'value'), numberAt(row, 'numerator'), numberAt(row, 'denominator') ?? numberAt(row, 'expected')];
  if (kind === 'count') {
    const cases = value ?? above;
    return cases === null ? null : { cases, others: null };
  }
  const perOne = value === null ? null : value / (kind === 'proportion' ? 100 : kind === 'rate' ? multiplier : 1);
  const cases = above ?? (isNumber(perOne, below) ? Math.round((perOne ?? 0) * (below ?? 0)) : null);
  if (cases === null) return null;
  if (kind !== 'proportion') return { cases, others: null };
  const all = below ?? (isNumber(perOne) && perOne !== 0 ? Math.round(cases / (perOne ?? 1)) : null);
  return all === null ? { cases, others: null } : { cases, others: Math.max(0, all - cases) };
}

/** Of several rows that tell one figure, the fewest people that any of them speaks of, unless that is nobody. */
export function fewest(cells: readonly Cell[]): Cell | null {
  const some = cells.filter((cell) => peopleOf(cell) > 0);
  return [...(some.length > 0 ? some : cells)].sort((one, other) => peopleOf(one) - peopleOf(other))[0] ?? null;
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
