import type { Row } from '../../src/database/database.ts';

/** England in one month, from the providers that sent a figure. */
export interface EnglandFigure {
  readonly period: string;
  readonly measureId: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Providers with a row, and those of them whose figure is in the sum. */
  readonly providers: number;
  readonly counted: number;
}

/**
 * What was the figure of England as a whole? Sums over providers with status `ok` by month and measure, in order of both.
 * Providers without a figure are left out of both parts: adding their attendances alone would lower the percentage.
 */
export function englandFigures(rows: readonly Row[]): readonly EnglandFigure[] {
  const sums = new Map<string, EnglandFigure>();
  for (const row of rows) {
    const period = String(row['period']);
    const measureId = String(row['measure_id']);
    const key = `${period} ${measureId}`;
    const before = sums.get(key) ?? { period, measureId, numerator: 0, denominator: 0, providers: 0, counted: 0 };
    const counts = row['status'] === 'ok';
    sums.set(key, {
      ...before,
      numerator: before.numerator + (counts ? Number(row['numerator']) : 0),
      denominator: before.denominator + (counts ? Number(row['denominator']) : 0),
      providers: before.providers + 1,
      counted: before.counted + (counts ? 1 : 0),
    });
  }
  return [...sums.keys()].sort().flatMap((key) => sums.get(key) ?? []);
}
