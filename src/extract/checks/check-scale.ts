import type { Measure } from '../../spc/vocabulary.ts';
import type { UndeclaredPercentages } from '../left-to-the-whole.ts';
import type { JudgedTable } from './check-columns.ts';
import type { RowLedger } from './row-ledger.ts';

/** Where the middle of a measure's percentages is at least this, a figure of 1 or less among them is another scale. */
const CLEARLY_PERCENT = 20;

/** 0.755 → 75.5 without the dust of binary fractions. */
export const fractionToPercent = (fraction: number): number => Math.round(fraction * 1e12) / 1e10;

/**
 * Are percentages written 0–100, as declared or understood? Values declared as fractions are turned into percentages in place.
 * A measure whose every percentage is 1 or less, with nothing declared, stops the file: 0.95 may be 95% or 0.95%, and a chart
 * of the wrong one would pass for a catastrophe. Values beside both their parts are not asked, because the parts decide.
 *
 * Of a piece of a file (`isPiece`) nothing is judged that only the whole can say: it is given back.
 */
export function checkScale(ledger: RowLedger, judged: JudgedTable, measureOf: readonly (Measure | null)[], isPiece = false): readonly UndeclaredPercentages[] {
  if (!judged.has('value')) return [];
  const { numbers: value, percentSigns } = judged.numbers('value');
  const numerator = judged.numbers('numerator').numbers;
  const denominator = judged.numbers('denominator').numbers;
  const measure = judged.text('measure_id');
  const scale = judged.text('value_scale');
  const undeclared = measureOf.map((): number[] => []);
  for (let row = 0; row < judged.rows; row++) {
    const number = value[row] ?? Number.NaN;
    const code = measure.codes[row] ?? -1;
    if (number !== number || measureOf[code]?.kind !== 'proportion' || !ledger.isKept(row)) continue;
    const declared = scale.different[scale.codes[row] ?? -1];
    if (declared === 'fraction') {
      if (percentSigns.has(row) || (number > 1 && measureOf[code]?.maxPercentOver100 !== true)) {
        ledger.setAside(row, 'percent-for-fraction', { column: 'value', seen: percentSigns.has(row) ? `${number}%` : String(number), expected: '0–1' });
      } else value[row] = fractionToPercent(number);
    } else if (declared === undefined && !percentSigns.has(row)) {
      const parts = (numerator[row] ?? Number.NaN) + (denominator[row] ?? Number.NaN);
      if (parts !== parts) undeclared[code]?.push(row);
    }
  }
  if (isPiece) {
    return undeclared.flatMap((rows, code) => {
      if (rows.length === 0) return [];
      const at = (row: number): number => value[row] ?? 0;
      const small = rows.filter((row) => at(row) > 0 && at(row) <= 1).map((row) => [ledger.lineOf(row), at(row)] as const);
      return [{ measureId: measure.different[code] ?? '', rows: rows.length, low: rows.filter((row) => at(row) < CLEARLY_PERCENT).length, most: rows.reduce((most, row) => Math.max(most, at(row)), 0), small }];
    });
  }
  undeclared.forEach((rows, code) => {
    let most = 0;
    for (const row of rows) most = Math.max(most, value[row] ?? 0);
    if (most > 0 && most <= 1) {
      const row = rows.find((one) => (value[one] ?? 0) > 0) ?? 0;
      ledger.stop(row, 'fractions-in-percent-column', { column: 'value', seen: String(most), expected: measure.different[code] ?? null });
    } else if (most > 1) {
      const small = rows.filter((row) => (value[row] ?? 0) > 0 && (value[row] ?? 0) <= 1);
      if (small.length === 0) return;
      const sorted = Float64Array.from(rows, (row) => value[row] ?? 0).sort();
      if ((sorted[Math.floor(sorted.length / 2)] ?? 0) < CLEARLY_PERCENT) return;
      for (const row of small) ledger.setAside(row, 'fraction-for-percent', { column: 'value', seen: String(value[row]), expected: '0–100' });
    }
  });
  return [];
}
