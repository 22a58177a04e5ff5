import { monthAt, monthIndex } from '../../../src/spc/months.ts';
import type { MonthlySeries } from '../../../src/spc/vocabulary.ts';

/** Numerator and denominator of a month; null: not submitted. */
export type MadeMonth = readonly [numerator: number, denominator: number | null] | null;

/** Months from `from` on, values worked out; a null denominator makes a count. */
export function madeSeries(providerCode: string, from: string, months: readonly MadeMonth[], multiplier = 1): MonthlySeries {
  return {
    measureId: 'made', providerCode,
    periods: months.map((_, i) => monthAt(monthIndex(from) + i)),
    values: months.map((month) => (month === null ? null : month[1] === null ? month[0] : (month[0] / month[1]) * multiplier)),
    numerators: months.map((month) => month?.[0] ?? null),
    denominators: months.map((month) => month?.[1] ?? null),
    gaps: months.map((month) => (month === null ? 'not-submitted' : null)),
    provisional: months.map(() => false),
    restatedFrom: months.map(() => null),
  };
}
