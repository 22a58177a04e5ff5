/** Runs one rule over values with given lines, and collects its firings. */
import { readPoints, type Points } from '../../../src/spc/points.ts';
import { RULE_SETS } from '../../../src/spc/rule-sets.ts';
import type { Fire } from '../../../src/spc/signals/fire.ts';
import type { Recipe } from '../../../src/spc/assessment.ts';
import { markZones } from '../../../src/spc/zones.ts';
import { recipeOf, seriesFrom } from '../make-series.ts';

export interface Firing {
  readonly side: -1 | 0 | 1;
  readonly from: number;
  readonly to: number;
  /** Points flagged by this firing. */
  readonly flagged: readonly number[];
}

/** Points with a level centre and σ in every month; NaN σ: no limits. */
export function pointsOf(values: readonly (number | null)[], centre = 50, sigma = 2, recipe: Partial<Recipe> = {}): Points {
  const whole = recipeOf(recipe);
  const points = readPoints(seriesFrom(values), whole, RULE_SETS[whole.ruleSet]);
  points.level = true;
  points.centre.fill(centre);
  for (const [sigmas, lower, upper] of [[1, 'lower1', 'upper1'], [2, 'lower2', 'upper2'], [3, 'lower', 'upper']] as const) {
    points[lower].fill(centre - sigmas * sigma);
    points[upper].fill(centre + sigmas * sigma);
  }
  markZones(points, false);
  return points;
}

/** What the rule reports on these points. */
export function firings(points: Points, detect: (points: Points, bit: number, fire: Fire) => void): Firing[] {
  const found: Firing[] = [];
  detect(points, 1, (_bit, side, from, to, flagFrom, nearest, farthest) => {
    const flagged: number[] = [];
    for (let k = flagFrom; k <= to; k++) {
      const seen = side * (points.zone[k] as number);
      if (side === 0 || (seen >= nearest && seen <= farthest)) flagged.push(k);
    }
    found.push({ side, from, to, flagged });
  });
  return found;
}

/** The flagged points of all firings, in order, each once. */
export function flaggedBy(found: readonly Firing[]): number[] {
  return [...new Set(found.flatMap(({ flagged }) => flagged))].sort((a, b) => a - b);
}

/** `from`, `from + 1`, … `to`. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
