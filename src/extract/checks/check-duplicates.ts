import type { RowKeys } from './row-keys.ts';
import type { RowLedger } from './row-ledger.ts';

/** A figure by which rows of the same key may differ: its column and how to read it. */
export interface ComparedFigure {
  readonly column: string;
  readonly at: (row: number) => number | string | null;
}

const shown = (figure: number | string | null): string => (figure === null || Number.isNaN(figure) ? '' : String(figure));
const same = (one: number | string | null, other: number | string | null): boolean => Object.is(one, other) || one === other;

/**
 * Rows with the same key: a copy is dropped and one row kept; where the figures differ nobody can say which is right, and
 * every row of that key is set aside, each naming the other's figure and line.
 */
export function checkDuplicates(ledger: RowLedger, keys: RowKeys, figures: readonly ComparedFigure[]): void {
  const first = keys.firstRows((row) => !ledger.isKept(row));
  if (first === null) return;
  const conflicts = new Map<number, { readonly other: number; readonly figure: ComparedFigure }>();
  const again: number[] = [];
  for (let row = 0; row < ledger.rows; row++) {
    const original = first[row] ?? row;
    if (original === row) continue;
    again.push(row);
    const figure = figures.find(({ at }) => !same(at(row), at(original)));
    if (figure !== undefined && !conflicts.has(original)) conflicts.set(original, { other: row, figure });
  }
  const clash = (row: number, other: number, { column, at }: ComparedFigure): void => {
    ledger.setAside(row, 'conflicting-duplicate', { column, seen: shown(at(row)), expected: `${shown(at(other))} on line ${ledger.lineOf(other)}` });
  };
  for (const [original, { other, figure }] of conflicts) clash(original, other, figure);
  for (const row of again) {
    const original = first[row] ?? row;
    const conflict = conflicts.get(original);
    if (conflict === undefined) {
      ledger.fix(row, 'exact-duplicate', { expected: String(ledger.lineOf(original)) });
      ledger.drop(row, 'exact copies');
    } else clash(row, same(conflict.figure.at(row), conflict.figure.at(original)) ? conflict.other : original, conflict.figure);
  }
}
