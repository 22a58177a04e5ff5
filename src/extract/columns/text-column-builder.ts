import type { ColumnBuilder, TextColumn } from './cell-columns.ts';
import { DistinctBytes } from './distinct-bytes.ts';
import type { RowBlock } from './row-block.ts';

/** Collects text cells; `capacity` is the greatest number of rows. */
export class TextColumnBuilder implements ColumnBuilder {
  private readonly codes: Int32Array;
  private readonly different: string[] = [];
  private length = 0;
  private last = '';
  private lastCode = -1;
  /** The codes of the cells by their text, and by their bytes: a column is filled in one of the two ways nearly always, and the other stays behind. */
  private readonly codeOfText = new Map<string, number>();
  private readonly known = new DistinctBytes();

  constructor(capacity: number) {
    this.codes = new Int32Array(capacity);
  }

  push(cell: string): void {
    // Sorted files repeat the cell above: skip the look-up.
    if (this.lastCode < 0 || cell !== this.last) {
      for (let code = this.codeOfText.size; code < this.different.length; code++) this.codeOfText.set(this.different[code] ?? '', code);
      this.last = cell;
      this.lastCode = this.codeOfText.get(cell) ?? this.different.push(cell) - 1;
    }
    this.codes[this.length++] = this.lastCode;
  }

  pushBlock(block: RowBlock, position: number): void {
    const { bytes, marks, repeats, stride, rows } = block;
    const { codes, known, different } = this;
    let { length } = this;
    for (let code = known.size; code < different.length; code++) known.addText(different[code] ?? '');
    let code = -1;
    for (let row = 0, mark = position; row < rows; row++, mark += stride) {
      if (repeats[mark] !== 1) {
        const from = (marks[mark] ?? 0) + 1;
        const to = marks[mark + 1] ?? 0;
        code = known.codeOf(bytes, from, to);
        // Only of a new cell a text is made.
        if (code === different.length) different.push(block.textOf(from, to));
      }
      codes[length++] = code;
    }
    this.length = length;
    // The cell pushed last is no longer the one above.
    this.lastCode = -1;
  }

  finish(): TextColumn {
    return { type: 'text', different: this.different, codes: this.codes.subarray(0, this.length) };
  }
}
