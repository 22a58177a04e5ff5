import { textAt } from '../columns/checked-columns.ts';
import type { CheckedText } from '../columns/checked-columns.ts';
import type { OrganisationLife } from '../extract.ts';
import type { RowLedger } from './row-ledger.ts';

/**
 * Did the organisation of a figure exist in its period? A period that was over before the organisation opened, or began
 * after it closed, is flagged once a code with the number of rows, naming its successors where they are known. The rows
 * stay where they are (`column` names their days): sources keep dead codes for years, and others move history to the successor.
 */
export function checkLives(
  ledger: RowLedger, codes: CheckedText, starts: CheckedText, ends: CheckedText, lives: readonly OrganisationLife[], column = 'period_start',
): void {
  const lifeOf = new Map(lives.map((life) => [life.code, life] as const));
  const ofCode = codes.different.map((code) => lifeOf.get(code));
  if (!ofCode.some((life) => life !== undefined && (life.openDate !== null || life.closeDate !== null))) return;
  const found = new Map<string, { readonly row: number; readonly code: string; readonly expected: string; count: number }>();
  for (let row = 0; row < ledger.rows; row++) {
    const life = ofCode[codes.codes[row] ?? -1];
    if (life === undefined || !ledger.isKept(row)) continue;
    const expected = outside(life, textAt(starts, row), textAt(ends, row));
    if (expected === null) continue;
    const key = `${life.code} ${expected}`;
    const entry = found.get(key);
    if (entry === undefined) found.set(key, { row, code: life.code, expected, count: 1 });
    else entry.count++;
  }
  for (const { row, code, expected, count } of found.values()) {
    ledger.warn(row, 'outside-life', { column, seen: code, expected, count });
  }
}

function outside({ openDate, closeDate, successorCodes = [] }: OrganisationLife, start: string | null, end: string | null): string | null {
  if (openDate !== null && end !== null && end < openDate) return `opened ${openDate}`;
  if (closeDate === null || start === null || start <= closeDate) return null;
  return `closed ${closeDate}${successorCodes.length === 0 ? '' : `; succeeded by ${successorCodes.join(', ')}`}`;
}
