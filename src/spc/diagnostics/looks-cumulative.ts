import type { Assessment, Warning } from '../assessment.ts';
import { financialYearStart } from '../judgement/financial-year.ts';
import type { Measure, Period } from '../vocabulary.ts';

/** A year is judged from so many months on, and has to rise so often: a handful of equal small counts proves nothing. */
const MONTHS_NEEDED = 6;
const RISES_NEEDED = 3;

/**
 * In how many financial years do these counts only ever grow, to start again each April?
 *
 * Judged are April–March years with six or more known months. The counts look cumulative when no month of any year with two or
 * more known months is below the one before it, each judged year rises at least three times, and at each turn of a year between
 * known months the count falls, at least once.
 *
 * @param counts one a month; null: unknown
 * @returns the judged years, or null where the counts do not look cumulative
 * @example From April: 2, 5, 5, 9, 12, 14, 15, 18, 20, 21, 25, 30, then 3, 4, 8: 1
 */
export function yearsThatOnlyGrow(periods: readonly Period[], counts: readonly (number | null)[]): number | null {
  let judged = 0;
  let resets = 0;
  let months = 0;
  let rises = 0;
  let before: { readonly year: Period; readonly count: number } | null = null;
  const isYearSound = (): boolean => months < MONTHS_NEEDED || rises >= RISES_NEEDED;
  for (let i = 0; i < periods.length; i++) {
    const count = counts[i] ?? null;
    if (count === null || !Number.isFinite(count)) continue;
    const year = financialYearStart(periods[i]!);
    if (before === null || before.year !== year) {
      if (before !== null) {
        if (!isYearSound() || count >= before.count) return null;
        resets += 1;
      }
      if (months >= MONTHS_NEEDED) judged += 1;
      months = 1;
      rises = 0;
    } else {
      if (count < before.count) return null;
      months += 1;
      if (count > before.count) rises += 1;
    }
    before = { year, count };
  }
  if (!isYearSound()) return null;
  if (months >= MONTHS_NEEDED) judged += 1;
  return resets > 0 && judged > 0 ? judged : null;
}

/**
 * Were year-to-date totals delivered in place of monthly counts? Figure: financial years in which the count never falls.
 * Counts by their values, rates by their numerators, of the whole series; other kinds are never cumulative in this way.
 */
export function looksCumulative(assessment: Assessment, measure: Pick<Measure, 'kind'>): Warning | null {
  if (measure.kind !== 'count' && measure.kind !== 'rate') return null;
  const { periods, values, numerators } = assessment.series;
  const years = yearsThatOnlyGrow(periods, measure.kind === 'count' ? values : numerators);
  return years === null ? null : { id: 'looks-cumulative', figure: years };
}
