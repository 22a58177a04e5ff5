import type { Assessment, Warning } from '../assessment.ts';
import { LOW_MEAN_COUNT, MINIMUM_POINTS, TOO_RARE_MEAN_COUNT } from '../constants.ts';
import { includedMonths, meanOf, processPoints, sum, wholeColumn } from '../judgement/process-points.ts';
import type { Measure } from '../vocabulary.ts';

/** Below so many patients in a typical month a single one decides the month. */
const FEW_PATIENTS = 20;
/** Up to so many, too, where the rarer outcome is expected fewer than five times a month. */
const STILL_FEW_PATIENTS = 100;

/** Are there too few months for limits? Figure: months with a value that count. Fewer than 15 warn. */
export function tooFewPoints(assessment: Assessment): Warning | null {
  const months = includedMonths(assessment);
  return months < MINIMUM_POINTS ? { id: 'too-few-points', figure: months } : null;
}

/**
 * Are cases so few that chance signals are frequent, or too rare for monthly limits at all? Figure: mean a month in the last
 * phase. Counts by their values, rates by their numerators. Below 1: `too-rare` on XmR and c charts (a u chart keeps its icons
 * and is `low-mean`); below 5: `low-mean`. Exactly 5 does not warn.
 */
export function lowMean(assessment: Assessment, measure: Pick<Measure, 'kind'>): Warning | null {
  const points = processPoints(assessment);
  if (points === null) return null;
  const counts = measure.kind === 'count' ? points.values : measure.kind === 'rate' ? wholeColumn(points.numerators) : null;
  const mean = counts === null ? null : meanOf(counts);
  if (mean === null || !(mean >= 0 && mean < LOW_MEAN_COUNT)) return null;
  const { chartKind } = assessment;
  if (chartKind === 't' || chartKind === 'g') return null;
  const isRare = mean < TOO_RARE_MEAN_COUNT && (measure.kind === 'count') && (chartKind === 'xmr' || chartKind === 'c' || chartKind === 'run');
  return { id: isRare ? 'too-rare' : 'low-mean', figure: mean };
}

/**
 * Are there so few patients that single ones move the month? Figure: median denominator of the last phase.
 * Warns below 20 patients in a typical month, and below 100 where the rarer outcome is expected fewer than five times a month, the
 * usual bound for limits drawn from a bell curve (D. C. Montgomery, Introduction to Statistical Quality Control, chapter 7).
 */
export function smallDenominators(assessment: Assessment, measure: Pick<Measure, 'kind'>): Warning | null {
  if (measure.kind !== 'proportion') return null;
  const points = processPoints(assessment);
  const numerators = points === null ? null : wholeColumn(points.numerators);
  const denominators = points === null ? null : wholeColumn(points.denominators);
  if (numerators === null || denominators === null || denominators.length === 0) return null;
  const sorted = [...denominators].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  const share = sum(numerators) / sum(denominators);
  if (!Number.isFinite(share) || !Number.isFinite(median)) return null;
  const rarer = median * Math.min(share, 1 - share);
  const isSmall = median < FEW_PATIENTS || (median < STILL_FEW_PATIENTS && rarer < 5);
  return isSmall ? { id: 'small-denominators', figure: median } : null;
}

/** Did values of a proportion or rate come without a denominator? Figure: how many months of the last phase. */
export function valueWithoutDenominator(assessment: Assessment, measure: Pick<Measure, 'kind'>): Warning | null {
  if (measure.kind !== 'proportion' && measure.kind !== 'rate') return null;
  const points = processPoints(assessment);
  const months = points === null ? 0 : points.denominators.filter((denominator) => denominator === null).length;
  return months > 0 ? { id: 'value-without-denominator', figure: months } : null;
}
