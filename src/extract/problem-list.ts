import type { ProblemRule } from './problem-rule.ts';
import type { Problem, Severity } from './problem.ts';

/** Where a problem lies and what it shows; see `ProblemRule` for what `seen` and `expected` hold. */
export interface ProblemPlace {
  readonly line?: number | null;
  readonly column?: string | null;
  readonly seen?: string | null;
  readonly expected?: string | null;
  readonly count?: number;
  readonly standsForMore?: true;
}

/** Beyond so many different cells of one rule and column, the rest are counted together under the first of them. */
const DIFFERENT_CELLS = 100;

/**
 * Which problems does a file have? Equal ones (same rule, column, cell) become one with a count and the first line,
 * so that a column of 500,000 wrong cells is one line to read.
 */
export class ProblemList {
  readonly file: string;
  private readonly found = new Map<string, Problem>();
  private readonly different = new Map<string, number>();

  constructor(file: string) {
    this.file = file;
  }

  /** Adds one, and gives it back as it stands on its own (count 1 unless told). */
  add(severity: Severity, rule: ProblemRule, place: ProblemPlace = {}): Problem {
    const { line = null, column = null, seen = null, expected = null, count = 1, standsForMore } = place;
    const problem: Problem = { rule, severity, file: this.file, line, column, seen, expected, count, ...(standsForMore === true ? { standsForMore } : {}) };
    const family = `${severity}\u0000${rule}\u0000${column ?? ''}`;
    let key = `${family}\u0000${seen ?? ''}\u0000${expected ?? ''}`;
    let shown = problem;
    if (!this.found.has(key)) {
      const cells = this.different.get(family) ?? 0;
      if (cells >= DIFFERENT_CELLS) {
        key = family;
        shown = { ...problem, standsForMore: true };
      } else this.different.set(family, cells + 1);
    }
    const before = this.found.get(key);
    this.found.set(key, before === undefined ? shown : { ...before, count: before.count + count });
    return problem;
  }

  /** Adds one that somebody else made. */
  include(problem: Problem): void {
    this.add(problem.severity, problem.rule, problem);
  }

  get refused(): boolean {
    for (const problem of this.found.values()) if (problem.severity === 'stop') return true;
    return false;
  }

  /** Was something found that identifies patients? Then nothing else may be said of the file: any other remark may quote a cell. */
  get identifiesPatients(): boolean {
    for (const { rule } of this.found.values()) if (rule === 'patient-identifier') return true;
    return false;
  }

  /** All of them, `stop` first, then in the order found. */
  list(): readonly Problem[] {
    const all = [...this.found.values()];
    return [...all.filter(({ severity }) => severity === 'stop'), ...all.filter(({ severity }) => severity !== 'stop')];
  }
}
