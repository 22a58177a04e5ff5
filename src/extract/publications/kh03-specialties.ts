import type { Dropped, Reconciliation } from '../extract.ts';
import type { Kh03Columns } from './kh03-columns.ts';
import { aeNumber } from './nhse-ae-figures.ts';
import { cellAt } from './plain-heading.ts';
import type { TextRow } from './publication.ts';

interface OncePerGroup {
  /** One row a trust, quarter and kind of bed; all that differ, where the same kind is told twice differently. */
  readonly rows: readonly TextRow[];
  readonly dropped: readonly Dropped[];
  readonly reconciliation: readonly Reconciliation[];
}

/**
 * Which rows of a table by specialty tell the figures of a kind of beds, each once? Without a column of specialties all do.
 * The occupied beds of the specialties are added up and held against those of their kinds.
 */
export function oncePerGroup(file: string, columns: Kh03Columns & { readonly layout: 'by-group' }, rows: readonly TextRow[]): OncePerGroup {
  if (columns.specialty === null) return { rows, dropped: [], reconciliation: [] };
  const told = new Set<string>();
  const kept: TextRow[] = [];
  let specialties = 0;
  let kinds = 0;
  for (const row of rows) {
    const of = [columns.orgCode, columns.quarter, columns.group, columns.beds.available, columns.beds.occupied].map((index) => cellAt(row.cells, index)).join('\n');
    specialties += aeNumber(cellAt(row.cells, columns.specialtyOccupied)) ?? 0;
    if (told.has(of)) continue;
    told.add(of);
    kept.push(row);
    kinds += aeNumber(cellAt(row.cells, columns.beds.occupied)) ?? 0;
  }
  const [partsSum, statedTotal] = [Number(specialties.toFixed(2)), Number(kinds.toFixed(2))];
  return {
    rows: kept,
    dropped: [{ what: 'rows of further specialties, which repeat the figures of their kind of beds', count: rows.length - kept.length, lines: [] }],
    reconciliation: columns.specialtyOccupied === null ? [] : [
      { file, period: '', figure: 'Beds occupied: specialties against their kinds', partsSum, statedTotal, difference: Number((partsSum - statedTotal).toFixed(2)) },
    ],
  };
}
