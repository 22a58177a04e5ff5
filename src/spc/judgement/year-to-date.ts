import type { Assessment } from '../assessment.ts';
import { MINIMUM_PHASE_POINTS, MINIMUM_POINTS } from '../constants.ts';
import type { GapReason, Measure, Period, Threshold } from '../vocabulary.ts';
import {
  chanceAtMost, fitCountProcess, forecastTotal, totalAtChance, type CountForecast, type CountProcess,
} from './count-process.ts';
import { financialYearStart, MONTHS_IN_YEAR, monthsOfYear } from './financial-year.ts';
import { annualObjective, cumulativeTrajectory } from './objective-of-year.ts';
import { includedMonths, isTooRare, meanOf, MOST_PEOPLE, processPoints, wholeColumn, type ProcessPoints } from './process-points.ts';
import { RECENT_MONTHS } from './probability-of-meeting.ts';

/** The band drawn for months to come holds the total with this chance, half of the rest on either side. */
export const LIKELY_SHARE = 0.8;

/** Why no probability of breaching is stated. */
export type BreachWithheld = 'no-objective' | 'not-enough-data' | 'not-stable' | 'not-a-count';

/** One month of the financial year. */
export interface YearMonth {
  readonly period: Period;
  /** Cases of the month; null for a gap and for a month to come. */
  readonly count: number | null;
  readonly gap: GapReason | null;
  readonly provisional: boolean;
  /** Cases since April up to this month; null for months to come. */
  readonly cumulative: number | null;
  /** Months without a figure since April: where above 0 the cumulative count is “at least”. */
  readonly monthsMissing: number;
  /** Objective less cumulative; below 0 the objective is breached already. Null without an objective, and for months to come. */
  readonly headroom: number | null;
  /** The chance, seen from this month's cumulative count, that the year ends on the wrong side of the objective. */
  readonly probabilityOfBreach: number | null;
  /** The total agreed for the end of this month; null without a trajectory. */
  readonly trajectory: number | null;
  /** Whether the cumulative count keeps to the trajectory; null where either is missing, or a gap leaves it undecided. */
  readonly onTrajectory: boolean | null;
  /** Months to come: the mean total, and the band that holds it with `LIKELY_SHARE`. Null for months past. */
  readonly likely: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

/** A financial year's count against its objective. */
export interface YearToDate {
  /** April of the financial year. */
  readonly yearStart: Period;
  readonly objective: Threshold | null;
  /** April to March, always twelve. */
  readonly months: readonly YearMonth[];
  /** The last month of the year that has a figure; null: none yet. */
  readonly upTo: Period | null;
  /** Cases so far. With `monthsMissing` above 0 there are at least so many. */
  readonly total: number;
  readonly monthsMissing: number;
  readonly monthsLeft: number;
  readonly headroom: number | null;
  /** An at-most objective is exceeded, or an at-least objective missed with the year over and complete. */
  readonly breached: boolean;
  /** From the latest month; null with its reason beside it. */
  readonly probabilityOfBreach: number | null;
  readonly withheld: BreachWithheld | null;
  /** False where cases are too rare, or months too few, for a verdict on stability: the probability then takes it for granted. */
  readonly stabilityJudged: boolean;
  /** The process behind the probability; null where none could be fitted. */
  readonly model: (CountProcess & { readonly monthlyMean: number; readonly points: number }) | null;
}

/**
 * How many cases since April, how much of the year's objective is left, and will it hold?
 *
 * Counts are the series' values for a count measure, its numerators for a rate. Months still to come, and months of this year
 * without a figure, are taken from the stable process of the last phase: Poisson, or negative binomial where months differ more
 * than chance (`fitCountProcess`, `forecastTotal`). For each month m the probability is P(cumulative + remaining > objective),
 * with the process as known now and the cumulative count as it stood then, so that the line can be drawn. At-least objectives
 * are mirrored: the probability of falling short.
 *
 * A gap is never counted as zero: the total is then “at least”, and the gap's month counts among those still unknown. Provisional
 * months are counted and marked. An objective already exceeded has probability 1, even where the process is not stable; a year
 * that is complete has 0 or 1. Withheld: no objective, under 15 months or 12 of the last phase, special cause at the deciding
 * month. Cases too rare for monthly limits are foretold too, since their yearly total is not rare: `stabilityJudged` is then false.
 *
 * Source of the form: cumulative counts against an objective as NHS boards report C. difficile; the predictive
 * distribution is Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6.
 *
 * @param year April of the year wanted; left out: the year of the last month that has a figure
 * @returns null for a series without any month
 * @example Five cases a month for 24 months, then April 8 and May 7, objective 60: total 15, headroom 45,
 * and 51.9 more to expect in ten months: probability of breach 0.77.
 */
export function yearToDate(
  assessment: Assessment, measure: Pick<Measure, 'kind'>, year: Period | null = null,
): YearToDate | null {
  const { series } = assessment;
  const counts = measure.kind === 'count' ? series.values : series.numerators;
  const isCount = measure.kind === 'count' || measure.kind === 'rate';
  let last = -1;
  counts.forEach((count, i) => {
    if (isFigure(count)) last = i;
  });
  const reference = series.periods[last >= 0 ? last : series.periods.length - 1];
  if (reference === undefined) return null;
  const yearStart = financialYearStart(year ?? reference);
  const periods = monthsOfYear(yearStart);
  const objective = annualObjective(assessment.recipe.thresholds, periods);
  const trajectory = cumulativeTrajectory(assessment.recipe.thresholds, periods);
  const indexOf = new Map(series.periods.map((period, i) => [period, i]));
  let upTo = -1;
  periods.forEach((period, m) => {
    const i = indexOf.get(period);
    if (i !== undefined && i <= last && isFigure(counts[i])) upTo = m;
  });

  const points = processPoints(assessment);
  const fitted = isCount && points !== null ? fit(measure, points) : null;
  const forecast = (months: number): CountForecast | null => (
    fitted === null ? null : forecastTotal(fitted.process, fitted.exposure * months, months)
  );
  const isRare = isTooRare(assessment);
  const isEnough = points !== null && includedMonths(assessment) >= MINIMUM_POINTS && !points.phase.short
    && points.indices.length >= MINIMUM_PHASE_POINTS;
  const usable = fitted !== null && isEnough && (assessment.stable || isRare);

  let cumulative = 0;
  let monthsMissing = 0;
  const months: YearMonth[] = periods.map((period, m): YearMonth => {
    const i = indexOf.get(period);
    const found = i === undefined ? null : counts[i];
    const count = isFigure(found) ? found : null;
    const isPast = m <= upTo;
    if (isPast && count !== null) cumulative += count;
    if (isPast && count === null) monthsMissing += 1;
    const unknown = MONTHS_IN_YEAR - 1 - m + monthsMissing;
    const agreed = trajectory[m] ?? null;
    return {
      period,
      count,
      gap: !isPast || count !== null ? null : (i === undefined ? 'no-row' : series.gaps[i] ?? 'no-row'),
      provisional: i !== undefined && series.provisional[i] === true,
      cumulative: isPast ? cumulative : null,
      monthsMissing: isPast ? monthsMissing : 0,
      headroom: isPast && objective !== null ? objective.value - cumulative : null,
      probabilityOfBreach: isPast && objective !== null
        ? breachProbability(objective, cumulative, unknown, usable ? forecast(unknown) : null)
        : null,
      trajectory: agreed === null ? null : agreed.value,
      onTrajectory: isPast && agreed !== null ? keepsTo(agreed, cumulative, monthsMissing) : null,
      likely: isPast || !usable ? null : likelyTotal(cumulative, forecast(m - upTo + monthsMissing)),
    };
  });

  const latest = upTo >= 0 ? months[upTo] : undefined;
  const unknown = MONTHS_IN_YEAR - 1 - upTo + monthsMissing;
  const probability = latest !== undefined
    ? latest.probabilityOfBreach
    : objective === null ? null : breachProbability(objective, 0, MONTHS_IN_YEAR, usable ? forecast(MONTHS_IN_YEAR) : null);
  return {
    yearStart,
    objective,
    months,
    upTo: latest?.period ?? null,
    total: cumulative,
    monthsMissing,
    monthsLeft: MONTHS_IN_YEAR - 1 - upTo,
    headroom: objective === null ? null : objective.value - cumulative,
    breached: objective !== null && isBreached(objective, cumulative, unknown),
    probabilityOfBreach: isCount ? probability : null,
    withheld: !isCount ? 'not-a-count'
      : objective === null ? 'no-objective'
        : probability !== null ? null
          : isEnough ? 'not-stable' : 'not-enough-data',
    stabilityJudged: isEnough && !isRare,
    model: fitted === null || points === null
      ? null
      : { ...fitted.process, monthlyMean: fitted.process.rate * fitted.exposure, points: points.indices.length },
  };
}

function isFigure(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Math.abs(value) <= MOST_PEOPLE;
}

/** The process of the last phase, and the exposure of a usual month. */
function fit(measure: Pick<Measure, 'kind'>, points: ProcessPoints): { readonly process: CountProcess; readonly exposure: number } | null {
  const counts = measure.kind === 'count' ? points.values : wholeColumn(points.numerators);
  if (counts === null) return null;
  const denominators = measure.kind === 'rate' ? wholeColumn(points.denominators) : null;
  const exposures = denominators ?? counts.map(() => 1);
  const process = fitCountProcess(counts, exposures);
  const exposure = meanOf(exposures.slice(-RECENT_MONTHS));
  return process === null || exposure === null ? null : { process, exposure };
}

function isBreached(objective: Threshold, cumulative: number, unknown: number): boolean {
  if (objective.comparison === 'at-most') return cumulative > objective.value;
  return unknown === 0 && cumulative < objective.value;
}

function breachProbability(
  objective: Threshold, cumulative: number, unknown: number, forecast: CountForecast | null,
): number | null {
  if (isBreached(objective, cumulative, unknown)) return 1;
  if (unknown === 0) return 0;
  const room = objective.value - cumulative;
  if (objective.comparison === 'at-least') {
    if (room <= 0) return 0;
    return forecast === null ? null : chanceAtMost(forecast, Math.ceil(room - 1e-9) - 1);
  }
  return forecast === null ? null : 1 - chanceAtMost(forecast, room);
}

/** A gap can only add cases: it leaves “kept so far” undecided, but not “exceeded”; for at-least the other way round. */
function keepsTo(agreed: Pick<Threshold, 'value' | 'comparison'>, cumulative: number, monthsMissing: number): boolean | null {
  const reaches = cumulative >= agreed.value - 1e-9;
  const exceeds = cumulative > agreed.value + 1e-9;
  if (agreed.comparison === 'at-most') return exceeds ? false : monthsMissing > 0 ? null : true;
  return reaches ? true : monthsMissing > 0 ? null : false;
}

function likelyTotal(cumulative: number, forecast: CountForecast | null): YearMonth['likely'] {
  if (forecast === null) return null;
  return {
    mean: cumulative + forecast.mean,
    low: cumulative + totalAtChance(forecast, (1 - LIKELY_SHARE) / 2),
    high: cumulative + totalAtChance(forecast, (1 + LIKELY_SHARE) / 2),
  };
}
