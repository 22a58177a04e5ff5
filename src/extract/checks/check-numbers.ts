import type { CellColumn } from '../columns/cell-columns.ts';
import { plainNumber } from '../columns/number-column-builder.ts';
import type { Status } from '../schema/observation.ts';
import type { CanonicalColumn } from '../schema/column.ts';
import { parseNumber } from './parse-number.ts';
import type { RowLedger } from './row-ledger.ts';
import { statusOfToken } from './status-tokens.ts';

/** A word or sign where a number belongs: what it stands for, and the cell as found. */
export interface StatusWord {
  readonly status: Status;
  readonly cell: string;
}

export interface NumbersRead {
  /** NaN where there is none. */
  readonly numbers: Float64Array;
  /** Rows whose cell was a word or sign that stands for a status. */
  readonly statuses: ReadonlyMap<number, StatusWord>;
  /** Rows whose cell carried a percent sign. */
  readonly percentSigns: ReadonlySet<number>;
}

/** Columns of people, cases or days. */
const COUNTS: ReadonlySet<string> = new Set(['numerator', 'denominator', 'expected']);

/** A column of numbers. Plain cells have been read already; each other cell is judged here. `tokens`: words may stand for a status. */
export function checkNumbers(ledger: RowLedger, column: CanonicalColumn, cells: CellColumn, tokens: boolean): NumbersRead {
  const { name } = column;
  const statuses = new Map<number, StatusWord>();
  const percentSigns = new Set<number>();
  const { numbers, other } = cells.type === 'number' ? cells : plainNumbers(cells.different, cells.codes);
  for (const [row, cell] of other) {
    const parsed = parseNumber(cell);
    if (parsed.type === 'blank' || ledger.isDropped(row)) continue;
    // 75% of how many? A percentage is no count, and would read as 75 people.
    if (parsed.type === 'number' && parsed.percentSign && COUNTS.has(name)) ledger.setAside(row, 'not-a-number', { column: name, seen: cell });
    else if (parsed.type === 'number') {
      numbers[row] = parsed.number;
      if (parsed.percentSign) percentSigns.add(row);
      if (parsed.tidied) ledger.fix(row, 'tidied-number', { column: name, seen: cell, expected: String(parsed.number) });
    }
    if (parsed.type === 'number') continue;
    const status = tokens ? statusOfToken(cell) : null;
    if (status !== null) statuses.set(row, { status, cell });
    else if (parsed.type === 'ambiguous') ledger.setAside(row, 'ambiguous-number', { column: name, seen: cell, expected: parsed.couldBe });
    else ledger.setAside(row, 'not-a-number', { column: name, seen: cell });
  }
  if (column.filled || column.whenBlank !== null) {
    for (let row = 0; row < numbers.length; row++) {
      if (numbers[row] === numbers[row] || ledger.isDropped(row) || statuses.has(row)) continue;
      if (column.whenBlank !== null) numbers[row] = Number(column.whenBlank);
      else ledger.setAside(row, 'missing-value', { column: name, seen: '' });
    }
  }
  return { numbers, statuses, percentSigns };
}

function plainNumbers(different: readonly string[], codes: Int32Array): { numbers: Float64Array; other: Map<number, string> } {
  const numbers = new Float64Array(codes.length);
  const other = new Map<number, string>();
  codes.forEach((code, row) => {
    const cell = different[code] ?? '';
    numbers[row] = plainNumber(cell);
    if (Number.isNaN(numbers[row]) && cell !== '') other.set(row, cell);
  });
  return { numbers, other };
}
