import type { Assessment } from '../assessment.ts';
import { MINIMUM_PHASE_POINTS, MINIMUM_POINTS, TOO_RARE_MEAN_COUNT } from '../constants.ts';
import { monthAt, monthIndex } from '../months.ts';
import type { Measure, Period } from '../vocabulary.ts';
import { chanceAtMost, fitCountProcess, forecastTotal } from './count-process.ts';
import { chanceValueAtLeast, individualsProcess, nextValueSpread } from './individuals-process.ts';
import { includedMonths, isTooRare, meanOf, processPoints, sum, wholeColumn, type ProcessPoints } from './process-points.ts';
import {
  chanceProportionAtLeast, chanceProportionAtMost, fitProportionProcess, forecastProportion,
} from './proportion-process.ts';
import { thresholdInMonth } from './threshold-in-month.ts';

/** The usual size of a coming month is the mean of so many latest months. */
export const RECENT_MONTHS = 12;

/** Why no probability is stated. */
export type ProbabilityWithheld =
  | 'no-threshold' | 'not-enough-data' | 'short-phase' | 'not-stable' | 'too-rare' | 'no-limits'
  /** The values never vary, so they hold nothing from which a chance could be computed. */
  | 'no-variation'
  /** The threshold is the very end of what is possible (100%, or 0), where a bell curve says nothing. */
  | 'threshold-at-edge';

/** The model behind a probability, complete enough to print beside it. */
export interface ProcessModel {
  /** Student's t about the centre of an XmR chart, or the chance process of patients and cases. */
  readonly distribution: 'student-t' | 'binomial' | 'beta-binomial' | 'poisson' | 'negative-binomial';
  /** Mean and standard deviation expected of the month, in the measure's unit (0–1 for a proportion). */
  readonly mean: number;
  readonly standardDeviation: number;
  /** For the t distribution; null elsewhere. */
  readonly degreesOfFreedom: number | null;
  /** χ² ÷ degrees of freedom of the months, about 1 where chance alone is at work; null for the t distribution. */
  readonly dispersion: number | null;
  /** Patients, or bed days, the month is assumed to have; null where none are needed. */
  readonly denominator: number | null;
  /** Months the model was fitted to: how many, the first and the last. */
  readonly points: number;
  readonly from: Period;
  readonly to: Period;
}

/** What a chance depends on beside the months; `maxPercentOver100` left out: a proportion cannot pass 100%. */
type MeasureForetold = Pick<Measure, 'kind' | 'multiplier'> & Partial<Pick<Measure, 'maxPercentOver100'>>;

/** The probability of meeting the threshold, or why there is none. */
export type ProbabilityOfMeeting =
  | {
    readonly probability: number;
    readonly withheld: null;
    /** The month that is foretold: the one after the deciding month. */
    readonly period: Period;
    readonly threshold: number;
    readonly comparison: 'at-least' | 'at-most';
    readonly model: ProcessModel;
  }
  | { readonly probability: null; readonly withheld: ProbabilityWithheld; readonly period: Period | null };

/**
 * How likely is it that next month meets the threshold, if the process carries on as it is?
 *
 * Proportions on p and p′ charts: binomial or, where months differ more than chance, beta-binomial, for a month of the usual
 * size. Counts, and rates on u and u′ charts: Poisson or negative binomial. Everything else with limits (XmR, i′): Student's t
 * with the centre and sigma of the chart's own limits, so that it agrees with the assurance icon: a threshold on the lower limit
 * is met with about 99.5%. All allow for the fact that the process itself is known from a limited number of months. Only the
 * included, final months of the last phase are used. Exactly reaching the threshold meets it, whichever way it compares.
 *
 * Withheld, in this order of reasons: no threshold next month; fewer than 15 months; a phase under 12 months; less than one case
 * a month; special cause at the deciding month; a chart without limits; no variation at all; a threshold of 100% or 0 on an XmR
 * chart.
 *
 * @param assessment of the series
 * @param measure its kind and multiplier
 * @param threshold in the measure's unit, in place of the one in force next month; null or left out: the one in force
 * @example Sixteen months of 90 and 92 of 100 patients on a p chart, threshold 0.85 at least: probability 0.98, model binomial.
 */
export function probabilityOfMeeting(
  assessment: Assessment,
  measure: MeasureForetold,
  threshold: { readonly value: number; readonly comparison: 'at-least' | 'at-most' } | null = null,
): ProbabilityOfMeeting {
  const points = processPoints(assessment);
  const decidingPeriod = points === null ? undefined : assessment.series.periods[points.deciding];
  if (points === null || decidingPeriod === undefined) return { probability: null, withheld: 'not-enough-data', period: null };
  const period = monthAt(monthIndex(decidingPeriod) + 1);
  const withhold = (withheld: ProbabilityWithheld): ProbabilityOfMeeting => ({ probability: null, withheld, period });

  const required = threshold ?? thresholdInMonth(assessment, period);
  if (required === null || !Number.isFinite(required.value)) return withhold('no-threshold');
  if (includedMonths(assessment) < MINIMUM_POINTS) return withhold('not-enough-data');
  if (points.phase.short || points.indices.length < MINIMUM_PHASE_POINTS) return withhold('short-phase');
  if (isTooRare(assessment)) return withhold('too-rare');
  if (!assessment.stable) return withhold('not-stable');
  const result = chance(assessment, measure, points, required);
  if (typeof result === 'string') return withhold(result);
  return {
    probability: result.probability, withheld: null, period,
    threshold: required.value, comparison: required.comparison, model: result.model,
  };
}

