import type { Period } from '../spc/vocabulary.ts';

/** Months since January of year 0: the number behind `YYYY-MM`, so that months can be counted without dates. */
export function monthNumber(period: Period): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
}

/** The `YYYY-MM` of such a number. `monthFromNumber(monthNumber('2025-06'))` is `2025-06`. */
export function monthFromNumber(number: number): Period {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** So many months from a first one on: `monthsFrom('2025-11', 3)` is 2025-11, 2025-12, 2026-01. */
export function monthsFrom(first: Period, count: number): readonly Period[] {
  const start = monthNumber(first);
  return Array.from({ length: count }, (_, index) => monthFromNumber(start + index));
}
