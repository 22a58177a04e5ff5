import { monthAt, monthIndex } from '../months.ts';
import type { MonthlySeries, Period } from '../vocabulary.ts';
import { MONTHS_IN_YEAR } from './financial-year.ts';

/** One month beside the same month a year before. Values in the unit of the series; null where there is none. */
export interface YearOnYear {
  readonly period: Period;
  readonly value: number | null;
  readonly before: Period;
  readonly valueBefore: number | null;
  /** value − valueBefore; null where either is missing. */
  readonly change: number | null;
}

/**
 * How does each of the last twelve months compare with the same month a year before?
 *
 * Only of use where a season is found: otherwise two months a year apart differ by chance like any two, and comparing them hides what
 * the other months say. Ends at the last month with a value; fewer than twelve months give as many. Without any value: none.
 * @example sameMonthLastYear(aprilTenToMayEleven).at(-1) // { period: '2011-05', before: '2010-05', … }
 */
export function sameMonthLastYear({ periods, values }: Pick<MonthlySeries, 'periods' | 'values'>): readonly YearOnYear[] {
  const end = values.findLastIndex((value) => value !== null);
  const indexOf = new Map(periods.map((period, i) => [period, i]));
  return periods.slice(Math.max(0, end + 1 - MONTHS_IN_YEAR), end + 1).map((period): YearOnYear => {
    const value = values[indexOf.get(period) ?? -1] ?? null;
    const before = monthAt(monthIndex(period) - MONTHS_IN_YEAR);
    const valueBefore = values[indexOf.get(before) ?? -1] ?? null;
    return { period, value, before, valueBefore, change: value === null || valueBefore === null ? null : value - valueBefore };
  });
}
