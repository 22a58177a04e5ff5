import type { Assessment, Warning } from '../assessment.ts';
import { D2_OF_TWO, RANGE_LIMIT_MULTIPLIER } from '../constants.ts';
import { processPoints, sum, wholeColumn } from '../judgement/process-points.ts';
import type { Measure } from '../vocabulary.ts';

/**
 * Variance of σ_z times the number of ranges, where only chance is at work: from the moments of moving ranges (J. D. Cryer and
 * T. P. Ryan 1990).
 */
const SIGMA_Z_VARIANCE = 0.8265;
/** One-sided 1%: among a thousand sound charts ten warn in vain. */
const NORMAL_AT_ONE_PERCENT = 2.326;
/** Extra or missing variation below a fifth changes no reading. */
const WORTH_SAYING_ABOVE = 1.2;
const WORTH_SAYING_BELOW = 0.8;
/** Fewer expected cases a month make the standardised values too uneven for the test. */
const LEAST_EXPECTED = 1;

/** How much the months vary beside what chance alone gives for their denominators. */
export interface Dispersion {
  /** 1: chance alone; 2: twice as much as chance. */
  readonly sigmaZ: number;
  readonly months: number;
  /** Whether it differs from 1 by more than chance at the 1% level, and by a fifth. */
  readonly verdict: 'over' | 'under' | 'as-expected';
}

/**
 * Do the months vary more, or less, than chance alone would make them?
 *
 * zᵢ = (pᵢ − p̄) ÷ √(p̄(1 − p̄) ÷ nᵢ) for proportions, (cᵢ − ūnᵢ) ÷ √(ūnᵢ) for counts and rates; σ_z = mean |zᵢ − zᵢ₋₁| ÷ 1.128,
 * ranges of 3.267 times their mean or more dropped once (D. B. Laney, Quality Engineering 14 (2002) 531–537). It looks at
 * neighbours only, so a slow change does not count as extra variation. Its standard error under chance alone is √(0.8265 ÷
 * ranges).
 *
 * @param counts numerators
 * @param denominators parallel, greater than 0; null: counts, with no limit to how many
 * @param isProportion whether the numerator is part of the denominator
 * @returns null for fewer than eight months, less than one case expected a month (or all but one of the patients), or unusable
 * columns
 * @example dispersionOfCounts([4, 6, 4, 6, 4, 6, 4, 6], null, false) // σ_z = 2 ÷ √5 ÷ 1.128 = 0.79, 'as-expected'
 */
export function dispersionOfCounts(
  counts: readonly number[], denominators: readonly number[] | null, isProportion: boolean,
): Dispersion | null {
  const months = counts.length;
  if (months < 8 || (denominators !== null && denominators.length !== months)) return null;
  const exposures = denominators ?? counts.map(() => 1);
  if (!exposures.every((n) => n > 0 && Number.isFinite(n)) || !counts.every((c) => c >= 0 && Number.isFinite(c))) return null;
  const rate = sum(counts) / sum(exposures);
  if (!Number.isFinite(rate) || (isProportion && rate > 1)) return null;
  const rarer = isProportion ? Math.min(rate, 1 - rate) : rate;
  if ((rarer * sum(exposures)) / months < LEAST_EXPECTED) return null;
  const ranges: number[] = [];
  let before = 0;
  for (let i = 0; i < months; i++) {
    const expected = rate * exposures[i]!;
    const z = (counts[i]! - expected) / Math.sqrt(isProportion ? expected * (1 - rate) : expected);
    if (i > 0) ranges.push(Math.abs(z - before));
    before = z;
  }
  const mean = sum(ranges) / ranges.length;
  const kept = ranges.filter((range) => range < RANGE_LIMIT_MULTIPLIER * mean);
  const sigmaZ = (kept.length === 0 ? mean : sum(kept) / kept.length) / D2_OF_TWO;
  if (!Number.isFinite(sigmaZ)) return null;
  const margin = NORMAL_AT_ONE_PERCENT * Math.sqrt(SIGMA_Z_VARIANCE / ranges.length);
  const isOver = sigmaZ > 1 + margin && sigmaZ > WORTH_SAYING_ABOVE;
  const isUnder = sigmaZ < 1 - margin && sigmaZ < WORTH_SAYING_BELOW;
  return { sigmaZ, months, verdict: isOver ? 'over' : isUnder ? 'under' : 'as-expected' };
}

/**
 * The same for the last phase of an assessment: the p′ (or u′) diagnostic beside any chart. Null where the measure has no such
 * chance process.
 */
export function dispersionOf(assessment: Assessment, measure: Pick<Measure, 'kind'>): Dispersion | null {
  const points = processPoints(assessment);
  if (points === null) return null;
  if (measure.kind === 'count') return dispersionOfCounts(points.values, null, false);
  if (measure.kind !== 'proportion' && measure.kind !== 'rate') return null;
  const numerators = wholeColumn(points.numerators);
  const denominators = wholeColumn(points.denominators);
  if (numerators === null || denominators === null) return null;
  return dispersionOfCounts(numerators, denominators, measure.kind === 'proportion');
}

/**
 * Are the limits of a p, u or c chart too narrow, because months vary more than chance? Figure: σ_z.
 * Other charts take their limits from the variation seen, so they are not warned about.
 */
export function overDispersion(assessment: Assessment, measure: Pick<Measure, 'kind'>): Warning | null {
  if (assessment.chartKind !== 'p' && assessment.chartKind !== 'u' && assessment.chartKind !== 'c') return null;
  const found = dispersionOf(assessment, measure);
  return found?.verdict === 'over' ? { id: 'over-dispersion', figure: found.sigmaZ } : null;
}

/** Do months vary less than chance must make them, as averages, carried-forward or capped figures do? Figure: σ_z. */
export function underDispersion(assessment: Assessment, measure: Pick<Measure, 'kind'>): Warning | null {
  const found = dispersionOf(assessment, measure);
  return found?.verdict === 'under' ? { id: 'under-dispersion', figure: found.sigmaZ } : null;
}
