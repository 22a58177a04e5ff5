import type { Assessment, Phase } from '../assessment.ts';

/** The months that describe the process as it runs now. Arrays run parallel to `indices`. */
export interface ProcessPoints {
  /** The phase of the deciding month. */
  readonly phase: Phase;
  /** Index of the deciding month in the series. */
  readonly deciding: number;
  /** Indices into the series, in time order. */
  readonly indices: readonly number[];
  readonly values: readonly number[];
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
  /** How many of these points the limits were made from: fewer than all of them under a baseline. */
  readonly behindLimits: number;
}

/**
 * Which months tell how the process runs now? Those of the last phase, up to the deciding month, that have a finite value and
 * are neither excluded nor provisional. Earlier phases describe a process that no longer exists.
 *
 * @returns null where no month decides (an empty series, or gaps only)
 */
export function processPoints(assessment: Assessment): ProcessPoints | null {
  const { series, recipe, phases, decidingIndex, excluded } = assessment;
  if (decidingIndex === null) return null;
  const phase = phases.find((p) => p.from <= decidingIndex && decidingIndex <= p.to)
    ?? { from: 0, to: series.periods.length - 1, short: false };
  const indices: number[] = [];
  const values: number[] = [];
  const numerators: (number | null)[] = [];
  const denominators: (number | null)[] = [];
  let behindLimits = 0;
  for (let i = phase.from; i <= decidingIndex; i++) {
    const value = series.values[i];
    if (value === null || value === undefined || !Number.isFinite(value)) continue;
    if (excluded[i] === true || series.provisional[i] === true) continue;
    if (isBehindLimits(recipe.baseline, i - phase.from, series.periods[i] ?? '')) behindLimits += 1;
    indices.push(i);
    values.push(value);
    numerators.push(finiteOrNull(series.numerators[i]));
    denominators.push(finiteOrNull(series.denominators[i]));
  }
  return { phase, deciding: decidingIndex, indices, values, numerators, denominators, behindLimits: behindLimits || indices.length };
}

function isBehindLimits(baseline: Assessment['recipe']['baseline'], monthsBefore: number, period: string): boolean {
  if (baseline === null) return true;
  return 'months' in baseline ? monthsBefore < baseline.months : period <= baseline.until;
}

function finiteOrNull(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** How many months of the whole series count: with a value, neither excluded nor provisional. Under 15 nothing is foretold. */
export function includedMonths(assessment: Assessment): number {
  const { series, excluded } = assessment;
  let count = 0;
  series.values.forEach((value, i) => {
    if (value !== null && Number.isFinite(value) && excluded[i] !== true && series.provisional[i] !== true) count += 1;
  });
  return count;
}

/** Whether counts are too rare for limits, and so for a verdict on whether the process is stable. */
export function isTooRare(assessment: Assessment): boolean {
  return assessment.warnings.some((warning) => warning.id === 'too-rare');
}

/** More than this are no people and no cases; a figure beyond is read as none, so that no sum leaves the range of a double. */
export const MOST_PEOPLE = 1e12;

/** The sum of numbers. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The mean of numbers; null of none. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** The numbers of a column, or null when one is missing: half a column must not be used as if it were whole. */
export function wholeColumn(column: readonly (number | null)[]): readonly number[] | null {
  return column.every((value) => value !== null) ? (column as readonly number[]) : null;
}
