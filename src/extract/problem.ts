/**
 * What is wrong with somebody's file: a *problem* is expected, about the file, collected and never thrown.
 * The English of each lives in `wording/describe-problem.ts`.
 */

/**
 * `stop`: the whole file is refused. `row`: the row is set aside, the rest loads.
 * `fix`: corrected and reported. `warn`: loaded and flagged.
 */
export type Severity = 'stop' | 'row' | 'fix' | 'warn';

/** The rule that was broken, named for what was found. One template of English per name. */
export type ProblemRule =
  // the file as a whole
  | 'empty-file' | 'header-only' | 'wrong-file-type' | 'unreadable-parquet' | 'not-text' | 'one-column' | 'no-known-layout'
  | 'missing-column' | 'repeated-column' | 'unknown-column' | 'already-loaded' | 'hash-mismatch' | 'missing-file'
  | 'patient-identifier' | 'too-large' | 'fractions-in-percent-column' | 'nested-column' | 'codes-mangled'
  // repaired on the way in
  | 'byte-order-mark' | 'decoded-windows-1252' | 'other-delimiter' | 'header-not-first' | 'renamed-column' | 'empty-column'
  | 'tidied-code' | 'tidied-number' | 'rows-after-data' | 'exact-duplicate' | 'total-row' | 'mixed-line-ends'
  // one row
  | 'ragged-row' | 'missing-value' | 'not-a-number' | 'ambiguous-number' | 'negative' | 'numerator-over-denominator'
  | 'not-a-date' | 'not-first-of-month' | 'future-month' | 'not-one-of' | 'unknown-organisation' | 'unknown-measure'
  | 'conflicting-duplicate' | 'no-figure' | 'fraction-for-percent' | 'percent-for-fraction' | 'fractional-count'
  // loaded, with a flag
  | 'value-disagrees' | 'zero-denominator' | 'reconciliation-difference' | 'older-than-loaded' | 'unlisted-organisation'
  // thresholds
  | 'target-overlap' | 'target-unit';

export interface Problem {
  readonly rule: ProblemRule;
  readonly severity: Severity;
  readonly file: string;
  /** 1-based line of the file as an editor shows it (a Parquet row counts from 1); null: the file as a whole. */
  readonly line: number | null;
  readonly column: string | null;
  /** The value as found, unchanged; null where there is none. */
  readonly seen: string | null;
  /** What the rule wants, in the rule's own terms: a column name, a list, a nearest match. */
  readonly expected: string | null;
  /** How many times this was found; 1 unless problems of one rule and column were counted together. */
  readonly count: number;
}

/** A row that did not load, kept whole so that nothing is lost and it can be downloaded. */
export interface RowSetAside {
  readonly file: string;
  readonly line: number;
  readonly problem: Problem;
  /** The cells as found, by column heading. */
  readonly cells: Readonly<Record<string, string>>;
}