type Required = { readonly value: number; readonly comparison: 'at-least' | 'at-most' };
type Chance = { readonly probability: number; readonly model: ProcessModel } | ProbabilityWithheld;

function chance(
  assessment: Assessment, measure: MeasureForetold, points: ProcessPoints, required: Required,
): Chance {
  const { chartKind } = assessment;
  if (measure.kind === 'count' && points.values.every((v) => v >= 0)) {
    return countChance(assessment, points, points.values, points.values.map(() => 1), 1, null, required);
  }
  const numerators = wholeColumn(points.numerators);
  const denominators = wholeColumn(points.denominators);
  if (numerators !== null && denominators !== null) {
    if (chartKind === 'p' || chartKind === 'p-prime') {
      const found = proportionChance(assessment, points, numerators, denominators, required);
      if (found !== null) return found;
    }
    if (measure.kind === 'rate' && (chartKind === 'u' || chartKind === 'u-prime')) {
      const usual = meanOf(denominators.slice(-RECENT_MONTHS)) ?? 0;
      return countChance(assessment, points, numerators, denominators, usual, measure.multiplier, required);
    }
  }
  return individualsChance(assessment, measure, points, required);
}

function modelOf(
  assessment: Assessment, points: ProcessPoints, rest: Omit<ProcessModel, 'points' | 'from' | 'to'>,
): ProcessModel {
  const { periods } = assessment.series;
  return {
    ...rest,
    points: points.indices.length,
    from: periods[points.indices[0] ?? 0] ?? '',
    to: periods[points.deciding] ?? '',
  };
}

/** `exposure` is that of the coming month; `multiplier` turns cases per exposure into the measure's unit, null for counts. */
function countChance(
  assessment: Assessment, points: ProcessPoints, counts: readonly number[], exposures: readonly number[],
  exposure: number, multiplier: number | null, required: Required,
): Chance {
  if (sum(counts) / counts.length < TOO_RARE_MEAN_COUNT) return 'too-rare';
  const process = fitCountProcess(counts, exposures);
  if (process === null || !(exposure > 0)) return 'no-limits';
  const forecast = forecastTotal(process, exposure, 1);
  const unit = multiplier === null ? 1 : multiplier / exposure;
  const cases = required.value / unit;
  // “At least” asks for the complement of one case fewer than the smallest whole number that reaches it.
  const probability = required.comparison === 'at-most'
    ? chanceAtMost(forecast, cases)
    : 1 - chanceAtMost(forecast, Math.ceil(cases - 1e-9) - 1);
  return {
    probability,
    model: modelOf(assessment, points, {
      distribution: process.distribution,
      mean: forecast.mean * unit,
      standardDeviation: Math.sqrt(forecast.mean + (forecast.mean * forecast.mean) / forecast.size) * unit,
      degreesOfFreedom: null,
      dispersion: process.dispersion,
      denominator: multiplier === null ? null : exposure,
    }),
  };
}

function proportionChance(
  assessment: Assessment, points: ProcessPoints, numerators: readonly number[], denominators: readonly number[], required: Required,
): Chance | null {
  const process = fitProportionProcess(numerators, denominators);
  const usual = Math.round(meanOf(denominators.slice(-RECENT_MONTHS)) ?? 0);
  if (process === null || usual < 1) return null;
  const forecast = forecastProportion(process, usual);
  const variance = process.proportion * (1 - process.proportion);
  const together = 1 / (forecast.alpha + forecast.beta + 1);
  return {
    probability: required.comparison === 'at-least'
      ? chanceProportionAtLeast(forecast, required.value)
      : chanceProportionAtMost(forecast, required.value),
    model: modelOf(assessment, points, {
      distribution: process.distribution,
      mean: process.proportion,
      standardDeviation: Math.sqrt((variance / usual) * (1 + (usual - 1) * together)),
      degreesOfFreedom: null,
      dispersion: process.dispersion,
      denominator: usual,
    }),
  };
}

/** Whether the threshold is the very end of what the measure can reach, so that values pile up there instead of spreading past it. */
function atTheEdge({ kind, maxPercentOver100 }: MeasureForetold, { value }: Required): boolean {
  if (kind === 'value') return false;
  return value <= 0 || (kind === 'proportion' && maxPercentOver100 !== true && value >= 1);
}

function individualsChance(
  assessment: Assessment, measure: MeasureForetold, points: ProcessPoints, required: Required,
): Chance {
  const centre = assessment.centre[points.deciding] ?? null;
  // Of the two limits the wider is the one that was not clipped at the edge of what is possible.
  const lower = assessment.lower[points.deciding] ?? null;
  const upper = assessment.upper[points.deciding] ?? null;
  if (centre === null || (lower === null && upper === null) || assessment.chartKind === 't' || assessment.chartKind === 'g') {
    return 'no-limits';
  }
  if (atTheEdge(measure, required)) return 'threshold-at-edge';
  const reach = Math.max(centre - (lower ?? centre), (upper ?? centre) - centre);
  const process = individualsProcess(centre, centre + reach, points.behindLimits);
  const atLeast = chanceValueAtLeast(process, required.value);
  if (atLeast === null) return 'no-variation';
  return {
    probability: required.comparison === 'at-least' ? atLeast : 1 - atLeast,
    model: modelOf(assessment, points, {
      distribution: 'student-t',
      mean: centre,
      standardDeviation: nextValueSpread(process),
      degreesOfFreedom: process.degreesOfFreedom,
      dispersion: null,
      denominator: null,
    }),
  };
}
