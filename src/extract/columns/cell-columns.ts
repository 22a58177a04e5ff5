/**
 * Columns of cells as found, before any check. Text is kept as its different cells plus one code a row: an extract of
 * half a million rows has a few hundred different codes and dates, and each is then judged once instead of row by row.
 */

/** `different[codes[row]]` is the cell of a row, unchanged; blank is empty text. */
export interface TextColumn {
  readonly type: 'text';
  readonly different: readonly string[];
  readonly codes: Int32Array;
}

/** Plain numbers at once; NaN where the cell is blank or anything else, which then stands in `other` by row. */
export interface NumberColumn {
  readonly type: 'number';
  readonly numbers: Float64Array;
  readonly other: ReadonlyMap<number, string>;
}

export type CellColumn = TextColumn | NumberColumn;

/** The rows of a file under the canonical column names, with the line each came from. */
export interface CellTable {
  readonly rows: number;
  readonly lines: Int32Array;
  /** Only the columns that the file has. */
  readonly columns: ReadonlyMap<string, CellColumn>;
  /** The cells of some rows as found, by heading: read a second time, because almost no file needs it. */
  cellsOf(rows: readonly number[]): Promise<readonly Readonly<Record<string, string>>[]>;
}

export interface ColumnBuilder {
  push(cell: string): void;
  /** Adds the part of a text from one place up to another: most cells are known already, and no text is made of them. */
  pushPart(text: string, from: number, to: number): void;
  finish(): CellColumn;
}

const EMPTY = -1;

/** Collects text cells; `capacity` is the greatest number of rows. */
export class TextColumnBuilder implements ColumnBuilder {
  private readonly codes: Int32Array;
  private readonly different: string[] = [];
  private length = 0;
  private last = '';
  private lastCode = EMPTY;
  /** Open addressing: the codes of the different cells, each at the place that its letters give. */
  private slots = new Int32Array(64).fill(EMPTY);
  /** What came after each cell the last time: the rows of a file go round the same providers or months. */
  private readonly next: number[] = [];

  constructor(capacity: number) {
    this.codes = new Int32Array(capacity);
  }

  push(cell: string): void {
    // Sorted files repeat the cell above: skip the look-up.
    if (this.lastCode < 0 || cell !== this.last) this.lookUp(cell, 0, cell.length);
    this.codes[this.length++] = this.lastCode;
  }

  pushPart(text: string, from: number, to: number): void {
    if (this.lastCode < 0) this.lookUp(text, from, to);
    else if (!isPart(this.last, text, from, to)) {
      const before = this.lastCode;
      const guess = this.next[before] ?? EMPTY;
      const guessed = this.different[guess];
      if (guessed !== undefined && isPart(guessed, text, from, to)) {
        this.last = guessed;
        this.lastCode = guess;
      } else {
        this.lookUp(text, from, to);
        this.next[before] = this.lastCode;
      }
    }
    this.codes[this.length++] = this.lastCode;
  }

  private lookUp(text: string, from: number, to: number): void {
    const mask = this.slots.length - 1;
    let slot = placeOf(text, from, to) & mask;
    for (;;) {
      const code = this.slots[slot] ?? EMPTY;
      if (code === EMPTY) break;
      const known = this.different[code] ?? '';
      if (isPart(known, text, from, to)) {
        this.last = known;
        this.lastCode = code;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.last = text.slice(from, to);
    this.lastCode = this.different.push(this.last) - 1;
    this.slots[slot] = this.lastCode;
    if (this.different.length * 2 > this.slots.length) this.widen();
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(EMPTY);
    const mask = this.slots.length - 1;
    for (let code = 0; code < this.different.length; code++) {
      const cell = this.different[code] ?? '';
      let slot = placeOf(cell, 0, cell.length) & mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.slots[slot] = code;
    }
  }

  finish(): TextColumn {
    return { type: 'text', different: this.different, codes: this.codes.subarray(0, this.length) };
  }
}

/** Is `text` from one place up to another this cell? */
function isPart(cell: string, text: string, from: number, to: number): boolean {
  const length = to - from;
  if (cell.length !== length) return false;
  // From the end: codes and days differ there.
  for (let index = length - 1; index >= 0; index--) if (cell.charCodeAt(index) !== text.charCodeAt(from + index)) return false;
  return true;
}

/** A number that scatters cells over a table: FNV-1a over the letters, its upper half folded in. */
function placeOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Collects number cells. Plain is: digits, at most one point, a leading minus; all else waits for a judgement. */
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

  pushPart(text: string, from: number, to: number): void {
    const digits = to - from;
    if (digits < 1 || digits > 15) return this.push(text.slice(from, to));
    let whole = 0;
    for (let index = from; index < to; index++) {
      const digit = text.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) return this.push(text.slice(from, to));
      whole = whole * 10 + digit;
    }
    this.numbers[this.length++] = whole;
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
  // Past 15 digits, and with decimals, the engine's own reading is exact.
  if (point >= 0 || length > 15) return Number(cell);
  return negative && whole > 0 ? -whole : whole;
}
