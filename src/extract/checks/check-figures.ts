import type { Measure, MeasureKind } from '../../spc/vocabulary.ts';
import type { UndeclaredPercentages } from '../left-to-the-whole.ts';
import type { CheckedText } from '../columns/checked-columns.ts';
import type { CellTable } from '../columns/cell-columns.ts';
import { STATUSES } from '../schema/observation.ts';
import type { Status } from '../schema/observation.ts';
import type { JudgedTable } from './check-columns.ts';
import { checkScale } from './check-scale.ts';
import type { RowLedger } from './row-ledger.ts';

export interface Figures {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly value: Float64Array;
  readonly expected: Float64Array;
  readonly status: CheckedText;
  /** Whether the measure of a row is a count, whose values can be added. */
  readonly isCount: (row: number) => boolean;
  /** Tokens such as `<5`, by row: they say more than the status does. */
  readonly tokens: ReadonlyMap<number, string>;
  /** Percentages of a piece whose scale only the whole file can tell. */
  readonly percentages: readonly UndeclaredPercentages[];
}

/** A supplied value may differ from its parts by rounding, in points of percent (or of the rate). */
const ROUNDING = 0.06;

const STATUS_CODE = new Map(STATUSES.map((status, code) => [status, code] as const));
const code = (status: Status): number => STATUS_CODE.get(status) ?? 0;
const OK = code('ok');
const NOT_SUBMITTED = code('not_submitted');
const PROVISIONAL = code('provisional');
/** With these there is a figure; with all others there is none, whatever parts are known. */
const WITH_FIGURE = STATUSES.map((status) => ['ok', 'zero_filled', 'estimated', 'provisional'].includes(status));

const hasParts = (kind: MeasureKind): boolean => kind === 'proportion' || kind === 'rate';
const given = (number: number): boolean => number === number;

/** Of which rows is the month not over: on the day of reading, or on the day of the row's own extract, which is given? */
export interface RunningMonths {
  readonly today: (row: number) => boolean;
  readonly extracted: (row: number) => string | null;
}

/**
 * The rules that look at the figures of a row together, in one pass over the columns.
 * A row that breaks one is set aside; a disagreement between a value and its parts is flagged, and the parts are believed.
 */
