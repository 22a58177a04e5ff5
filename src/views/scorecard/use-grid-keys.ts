/** Walking a table of cells by keyboard: one stop for the Tab key, arrow keys for the rest, as the grid pattern has it. */
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridKeysRequest {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Indices of rows that hold cells, in order: bands between them are stepped over. */
  readonly rows: readonly number[];
  readonly columns: number;
  /** Brings a row or column that is not drawn into sight. */
  readonly reveal: (place: GridPlace) => void;
}

export interface GridKeys {
  readonly current: GridPlace;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

const ROWS_A_PAGE = 8;

/** What a row or column is called for those who hear it; the first of each are headings. */
export const ariaPlace = (index: number): number => index + 2;
const fromAria = (place: string | null | undefined): number => Number(place ?? 2) - 2;

const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value));

/** Where a key leads from a cell, or null for a key that leads nowhere. `at` counts rows that hold cells. */
export function nextPlace(key: string, whole: boolean, at: GridPlace, lastRow: number, lastColumn: number): GridPlace | null {
  const to = (row: number, column: number): GridPlace => ({ row: clamp(row, lastRow), column: clamp(column, lastColumn) });
  switch (key) {
    case 'ArrowUp': return to(at.row - 1, at.column);
    case 'ArrowDown': return to(at.row + 1, at.column);
    case 'ArrowLeft': return to(at.row, at.column - 1);
    case 'ArrowRight': return to(at.row, at.column + 1);
    case 'PageUp': return to(at.row - ROWS_A_PAGE, at.column);
    case 'PageDown': return to(at.row + ROWS_A_PAGE, at.column);
    case 'Home': return to(whole ? 0 : at.row, 0);
    case 'End': return to(whole ? lastRow : at.row, lastColumn);
    default: return null;
  }
}

/** The link of a cell where it has one, else the cell. */
function focusable(scroller: HTMLElement | null, place: GridPlace): HTMLElement | null {
  const cell = scroller?.querySelector<HTMLElement>(`[aria-rowindex="${ariaPlace(place.row)}"] > td[aria-colindex="${ariaPlace(place.column)}"]`) ?? null;
  return cell?.querySelector<HTMLElement>('a') ?? cell;
}

export function useGridKeys({ scroller, rows, columns, reveal }: GridKeysRequest): GridKeys {
  const [chosen, setChosen] = useState<GridPlace>({ row: 0, column: 0 });
  const wanted = useRef<GridPlace | null>(null);
  // A filter may have taken away the cell that was current.
  const at: GridPlace = { row: clamp(chosen.row, rows.length - 1), column: clamp(chosen.column, columns - 1) };
  const current: GridPlace = { row: rows[at.row] ?? 0, column: at.column };

  useEffect(() => {
    if (wanted.current === null) return;
    const target = focusable(scroller.current, wanted.current);
    if (target === null) return;
    wanted.current = null;
    target.focus();
  });

  const placeOf = (target: EventTarget): { readonly cell: HTMLElement; readonly place: GridPlace } | null => {
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('td[aria-colindex]') : null;
    if (cell === null) return null;
    const row = fromAria(cell.parentElement?.getAttribute('aria-rowindex'));
    return { cell, place: { row: Math.max(0, rows.indexOf(row)), column: fromAria(cell.getAttribute('aria-colindex')) } };
  };

  return {
    current,
    // A click or a screen reader may land on any cell: the walk goes on from there.
    onFocus(event) {
      const from = placeOf(event.target);
      if (from !== null && (from.place.row !== at.row || from.place.column !== at.column)) setChosen(from.place);
    },
    onKeyDown(event) {
      const from = placeOf(event.target);
      if (from === null || event.altKey || event.metaKey) return;
      if (event.key.toLowerCase() === 'w' && !event.ctrlKey) {
        from.cell.querySelector<HTMLElement>('[data-why]')?.click();
        return;
      }
      const next = nextPlace(event.key, event.ctrlKey, from.place, rows.length - 1, columns - 1);
      if (next === null) return;
      event.preventDefault();
      const place = { row: rows[next.row] ?? 0, column: next.column };
      wanted.current = place;
      reveal(place);
      setChosen({ ...next });
    },
  };
}
