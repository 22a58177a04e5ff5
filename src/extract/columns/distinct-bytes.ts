const NONE = -1;

/** An array of the same numbers with room for more of them. */
function wider<T extends Uint8Array | Int32Array>(array: T, atLeast: number, empty = 0): T {
  const length = Math.max(array.length * 2, atLeast);
  const widened = (array instanceof Uint8Array ? new Uint8Array(length) : new Int32Array(length).fill(empty, array.length)) as T;
  widened.set(array);
  return widened;
}

/**
 * Which cell is this, and has it been met before? Gives the different cells of a column codes from 0 on, in the order met. Cells stay
 * bytes throughout: no text is made to look one up.
 */
export class DistinctBytes {
  /** How many different cells there are. */
  size = 0;
  /** The cells one after the other; cell c from `starts[c]` up to `starts[c + 1]`. */
  private pool = new Uint8Array(1 << 10);
  private starts = new Int32Array(1 << 6);
  /** What came after each cell the last time: the rows of a file go round the same providers or months. */
  private next = new Int32Array(1 << 6).fill(NONE);
  /** Open addressing: the codes of the cells, each at the place that its bytes give. */
  private slots = new Int32Array(1 << 7).fill(NONE);
  private last = NONE;

  /** The code of the cell that lies there; one that is new gets the next code. */
  codeOf(bytes: Uint8Array, from: number, to: number): number {
    const before = this.last;
    if (before !== NONE) {
      if (this.is(before, bytes, from, to)) return before;
      const guess = this.next[before] ?? NONE;
      if (guess !== NONE && this.is(guess, bytes, from, to)) return (this.last = guess);
    }
    const code = this.lookUp(bytes, from, to);
    if (before !== NONE) this.next[before] = code;
    return (this.last = code);
  }

  /** Gives a text that was met in another way its code. */
  addText(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.lookUp(bytes, 0, bytes.length);
  }

  private is(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { pool } = this;
    const start = this.starts[code] ?? 0;
    let known = this.starts[code + 1] ?? 0;
    if (known - start !== to - from) return false;
    // From the end: codes and days differ there.
    for (let at = to; at > from;) if (pool[--known] !== bytes[--at]) return false;
    return true;
  }

  private lookUp(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.slots.length - 1;
    let slot = placeOf(bytes, from, to) & mask;
    for (;;) {
      const code = this.slots[slot] ?? NONE;
      if (code === NONE) break;
      if (this.is(code, bytes, from, to)) return code;
      slot = (slot + 1) & mask;
    }
    return this.add(bytes, from, to, slot);
  }

  private add(bytes: Uint8Array, from: number, to: number, slot: number): number {
    const code = this.size++;
    const start = this.starts[code] ?? 0;
    const end = start + to - from;
    if (end > this.pool.length) this.pool = wider(this.pool, end);
    this.pool.set(bytes.subarray(from, to), start);
    if (code + 2 > this.starts.length) {
      this.starts = wider(this.starts, 0);
      this.next = wider(this.next, 0, NONE);
    }
    this.starts[code + 1] = end;
    this.slots[slot] = code;
    if (this.size * 2 > this.slots.length) this.spread();
    return code;
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(NONE);
    const mask = this.slots.length - 1;
    for (let code = 0; code < this.size; code++) {
      let slot = placeOf(this.pool, this.starts[code] ?? 0, this.starts[code + 1] ?? 0) & mask;
      while (this.slots[slot] !== NONE) slot = (slot + 1) & mask;
      this.slots[slot] = code;
    }
  }
}

/** A number that scatters cells over a table: FNV-1a over the bytes, its upper half folded in. */
function placeOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
