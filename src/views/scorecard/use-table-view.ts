/** What of the table is drawn in this picture? What is in sight, a few rows or columns at a time, so that no piece takes longer than a picture. */
import { startTransition, useDeferredValue, useEffect, useState } from 'react';
import { stepWindow } from './step-window.ts';
import type { TableView } from './ScorecardRows.tsx';

/** So many rows or columns are added with one picture. */
const ROWS_AT_ONCE = 6;
const COLUMNS_AT_ONCE = 2;

export interface Sizes {
  readonly row: (index: number) => number;
  readonly column: () => number;
}

/** One step from the view that is drawn to the one in sight. Other charts, or another order, begin anew. */
function step(drawn: TableView | null, wanted: TableView, sizes: Sizes | null): TableView {
  if (sizes === null) return wanted;
  if (drawn?.grid !== wanted.grid) {
    const none = { from: wanted.rowsSeen.from, to: wanted.rowsSeen.from, before: 0, after: 0 };
    return { ...wanted, rowsSeen: stepWindow(none, wanted.rowsSeen, ROWS_AT_ONCE, sizes.row) };
  }
  const columnsSeen = overlaps(drawn.columnsSeen, wanted.columnsSeen) ? stepWindow(drawn.columnsSeen, wanted.columnsSeen, COLUMNS_AT_ONCE, sizes.column) : wanted.columnsSeen;
  const rowsSeen = stepWindow(drawn.rowsSeen, wanted.rowsSeen, ROWS_AT_ONCE, sizes.row);
  return columnsSeen === wanted.columnsSeen && rowsSeen === wanted.rowsSeen ? wanted : { ...wanted, columnsSeen, rowsSeen };
}

const overlaps = (one: { readonly from: number; readonly to: number }, other: { readonly from: number; readonly to: number }): boolean => one.from < other.to && other.from < one.to;

/** `latest` reached step by step. Scrolling never waits for it. `first` is drawn with the screen itself. `sizes` null: in one step. */
export function useTableView(latest: TableView, first: TableView, sizes: Sizes | null): TableView {
  const wanted = useDeferredValue(latest, first);
  const [seen, setSeen] = useState(first);
  const [drawn, setDrawn] = useState(first);
  let view = drawn;
  if (seen !== wanted) {
    view = step(drawn, wanted, sizes);
    setSeen(wanted);
    setDrawn(view);
  }
  useEffect(() => {
    if (drawn === wanted) return;
    const next = requestAnimationFrame(() => startTransition(() => setDrawn(step(drawn, wanted, sizes))));
    return () => cancelAnimationFrame(next);
  }, [drawn, wanted, sizes]);
  return view;
}
