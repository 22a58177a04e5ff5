import type { CellTable } from '../columns/cell-columns.ts';
import { textAt } from '../columns/checked-columns.ts';
import type { CheckedColumn } from '../columns/checked-columns.ts';
import type { ReadingContext } from '../extract.ts';
import { edgesInCycles } from '../organisations/edges-in-cycles.ts';
import type { Edge } from '../organisations/edges-in-cycles.ts';
import { ORGANISATION_SUCCESSOR } from '../schema/organisation-successor.ts';
import { checkColumns } from './check-columns.ts';
import type { JudgedTable } from './check-columns.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { keysOf } from './row-keys.ts';
import type { RowLedger } from './row-ledger.ts';

/** Shares are typed with a few decimals: thirds may add up to a little over 1. */
const ROUNDING = 0.005;

/**
 * Checks `organisation_successor` cells: nobody succeeds themselves, nobody comes back as their own successor, and shares
 * lie above 0 and come to at most 1 for one predecessor. Rows that break this are set aside, because a history combined
 * by them would be somebody else's. One row a predecessor and successor.
 */
export function checkSuccessor(ledger: RowLedger, cells: CellTable, context: ReadingContext): ReadonlyMap<string, CheckedColumn> {
  const judged = checkColumns(ledger, ORGANISATION_SUCCESSOR, cells, context);
  const predecessors = judged.text('predecessor_code');
  const successors = judged.text('successor_code');
  for (let row = 0; row < judged.rows; row++) {
    const successor = textAt(successors, row);
    if (successor !== null && successor === textAt(predecessors, row)) {
      ledger.setAside(row, 'succeeds-itself', { column: 'successor_code', seen: successor, expected: 'another organisation' });
    }
  }
  const share = judged.numbers('share').numbers;
  checkShares(ledger, judged, share);
  checkCycles(ledger, judged);
  checkDuplicates(ledger, keysOf(ledger.rows, [predecessors, successors]), [
    { column: 'effective_date', at: (row) => textAt(judged.text('effective_date'), row) },
    { column: 'share', at: (row) => share[row] ?? Number.NaN },
  ]);
  const columns = new Map<string, CheckedColumn>([['share', { type: 'number', numbers: share }]]);
  for (const { name, type } of ORGANISATION_SUCCESSOR.columns) if (type !== 'number') columns.set(name, judged.text(name));
  return columns;
}

/** Kept rows by predecessor. */
function rowsByPredecessor(ledger: RowLedger, judged: JudgedTable): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < judged.rows; row++) {
    const code = textAt(judged.text('predecessor_code'), row);
    if (code === null || !ledger.isKept(row)) continue;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [row]);
    else group.push(row);
  }
  return groups;
}

/** Fills shares of a file without that column: 1, or unknown where several took over. */
function checkShares(ledger: RowLedger, judged: JudgedTable, share: Float64Array): void {
  const successors = judged.text('successor_code');
  for (const [, rows] of rowsByPredecessor(ledger, judged)) {
    const different = new Map(rows.map((row) => [textAt(successors, row), share[row] ?? Number.NaN] as const));
    if (!judged.has('share')) {
      for (const row of rows) share[row] = different.size === 1 ? 1 : Number.NaN;
      continue;
    }
    for (const row of rows) {
      const given = share[row] ?? Number.NaN;
      if (given <= 0 || given > 1) ledger.setAside(row, 'share-out-of-range', { column: 'share', seen: String(given), expected: 'above 0 and at most 1' });
    }
    const sum = [...different.values()].reduce((total, given) => total + (given > 0 && given <= 1 ? given : 0), 0);
    if (sum <= 1 + ROUNDING) continue;
    for (const row of rows) {
      if (ledger.isKept(row)) {
        ledger.setAside(row, 'share-out-of-range', { column: 'share', seen: String(share[row]), expected: 'at most 1 for all successors together' });
      }
    }
  }
}

function checkCycles(ledger: RowLedger, judged: JudgedTable): void {
  const rows: number[] = [];
  const edges: Edge[] = [];
  for (let row = 0; row < judged.rows; row++) {
    const from = textAt(judged.text('predecessor_code'), row);
    const to = textAt(judged.text('successor_code'), row);
    if (from === null || to === null || !ledger.isKept(row)) continue;
    rows.push(row);
    edges.push([from, to]);
  }
  for (const index of edgesInCycles(edges)) {
    ledger.setAside(rows[index] ?? 0, 'successor-cycle', { column: 'successor_code', seen: edges[index]?.join(' → ') ?? '' });
  }
}
