/**
 * Gives rows that agree in several coded columns the same number, and says which row had it first.
 * Codes are folded pair by pair into one number, numbered afresh whenever it would outgrow exact integers.
 */
export class RowKeys {
  private readonly rows: number;
  private readonly keys: Float64Array;
  private range = 1;

  constructor(rows: number) {
    this.rows = rows;
    this.keys = new Float64Array(rows);
  }

  /** Adds a column of codes from −1 (null) up to `different − 1`. A column of one value changes nothing. */
  add(codes: Int32Array, different: number): void {
    const values = different + 1;
    if (this.range * values > 2 ** 50) this.renumber();
    for (let row = 0; row < this.rows; row++) this.keys[row] = (this.keys[row] ?? 0) * values + (codes[row] ?? -1) + 1;
    this.range *= values;
  }

  /** For each row the first row with the same key; `skip` leaves rows out (they get themselves). */
  firstRows(skip: (row: number) => boolean): Int32Array {
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
    for (let row = 0; row < this.rows; row++) this.keys[row] = first[row] ?? 0;
    this.range = this.rows;
  }
}
