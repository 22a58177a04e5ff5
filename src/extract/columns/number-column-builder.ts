import type { ColumnBuilder, NumberColumn } from './cell-columns.ts';
import type { RowBlock } from './row-block.ts';

/** Past so many digits only the engine's own reading is exact. */
const EXACT_DIGITS = 15;

/** Collects number cells. Plain is: digits, at most one point, a leading minus; all else waits for a judgement. `capacity` is the greatest number of rows. */
export class NumberColumnBuilder implements ColumnBuilder {
  private readonly numbers: Float64Array;
  private readonly other = new Map<number, string>();
  private length = 0;

  constructor(capacity: number) {
    this.numbers = new Float64Array(capacity);
  }

  push(cell: string): void {
    const plain = plainNumber(cell);
    if (plain !== plain && cell !== '') this.other.set(this.length, cell);
    this.numbers[this.length++] = plain;
  }

  pushBlock(block: RowBlock, position: number): void {
    const { bytes, marks, stride, rows } = block;
    const { numbers } = this;
    for (let row = 0, mark = position; row < rows; row++, mark += stride) {
      const from = (marks[mark] ?? 0) + 1;
      const to = marks[mark + 1] ?? 0;
      let whole = from < to && to - from <= EXACT_DIGITS ? 0 : -1;
      for (let at = from; at < to && whole >= 0; at++) {
        const digit = (bytes[at] ?? 0) - 48;
        whole = digit >= 0 && digit <= 9 ? whole * 10 + digit : -1;
      }
      // Few cells are anything but a whole number.
      if (whole < 0) this.push(block.textOf(from, to));
      else numbers[this.length++] = whole;
    }
  }

  /** For readers that deliver numbers. */
  pushNumber(number: number): void {
    if (!Number.isFinite(number)) {
      // NaN and infinity inside a Parquet file are cells to judge, not blanks.
      this.other.set(this.length, String(number));
      this.numbers[this.length++] = Number.NaN;
    } else this.numbers[this.length++] = number;
  }

  finish(): NumberColumn {
    return { type: 'number', numbers: this.numbers.subarray(0, this.length), other: this.other };
  }
}

/** Digits past all numbers are none: no row of them becomes infinity. */
const finite = (number: number): number => (Number.isFinite(number) ? number : Number.NaN);

/** The number of a cell written plainly (`12`, `-3`, `73.25`); NaN for everything else, blank too. */
export function plainNumber(cell: string): number {
  const length = cell.length;
  let at = 0;
  let negative = false;
  if (length > 0 && cell.charCodeAt(0) === 45) {
    negative = true;
    at = 1;
  }
  if (at === length) return Number.NaN;
  let whole = 0;
  let point = -1;
  for (let index = at; index < length; index++) {
    const code = cell.charCodeAt(index);
    if (code >= 48 && code <= 57) whole = whole * 10 + (code - 48);
    else if (code === 46 && point < 0 && index > at && index < length - 1) point = index;
    else return Number.NaN;
  }
  // With decimals, too, the engine's own reading is exact.
  if (point >= 0 || length > EXACT_DIGITS) return finite(Number(cell));
  return negative && whole > 0 ? -whole : whole;
}
