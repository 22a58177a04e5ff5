import type { Recipe } from './assessment.ts';
import { LIMITS_OF, needsDenominators } from './limits/limits-of.ts';
import { multiplierOf } from './multiplier-of.ts';
import type { Points, PhaseSpan } from './points.ts';
import type { RuleSet } from './rule-sets.ts';
import type { ChartKind, MonthlySeries } from './vocabulary.ts';

/**
 * Which chart is really drawn? A run chart where points are too few, XmR where a kind needs denominators and there are
 * none, otherwise the one asked for.
 */
export function chartKindFor(asked: ChartKind, points: Points, tooFew: boolean, rules: RuleSet): ChartKind {
  if (tooFew && rules.belowMinimum === 'run-chart') return 'run';
  if (!needsDenominators(asked)) return asked;
  for (let k = 0; k < points.count; k++) {
    if ((points.denominator[k] as number) > 0 && !Number.isNaN(points.numerator[k] as number)) return asked;
  }
  return 'xmr';
}

/**
 * Draws centre and process limits of every phase into the month columns. NaN where there is no line; numbers that left
 * the range of a double become NaN too.
 */
export function drawProcess(
  points: Points, series: MonthlySeries, recipe: Recipe, rules: RuleSet, kind: ChartKind, tooFew: boolean,
): void {
  const screened = recipe.screenMovingRanges ?? rules.screenMovingRanges;
  const multiplier = needsDenominators(kind) ? multiplierOf(series, recipe) : 1;
  const { numerators, denominators } = series;
  const draw = LIMITS_OF[kind];
  for (let p = 0; p < points.spans.length; p++) {
    const span = points.spans[p] as PhaseSpan;
    draw({ points, span, rules, recipe, screened, multiplier, numerators, denominators });
    if (tooFew) {
      points.lower.fill(NaN, span.from, span.to);
      points.upper.fill(NaN, span.from, span.to);
    }
  }
}
