import type { RowBlock } from './row-block.ts';

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
  /** Adds the cells that stand at one position in the rows of a block: most cells are known already, and no text is made of them. */
  pushBlock(block: RowBlock, position: number): void;
  finish(): CellColumn;
}
