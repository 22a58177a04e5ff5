import type { Period, Threshold } from '../vocabulary.ts';
import { MOST_PEOPLE } from './process-points.ts';
import { covers } from './threshold-in-month.ts';

const SPECIFICITY: Readonly<Record<Threshold['level'], number>> = { national: 0, commissioner: 1, provider: 2, site: 3 };

/**
 * Which annual objective holds for a financial year?
 *
 * Of the annual limits in force in any of its months: the most specific level, then the one that covers the later months.
 * @param months of the year, April to March
 */
export function annualObjective(thresholds: readonly Threshold[], months: readonly Period[]): Threshold | null {
  for (let m = months.length - 1; m >= 0; m--) {
    const found = mostSpecific(thresholds, 'annual-limit', months[m]!);
    if (found !== null) return found;
  }
  return null;
}

/** The total agreed for the end of a month. */
export type AgreedTotal = Pick<Threshold, 'value' | 'comparison'>;

/**
 * Which total was agreed for the end of each month of a financial year?
 *
 * From cumulative trajectory rows where the month has one; else the monthly trajectory rows added up from April, for as long as
 * none is missing. Null for months without either.
 */
export function cumulativeTrajectory(thresholds: readonly Threshold[], months: readonly Period[]): readonly (AgreedTotal | null)[] {
  let added: number | null = 0;
  return months.map((period) => {
    const monthly = mostSpecific(thresholds, 'trajectory-month', period);
    added = added === null || monthly === null ? null : added + monthly.value;
    const cumulative = mostSpecific(thresholds, 'trajectory-cumulative', period);
    if (cumulative !== null) return { value: cumulative.value, comparison: cumulative.comparison };
    return added === null || monthly === null ? null : { value: added, comparison: monthly.comparison };
  });
}

function mostSpecific(thresholds: readonly Threshold[], kind: Threshold['kind'], period: Period): Threshold | null {
  let best: Threshold | null = null;
  for (const threshold of thresholds) {
    if (threshold.kind !== kind || !(Math.abs(threshold.value) <= MOST_PEOPLE) || !covers(threshold, period)) continue;
    if (best === null || SPECIFICITY[threshold.level] > SPECIFICITY[best.level]) best = threshold;
  }
  return best;
}
