import type { TextColumn } from '../columns/cell-columns.ts';
import type { CheckedText } from '../columns/checked-columns.ts';
import type { CanonicalColumn } from '../schema/column.ts';
import { judgeCells } from './judge-cells.ts';
import { judgeBlank } from './judge-text.ts';
import { parseDate, parsePeriod } from './parse-dates.ts';
import type { DateForm } from './parse-dates.ts';
import type { RowLedger } from './row-ledger.ts';

/**
 * A column of days as `YYYY-MM-DD`. One way of writing for the whole column: two ways, or slashed days that only make sense
 * month first, stop the file, because half of its months would be wrong without anybody noticing.
 */
export function checkDates(ledger: RowLedger, column: CanonicalColumn, cells: TextColumn): CheckedText {
  const { name } = column;
  const parse = name === 'period_start' ? parsePeriod : parseDate;
  const parsed = new Map(cells.different.map((cell) => [cell, parse(cell)] as const));
  const firstOfForm = new Map<DateForm, string>();
  let monthFirst: string | null = null;
  for (const [cell, found] of parsed) {
    if (found.type === 'month-first') monthFirst ??= cell;
    if (found.type === 'day' && !firstOfForm.has(found.form)) firstOfForm.set(found.form, cell);
  }
  const rowOf = (cell: string): number => cells.codes.indexOf(cells.different.indexOf(cell));
  if (monthFirst === null && looksMonthFirst(cells.different)) monthFirst = cells.different.find((cell) => /^\s*0?([2-9]|1[0-2])[/.]/.test(cell)) ?? null;
  const [first, second] = [...firstOfForm.values()];
  if (monthFirst !== null) ledger.stop(rowOf(monthFirst), 'month-first-date', { column: name, seen: monthFirst, expected: 'day first' });
  else if (first !== undefined && second !== undefined) ledger.stop(rowOf(second), 'mixed-date-formats', { column: name, seen: second, expected: first });
  return judgeCells(ledger, name, cells, (cell) => {
    const found = parsed.get(cell);
    switch (found?.type) {
      case 'day':
        return found.form === 'serial' ? { stored: found.day, problem: { severity: 'fix', rule: 'serial-date', expected: found.day } } : { stored: found.day };
      case 'blank':
        return judgeBlank(column);
      case 'shifted':
        return { stored: null, problem: { severity: 'row', rule: 'shifted-by-a-day', expected: found.likely } };
      case 'month-first':
        // The stop above says it for the whole column.
        return { stored: null };
      default:
        return { stored: null, problem: { severity: 'row', rule: 'not-a-date', expected: 'YYYY-MM-DD' } };
    }
  });
}

/** `1/1/2025, 2/1/2025, 3/1/2025`: read day first, these would be three days of one January. More likely they are three months. */
function looksMonthFirst(cells: readonly string[]): boolean {
  let several = 0;
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    const match = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/.exec(cell.trim());
    if (match === null || Number(match[2]) !== 1 || Number(match[1]) > 12) return false;
    if (Number(match[1]) > 1) several++;
  }
  return several >= 2;
}
