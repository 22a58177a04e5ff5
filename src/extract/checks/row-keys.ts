interface CodedColumn {
  readonly codes: Int32Array;
  readonly different: readonly string[];
}

/** Up to so many possible keys a row, a table of all of them takes less time and memory than one of those that occur. */
const DENSE = 8;

/**
 * Gives rows that agree in several coded columns the same number, and says which row had it first.
 * Codes are folded pair by pair into one number, numbered afresh whenever it would outgrow exact integers.
 */
export class RowKeys {
  private readonly rows: number;
  private readonly keys: Float64Array;
  private range = 1;

  constructor(rows: number) {
    this.keys = new Float64Array(rows);
    this.rows = rows;
  }

  /** Adds a column of codes from −1 (null) up to `different − 1`. A column of one value changes nothing. */
  add(codes: Int32Array, different: number): void {
    const values = different + 1;
    if (different === 1 && codes.indexOf(-1) < 0) return;
    if (this.range * values > 2 ** 50) this.renumber();
    if (this.range === 1) for (let row = 0; row < this.rows; row++) this.keys[row] = (codes[row] ?? -1) + 1;
    else for (let row = 0; row < this.rows; row++) this.keys[row] = (this.keys[row] ?? 0) * values + (codes[row] ?? -1) + 1;
    this.range *= values;
  }

  /**
   * Adds two columns of which one mostly follows from the other, such as first and last days: as the few pairs that occur,
   * so that the keys stay small.
   */
  addPair(one: CodedColumn, other: CodedColumn): void {
    const values = other.different.length + 1;
    if (one.codes === other.codes) {
      // The one follows from the other in every row.
      this.add(one.codes, one.different.length);
      return;
    }
    const pairs = (one.different.length + 1) * values;
    if (pairs > 1 << 16) {
      this.add(one.codes, one.different.length);
      this.add(other.codes, other.different.length);
      return;
    }
    const codeOf = new Int32Array(pairs).fill(-1);
    const codes = new Int32Array(this.rows);
    let different = 0;
    for (let row = 0; row < this.rows; row++) {
      const pair = ((one.codes[row] ?? -1) + 1) * values + (other.codes[row] ?? -1) + 1;
      let code = codeOf[pair] ?? -1;
      if (code < 0) {
        code = different++;
        codeOf[pair] = code;
      }
      codes[row] = code;
    }
    this.add(codes, different);
  }

  /** For each row the first row with the same key; `skip` leaves rows out (they get themselves). Null: no two rows share a key. */
  firstRows(skip: (row: number) => boolean): Int32Array | null {
    if (this.isRising()) return null;
    return this.range <= this.rows * DENSE ? this.firstByPlace(skip) : this.firstByHash(skip);
  }

  /** Does every row's key lie above that of the row before, as in a file sorted by its key? Then no two are the same. */
  private isRising(): boolean {
    for (let row = 1; row < this.rows; row++) if ((this.keys[row] ?? 0) <= (this.keys[row - 1] ?? 0)) return false;
    return true;
  }

  /** Few keys are possible: each has a place of its own. */
  private firstByPlace(skip: (row: number) => boolean): Int32Array {
    const first = new Int32Array(this.rows);
    const holders = new Int32Array(this.range).fill(-1);
    for (let row = 0; row < this.rows; row++) {
      first[row] = row;
      if (skip(row)) continue;
      const key = this.keys[row] ?? 0;
      const holder = holders[key] ?? -1;
      if (holder < 0) holders[key] = row;
      else first[row] = holder;
    }
    return first;
  }

  private firstByHash(skip: (row: number) => boolean): Int32Array {
    const first = new Int32Array(this.rows);
    // Open addressing over typed arrays: half a million keys without half a million objects.
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, this.rows * 2)));
    const slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < this.rows; row++) {
      first[row] = row;
      if (skip(row)) continue;
      const key = this.keys[row] ?? 0;
      let slot = (Math.imul(key % 4_294_967_296 | 0, 0x9e3779b1) ^ Math.imul(Math.floor(key / 4_294_967_296), 0x85ebca6b)) >>> 0;
      slot = (slot ^ (slot >>> 15)) & (size - 1);
      for (;;) {
        const holder = slots[slot] ?? -1;
        if (holder < 0) {
          slots[slot] = row;
          break;
        }
        if (this.keys[holder] === key) {
          first[row] = holder;
          break;
        }
        slot = (slot + 1) & (size - 1);
      }
    }
    return first;
  }

  private renumber(): void {
    const first = this.firstRows(() => false);
    for (let row = 0; row < this.rows; row++) this.keys[row] = first === null ? row : first[row] ?? 0;
    this.range = this.rows;
  }
}

/** Rows looked at to see in which order a file is sorted. */
const LOOKED_AT = 10_000;

/** How often does the code change from row to row at the beginning? Numbers of events differ in nearly every row: they prove the most and come first. */
function changes({ codes, different }: CodedColumn): number {
  if (different.length * 2 > codes.length) return -1;
  let count = 0;
  for (let row = 1; row < codes.length && row < LOOKED_AT; row++) if (codes[row] !== codes[row - 1]) count++;
  return count;
}

/**
 * The keys of rows that agree in all of these columns. A pair stands for two columns of which one mostly follows from the other.
 * What changes least leads, as in a sorted file: its keys then rise from row to row, and lie side by side in memory.
 */
export function keysOf(rows: number, columns: readonly (CodedColumn | readonly [CodedColumn, CodedColumn])[]): RowKeys {
  const keys = new RowKeys(rows);
  const leading = (column: CodedColumn | readonly [CodedColumn, CodedColumn]): CodedColumn => ('codes' in column ? column : column[0]);
  const sorted = columns.map((column) => ({ column, often: changes(leading(column)) })).sort((one, other) => one.often - other.often);
  for (const { column } of sorted) {
    if (!('codes' in column)) keys.addPair(column[0], column[1]);
    else if (column.different.length > 0) keys.add(column.codes, column.different.length);
  }
  return keys;
}
