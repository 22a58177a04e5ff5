/** Rows of delimited text side by side, as bytes of UTF-8: where their cells lie, and no cell made of them. */
export interface RowBlock {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Marks a row: one before its first cell, and one behind each of its cells. */
  readonly stride: number;
  /** Cell i of row r is `bytes` from `marks[r * stride + i] + 1` up to `marks[r * stride + i + 1]`. */
  readonly marks: Int32Array;
  /** 1 where cell i of row r (at `r * stride + i`) is the same as in the row above it: in a sorted file most cells are. */
  readonly repeats: Uint8Array;
  /** The line of each row. */
  readonly lines: Int32Array;
  /** What the bytes from one place up to another say. */
  textOf(from: number, to: number): string;
}
