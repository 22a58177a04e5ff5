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
  const first = series.firstRows(isSkipped);
  // Of a single month nothing can be said.
  if (first === null) return;
  const numbered = numberSeries(first, isSkipped);
  const rankOf = ranks(period.different);
  const monthOfRow = (row: number): number => rankOf[period.codes[row] ?? 0] ?? 0;
  const figuresOf = (row: number): Float64Array => (isCount(row) ? value : denominator);
  const toLookAt = suspects(numbered, monthOfRow, (row) => figuresOf(row)[row] ?? Number.NaN);
  for (const own of rowsOf(toLookAt, numbered)) {
    if (own.length <= MONTHS_BEFORE / 2) continue;
    own.sort((one, other) => monthOfRow(one) - monthOfRow(other) || one - other);
    const figures = figuresOf(own[0] ?? 0);
    flagJumps(ledger, own, figures, figures === value ? 'value' : 'denominator', monthOfRow);
  }
}

/** The series of each row, numbered in the order in which they begin; −1 for rows left out. */
interface NumberedSeries {
  readonly count: number;
  readonly ofRow: Int32Array;
}

function numberSeries(first: Int32Array, isSkipped: (row: number) => boolean): NumberedSeries {
  const ofRow = new Int32Array(first.length).fill(-1);
  let count = 0;
  for (let row = 0; row < first.length; row++) {
    if (isSkipped(row)) continue;
    const original = first[row] ?? row;
    ofRow[row] = original === row ? count++ : ofRow[original] ?? -1;
  }
  return { count, ofRow };
}

/**
 * Which series have a figure that looks sudden? Also those whose months do not follow one another in the file: they have to be put in
 * order first. One walk in the order of the file: gathering the rows of every series would jump about in memory for nothing, since few have any.
 */
function suspects({ count, ofRow }: NumberedSeries, monthOfRow: (row: number) => number, figureAt: (row: number) => number): Uint8Array {
  const suspected = new Uint8Array(count);
  const lastMonth = new Int32Array(count).fill(-1);
  const lastFigure = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < ofRow.length; row++) {
    const series = ofRow[row] ?? -1;
    if (series < 0) continue;
    const month = monthOfRow(row);
    const figure = figureAt(row);
    if (month <= (lastMonth[series] ?? 0) || isSudden(figure, lastFigure[series] ?? 0)) suspected[series] = 1;
    lastMonth[series] = month;
    if (figure === figure) lastFigure[series] = figure;
  }
  return suspected;
}

/** The rows of each of these series, in file order. */
function rowsOf(wanted: Uint8Array, { ofRow }: NumberedSeries): readonly number[][] {
  if (!wanted.includes(1)) return [];
  const rows = Array.from(wanted, (): number[] => []);
  for (let row = 0; row < ofRow.length; row++) {
    const series = ofRow[row] ?? -1;
    if (wanted[series] === 1) rows[series]?.push(row);
  }
  return rows;
}

const isSudden = (figure: number, last: number): boolean => figure >= SMALLEST * DOUBLE && figure >= last * SUDDEN;

function flagJumps(ledger: RowLedger, rows: readonly number[], figures: Float64Array, column: string, monthOfRow: (row: number) => number): void {
  // Of several versions of a month the last speaks.
  const figureAt = (i: number): number =>
    i + 1 < rows.length && monthOfRow(rows[i] ?? 0) === monthOfRow(rows[i + 1] ?? 0) ? Number.NaN : figures[rows[i] ?? 0] ?? Number.NaN;
  let last = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rows.length; i++) {
    const figure = figureAt(i);
    if (figure !== figure) continue;
    // The months before are gathered only where a figure looks sudden: hardly ever.
    if (isSudden(figure, last)) {
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
