import type { RowBlock } from '../columns/row-block.ts';

/** What becomes of the rows of `scanPlainRows`. */
export interface PlainRowTakers {
  /** Ordinary rows, in the order of the text. The block is used again for the next ones. */
  ordinary(block: RowBlock): void;
  /** Any other: blank, ragged, or perhaps a note. */
  other(line: number, cells: readonly string[]): void;
}

const LINE_END = 10;
const COMMENT = 35;
/** Text is turned to bytes so many characters at a time: little enough to stay in the processor’s own memory. */
const PIECE = 1 << 17;
/** Rows a block at most, for the same reason. */
const BLOCK_ROWS = 512;
/** A mark at the beginning of a cell is part of it. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const ENCODER = new TextEncoder();

/**
 * Goes through text without quotation marks, in which every line end closes a row and every delimiter a cell, and makes no
 * cell of it: where they lie is enough for a column to take them in, and columns take many rows at a time.
 *
 * Ordinary is a row with `width` cells of which two (of one, if `width` is less than 3) begin with a letter, digit or sign of
 * ASCII, and that does not begin with `#`. That every other row may still be a figure is for the caller to decide.
 *
 * @param delimiter one character of ASCII
 * @param above so many lines at the beginning are passed over
 */
export function scanPlainRows(text: string, delimiter: string, width: number, above: number, { ordinary, other }: PlainRowTakers): void {
  const block = new PlainBlock(width);
  const parting = delimiter.charCodeAt(0);
  let line = above + 1;
  let from = text === '' ? null : afterLines(text, above);
  while (from !== null) {
    const lineEnd: number = text.indexOf('\n', from + PIECE);
    const isLast = lineEnd < 0 || lineEnd + 1 === text.length;
    // Behind the last line end there is one row more, if only a blank one.
    block.load(isLast ? `${text.slice(from)}\n` : text.slice(from, lineEnd + 1));
    while (!block.isAtEnd) {
      line = block.scan(parting, line);
      if (block.rows > 0) ordinary(block);
      if (block.odd !== null) other(line++, block.odd.split(delimiter));
    }
    from = isLast ? null : lineEnd + 1;
  }
}

/** Where the line after so many begins; null where the text has no more. */
function afterLines(text: string, lines: number): number | null {
  let from = 0;
  for (let line = 0; line < lines; line++) {
    const end = text.indexOf('\n', from);
    if (end < 0) return null;
    from = end + 1;
  }
  return from;
}

/** A piece of text whose lines are all ended, and the ordinary rows found in it last. */
class PlainBlock implements RowBlock {
  bytes = new Uint8Array(PIECE * 2);
  rows = 0;
  readonly stride: number;
  readonly marks: Int32Array;
  readonly repeats: Uint8Array;
  readonly lines = new Int32Array(BLOCK_ROWS);
  /** The row at which the scan stopped because it is not ordinary; null: it stopped for another reason. */
  odd: string | null = null;
  private readonly width: number;
  private view = new DataView(this.bytes.buffer);
  private piece = '';
  private at = 0;
  private end = 0;

  constructor(width: number) {
    this.width = width;
    this.stride = width + 1;
    this.marks = new Int32Array(BLOCK_ROWS * this.stride);
    this.repeats = new Uint8Array(BLOCK_ROWS * this.stride);
  }

  load(piece: string): void {
    // A character takes three bytes at most.
    if (this.bytes.length < piece.length * 3) {
      this.bytes = new Uint8Array(piece.length * 3);
      this.view = new DataView(this.bytes.buffer);
    }
    this.piece = piece;
    this.end = ENCODER.encodeInto(piece, this.bytes).written;
    this.at = 0;
  }

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  /** Goes on to the next row that is not ordinary, or until the block is full, or the piece ends. Gives the line it came to. */
  scan(parting: number, firstLine: number): number {
    const { bytes, marks, repeats, lines, width, stride, end } = this;
    // Letters and digits come after both of them: one comparison is enough for nearly every byte.
    const highest = Math.max(parting, LINE_END);
    let line = firstLine;
    let at = this.at;
    let rows = 0;
    this.odd = null;
    while (at < end && rows < BLOCK_ROWS) {
      const start = at;
      const first = rows * stride;
      let cells = 0;
      marks[first] = start - 1;
      for (;;) {
        // What ends a cell stands behind it also where the row above has the same one.
        const length = rows > 0 && cells < width ? this.lengthOfSame(first - stride + cells, at) : 0;
        at += length;
        if (length === 0) for (;; at++) {
          const byte = bytes[at] ?? LINE_END;
          if (byte <= highest && (byte === parting || byte === LINE_END)) break;
        }
        if (cells < width) {
          marks[first + cells + 1] = at;
          repeats[first + cells] = length > 0 ? 1 : 0;
        }
        cells++;
        if (bytes[at++] === LINE_END) break;
      }
      if (cells !== width || bytes[start] === COMMENT || !this.isFilled(first)) {
        this.odd = this.textOf(start, at - 1);
        break;
      }
      lines[rows++] = line++;
    }
    this.at = at;
    this.rows = rows;
    return line;
  }

  /** How long is the cell marked there, if the one that begins at a place is the same, with what ends it? 0: it is another, or empty. */
  private lengthOfSame(mark: number, at: number): number {
    const { bytes, view, marks } = this;
    const above = (marks[mark] ?? 0) + 1;
    const length = (marks[mark + 1] ?? 0) - above;
    if (bytes[at + length] !== bytes[above + length]) return 0;
    let index = 0;
    // Four letters at a time.
    for (; index + 4 <= length; index += 4) if (view.getUint32(at + index, true) !== view.getUint32(above + index, true)) return 0;
    for (; index < length; index++) if (bytes[at + index] !== bytes[above + index]) return 0;
    return length;
  }

  textOf(from: number, to: number): string {
    // Of ASCII alone bytes are characters.
    if (this.end === this.piece.length) return this.piece.slice(from, to);
    return DECODER.decode(this.bytes.subarray(from, to));
  }

  /** Do enough cells begin with a sign of ASCII? The first two do nearly always. */
  private isFilled(first: number): boolean {
    const { bytes, marks, width } = this;
    let wanted = width < 3 ? 1 : 2;
    for (let cell = 0; cell < width && wanted > 0; cell++) {
      const byte = bytes[(marks[first + cell] ?? 0) + 1] ?? 0;
      // An empty cell begins with what ends it.
      if (byte > 32 && byte < 127 && (marks[first + cell] ?? 0) + 1 < (marks[first + cell + 1] ?? 0)) wanted--;
    }
    return wanted === 0;
  }
}
