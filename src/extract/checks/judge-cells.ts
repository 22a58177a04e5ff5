import type { TextColumn } from '../columns/cell-columns.ts';
import type { CheckedText } from '../columns/checked-columns.ts';
import type { ProblemRule } from '../problem-rule.ts';
import type { Severity } from '../problem.ts';
import type { RowLedger } from './row-ledger.ts';

/** What is said of one cell: what to store, and what was wrong with it, if anything. */
export interface Judgement {
  readonly stored: string | null;
  readonly problem?: { readonly severity: Severity; readonly rule: ProblemRule; readonly seen?: string | null; readonly expected?: string | null };
  /** Leave the row out, listed under this name. */
  readonly drop?: string;
}

/**
 * Judges each different cell of a column once and applies the judgement to every row that has it.
 * Different cells that are stored alike (`r0a`, `R0A`) share one code afterwards.
 */
export function judgeCells(ledger: RowLedger, column: string, cells: TextColumn, judge: (cell: string) => Judgement): CheckedText {
  const different: string[] = [];
  const codeOfText = new Map<string, number>();
  const remarks: (Judgement | undefined)[] = [];
  let remarked = false;
  const newCodes = Int32Array.from(cells.different, (cell, index) => {
    const judgement = judge(cell);
    if (judgement.problem !== undefined || judgement.drop !== undefined) {
      remarks[index] = judgement;
      remarked = true;
    }
    if (judgement.stored === null) return -1;
    let code = codeOfText.get(judgement.stored);
    if (code === undefined) {
      code = different.length;
      different.push(judgement.stored);
      codeOfText.set(judgement.stored, code);
    }
    return code;
  });
  // Where every cell is stored under the code it has, the rows need not be gone through.
  const isSame = newCodes.every((code, index) => code === index);
  const codes = isSame ? cells.codes : new Int32Array(cells.codes.length);
  if (!isSame) for (let row = 0; row < codes.length; row++) codes[row] = newCodes[cells.codes[row] ?? 0] ?? -1;
  if (remarked) report(ledger, column, cells, remarks);
  return { type: 'text', different, codes };
}

function report(ledger: RowLedger, column: string, cells: TextColumn, remarks: readonly (Judgement | undefined)[]): void {
  const counted = new Map<number, { readonly firstRow: number; count: number }>();
  for (let row = 0; row < cells.codes.length; row++) {
    const code = cells.codes[row] ?? 0;
    const remark = remarks[code];
    if (remark === undefined || ledger.isDropped(row)) continue;
    const { problem, drop } = remark;
    if (problem !== undefined && problem.severity === 'row') {
      ledger.setAside(row, problem.rule, { column, seen: problem.seen === undefined ? (cells.different[code] ?? '') : problem.seen, expected: problem.expected ?? null });
      continue;
    }
    const entry = counted.get(code);
    if (entry === undefined) counted.set(code, { firstRow: row, count: 1 });
    else entry.count++;
    if (drop !== undefined) ledger.drop(row, drop);
  }
  for (const [code, { firstRow, count }] of counted) {
    const problem = remarks[code]?.problem;
    if (problem === undefined) continue;
    ledger.problems.add(problem.severity, problem.rule, {
      line: ledger.lineOf(firstRow), column, count, seen: problem.seen === undefined ? (cells.different[code] ?? '') : problem.seen, expected: problem.expected ?? null,
    });
  }
}
