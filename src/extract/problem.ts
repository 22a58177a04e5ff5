/**
 * What is wrong with somebody's file: a *problem* is expected, about the file, collected and never thrown.
 * The English of each lives in `wording/describe-problem.ts`.
 */
import type { ProblemRule } from './problem-rule.ts';

/**
 * `stop`: the whole file is refused. `row`: the row is set aside, the rest loads.
 * `fix`: corrected and reported. `warn`: loaded and flagged.
 */
export type Severity = 'stop' | 'row' | 'fix' | 'warn';

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
  /** There are too many different cells to list: this is the first of `count` more, whose cells differ. */
  readonly standsForMore?: true;
}

/** A row that did not load, kept whole so that nothing is lost and it can be downloaded. */
export interface RowSetAside {
  readonly file: string;
  readonly line: number;
  readonly problem: Problem;
  /** The cells as found, by column heading. */
  readonly cells: Readonly<Record<string, string>>;
}
