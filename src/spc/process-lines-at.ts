import type { Assessment } from './assessment.ts';
import { replay } from './replay.ts';
import type { RuleSet } from './rule-sets.ts';

/** A pair of lines, month by month, in the unit of the series; null: no line. */
export interface LinePair {
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

function finite(column: Float64Array, months: number): (number | null)[] {
  return Array.from(column.subarray(0, months), (line) => (Number.isFinite(line) ? line : null));
}

/**
 * Where do the lines at one or two standard deviations lie?
 *
 * Two thirds (one third) of the way to the process limits, cut at the same bounds; on a t chart on the transformed scale.
 * All null where the chart has no limits.
 * @example linesAtSigma(assessment, 2).upper[0] // 52 where the centre is 50 and the limit 53
 */
export function linesAtSigma(assessment: Assessment, sigmas: 1 | 2, rules?: RuleSet): LinePair {
  const points = replay(assessment, rules);
  const months = assessment.series.periods.length;
  const without = (column: Float64Array): (number | null)[] =>
    finite(column, months).map((line, i) => (assessment.upper[i] === null ? null : line));
  return sigmas === 2
    ? { lower: without(points.lower2), upper: without(points.upper2) }
    : { lower: without(points.lower1), upper: without(points.upper1) };
}

/**
 * What is drawn for each month? The value; on a moving range chart the distance to the month before, null where there is none.
 */
export function plottedValues(assessment: Assessment, rules?: RuleSet): readonly (number | null)[] {
  if (assessment.chartKind !== 'mr') return assessment.series.values;
  const points = replay(assessment, rules);
  const ranges = new Array<number | null>(assessment.series.periods.length).fill(null);
  for (let k = 0; k < points.count; k++) ranges[points.at[k] as number] = points.x[k] as number;
  return ranges;
}

/**
 * On which side of the centre does each month lie, and how far out?
 *
 * 0 on the centre, ±1 off it, ±2 beyond 1σ, ±3 beyond 2σ, ±4 beyond the limit; null: no value, left out or provisional.
 */
export function zonesOf(assessment: Assessment, rules?: RuleSet): readonly (number | null)[] {
  const points = replay(assessment, rules);
  const zones = new Array<number | null>(assessment.series.periods.length).fill(null);
  for (let k = 0; k < points.count; k++) zones[points.at[k] as number] = points.zone[k] as number;
  return zones;
}
