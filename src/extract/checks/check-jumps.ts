import type { Figures } from './check-figures.ts';
import type { Periods } from './check-periods.ts';
import type { RowKeys } from './row-keys.ts';
import type { RowLedger } from './row-ledger.ts';

/** A total counted among its own parts doubles the sum; a little less still rounds to twice. */
const DOUBLE = 1.9;
/** A jump is sudden: at least this much more than the month before. */
const SUDDEN = 1.5;
/** The median is that of so many months before, and needs at least half of them. */
const MONTHS_BEFORE = 12;
/** Smaller figures double by chance. */
const SMALLEST = 30;

/**
 * Does the number of patients suddenly double? A denominator (of counts: the count) of a month that is 1.9 times the median
 * of the twelve months before it, or more, and half as much again as the month before, is flagged: totals may have been added
 * to their own parts, which leaves every percentage right and every volume wrong. Medians under 30 are not judged.
 * `series`: the keys of measure, provider and breakdown.
 */
export function checkJumps(ledger: RowLedger, series: RowKeys, { period, periodType }: Periods, { denominator, value, isCount }: Figures): void {
  const month = periodType.different.indexOf('month');
  const isSkipped = (row: number): boolean => !ledger.isKept(row) || periodType.codes[row] !== month;
  const { starts, rows } = rowsByKey(series.firstRows(isSkipped), isSkipped);
  const rankOf = ranks(period.different);
  const monthOfRow = (row: number): number => rankOf[period.codes[row] ?? 0] ?? 0;
  for (let at = 0; at + 1 < starts.length; at++) {
    const own = rows.subarray(starts[at], starts[at + 1]);
    if (own.length <= MONTHS_BEFORE / 2) continue;
    for (let i = 1; i < own.length; i++) {
      // Files come in order of time nearly always: sorting is the exception.
      if (monthOfRow(own[i - 1] ?? 0) > monthOfRow(own[i] ?? 0)) {
        own.sort((one, other) => monthOfRow(one) - monthOfRow(other) || one - other);
        break;
      }
    }
    const figures = isCount(own[0] ?? 0) ? value : denominator;
    flagJumps(ledger, own, figures, figures === value ? 'value' : 'denominator', monthOfRow);
  }
}

function flagJumps(ledger: RowLedger, rows: Int32Array, figures: Float64Array, column: string, monthOfRow: (row: number) => number): void {
  // Of several versions of a month the last speaks.
  const figureAt = (i: number): number =>
    i + 1 < rows.length && monthOfRow(rows[i] ?? 0) === monthOfRow(rows[i + 1] ?? 0) ? Number.NaN : figures[rows[i] ?? 0] ?? Number.NaN;
  let last = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rows.length; i++) {
    const figure = figureAt(i);
    if (figure !== figure) continue;
    // The months before are gathered only where a figure looks sudden: hardly ever.
    if (figure >= SMALLEST * DOUBLE && figure >= last * SUDDEN) {
      const before: number[] = [];
      for (let earlier = i - 1; earlier >= 0 && before.length < MONTHS_BEFORE; earlier--) {
        const was = figureAt(earlier);
        if (was === was) before.push(was);
      }
      const median = before.length >= MONTHS_BEFORE / 2 ? medianOf(before) : Number.NaN;
      if (median >= SMALLEST && figure >= median * DOUBLE) ledger.warn(rows[i] ?? 0, 'volume-jump', { column, seen: String(figure), expected: String(median) });
    }
    last = figure;
  }
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Each text's place in order. */
function ranks(texts: readonly string[]): Int32Array {
  const rank = new Int32Array(texts.length);
  texts.map((_, code) => code).sort((one, other) => ((texts[one] ?? '') < (texts[other] ?? '') ? -1 : 1)).forEach((code, place) => { rank[code] = place; });
  return rank;
}

/** Rows with the same first row side by side, in file order: those of key k are `rows[starts[k]]` up to `rows[starts[k + 1]]`. */
function rowsByKey(first: Int32Array, isSkipped: (row: number) => boolean): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const keyOf = new Int32Array(first.length).fill(-1);
  const counts: number[] = [];
  for (let row = 0; row < first.length; row++) {
    if (isSkipped(row)) continue;
    const original = first[row] ?? row;
    const key = original === row ? counts.push(0) - 1 : keyOf[original] ?? 0;
    keyOf[row] = key;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, key) => { starts[key + 1] = (starts[key] ?? 0) + count; });
  const next = starts.slice();
  const rows = new Int32Array(starts[counts.length] ?? 0);
  for (let row = 0; row < first.length; row++) {
    const key = keyOf[row] ?? -1;
    if (key < 0) continue;
    rows[next[key] ?? 0] = row;
    next[key] = (next[key] ?? 0) + 1;
  }
  return { starts, rows };
}
