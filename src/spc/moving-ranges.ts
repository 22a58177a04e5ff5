import { assessSeries } from './assess-series.ts';
import type { Assessment } from './assessment.ts';
import { replay } from './replay.ts';

/** How much each month differs from the one before, as a chart of its own. */
export interface MovingRanges {
  /** The moving range chart of the same series, rules and phases: its centre and upper limit are those of the ranges. */
  readonly assessment: Assessment;
  /** The range that ends in each month, in the unit of the series; null: the first of a phase, a gap, or a month left out. */
  readonly ranges: readonly (number | null)[];
}

/**
 * Do the months jump about more than usual, and when did they?
 *
 * The companion of an XmR chart. Ranges are those the limits are made from: never across the start of new limits, bridged over missing
 * months where the rule set does so. Thresholds play no part. Under 15 months there are no limits.
 * @example movingRangesOf(assessment).ranges // of 1, 2, 4: [null, 1, 2]
 */
export function movingRangesOf({ series, recipe }: Pick<Assessment, 'series' | 'recipe'>): MovingRanges {
  const assessment = assessSeries(series, { ...recipe, chartKind: 'mr', centreGiven: null, thresholds: [] });
  const ranges = new Array<number | null>(series.periods.length).fill(null);
  // Under the fewest points a run chart of the values is what the core gives: it has no ranges.
  if (assessment.chartKind === 'mr') {
    const { at, x, count } = replay(assessment);
    for (let k = 0; k < count; k++) ranges[at[k] as number] = x[k] as number;
  }
  return { assessment, ranges };
}
