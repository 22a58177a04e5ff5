import { textAt } from '../columns/checked-columns.ts';
import type { ReadingContext } from '../extract.ts';
import { edgesInCycles } from '../organisations/edges-in-cycles.ts';
import type { Edge } from '../organisations/edges-in-cycles.ts';
import type { JudgedTable } from './check-columns.ts';
import type { RowLedger } from './row-ledger.ts';

/**
 * Is every parent in the list of organisations known, and is nobody above themselves? A parent that neither this file nor
 * a list loaded before names is flagged (its file may come later); rows that make a circle are set aside.
 */
export function checkParents(ledger: RowLedger, judged: JudgedTable, context: ReadingContext): void {
  const codes = judged.text('org_code');
  const parents = judged.text('parent_code');
  const known = new Set([...codes.different, ...(context.organisationCodes ?? [])]);
  const missing = new Map<string, { readonly row: number; count: number }>();
  const rows: number[] = [];
  const edges: Edge[] = [];
  for (let row = 0; row < judged.rows; row++) {
    const code = textAt(codes, row);
    const parent = textAt(parents, row);
    if (code === null || parent === null || !ledger.isKept(row)) continue;
    rows.push(row);
    edges.push([code, parent]);
    if (known.has(parent)) continue;
    const entry = missing.get(parent);
    if (entry === undefined) missing.set(parent, { row, count: 1 });
    else entry.count++;
  }
  for (const index of edgesInCycles(edges)) {
    ledger.setAside(rows[index] ?? 0, 'parent-cycle', { column: 'parent_code', seen: edges[index]?.join(' → ') ?? '' });
  }
  for (const [parent, { row, count }] of missing) ledger.warn(row, 'unknown-parent', { column: 'parent_code', seen: parent, count });
}
