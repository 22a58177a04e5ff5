import type { CellTable } from '../columns/cell-columns.ts';
import { constantText } from '../columns/checked-columns.ts';
import type { CheckedText } from '../columns/checked-columns.ts';
import { isLastOfMonth, lastDay, monthOf, monthsLater } from './calendar.ts';
import { periodOfLabel } from '../periods/period-label.ts';
import type { JudgedTable } from './check-columns.ts';
import { parseDate, parsePeriod } from './parse-dates.ts';
import type { RowLedger } from './row-ledger.ts';

const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, four_month: 4, year: 12, rolling_12_month: 12 };

export interface Periods {
  readonly period: CheckedText;
  readonly periodStart: CheckedText;
  readonly periodEnd: CheckedText;
  readonly periodType: CheckedText;
  /** Rows of a month that is not over. */
  readonly notOver: (row: number) => boolean;
}

/** What a row says of its period; null where it says nothing. */
interface Told {
  readonly start: string;
  readonly type: string | null;
  /** The length that the first day implies by the way it is written: `2010/11 Q2`. */
  readonly label: string | null;
  readonly end: string | null;
}

interface Remark {
  readonly rule: 'future-month' | 'shifted-by-a-day' | 'dates-out-of-order' | 'period-contradicts' | 'not-first-of-month' | 'not-monthly' | 'overlapping-windows';
  readonly column: string;
  readonly seen: string;
  readonly expected: string | null;
}

interface Period {
  readonly start: string;
  readonly end: string;
  readonly type: string;
  readonly notOver: boolean;
  /** Why rows of it are set aside, if they are. */
  readonly row: Remark | null;
  readonly warnings: readonly Remark[];
}

/** The length of which a last day speaks where nothing else does; null: of none that is known. */
function typeByEnd(start: string, end: string): string | null {
  const found = ['month', 'quarter', 'four_month', 'year'].find((type) => endsWith(end, lastDay(start, MONTHS_IN[type] ?? 1)));
  // Financial and calendar years are years; twelve months from any other month roll.
  return found === 'year' && !/-0[14]-/.test(start) ? 'rolling_12_month' : found ?? null;
}

/** Is this the last day, another day of its month, or the day after, as databases write the end of a stretch? */
const endsWith = (end: string, last: string): boolean => monthOf(end) === monthOf(last) || end === monthsLater(last, 1);

/** Which stretch of time does a row mean, and is it sensible on that day? */
function periodOf({ start: day, type: stated, label, end }: Told, today: string): Period {
  const type = label ?? stated ?? (end === null ? 'month' : typeByEnd(day, end)) ?? 'month';
  const months = MONTHS_IN[type] ?? 1;
  const start = type === 'month' ? `${day.slice(0, 8)}01` : day;
  const last = lastDay(start, months);
  const remark = (rule: Remark['rule'], column: string, seen: string, expected: string | null): Remark => ({ rule, column, seen, expected });
  const future = monthOf(start) > monthOf(today);
  // The last day of a month is what a time zone makes of the first of the next: to guess would put figures in the wrong month.
  const shifted = type === 'month' && day !== start && isLastOfMonth(day);
  const row = future ? remark('future-month', 'period_start', day, monthOf(today))
    : shifted ? remark('shifted-by-a-day', 'period_start', day, monthsLater(day, 1))
      : end !== null && end < start ? remark('dates-out-of-order', 'period_end', end, start)
        // A quarter's figure under one of its months would be a wrong figure in the right place.
        : end !== null && !endsWith(end, last) ? remark('period-contradicts', 'period_end', end, last) : null;
  const warnings: Remark[] = [];
  if (row === null) {
    if (type !== 'month') warnings.push(remark(type === 'rolling_12_month' ? 'overlapping-windows' : 'not-monthly', 'period_type', type, null));
    else if (day !== start) warnings.push(remark('not-first-of-month', 'period_start', day, start));
    if (label !== null && stated !== null && stated !== label) warnings.push(remark('period-contradicts', 'period_type', stated, label));
    // `2025-06` as a last month stands for its first day like every month: it says the same.
    if (end !== null && end !== last && end !== `${last.slice(0, 8)}01`) warnings.push(remark('period-contradicts', 'period_end', end, last));
  }
  return { start, end: last, type, notOver: monthOf(start) === monthOf(today), row, warnings };
}

