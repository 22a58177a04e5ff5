import type { CheckedText } from '../columns/checked-columns.ts';
import type { StatedTotal } from '../left-to-the-whole.ts';
import { textAt } from '../columns/checked-columns.ts';
import type { Reconciliation } from '../extract.ts';
import type { Figures } from './check-figures.ts';
import { keysOf } from './row-keys.ts';
import { TOTALS_DROPPED } from './row-ledger.ts';
import type { RowLedger } from './row-ledger.ts';

/** Half patients round; more than that is a difference. */
export const TOTALS_ROUNDING = 0.5;

/**
 * Do the parts add up to the totals that the file itself states? Each dropped total row is held against the sum of the rows
 * that passed, of the same measure, period and breakdown. A difference is a warning: sites beside their providers, or a
 * provider that submitted nothing, make one too.
 */
export function reconcileTotals(ledger: RowLedger, same: readonly CheckedText[], measure: CheckedText, period: CheckedText, figures: Figures): readonly Reconciliation[] {
  const totals = ledger.rowsDropped(TOTALS_DROPPED);
  if (totals.length === 0) return [];
  const first = keysOf(ledger.rows, same).firstRows(() => false);
  const lines: Reconciliation[] = [];
  for (const [name, numbers] of [['numerator', figures.numerator], ['denominator', figures.denominator], ['value', figures.value]] as const) {
    const sums = new Map<number, number>();
    for (const total of totals) if (!Number.isNaN(numbers[total])) sums.set(first?.[total] ?? total, 0);
    if (sums.size === 0) continue;
    for (let row = 0; row < ledger.rows; row++) {
      const sum = sums.get(first?.[row] ?? row);
      const number = numbers[row] ?? Number.NaN;
      if (sum !== undefined && ledger.isKept(row) && number === number) sums.set(first?.[row] ?? row, sum + number);
    }
    for (const total of totals) {
      const statedTotal = numbers[total] ?? Number.NaN;
      const partsSum = sums.get(first?.[total] ?? total);
      // Percentages and rates have no sum: their totals are checked by their parts.
      if (partsSum === undefined || Number.isNaN(statedTotal) || (name === 'value' && !figures.isCount(total))) continue;
      const difference = partsSum - statedTotal;
      lines.push({ file: ledger.problems.file, period: textAt(period, total) ?? '', figure: `${textAt(measure, total) ?? ''} ${name}`, partsSum, statedTotal, difference });
      if (Math.abs(difference) > TOTALS_ROUNDING) ledger.warn(total, 'reconciliation-difference', { column: name, seen: String(partsSum), expected: String(statedTotal) });
    }
  }
  return lines;
}

/** The columns that say what a total is the total of. */
interface TotalColumns {
  readonly measure: CheckedText;
  readonly period: CheckedText;
  readonly periodStart: CheckedText;
  readonly periodEnd: CheckedText;
  readonly breakdown: CheckedText;
}

/** The totals that a piece of a file states, for whoever has all of its rows. */
export function statedTotals(ledger: RowLedger, { measure, period, periodStart, periodEnd, breakdown }: TotalColumns, figures: Figures): readonly StatedTotal[] {
  const figure = (number: number | undefined): number | null => (number === undefined || Number.isNaN(number) ? null : number);
  return ledger.rowsDropped(TOTALS_DROPPED).map((row) => ({
    line: ledger.lineOf(row), measureId: textAt(measure, row) ?? '', period: textAt(period, row) ?? '',
    periodStart: textAt(periodStart, row) ?? '', periodEnd: textAt(periodEnd, row) ?? '', breakdown: textAt(breakdown, row) ?? '',
    numerator: figure(figures.numerator[row]), denominator: figure(figures.denominator[row]), value: figures.isCount(row) ? figure(figures.value[row]) : null,
  }));
}
