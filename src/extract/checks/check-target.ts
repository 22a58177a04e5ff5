import type { CellTable } from '../columns/cell-columns.ts';
import { textAt } from '../columns/checked-columns.ts';
import type { CheckedColumn } from '../columns/checked-columns.ts';
import type { ReadingContext } from '../extract.ts';
import { TARGET } from '../schema/target.ts';
import { checkColumns } from './check-columns.ts';
import type { JudgedTable } from './check-columns.ts';
import { fractionToPercent } from './check-scale.ts';
import type { RowLedger } from './row-ledger.ts';

/**
 * Checks `target` cells. A wrong target is worse than none: one in the wrong unit, or two of one kind in force on the same day
 * for the same organisation and measure, stop the file.
 */
export function checkTarget(ledger: RowLedger, cells: CellTable, context: ReadingContext): ReadonlyMap<string, CheckedColumn> {
  const judged = checkColumns(ledger, TARGET, cells, context);
  if (ledger.refused) return new Map();
  const { numbers, percentSigns } = judged.numbers('value');
  const measures = new Map(context.measures.map((measure) => [measure.id, measure] as const));
  for (let row = 0; row < judged.rows; row++) {
    if (!ledger.isKept(row)) continue;
    const from = textAt(judged.text('valid_from'), row);
    const to = textAt(judged.text('valid_to'), row);
    if (from !== null && to !== null && to < from) ledger.setAside(row, 'dates-out-of-order', { column: 'valid_to', seen: to, expected: from });
    const measure = measures.get(textAt(judged.text('measure_id'), row) ?? '');
    const value = numbers[row] ?? Number.NaN;
    if (value < 0 && measure?.kind !== 'value') ledger.setAside(row, 'negative', { column: 'value', seen: String(value), expected: '0 or more' });
    if (measure?.kind !== 'proportion') continue;
    const declared = textAt(judged.text('value_scale'), row);
    const most = measure.maxPercentOver100 ? Infinity : 100;
    if (declared === 'fraction') {
      if (percentSigns.has(row) || value > most / 100) ledger.stop(row, 'target-unit', { column: 'value', seen: percentSigns.has(row) ? `${value}%` : String(value), expected: '0–1' });
      numbers[row] = fractionToPercent(value);
    } else if (value > most) ledger.stop(row, 'target-unit', { column: 'value', seen: String(value), expected: '100' });
    else if (declared === null && !percentSigns.has(row) && isFraction(value, textAt(judged.text('comparison'), row))) {
      ledger.stop(row, 'target-unit', { column: 'value', seen: String(value), expected: String(fractionToPercent(value)) });
    }
  }
  checkOverlaps(ledger, judged);
  const columns = new Map<string, CheckedColumn>([['value', { type: 'number', numbers }]]);
  for (const { name, type, stored } of TARGET.columns) if (stored && type !== 'number') columns.set(name, judged.text(name));
  return columns;
}

/** Below 1, and not 0, can hardly be percent; 1 itself is a fair limit (“at most 1% wait six weeks”) but no fair aim. */
const isFraction = (value: number, comparison: string | null): boolean => (value > 0 && value < 1) || (value === 1 && comparison === 'at_least');

/** Days are inclusive and an open end reaches for ever: a target to 31 March and one from 1 April do not overlap. */
function checkOverlaps(ledger: RowLedger, judged: JudgedTable): void {
  const groups = new Map<string, { readonly row: number; readonly from: string; readonly to: string }[]>();
  for (let row = 0; row < judged.rows; row++) {
    if (!ledger.isKept(row)) continue;
    const key = ['org_code', 'measure_id', 'kind'].map((name) => textAt(judged.text(name), row) ?? '').join('\u0000');
    const group = groups.get(key) ?? [];
    group.push({ row, from: textAt(judged.text('valid_from'), row) ?? '', to: textAt(judged.text('valid_to'), row) ?? '9999' });
    groups.set(key, group);
  }
  const figures = ['comparison', 'label', 'source'].map((name) => judged.text(name));
  const { numbers } = judged.numbers('value');
  for (const group of groups.values()) {
    group.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.row - b.row));
    // The one that reaches furthest so far: comparing with the one before would miss a long one further up.
    let reaching = group[0];
    for (const next of group.slice(1)) {
      if (reaching === undefined) break;
      if (next.from <= reaching.to) {
        const copy = next.from === reaching.from && next.to === reaching.to && numbers[next.row] === numbers[reaching.row]
          && figures.every((column) => textAt(column, next.row) === textAt(column, reaching?.row ?? 0));
        if (copy) {
          ledger.fix(next.row, 'exact-duplicate', { expected: String(ledger.lineOf(reaching.row)) });
          ledger.drop(next.row, 'exact copies');
          continue;
        }
        const [earlier, later] = [reaching.row, next.row].sort((a, b) => a - b) as [number, number];
        ledger.stop(later, 'target-overlap', { column: 'valid_from', seen: textAt(judged.text('valid_from'), later) ?? '', expected: `line ${ledger.lineOf(earlier)}` });
      }
      if (next.to > reaching.to) reaching = next;
    }
  }
}
