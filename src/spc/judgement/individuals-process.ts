import { D2_OF_TWO } from '../constants.ts';
import { studentUpperTail } from '../distributions/student-t.ts';

/** Mean range of two normal values, in standard deviations, squared: (2/√π)². */
const SQUARED_MEAN_RANGE = 4 / Math.PI;
/** Variance of a range of two normal values, in units of their variance: 2 − 4/π. */
const RANGE_VARIANCE = 2 - 4 / Math.PI;
/** Covariance of two neighbouring ranges, which share a value (correlation −½ of the differences). */
const RANGE_COVARIANCE = (4 / Math.PI) * (Math.PI / 12 + Math.sqrt(0.75) - 1);

/** A process described by its mean and its month-to-month spread, as an XmR chart sees it. */
export interface IndividualsProcess {
  readonly centre: number;
  /** Mean moving range ÷ 1.128, in the measure's unit; may be 0. */
  readonly sigma: number;
  readonly points: number;
  /** How well sigma is known, in degrees of freedom. */
  readonly degreesOfFreedom: number;
}

/**
 * How many degrees of freedom has a standard deviation that was made from a mean moving range?
 *
 * From the exact first two moments of m moving ranges of independent normal values:
 * ν = E² ÷ (2·Var) with E = 2/√π·σ and Var = [m(2 − 4/π) + 2(m−1)·0.16275] ÷ m²·σ². About 0.6 for each range, which is the
 * 60% efficiency found by J. D. Cryer and T. P. Ryan, Journal of Quality Technology 22 (1990) 187–192.
 *
 * @param ranges number of moving ranges, 1 or more
 * @example degreesOfFreedomOfRanges(23) // 14.1
 */
export function degreesOfFreedomOfRanges(ranges: number): number {
  const m = Math.max(1, ranges);
  const variance = (m * RANGE_VARIANCE + 2 * (m - 1) * RANGE_COVARIANCE) / (m * m);
  return SQUARED_MEAN_RANGE / (2 * variance);
}

/** The process behind plotted limits: its sigma is a third of the way from centre to limit. */
export function individualsProcess(centre: number, limit: number, points: number): IndividualsProcess {
  return { centre, sigma: Math.abs(limit - centre) / 3, points, degreesOfFreedom: degreesOfFreedomOfRanges(points - 1) };
}

/**
 * The process behind plain numbers, where no limits are at hand: mean, and mean moving range ÷ 1.128. Null under two numbers.
 * @example individualsFromValues([10, 12, 11, 13]) // { centre: 11.5, sigma: 1.477…, points: 4, … }
 */
export function individualsFromValues(values: readonly number[]): IndividualsProcess | null {
  if (values.length < 2) return null;
  let total = values[0]!;
  let ranges = 0;
  for (let i = 1; i < values.length; i++) {
    total += values[i]!;
    ranges += Math.abs(values[i]! - values[i - 1]!);
  }
  const centre = total / values.length;
  const sigma = ranges / (values.length - 1) / D2_OF_TWO;
  if (!Number.isFinite(centre) || !Number.isFinite(sigma)) return null;
  return { centre, sigma, points: values.length, degreesOfFreedom: degreesOfFreedomOfRanges(values.length - 1) };
}

/** Standard deviation of next month's value about the centre: the process's own, and the uncertainty of the centre. */
export function nextValueSpread(process: IndividualsProcess): number {
  return process.sigma * Math.sqrt(1 + 1 / Math.max(1, process.points));
}

/**
 * How likely is next month's value to reach `least`, if the process carries on?
 *
 * (least − centre) ÷ (σ·√(1 + 1/n)) on Student's t with the degrees of freedom of σ: the t widens the normal because σ and
 * centre are themselves estimated. The value is taken as continuous, so reaching and passing are equally likely.
 *
 * @returns null for a process without any spread: nothing can then be said of chances
 */
export function chanceValueAtLeast(process: IndividualsProcess, least: number): number | null {
  const spread = nextValueSpread(process);
  if (!(spread > 0)) return null;
  const t = (least - process.centre) / spread;
  return Number.isFinite(t) ? studentUpperTail(t, process.degreesOfFreedom) : null;
}
