import type { CellTable } from '../columns/cell-columns.ts';
import { toArrow } from '../columns/to-arrow.ts';
import type { CheckedTable, Dropped, ReadingContext, Reconciliation, TableName } from '../extract.ts';
import type { ProblemList } from '../problem-list.ts';
import type { RowSetAside } from '../problem.ts';
import { checkEvent } from './check-event.ts';
import { checkObservation } from './check-observation.ts';
import type { ColumnsChecked } from './check-observation.ts';
import { checkReference } from './check-reference.ts';
import { checkSuccessor } from './check-successor.ts';
import { checkTarget } from './check-target.ts';
import { RowLedger } from './row-ledger.ts';

export interface TableChecked {
  /** Null when the file is refused or no row passed. */
  readonly table: CheckedTable | null;
  /** How many rows were judged: all but those dropped on purpose. */
  readonly judged: number;
  readonly setAside: readonly RowSetAside[];
  readonly dropped: readonly Dropped[];
  readonly reconciliation: readonly Reconciliation[];
}

/** Checks the cells of one table with the rules of that table, and packs the rows that passed. */
export async function checkTable(
  table: TableName, cells: CellTable, context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<TableChecked> {
  const ledger = new RowLedger(cells.lines, problems);
  const { columns, reconciliation } = columnsOf(table, ledger, cells, context);
  if (problems.refused) return { table: null, judged: 0, setAside: [], dropped: [], reconciliation: [] };
  const entries = [...ledger.setAsideRows()].sort(([one], [other]) => one - other);
  const found = await cells.cellsOf(entries.map(([row]) => row));
  const setAside = entries.map(([row, problem], index) => ({ file: problems.file, line: ledger.lineOf(row), problem, cells: found[index] ?? {} }));
  const packed = ledger.keptCount === 0 ? null : { table, ...toArrow(table, columns, cells.lines, ledger.keptRows(), extractId) };
  const dropped = ledger.droppedRows();
  const judged = ledger.rows - dropped.reduce((sum, { count }) => sum + count, 0);
  return { table: packed, judged, setAside, dropped, reconciliation };
}

function columnsOf(table: TableName, ledger: RowLedger, cells: CellTable, context: ReadingContext): ColumnsChecked {
  if (table === 'observation') return checkObservation(ledger, cells, context);
  if (table === 'target') return { columns: checkTarget(ledger, cells, context), reconciliation: [] };
  if (table === 'organisation_successor') return { columns: checkSuccessor(ledger, cells, context), reconciliation: [] };
  if (table === 'event') return { columns: checkEvent(ledger, cells, context), reconciliation: [] };
  return { columns: checkReference(ledger, table, cells, context), reconciliation: [] };
}
