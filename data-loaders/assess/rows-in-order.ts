import type { ReferenceCase } from './reference-case.ts';

/** One row of a case once rows are in order and rows of one period are one. */
export interface CaseRow {
  readonly period: string | number;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}

type Merge = 'mean' | 'sum' | 'refuse';

/** Thrown where the tool a case names refuses the input; its message is the answer. */
export class Refusal extends Error {}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function total(a: number | null, b: number | null): number | null {
  return a === null || b === null ? a ?? b : a + b;
}

/**
 * Which rows has the case, in the order of time?
 *
 * Rows are sorted by period (dates and categories as text, event numbers as numbers). Two rows of one period become one:
 * their mean on run and individuals charts, their sum on count and ratio charts; NHSRplotthedots refuses them. A row of which
 * one part of the ratio is missing counts in neither, as in qicharts2: its numerator never meets the denominator of another row.
 * @throws Refusal for two rows of one period under `refuse`.
 */
export function rowsInOrder({ data }: ReferenceCase, merge: Merge): CaseRow[] {
  const order = data.period.map((_, row) => row);
  order.sort((a, b) => compare(data.period[a] as string | number, data.period[b] as string | number) || a - b);
  const rows: CaseRow[] = [];
  const counts: number[] = [];
  for (const source of order) {
    const period = data.period[source] as string | number;
    const parts = { numerator: data.numerator?.[source] ?? null, denominator: data.denominator?.[source] ?? null };
    const isHalf = data.numerator != null && data.denominator != null && (parts.numerator === null) !== (parts.denominator === null);
    const { numerator, denominator } = isHalf ? { numerator: null, denominator: null } : parts;
    const value = data.value?.[source] ?? null;
    const last = rows[rows.length - 1];
    if (last === undefined || last.period !== period) {
      rows.push({ period, numerator, denominator, value });
      counts.push(value === null ? 0 : 1);
      continue;
    }
    if (merge === 'refuse') throw new Refusal(`Two rows for the period ${String(period)}; one is expected.`);
    last.numerator = total(last.numerator, numerator);
    last.denominator = total(last.denominator, denominator);
    last.value = total(last.value, value);
    if (value !== null) counts[counts.length - 1] = (counts[counts.length - 1] as number) + 1;
  }
  if (merge === 'mean') {
    rows.forEach((row, index) => {
      const count = counts[index] as number;
      if (row.value !== null && count > 1) row.value /= count;
    });
  }
  return rows;
}
