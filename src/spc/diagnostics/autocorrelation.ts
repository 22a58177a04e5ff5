import type { Assessment, Warning } from '../assessment.ts';
import { meanOf, processPoints } from '../judgement/process-points.ts';

/** One-sided 2.5%. */
const NORMAL_AT_TWO_AND_A_HALF_PERCENT = 1.96;

/** How much each month resembles the one before. */
export interface LagOne {
  /** −1…1. */
  readonly correlation: number;
  /** Pairs of neighbouring months. */
  readonly pairs: number;
  /** Standard deviations above what independent months give: (r + 1/n)·√n. */
  readonly z: number;
}

/**
 * Does a month resemble the month before it?
 *
 * r₁ = [Σ (xₜ − x̄)(xₜ₊₁ − x̄) ÷ pairs] ÷ [Σ (xₜ − x̄)² ÷ n], over pairs of neighbouring calendar months only; for independent
 * months it has mean −1/n and standard deviation near 1/√n (M. S. Bartlett 1946; C. Chatfield, The Analysis of Time Series,
 * 4.1).
 *
 * @param values one a month
 * @param months the number of each month, rising; pairs are those that differ by 1
 * @returns null with fewer than eight pairs or without any variation
 * @example lagOne([1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 1, 2, 3, 4, 5, 6, 7, 8]) // correlation 0.75, z 2.44
 */
export function lagOne(values: readonly number[], months: readonly number[]): LagOne | null {
  const mean = meanOf(values);
  if (mean === null) return null;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
  if (!(largest > 0) || !Number.isFinite(largest)) return null;
  let squares = 0;
  let products = 0;
  let pairs = 0;
  for (let i = 0; i < values.length; i++) {
    // Divided by the largest first, so that no square leaves the range of a double.
    const deviation = (values[i]! - mean) / largest;
    squares += deviation * deviation;
    if (i + 1 < values.length && months[i + 1]! - months[i]! === 1) {
      products += deviation * ((values[i + 1]! - mean) / largest);
      pairs += 1;
    }
  }
  if (pairs < 8) return null;
  const n = values.length;
  const correlation = Math.min(1, Math.max(-1, (products / pairs) / (squares / n)));
  return { correlation, pairs, z: (correlation + 1 / n) * Math.sqrt(pairs) };
}

/**
 * Do months resemble their neighbours so much that rules for independent months raise false alarms? Figure: the correlation.
 * Months of the last phase; warns where it is positive beyond chance (one-sided 2.5%). A process that has shifted
 * looks alike, so beside a signal the warning says that either may be the reason.
 */
export function autocorrelation(assessment: Assessment): Warning | null {
  const points = processPoints(assessment);
  const found = points === null ? null : lagOne(points.values, points.indices);
  return found !== null && found.z > NORMAL_AT_TWO_AND_A_HALF_PERCENT ? { id: 'autocorrelation', figure: found.correlation } : null;
}
