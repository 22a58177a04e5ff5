import type { Reconciliation } from '../extract.ts';
import type { AeColumns } from './nhse-ae-columns.ts';
import { aeSums, hasFigures } from './nhse-ae-figures.ts';
import { aePeriod } from './nhse-ae-period.ts';
import { ALL_DEPARTMENTS, totalMarker, TYPE_1_ONLY, unmarkedTotal } from './nhse-ae-totals.ts';
import type { TextRow } from './publication.ts';

/** The totals that a file states and that its parts are held against, figure by figure. */
const RECONCILED = [
  { figure: 'A&E attendances, all types', departments: ALL_DEPARTMENTS, side: 'attendances' },
  { figure: 'A&E attendances over 4 hours, all types', departments: ALL_DEPARTMENTS, side: 'over4Hours' },
  { figure: 'A&E attendances, type 1', departments: TYPE_1_ONLY, side: 'attendances' },
  { figure: 'A&E attendances over 4 hours, type 1', departments: TYPE_1_ONLY, side: 'over4Hours' },
] as const;

/** The rows of a file by what they are. */
export interface SortedRows {
  readonly providers: TextRow[];
  readonly totals: { readonly row: TextRow; readonly marker: string }[];
  readonly blank: number[];
  readonly headers: number[];
  readonly notes: number[];
}

/**
 * Which rows of the file are providers, which totals, and which neither? Totals are found by their mark wherever it
 * stands (`TOTAL`, `Total `, `-`, `England`), and by arithmetic when their mark is unknown.
 */
export function sortRows(columns: AeColumns, header: readonly string[], rows: readonly TextRow[]): SortedRows {
  const sorted: SortedRows = { providers: [], totals: [], blank: [], headers: [], notes: [] };
  for (const row of rows) {
    const marker = totalMarker(columns, row.cells);
    if (row.cells.every((cell) => cell.trim() === '')) sorted.blank.push(row.line);
    else if (row.cells[columns.period]?.trim() === header[columns.period]?.trim()) sorted.headers.push(row.line);
    else if (marker !== null) sorted.totals.push({ row, marker });
    // A line of text below the table: neither a provider nor a figure.
    else if ((row.cells[columns.orgCode] ?? '').trim() === '' && !hasFigures(columns, row.cells)) sorted.notes.push(row.line);
    else sorted.providers.push(row);
  }
  const months = new Map<string, TextRow[]>();
  for (const row of sorted.providers) {
    const month = (row.cells[columns.period] ?? '').trim();
    const before = months.get(month);
    if (before === undefined) months.set(month, [row]);
    else before.push(row);
  }
  // An unmarked total may carry the month of its parts or a word of its own in place of a month.
  for (const group of [...months.values(), [...sorted.providers]]) {
    const row = unmarkedTotal(columns, group);
    if (row === null || !sorted.providers.includes(row)) continue;
    sorted.providers.splice(sorted.providers.indexOf(row), 1);
    sorted.totals.push({ row, marker: (row.cells[columns.orgCode] ?? '').trim() });
  }
  return sorted;
}

/** Of months stacked below one another, each with its total, a total is of the rows between the one above it and itself. */
function rowsAbove({ providers, totals }: SortedRows, total: TextRow): readonly TextRow[] {
  if (totals.length === 1) return providers;
  const above = Math.max(0, ...totals.map(({ row }) => row.line).filter((line) => line < total.line));
  return providers.filter(({ line }) => line > above && line < total.line);
}

/**
 * Do the providers add up to each total the file states? Four figures a total: attendances and those over 4 hours, of all
 * types and of type 1. A total whose period names a month is held against that month, any other against the rows above it, one alone against all.
 */
export function reconcile(file: string, columns: AeColumns, sorted: SortedRows): readonly Reconciliation[] {
  return sorted.totals.flatMap(({ row }) => {
    const own = aePeriod(row.cells[columns.period] ?? '');
    const parts = own === null
      ? rowsAbove(sorted, row)
      : sorted.providers.filter((provider) => aePeriod(provider.cells[columns.period] ?? '') === own);
    const months = [...new Set(parts.flatMap((part) => aePeriod(part.cells[columns.period] ?? '') ?? []))].sort();
    const period = months.length > 1 ? `${months[0] ?? ''} to ${months.at(-1) ?? ''}` : months[0] ?? own ?? '';
    return RECONCILED.map(({ figure, departments, side }): Reconciliation => {
      const partsSum = Number(parts.reduce((sum, part) => sum + aeSums(columns, part.cells, departments)[side], 0).toFixed(6));
      const statedTotal = aeSums(columns, row.cells, departments)[side];
      return { file, period, figure, partsSum, statedTotal, difference: Number((partsSum - statedTotal).toFixed(6)) };
    });
  });
}
