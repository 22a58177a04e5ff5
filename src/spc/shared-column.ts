/**
 * A column with the same cell in every month, made once for each length.
 *
 * Nobody writes into an assessment, so charts of one length share such a column; copies of it start from the right kind
 * of array, which matters to speed.
 * @example sharedColumn(false)(3) // [false, false, false]
 */
export function sharedColumn<Cell>(cell: Cell): (months: number) => readonly Cell[] {
  const made = new Map<number, readonly Cell[]>();
  return (months) => {
    let column = made.get(months);
    if (column === undefined) {
      column = Array.from({ length: months }, () => cell);
      made.set(months, column);
    }
    return column;
  };
}
