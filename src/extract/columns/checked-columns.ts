/** Columns after the checks, ready for Arrow. Row numbers are those of the cells; rows left out are taken out at the end. */

/** `different[codes[row]]`; code −1 is null. */
export interface CheckedText {
  readonly type: 'text';
  readonly different: readonly string[];
  readonly codes: Int32Array;
}

/** NaN is null. */
export interface CheckedNumbers {
  readonly type: 'number';
  readonly numbers: Float64Array;
}

/** 1 is true. */
export interface CheckedFlags {
  readonly type: 'flag';
  readonly flags: Uint8Array;
}

export type CheckedColumn = CheckedText | CheckedNumbers | CheckedFlags;

/** The same text in every row. Columns share their codes where `like` is one of as many rows and as empty as this: a million rows lack half of the columns. */
export function constantText(rows: number, text: string | null, like?: CheckedText): CheckedText {
  const codes = like?.codes.length === rows && like.different.length === Number(text !== null) ? like.codes : new Int32Array(rows).fill(text === null ? -1 : 0);
  return { type: 'text', different: text === null ? [] : [text], codes };
}

/** The text of a row, or null. */
export function textAt(column: CheckedText, row: number): string | null {
  return column.different[column.codes[row] ?? -1] ?? null;
}
