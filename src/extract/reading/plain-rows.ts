/** What becomes of the rows of `scanPlainRows`. */
export interface PlainRowTakers {
  /** An ordinary row: its cells are `text` from `begins[i]` up to `ends[i]`. Both are used again for the next row. */
  ordinary(line: number, begins: Int32Array, ends: Int32Array): void;
  /** Any other: blank, ragged, or perhaps a note. */
  other(line: number, cells: readonly string[]): void;
}

const LINE_END = 10;
const COMMENT = 35;

/**
 * Goes through text without quotation marks, in which every line end closes a row and every delimiter a cell, and makes no
 * cell of it: where each begins and ends is enough for a column to take it in.
 *
 * Ordinary is a row with `width` cells of which two (of one, if `width` is less than 3) begin with a letter, digit or sign of
 * ASCII, and that does not begin with `#`. That every other row may still be a figure is for the caller to decide.
 *
 * @param delimiter one character
 */
export function scanPlainRows(text: string, delimiter: string, width: number, { ordinary, other }: PlainRowTakers): void {
  const parting = delimiter.charCodeAt(0);
  const begins = new Int32Array(width);
  const ends = new Int32Array(width);
  const filledWanted = width < 3 ? 1 : 2;
  const length = text.length;
  let line = 1;
  for (let from = 0; from <= length && length > 0; line++) {
    let cells = 0;
    let filled = 0;
    let begin = from;
    let at = from;
    for (; ; at++) {
      const letter = at < length ? text.charCodeAt(at) : LINE_END;
      if (letter !== parting && letter !== LINE_END) continue;
      if (cells < width) {
        begins[cells] = begin;
        ends[cells] = at;
        const first = begin < at ? text.charCodeAt(begin) : 0;
        if (first > 32 && first < 127) filled++;
      }
      cells++;
      begin = at + 1;
      if (letter === LINE_END) break;
    }
    if (cells === width && filled >= filledWanted && text.charCodeAt(from) !== COMMENT) ordinary(line, begins, ends);
    else other(line, text.slice(from, at).split(delimiter));
    from = at + 1;
  }
}
