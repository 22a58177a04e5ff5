import type { ProblemList, ProblemPlace } from '../problem-list.ts';
import type { ProblemRule } from '../problem-rule.ts';
import type { Problem } from '../problem.ts';

/** Under this name total rows are dropped. */
export const TOTALS_DROPPED = 'total rows, used for reconciliation only';

const SET_ASIDE = 1;
const DROPPED = 2;

/**
 * What becomes of each row while the checks run: kept, set aside (with its first problem), or dropped on purpose.
 * Checks speak of row numbers; the ledger knows their lines.
 */
export class RowLedger {
  readonly rows: number;
  readonly problems: ProblemList;
  private readonly lines: Int32Array;
  private readonly gone: Uint8Array;
  private readonly firstProblem = new Map<number, Problem>();
  private readonly droppedByReason = new Map<string, number[]>();
  private goneCount = 0;

  constructor(lines: Int32Array, problems: ProblemList) {
    this.rows = lines.length;
    this.lines = lines;
    this.problems = problems;
    this.gone = new Uint8Array(lines.length);
  }

  lineOf(row: number): number {
    return this.lines[row] ?? 0;
  }

  isKept(row: number): boolean {
    return this.gone[row] === 0;
  }

  /** Rows dropped on purpose need no further remarks; rows set aside get all that can be said of their cells. */
  isDropped(row: number): boolean {
    return this.gone[row] === DROPPED;
  }

  /** Sets a row aside. Every problem is listed; the row is counted once, with the first. */
  setAside(row: number, rule: ProblemRule, place: Omit<ProblemPlace, 'line'>): void {
    const problem = this.problems.add('row', rule, { ...place, line: this.lineOf(row) });
    if (!this.firstProblem.has(row)) this.firstProblem.set(row, problem);
    this.leaveOut(row, SET_ASIDE);
  }

  /** Leaves a row out that is no figure of its own: a copy, a total. The reason is listed with its lines. */
  drop(row: number, what: string): void {
    if (this.gone[row] !== 0) return;
    const rows = this.droppedByReason.get(what) ?? [];
    rows.push(row);
    this.droppedByReason.set(what, rows);
    this.leaveOut(row, DROPPED);
  }

  fix(row: number, rule: ProblemRule, place: Omit<ProblemPlace, 'line'>): void {
    this.problems.add('fix', rule, { ...place, line: this.lineOf(row) });
  }

  warn(row: number, rule: ProblemRule, place: Omit<ProblemPlace, 'line'>): void {
    this.problems.add('warn', rule, { ...place, line: this.lineOf(row) });
  }

  stop(row: number, rule: ProblemRule, place: Omit<ProblemPlace, 'line'>): void {
    this.problems.add('stop', rule, { ...place, line: this.lineOf(row) });
  }

  get refused(): boolean {
    return this.problems.refused;
  }

  get keptCount(): number {
    return this.rows - this.goneCount;
  }

  /** Rows that passed, in file order; null when all did. */
  keptRows(): Int32Array | null {
    if (this.goneCount === 0) return null;
    const kept = new Int32Array(this.keptCount);
    let at = 0;
    for (let row = 0; row < this.rows; row++) if (this.gone[row] === 0) kept[at++] = row;
    return kept;
  }

  setAsideRows(): ReadonlyMap<number, Problem> {
    return this.firstProblem;
  }

  droppedRows(): readonly { readonly what: string; readonly count: number; readonly lines: readonly number[] }[] {
    return [...this.droppedByReason].map(([what, rows]) => ({ what, count: rows.length, lines: rows.map((row) => this.lineOf(row)) }));
  }

  rowsDropped(what: string): readonly number[] {
    return this.droppedByReason.get(what) ?? [];
  }

  private leaveOut(row: number, how: number): void {
    if (this.gone[row] === 0) {
      this.gone[row] = how;
      this.goneCount++;
    }
  }
}
