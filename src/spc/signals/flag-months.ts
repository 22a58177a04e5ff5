import type { Points } from '../points.ts';
import type { RuleSet } from '../rule-sets.ts';
import { detectSignals } from './detect-signals.ts';
import { RULE_BITS } from './rule-bits.ts';

// The columns being flagged. A closure made anew for each series would cost more than the rules themselves.
let flagged: Points;
let laterTrendOnly = false;

function flag(
  bit: number, side: -1 | 0 | 1, _from: number, to: number, flagFrom: number, nearest: number, farthest: number,
): void {
  const { at, zone, high, low } = flagged;
  // The columns are wiped when first written: most charts have no signal on at least one side.
  if (side >= 0 && !flagged.anyHigh) {
    high.fill(0, 0, flagged.months);
    flagged.anyHigh = true;
  }
  if (side <= 0 && !flagged.anyLow) {
    low.fill(0, 0, flagged.months);
    flagged.anyLow = true;
  }
  for (let k = flagFrom; k <= to; k++) {
    const where = zone[k] as number;
    const i = at[k] as number;
    if (side === 0) {
      if (where < 0) low[i] = (low[i] as number) | bit;
      else if (where > 0 || bit !== RULE_BITS['few-crossings']) high[i] = (high[i] as number) | bit;
      continue;
    }
    const seen = side * where;
    if (seen < nearest || seen > farthest) continue;
    const mine = side === 1 ? high : low;
    mine[i] = (mine[i] as number) | bit;
    if (laterTrendOnly && bit === RULE_BITS.trend && flagged.anyHigh && flagged.anyLow) {
      const other = side === 1 ? low : high;
      other[i] = (other[i] as number) & ~bit;
    }
  }
}

/**
 * Which rules flag which months, and on which side?
 *
 * Runs every rule of the set and writes its bit into `points.high` or `points.low` of each month it flags; the columns
 * hold something only where `anyHigh`, `anyLow` say so. A sideless rule
 * (Nelson 4, 7, 8, few crossings) flags a point on its own side, one on the centre on the high side, except for few
 * crossings, where a point on the centre is not flagged. Where the rule set says a peak belongs to the later trend, a
 * later trend takes the point from the earlier.
 */
export function flagMonths(points: Points, rules: RuleSet, movingRanges: boolean): void {
  points.anyHigh = points.anyLow = false;
  flagged = points;
  laterTrendOnly = rules.trendPeak === 'later';
  detectSignals(points, rules, movingRanges, flag);
}