export function checkFigures(ledger: RowLedger, judged: JudgedTable, cells: CellTable, measures: readonly Measure[], running: RunningMonths, isPiece = false): Figures {
  const numerators = judged.numbers('numerator');
  const denominators = judged.numbers('denominator');
  const values = judged.numbers('value');
  const numerator = numerators.numbers;
  const denominator = denominators.numbers;
  const expected = judged.numbers('expected').numbers;
  const measure = judged.text('measure_id');
  const known = new Map(measures.map((one) => [one.id, one] as const));
  const measureOf = measure.different.map((id) => known.get(id) ?? null);
  // Counts without a value get one below: not in numbers that other columns share.
  const value = !judged.has('value') && measureOf.some((one) => one?.kind === 'count') ? values.numbers.slice() : values.numbers;
  const stated = judged.text('status');
  const statedCode = stated.different.map((status) => code(status as Status));
  const rawStatus = cells.columns.get('status');
  const statusIsBlank = rawStatus?.type === 'text' ? rawStatus.different.map((cell) => cell.trim() === '') : null;
  const status = new Int32Array(judged.rows);
  const wordColumns = [['numerator', numerators], ['denominator', denominators], ['value', values], ['expected', judged.numbers('expected')]] as const;
  const wordInstead = wordColumns.some(([, { statuses }]) => statuses.size > 0);

  const percentages = checkScale(ledger, judged, measureOf, isPiece);

  for (let row = 0; row < judged.rows; row++) {
    let now = statedCode[stated.codes[row] ?? 0] ?? OK;
    status[row] = now;
    if (!ledger.isKept(row)) continue;
    const about = measureOf[measure.codes[row] ?? -1] ?? null;
    if (about === null) continue;
    const n = numerator[row] ?? Number.NaN;
    const d = denominator[row] ?? Number.NaN;
    let v = value[row] ?? Number.NaN;
    const bothParts = hasParts(about.kind) && given(n) && given(d);
    const wordHere = wordInstead && wordColumns.some(([, { statuses }]) => statuses.has(row));
    if (wordHere && now === OK) {
      // With both parts there, a word in the value column takes nothing away.
      const word = numerators.statuses.get(row) ?? denominators.statuses.get(row) ?? (bothParts ? undefined : values.statuses.get(row));
      if (word !== undefined) now = code(word.status);
    }
    if (n < 0 || d < 0 || (v < 0 && about.kind !== 'value') || (expected[row] ?? 1) <= 0) {
      const column = n < 0 ? 'numerator' : d < 0 ? 'denominator' : v < 0 && about.kind !== 'value' ? 'value' : 'expected';
      const seen = column === 'numerator' ? n : column === 'denominator' ? d : column === 'value' ? v : expected[row];
      ledger.setAside(row, 'negative', { column, seen: String(seen), expected: column === 'expected' ? 'above 0' : '0 or more' });
      continue;
    }
    if (about.kind === 'proportion' && !about.maxPercentOver100) {
      if (n > d) {
        ledger.setAside(row, 'numerator-over-denominator', { column: 'numerator', seen: String(n), expected: String(d) });
        continue;
      }
      if (v > 100) {
        ledger.setAside(row, 'value-over-100', { column: 'value', seen: String(v), expected: '100' });
        continue;
      }
    }
    // A count is its own figure, in whichever of the two columns it was written.
    if (about.kind === 'count' && !given(v) && given(n)) {
      value[row] = n;
      v = n;
    }
    const ratioParts = about.kind === 'ratio' && given(n) && ((expected[row] ?? 0) > 0 || d > 0);
    if (now === OK && !bothParts && !ratioParts && !given(v)) {
      const column = hasParts(about.kind) && (given(n) || given(d)) ? (given(n) ? 'denominator' : 'numerator') : 'value';
      if ((statusIsBlank === null || statusIsBlank[rawStatus?.type === 'text' ? (rawStatus.codes[row] ?? 0) : 0] === true) && !given(n)) {
        now = NOT_SUBMITTED;
        ledger.warn(row, 'no-figure', { column, seen: '', expected: 'not_submitted' });
      } else {
        ledger.setAside(row, 'no-figure', { column, seen: '' });
        continue;
      }
    }
    if (WITH_FIGURE[now] === true) {
      if (bothParts && d === 0) ledger.warn(row, 'zero-denominator', { column: 'denominator', seen: '0' });
      if (!about.fractionalCounts) warnOfHalves(ledger, row, about.kind, n, d, v);
      if (bothParts && d > 0 && given(v)) {
        const computed = about.kind === 'proportion' ? (n / d) * 100 : (n / d) * about.multiplier;
        // Large rates are published in whole numbers: half a percent of them is rounding too.
        const allowance = about.kind === 'rate' ? Math.max(ROUNDING, Math.abs(computed) * 0.005) : ROUNDING;
        if (Math.abs(computed - v) > allowance) ledger.warn(row, 'value-disagrees', { column: 'value', seen: String(v), expected: String(Math.round(computed * 100) / 100) });
      }
      const extracted = now === OK ? running.extracted(row) : null;
      if (now === OK && (extracted !== null || running.today(row))) {
        now = PROVISIONAL;
        const seen = judged.text('period_start').different[judged.text('period_start').codes[row] ?? 0]?.slice(0, 7) ?? null;
        ledger.warn(row, 'month-not-over', { column: 'period_start', seen, expected: running.today(row) ? null : extracted });
      }
    }
    if (wordHere) for (const [column, { statuses }] of wordColumns) {
      const word = statuses.get(row);
      if (word !== undefined) ledger.fix(row, 'token-read-as-status', { column, seen: word.cell, expected: STATUSES[now] ?? null });
    }
    status[row] = now;
  }
  return { numerator, denominator, value, expected, status: { type: 'text', different: STATUSES, codes: status }, isCount: (row) => measureOf[measure.codes[row] ?? -1]?.kind === 'count', tokens: tokensOf(cells), percentages };
}

/** Made once, not once a row. */
const broken = (number: number): boolean => number === number && !Number.isInteger(number);

/** Half a patient is a slip of the keyboard, or another definition, where the measure counts whole ones. */
function warnOfHalves(ledger: RowLedger, row: number, kind: MeasureKind, n: number, d: number, v: number): void {
  if ((kind === 'proportion' || kind === 'rate') && broken(n)) ledger.warn(row, 'fractional-count', { column: 'numerator', seen: String(n) });
  else if (kind === 'proportion' && broken(d)) ledger.warn(row, 'fractional-count', { column: 'denominator', seen: String(d) });
  else if (kind === 'count' && broken(v)) ledger.warn(row, 'fractional-count', { column: 'value', seen: String(v) });
}

/** Signs that state a bound (`<5`, `52+`), kept for the note. */
function tokensOf(cells: CellTable): ReadonlyMap<number, string> {
  const tokens = new Map<number, string>();
  for (const name of ['numerator', 'denominator', 'value']) {
    const column = cells.columns.get(name);
    if (column?.type !== 'number') continue;
    for (const [row, cell] of column.other) if (/^\s*(<|≤|<=)\s?\d+\s*$|^\s*\d+\+\s*$/.test(cell)) tokens.set(row, cell.trim());
  }
  return tokens;
}
