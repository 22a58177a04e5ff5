/** What the checks of a piece of a large file leave to whoever sees the whole of it. Lines are those of the piece. */

/** A total that the file states, to be held against the sum of its rows. */
export interface StatedTotal {
  readonly line: number;
  readonly measureId: string;
  readonly period: string;
  /** Days `YYYY-MM-DD`, both included. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly breakdown: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Null also where the measure is no count: percentages have no sum. */
  readonly value: number | null;
}

/** Percentages of one measure of which the piece does not say whether they are 0–1 or 0–100. */
export interface UndeclaredPercentages {
  readonly measureId: string;
  readonly rows: number;
  /** How many of them are too low for a measure that is clearly written 0–100. */
  readonly low: number;
  readonly most: number;
  /** Those above 0 and not above 1, in file order: line and value, pair by pair. */
  readonly small: readonly (readonly [line: number, value: number])[];
}

export interface LeftToTheWhole {
  readonly totals: readonly StatedTotal[];
  readonly percentages: readonly UndeclaredPercentages[];
  /** The measures of the piece whose value is how many there were. */
  readonly counts: readonly string[];
}
