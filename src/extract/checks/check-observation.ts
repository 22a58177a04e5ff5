import type { CellTable } from '../columns/cell-columns.ts';
import { textAt } from '../columns/checked-columns.ts';
import type { CheckedColumn, CheckedText } from '../columns/checked-columns.ts';
import type { ReadingContext, Reconciliation } from '../extract.ts';
import { OBSERVATION } from '../schema/observation.ts';
import { checkColumns } from './check-columns.ts';
import { checkDuplicates } from './check-duplicates.ts';
import type { ComparedFigure } from './check-duplicates.ts';
import { checkFigures } from './check-figures.ts';
import { checkJumps } from './check-jumps.ts';
import { checkLives } from './check-lives.ts';
import { checkPeriods } from './check-periods.ts';
import { extractedWithin } from './extracted-within.ts';
import { reconcileTotals, statedTotals } from './reconcile-totals.ts';
import { keysOf } from './row-keys.ts';
import type { RowLedger } from './row-ledger.ts';

/** The stored columns of a table, and how its totals agreed with their parts. */
export interface ColumnsChecked {
  readonly columns: ReadonlyMap<string, CheckedColumn>;
  readonly reconciliation: readonly Reconciliation[];
}

/** Checks `observation` cells and gives its stored columns; rows that did not pass are marked in the ledger. */
export function checkObservation(ledger: RowLedger, cells: CellTable, context: ReadingContext): ColumnsChecked {
  const judged = checkColumns(ledger, OBSERVATION, cells, context);
  // What is refused already needs no remarks on its months and sums.
  if (ledger.refused) return { columns: new Map(), reconciliation: [] };
  const periods = checkPeriods(ledger, judged, cells, context.today);
  const { period, periodStart, periodEnd, periodType, notOver } = periods;
  checkPublished(ledger, periodStart, judged.text('as_of'));
  if (context.organisationLives !== undefined) checkLives(ledger, judged.text('org_code'), periodStart, periodEnd, context.organisationLives);
  const running = { today: notOver, extracted: extractedWithin(periodStart, periodEnd, judged.text('as_of')) };
  const figures = checkFigures(ledger, judged, cells, context.measures, running, context.pieceOfFile === true);
  const revision = judged.numbers('revision').numbers;
  const series = [judged.text('org_code'), judged.text('measure_id'), judged.text('breakdown')];
  if (!ledger.refused && context.pieceOfFile !== true) {
    const number = (column: string, numbers: Float64Array): ComparedFigure => ({ column, at: (row: number) => numbers[row] ?? Number.NaN });
    checkDuplicates(
      ledger, keysOf(ledger.rows, [...series, [periodStart, periodEnd], judged.text('as_of'), ...(judged.has('revision') ? [coded(revision)] : [])]),
      [
        number('numerator', figures.numerator), number('denominator', figures.denominator), number('value', figures.value),
        number('expected', figures.expected), { column: 'status', at: (row) => textAt(figures.status, row) },
      ],
    );
  }
  if (!ledger.refused && context.pieceOfFile !== true) checkJumps(ledger, keysOf(ledger.rows, series), periods, figures);
  // Of a file without a row left no sum is worth a word.
  const reconciliation = context.pieceOfFile === true || ledger.keptCount === 0 ? [] : reconcileTotals(ledger, [judged.text('measure_id'), periodStart, periodEnd, judged.text('breakdown')], judged.text('measure_id'), period, figures);
  if (context.pieceOfFile === true && context.onLeftToTheWhole !== undefined) {
    context.onLeftToTheWhole({ totals: statedTotals(ledger, { measure: judged.text('measure_id'), ...periods, breakdown: judged.text('breakdown') }, figures), percentages: figures.percentages, counts: countsAmong(judged.text('measure_id'), context.measures) });
  }
  const columns = new Map<string, CheckedColumn>([
    ['period', period], ['period_start', periodStart], ['period_end', periodEnd], ['period_type', periodType],
    ['numerator', { type: 'number', numbers: figures.numerator }], ['denominator', { type: 'number', numbers: figures.denominator }],
    ['value', { type: 'number', numbers: figures.value }], ['expected', { type: 'number', numbers: figures.expected }],
    ['revision', { type: 'number', numbers: revision }], ['status', figures.status],
    ['note', withTokens(judged.text('note'), figures.tokens)],
  ]);
  for (const name of ['org_code', 'org_name', 'measure_id', 'breakdown', 'as_of', 'source']) columns.set(name, judged.text(name));
  return { columns, reconciliation };
}

/** Which of these measures count, so that their value is a volume? */
function countsAmong({ different }: CheckedText, measures: ReadingContext['measures']): readonly string[] {
  return different.filter((id) => measures.find((measure) => measure.id === id)?.kind === 'count');
}

/** Nobody publishes a month before it begins: a row whose day of publication lies before its period is set aside. */
function checkPublished(ledger: RowLedger, starts: CheckedText, published: CheckedText): void {
  const latest = starts.different.reduce((most, day) => (day > most ? day : most), '');
  if (published.different.every((day) => day >= latest)) return;
  for (let row = 0; row < ledger.rows; row++) {
    const start = textAt(starts, row);
    const day = textAt(published, row);
    if (start === null || day === null || start <= day || !ledger.isKept(row)) continue;
    ledger.setAside(row, 'future-month', { column: 'period_start', seen: start, expected: day.slice(0, 7) });
  }
}

/** Numbers as codes, so that they can be part of a key. */
function coded(numbers: Float64Array): CheckedText {
  const codeOf = new Map<number, number>();
  const codes = new Int32Array(numbers.length);
  numbers.forEach((number, row) => {
    if (number !== number) codes[row] = -1;
    else {
      if (!codeOf.has(number)) codeOf.set(number, codeOf.size);
      codes[row] = codeOf.get(number) ?? -1;
    }
  });
  return { type: 'text', different: [...codeOf.keys()].map(String), codes };
}

/** A bound such as `<5` is kept in the note where the file says nothing else there. */
function withTokens(note: CheckedText, tokens: ReadonlyMap<number, string>): CheckedText {
  if (tokens.size === 0) return note;
  const different = [...note.different];
  const codes = note.codes.slice();
  for (const [row, token] of tokens) {
    if ((codes[row] ?? -1) >= 0) continue;
    let code = different.indexOf(token);
    if (code < 0) code = different.push(token) - 1;
    codes[row] = code;
  }
  return { type: 'text', different, codes };
}
