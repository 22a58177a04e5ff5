import type { AeColumns, Department } from './nhse-ae-columns.ts';
import { aeSums, type AeSums } from './nhse-ae-figures.ts';
import type { TextRow } from './publication.ts';

export const ALL_DEPARTMENTS: readonly Department[] = ['type1', 'type2', 'other'];
export const TYPE_1_ONLY: readonly Department[] = ['type1'];

const TOTAL_WORD = /^(grand )?totals?( england)?$|^england( total)?$|^all( providers| england)?$/;
/** The largest provider has under 3 attendances in 100; a row with over a third of all there are is their sum. */
const SHARE_ONLY_A_TOTAL_HAS = 1 / 3;
/** So many rows must be left before arithmetic alone may call one a total. */
const ROWS_FOR_ARITHMETIC = 3;
const ROWS_FOR_SHARE = 20;

/** How a row says that it is a total: its own word (`TOTAL`, `-`), or null when it does not. */
export function totalMarker(columns: AeColumns, cells: readonly string[]): string | null {
  for (const index of [columns.period, columns.orgCode, columns.parent, columns.orgName]) {
    if (index === null) continue;
    const cell = (cells[index] ?? '').trim();
    const word = cell.toLowerCase().replaceAll(/\s+/g, ' ');
    // A provider's parent or name may well be England; its period or code never is.
    const maySayEngland = index !== columns.parent;
    if (TOTAL_WORD.test(word) && (maySayEngland || word.includes('total'))) return cell;
  }
  const code = (cells[columns.orgCode] ?? '').trim();
  return code === '-' || code === '–' ? code : null;
}

const figuresOf = (columns: AeColumns, row: TextRow): readonly [AeSums, AeSums] =>
  [aeSums(columns, row.cells, ALL_DEPARTMENTS), aeSums(columns, row.cells, TYPE_1_ONLY)];

/**
 * Which of these rows, none of which says so, is their total all the same? Null when none is.
 *
 * A total whose mark nobody knows yet must never be added to its parts, so arithmetic decides: the row equals the sum of
 * all others in attendances and in those over 4 hours, all types and type 1; or it alone has more than a third of all
 * attendances of a month with 20 or more other rows.
 */
export function unmarkedTotal(columns: AeColumns, rows: readonly TextRow[]): TextRow | null {
  if (rows.length <= ROWS_FOR_ARITHMETIC) return null;
  const figures = rows.map((row) => figuresOf(columns, row));
  const sum = (pick: (figure: readonly [AeSums, AeSums]) => number): number => figures.reduce((total, one) => total + pick(one), 0);
  const all = sum(([types]) => types.attendances);
  const late = sum(([types]) => types.over4Hours);
  const type1 = sum(([, major]) => major.attendances);
  const type1Late = sum(([, major]) => major.over4Hours);
  const index = figures.findIndex(([types, major]) => {
    if (types.attendances === 0) return false;
    if (rows.length > ROWS_FOR_SHARE && types.attendances > all * SHARE_ONLY_A_TOTAL_HAS) return true;
    return types.over4Hours > 0
      && types.attendances * 2 === all && types.over4Hours * 2 === late
      && major.attendances * 2 === type1 && major.over4Hours * 2 === type1Late;
  });
  return rows[index] ?? null;
}
