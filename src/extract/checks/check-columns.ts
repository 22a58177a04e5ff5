import type { CellColumn, CellTable, TextColumn } from '../columns/cell-columns.ts';
import { constantText } from '../columns/checked-columns.ts';
import type { CheckedText } from '../columns/checked-columns.ts';
import type { ReadingContext, TableName } from '../extract.ts';
import { codesFromNames, needsNames } from '../organisations/codes-from-names.ts';
import type { CanonicalColumn, CanonicalTable } from '../schema/column.ts';
import { checkDates } from './check-dates.ts';
import { checkNumbers } from './check-numbers.ts';
import type { NumbersRead } from './check-numbers.ts';
import { judgeCells } from './judge-cells.ts';
import type { Judgement } from './judge-cells.ts';
import { judgeBreakdown, judgeChoice, judgeCode, judgeSlug, judgeText, judgeYesNo } from './judge-text.ts';
import { judgeWord } from './judge-word.ts';
import type { RowLedger } from './row-ledger.ts';

/** The cells of a table, each column judged for itself. Rules that look at several columns or rows come after. */
export interface JudgedTable {
  readonly rows: number;
  /** Text, codes, choices, dates and yes-no (`true`/`false`); a column that the file lacks holds what a blank stands for. */
  text(name: string): CheckedText;
  /** NaN, or what a blank stands for, where the file lacks the column; such columns share their numbers. */
  numbers(name: string): NumbersRead;
  /** Whether the file has the column at all. */
  has(name: string): boolean;
}

/** Judges every column that the file has. `observed`: codes and measures must be known, words may stand for numbers. */
export function checkColumns(ledger: RowLedger, table: CanonicalTable, cells: CellTable, context: ReadingContext): JudgedTable {
  const texts = new Map<string, CheckedText>();
  const numbers = new Map<string, NumbersRead>();
  const constants = new Map<boolean, CheckedText>();
  const noNumbers = new Map<string | null, NumbersRead>();
  for (const column of table.columns) {
    const found = cells.columns.get(column.name);
    const names = column.standIn === null ? undefined : cells.columns.get(column.standIn);
    const codes = found?.type === 'text' ? found : undefined;
    if (names?.type === 'text' && needsNames(codes, names)) {
      texts.set(column.name, codesFromNames(ledger, codes, names, column.standIn ?? '', context, judgeFor(table, column, context)));
    } else if (column.type === 'number') {
      numbers.set(column.name, found === undefined ? constantNumbers(cells.rows, column.whenBlank, noNumbers) : checkNumbers(ledger, column, found, table.table === 'observation'));
    } else if (found === undefined) {
      const constant = constantText(cells.rows, column.whenBlank, constants.get(column.whenBlank === null));
      constants.set(column.whenBlank === null, constant);
      texts.set(column.name, constant);
    }
    else texts.set(column.name, checkText(ledger, table, column, asText(found), context));
  }
  const known = <T>(kind: ReadonlyMap<string, T>, name: string): T => {
    const column = kind.get(name);
    if (column === undefined) throw new Error(`no column ${name} in ${table.table}`);
    return column;
  };
  return { rows: cells.rows, text: (name) => known(texts, name), numbers: (name) => known(numbers, name), has: (name) => cells.columns.has(name) };
}

function checkText(ledger: RowLedger, table: CanonicalTable, column: CanonicalColumn, cells: TextColumn, context: ReadingContext): CheckedText {
  if (column.type === 'date') return checkDates(ledger, column, cells);
  // Numbers of events differ from row to row: where nothing is to be judged, no second list of millions is made.
  if (column.type === 'text' && cells.different.every((cell) => cell !== '' && cell.trim() === cell)) return cells;
  return judgeCells(ledger, column.name, cells, judgeFor(table, column, context));
}

/** Tables that introduce codes: theirs need not be known before. */
const LISTS: readonly TableName[] = ['organisation', 'organisation_successor'];

/** Old lists of successors hold codes of digits alone: of two thousand codes one that cannot be believed is no reason to lose the rest. */
function oneRowOnly(judge: (cell: string) => Judgement): (cell: string) => Judgement {
  return (cell) => {
    const judged = judge(cell);
    return judged.problem?.severity === 'stop' ? { stored: null, problem: { ...judged.problem, severity: 'row' } } : judged;
  };
}

function judgeFor(table: CanonicalTable, column: CanonicalColumn, context: ReadingContext): (cell: string) => Judgement {
  switch (column.type) {
    case 'code':
      // A site that no list names is no reason to leave an event out: the provider beside it is known.
      if (column.name === 'site_code') return judgeCode(column, { ...context, allowUnlisted: true }, 'scope');
      if (table.table === 'organisation_successor') return oneRowOnly(judgeCode(column, context, 'list'));
      return judgeCode(column, context, table.table === 'observation' || table.table === 'event' ? 'figures' : LISTS.includes(table.table) ? 'list' : 'scope');
    case 'slug':
      return judgeSlug(column, table.table === 'measure' ? null : context.measures);
    case 'choice':
      return judgeChoice(column);
    case 'word':
      return judgeWord(column);
    case 'yes-no':
      return judgeYesNo(column);
    case 'breakdown':
      return judgeBreakdown(column);
    default:
      return judgeText(column);
  }
}

function asText(found: CellColumn): TextColumn {
  if (found.type === 'text') return found;
  throw new Error('a text column was read as numbers');
}

/** What a column says that the file lacks. Columns that say the same share their numbers: who changes one takes a copy. */
function constantNumbers(rows: number, whenBlank: string | null, made: Map<string | null, NumbersRead>): NumbersRead {
  let constant = made.get(whenBlank);
  if (constant === undefined) {
    constant = { numbers: new Float64Array(rows).fill(whenBlank === null ? Number.NaN : Number(whenBlank)), statuses: new Map(), percentSigns: new Set() };
    made.set(whenBlank, constant);
  }
  return constant;
}
