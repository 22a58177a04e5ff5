import type { Recipe, Warning } from './assessment.ts';
import { LOW_MEAN_COUNT, TOO_RARE_MEAN_COUNT } from './constants.ts';
import { exactMean } from './exact-mean.ts';
import { lineMonth } from './limits/process-lines.ts';
import type { Points, PhaseSpan } from './points.ts';
import type { ChartKind, MonthlySeries } from './vocabulary.ts';

/**
 * Are these values numbers of cases, so that a low mean makes the limits unreliable?
 *
 * As the recipe's `measureKind` says. Left out: a c chart is of counts; so is an XmR chart whose values are its
 * numerators and which has no denominators.
 */
export function areCounts(series: MonthlySeries, recipe: Recipe, kind: ChartKind): boolean {
  if (recipe.measureKind !== undefined) return recipe.measureKind === 'count';
  if (kind === 'c') return true;
  if (kind !== 'xmr') return false;
  const { values, numerators, denominators } = series;
  let counted = false;
  for (let i = 0; i < values.length; i++) {
    if (values[i] === null) continue;
    if (denominators[i] !== null || numerators[i] !== values[i]) return false;
    counted = true;
  }
  return counted;
}

/**
 * How many cases a month are there, in the phase that decides? NaN where the chart does not count cases.
 *
 * Mean of the counts on c charts and XmR charts of counts, of the numerators on u and u′ charts.
 */
export function meanCount(
  points: Points, span: PhaseSpan | null, series: MonthlySeries, recipe: Recipe, kind: ChartKind,
): number {
  if (span === null) return NaN;
  if (kind === 'u' || kind === 'u-prime') {
    // A numerator beside a good value may still be no number; then nothing is known of the counts.
    const mean = exactMean(points.numerator, span.first, span.end);
    return Number.isFinite(mean) ? mean : NaN;
  }
  if ((kind === 'c' || kind === 'xmr') && areCounts(series, recipe, kind)) return exactMean(points.x, span.first, span.end);
  return NaN;
}

/** Whether icons are refused because there is less than one case a month: XmR and c charts only. */
export function tooRare(mean: number, kind: ChartKind): boolean {
  return mean < TOO_RARE_MEAN_COUNT && (kind === 'c' || kind === 'xmr');
}

/** What `warningsOf` has to know of the assessment so far. */
export interface WarningFacts {
  readonly points: Points;
  readonly series: MonthlySeries;
  readonly recipe: Recipe;
  readonly kind: ChartKind;
  readonly tooFew: boolean;
  readonly shortPhase: boolean;
  readonly meanCount: number;
  readonly gapsBridged: boolean;
  readonly conflict: boolean;
  readonly decidingIndex: number | null;
  readonly pointCount: number;
  readonly shortPoints: number;
}

const NONE: readonly Warning[] = [];

function looksLikeProportion({ series, recipe }: WarningFacts, at: number): boolean {
  if (recipe.measureKind !== undefined) return recipe.measureKind === 'proportion';
  const value = series.values[at];
  const numerator = series.numerators[at];
  const denominator = series.denominators[at];
  return value != null && numerator != null && denominator != null && value === numerator / denominator && value <= 1;
}

function limitBeyondRange(facts: WarningFacts): number | null {
  const { points, decidingIndex: at } = facts;
  if (at === null || facts.kind !== 'xmr') return null;
  const month = lineMonth(points, at);
  const lower = points.lower[month] as number;
  const upper = points.upper[month] as number;
  const counts = facts.meanCount === facts.meanCount;
  const proportion = !counts && upper > 1 && facts.recipe.maxPercentOver100 !== true && looksLikeProportion(facts, at);
  if (proportion) return upper;
  if (lower < 0 && (counts || facts.recipe.measureKind === 'rate' || looksLikeProportion(facts, at))) return lower;
  return null;
}

/**
 * What should the reader know before believing this chart?
 *
 * `too-few-points` (figure: points), `short-phase` (points of the deciding phase), `too-rare` and `low-mean` (cases a month),
 * `gaps-bridged` (months without a value that runs were drawn across), `limits-beyond-range` (the limit below 0 or above 1),
 * `conflicting-signals` (no figure). In that order; none is the empty list. The slower diagnostics are functions of their own.
 */
export function warningsOf(facts: WarningFacts): readonly Warning[] {
  const { points } = facts;
  if (facts.tooFew) return [{ id: 'too-few-points', figure: facts.pointCount }];
  const warnings: Warning[] = [];
  if (facts.shortPhase) warnings.push({ id: 'short-phase', figure: facts.shortPoints });
  if (tooRare(facts.meanCount, facts.kind)) warnings.push({ id: 'too-rare', figure: facts.meanCount });
  else if (facts.meanCount < LOW_MEAN_COUNT) warnings.push({ id: 'low-mean', figure: facts.meanCount });
  if (facts.gapsBridged && points.innerGaps > 0) warnings.push({ id: 'gaps-bridged', figure: points.innerGaps });
  const beyond = limitBeyondRange(facts);
  if (beyond !== null && Number.isFinite(beyond)) warnings.push({ id: 'limits-beyond-range', figure: beyond });
  if (facts.conflict) warnings.push({ id: 'conflicting-signals', figure: null });
  return warnings.length === 0 ? NONE : warnings;
}