/**
 * The period columns of `observation`: month, first and last day, length. Each way of telling a period is judged once.
 * A label decides (`2010/11 Q2`), then the stated length; where neither is there the last day does, and without it a period is
 * a month. A last day that means another length than the one stated sets the row aside.
 */
export function checkPeriods(ledger: RowLedger, judged: JudgedTable, cells: CellTable, today: string): Periods {
  const starts = judged.text('period_start');
  const types = judged.text('period_type');
  const ends = judged.has('period_end') ? judged.text('period_end') : null;
  const rawTypes = cells.columns.get('period_type');
  const isBlank = rawTypes?.type === 'text' ? rawTypes.different.map((cell) => cell.trim() === '') : null;
  const label = labelOf(cells);
  const width = (types.different.length + 1) * ((ends?.different.length ?? 0) + 1);
  // An array with holes: there are few keys, and looking one up in a map takes longer than all else done to a row here.
  const placeOf: (number | undefined)[] = [];
  const made: Period[] = [];
  const places = new Int32Array(judged.rows).fill(-1);
  const warned = new Map<Remark, { readonly row: number; count: number }>();
  const notOver = new Uint8Array(judged.rows);
  for (let row = 0; row < judged.rows; row++) {
    const start = starts.codes[row] ?? -1;
    if (start < 0) continue;
    const stated = isBlank === null || (rawTypes?.type === 'text' && isBlank[rawTypes.codes[row] ?? 0] === true) ? -1 : types.codes[row] ?? -1;
    const end = ends === null ? -1 : ends.codes[row] ?? -1;
    const key = start * width + (stated + 1) * ((ends?.different.length ?? 0) + 1) + end + 1;
    let place = placeOf[key];
    if (place === undefined) {
      place = made.push(periodOf({ start: starts.different[start] ?? '', type: types.different[stated] ?? null, label, end: ends?.different[end] ?? null }, today)) - 1;
      placeOf[key] = place;
    }
    places[row] = place;
    const found = made[place];
    if (found === undefined) continue;
    if (found.notOver) notOver[row] = 1;
    if (ledger.isDropped(row)) continue;
    if (found.row !== null) ledger.setAside(row, found.row.rule, found.row);
    if (found.warnings.length > 0 && ledger.isKept(row)) for (const remark of found.warnings) {
      const entry = warned.get(remark);
      if (entry === undefined) warned.set(remark, { row, count: 1 });
      else entry.count++;
    }
  }
  for (const [{ rule, column, seen, expected }, { row, count }] of warned) ledger.warn(row, rule, { column, seen, expected, count });
  const textOf = (told: (period: Period) => string): CheckedText => textByPlace(places, made.map(told));
  return {
    period: textOf(({ start }) => monthOf(start)), periodStart: textOf(({ start }) => start), periodEnd: textOf(({ end }) => end), periodType: textOf(({ type }) => type),
    notOver: (row) => notOver[row] === 1,
  };
}

/** The length that the labels of a column imply; a column keeps to one way of writing, so its first label speaks for it. */
function labelOf(cells: CellTable): string | null {
  const column = cells.columns.get('period_start');
  const first = column?.type === 'text' ? column.different.find((cell) => parsePeriod(cell).type === 'day') : undefined;
  return first === undefined || parseDate(first).type === 'day' ? null : periodOfLabel(first)?.type ?? null;
}

/** The column whose rows say the text of their place. As long as every place has a text of its own the places are its codes, shared by all such columns. */
function textByPlace(places: Int32Array, texts: readonly string[]): CheckedText {
  const different = [...new Set(texts)];
  if (different.length === texts.length) return { type: 'text', different, codes: places };
  // Nearly every file keeps to one length of period.
  if (different.length === 1 && !places.includes(-1)) return constantText(places.length, different[0] ?? '');
  const codeOf = new Map(different.map((text, code) => [text, code] as const));
  const codes = Int32Array.from(texts, (text) => codeOf.get(text) ?? -1);
  return { type: 'text', different, codes: places.map((place) => (place < 0 ? -1 : codes[place] ?? -1)) };
}
