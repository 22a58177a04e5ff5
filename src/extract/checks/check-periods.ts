import { constantText, textAt } from '../columns/checked-columns.ts';
import type { CheckedText } from '../columns/checked-columns.ts';
import { isLastOfMonth, lastDay, monthOf, monthsLater } from './calendar.ts';
import type { JudgedTable } from './check-columns.ts';
import type { RowLedger } from './row-ledger.ts';

const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, four_month: 4, year: 12, rolling_12_month: 12 };

export interface Periods {
  readonly period: CheckedText;
  readonly periodStart: CheckedText;
  readonly periodEnd: CheckedText;
  /** Rows of a month that is not over. */
  readonly notOver: (row: number) => boolean;
}

interface Period {
  readonly start: string;
  readonly end: string;
  readonly row?: { readonly rule: 'future-month' | 'shifted-by-a-day'; readonly expected: string };
  readonly warn?: { readonly rule: 'not-first-of-month' | 'not-monthly' | 'overlapping-windows'; readonly seen: string; readonly expected: string | null };
  readonly notOver: boolean;
}

/** Which stretch of time does a first day with a period type mean, and is it sensible on that day? */
function periodFrom(day: string, type: string, today: string): Period {
  const months = MONTHS_IN[type] ?? 1;
  const start = type === 'month' ? `${day.slice(0, 8)}01` : day;
  const end = lastDay(start, months);
  const notOver = monthOf(start) === monthOf(today);
  if (monthOf(start) > monthOf(today)) return { start, end, notOver, row: { rule: 'future-month', expected: monthOf(today) } };
  if (type !== 'month') return { start, end, notOver, warn: { rule: type === 'rolling_12_month' ? 'overlapping-windows' : 'not-monthly', seen: type, expected: null } };
  // The last day of a month is what a time zone makes of the first of the next: to guess would put figures in the wrong month.
  if (day !== start && isLastOfMonth(day)) return { start, end, notOver, row: { rule: 'shifted-by-a-day', expected: monthsLater(day, 1) } };
  if (day !== start) return { start, end, notOver, warn: { rule: 'not-first-of-month', seen: day, expected: start } };
  return { start, end, notOver };
}

/** The period columns of `observation`: month, first and last day. Each different first day is judged once for each period type. */
export function checkPeriods(ledger: RowLedger, judged: JudgedTable, today: string): Periods {
  const starts = judged.text('period_start');
  const types = judged.text('period_type');
  const width = types.different.length + 1;
  const made: (Period | undefined)[] = [];
  const period = table(judged.rows);
  const periodStart = table(judged.rows);
  const periodEnd = table(judged.rows);
  const given = judged.has('period_end') ? judged.text('period_end') : constantText(judged.rows, null);
  const warned = new Map<Period, { readonly row: number; count: number }>();
  const of = new Int32Array(judged.rows);
  const texts: { readonly period: number; readonly start: number; readonly end: number }[] = [];
  for (let row = 0; row < judged.rows; row++) {
    const start = starts.codes[row] ?? -1;
    const type = types.codes[row] ?? -1;
    if (start < 0) continue;
    const key = start * width + Math.max(0, type);
    of[row] = key;
    let found = made[key];
    if (found === undefined) {
      found = periodFrom(starts.different[start] ?? '', types.different[type] ?? 'month', today);
      made[key] = found;
      texts[key] = { period: period.code(monthOf(found.start)), start: periodStart.code(found.start), end: periodEnd.code(found.end) };
    }
    const codes = texts[key];
    period.codes[row] = codes?.period ?? -1;
    periodStart.codes[row] = codes?.start ?? -1;
    periodEnd.codes[row] = codes?.end ?? -1;
    if (ledger.isDropped(row)) continue;
    if (found.row !== undefined) ledger.setAside(row, found.row.rule, { column: 'period_start', seen: starts.different[start] ?? '', expected: found.row.expected });
    if (found.warn !== undefined && ledger.isKept(row)) {
      const entry = warned.get(found);
      if (entry === undefined) warned.set(found, { row, count: 1 });
      else entry.count++;
    }
    const end = textAt(given, row);
    if (end === null) continue;
    if (end < found.start) ledger.setAside(row, 'dates-out-of-order', { column: 'period_end', seen: end, expected: found.start });
    else periodEnd.codes[row] = periodEnd.code(end);
  }
  for (const [{ warn }, { row, count }] of warned) {
    if (warn !== undefined) ledger.warn(row, warn.rule, { column: warn.rule === 'not-first-of-month' ? 'period_start' : 'period_type', seen: warn.seen, expected: warn.expected, count });
  }
  return {
    period: period.column, periodStart: periodStart.column, periodEnd: periodEnd.column,
    notOver: (row) => made[of[row] ?? 0]?.notOver === true,
  };
}

/** A text column that grows its list of different texts as they come. */
function table(rows: number): { readonly column: CheckedText; readonly codes: Int32Array; code(text: string): number } {
  const different: string[] = [];
  const codes = new Int32Array(rows).fill(-1);
  const known = new Map<string, number>();
  return {
    column: { type: 'text', different, codes },
    codes,
    code(text) {
      let code = known.get(text);
      if (code === undefined) {
        code = different.length;
        different.push(text);
        known.set(text, code);
      }
      return code;
    },
  };
}
