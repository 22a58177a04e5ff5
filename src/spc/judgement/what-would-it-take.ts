import { assessSeries } from '../assess-series.ts';
import type { Assessment, Assurance, NoAssurance, Variation } from '../assessment.ts';
import { monthAt, monthIndex } from '../months.ts';
import type { Measure, MonthlySeries, Period } from '../vocabulary.ts';
import { RECENT_MONTHS } from './probability-of-meeting.ts';
import { meanOf, processPoints } from './process-points.ts';

/** So many months to come are supposed at most: two years. */
export const MOST_MADE_MONTHS = 24;

/** The verdict once so many of the supposed months have passed. */
export interface SupposedMonth {
  readonly period: Period;
  readonly variation: Variation;
  readonly assurance: Assurance | null;
  readonly noAssurance: NoAssurance | null;
  /** Whether this month would meet the threshold then in force; null: none is known for it. */
  readonly met: boolean | null;
}

/** The first supposed month at which an icon is another one. */
export interface IconChange<Verdict> {
  /** After so many months. */
  readonly after: number;
  readonly period: Period;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** What becomes of the icons if the months to come are all alike. */
export interface WhatItTakes {
  /** The supposed value of every month to come, in the measure's unit. */
  readonly value: number;
  readonly months: readonly SupposedMonth[];
  readonly variation: IconChange<Variation> | null;
  readonly assurance: IconChange<Assurance | null> | null;
  /** People, or cases, a month more (below 0: fewer) than in the usual month of the last phase; null where the measure counts none. */
  readonly people: number | null;
}

type MeasureTaken = Pick<Measure, 'kind' | 'multiplier'>;

/** The usual size of a month to come; null where the measure has no denominators. */
function usualDenominator({ denominators }: MonthlySeries): number | null {
  const mean = meanOf(denominators.filter((patients) => patients !== null && patients > 0).slice(-RECENT_MONTHS) as number[]);
  return mean === null ? null : Math.max(1, Math.round(mean));
}

/**
 * The series with so many more months, each with the supposed value and of the usual size (mean of the last twelve denominators).
 *
 * They follow the last month of the series, are final, and have a value whether or not the months before had one.
 * @example withSupposedMonths(series, proportion, 0.9, 2) // of 100 patients a month: two more months of 90 in 100
 */
export function withSupposedMonths(series: MonthlySeries, { kind, multiplier }: MeasureTaken, value: number, months: number): MonthlySeries {
  const last = series.periods.at(-1);
  if (last === undefined || months <= 0) return series;
  const size = kind === 'proportion' || kind === 'rate' || kind === 'ratio' ? usualDenominator(series) : null;
  const cases = size !== null ? (value * size) / (kind === 'rate' ? multiplier : 1)
    : kind === 'count' && series.numerators.some((count) => count !== null) ? value : null;
  const more = <T>(column: readonly T[], each: T): readonly T[] => [...column, ...Array.from({ length: months }, () => each)];
  return {
    ...series,
    periods: [...series.periods, ...Array.from({ length: months }, (_, i) => monthAt(monthIndex(last) + 1 + i))],
    values: more(series.values, value),
    numerators: more(series.numerators, cases),
    denominators: more(series.denominators, size),
    gaps: more(series.gaps, null),
    provisional: more(series.provisional, false),
    restatedFrom: more(series.restatedFrom, null),
    ...(series.zeroFilled === undefined ? {} : { zeroFilled: more(series.zeroFilled, false) }),
  };
}

/**
 * If every month to come is so, when do the icons change?
 *
 * The supposed months are appended to the series one after the other and the whole is assessed again by the recipe of the chart:
 * limits, rules, phases, exclusions and thresholds (with the trajectory of each month to come) are those that would be drawn. Months
 * that are all alike narrow the limits of a chart made from moving ranges, so a real process, which goes on varying, takes longer
 * to be relied on; whoever shows this has to say so. Nothing is foretold: it is what the rules would say.
 *
 * @param value in the measure's unit, 0–1 for a proportion
 * @param most months to suppose, up to `MOST_MADE_MONTHS`
 * @returns null without a deciding month or with a value that is no number
 * @example sixteen months about 0.90, threshold 0.95, value 0.97: variation changes after 1 month (outside the limit)
 */
export function whatWouldItTake(assessment: Assessment, measure: MeasureTaken, value: number, most = MOST_MADE_MONTHS): WhatItTakes | null {
  const points = processPoints(assessment);
  if (points === null || !Number.isFinite(value)) return null;
  const count = Math.min(Math.max(0, Math.floor(most)), MOST_MADE_MONTHS);
  const whole = withSupposedMonths(assessment.series, measure, value, count);
  const known = assessment.series.periods.length;
  const months = Array.from({ length: count }, (_, i): SupposedMonth => {
    const { variation, assurance, noAssurance, met } = assessSeries(firstMonths(whole, known + i + 1), assessment.recipe);
    return { period: whole.periods[known + i] ?? '', variation, assurance, noAssurance, met: met[known + i] ?? null };
  });
  return {
    value, months,
    variation: changeOf(months, assessment.variation, ({ variation }) => variation),
    assurance: changeOf(months, assessment.assurance, ({ assurance }) => assurance),
    people: peopleMore(assessment, measure, value),
  };
}

function firstMonths(series: MonthlySeries, count: number): MonthlySeries {
  const { zeroFilled } = series;
  return {
    ...series,
    periods: series.periods.slice(0, count), values: series.values.slice(0, count), numerators: series.numerators.slice(0, count),
    denominators: series.denominators.slice(0, count), gaps: series.gaps.slice(0, count), provisional: series.provisional.slice(0, count),
    restatedFrom: series.restatedFrom.slice(0, count), ...(zeroFilled === undefined ? {} : { zeroFilled: zeroFilled.slice(0, count) }),
  };
}

function changeOf<Verdict>(months: readonly SupposedMonth[], from: Verdict, verdictOf: (month: SupposedMonth) => Verdict): IconChange<Verdict> | null {
  const at = months.findIndex((month) => verdictOf(month) !== from);
  const month = months[at];
  return month === undefined ? null : { after: at + 1, period: month.period, from, to: verdictOf(month) };
}

function peopleMore(assessment: Assessment, { kind, multiplier }: MeasureTaken, value: number): number | null {
  const points = processPoints(assessment);
  const usual = points === null ? null : meanOf(points.values);
  if (usual === null) return null;
  if (kind === 'count') return value - usual;
  if (kind !== 'proportion' && kind !== 'rate') return null;
  const size = usualDenominator(assessment.series);
  return size === null ? null : ((value - usual) * size) / (kind === 'rate' ? multiplier : 1);
}

/** The values a slider runs over. */
export interface LevelsToTry {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Where it rests first: the step nearest to the usual month of the last phase. */
  readonly usual: number;
}

const STEPS = 200;

/**
 * Which values are worth supposing? For a proportion from well below the lowest seen to 100%; otherwise from 0 (or the lowest of what
 * may be negative) to half more than the highest of values, upper limit and threshold. In about two hundred round steps; counts in whole ones.
 *
 * @returns null without a deciding month
 * @example levelsToTry(monthsAboutNinetyPercent, proportion) // { low: 0.7, high: 1, step: 0.002, usual: 0.9 }
 */
export function levelsToTry(assessment: Assessment, { kind }: Pick<Measure, 'kind'>): LevelsToTry | null {
  const points = processPoints(assessment);
  const usual = points === null ? null : meanOf(points.values);
  if (points === null || usual === null) return null;
  const seen = [...points.values, assessment.threshold[points.deciding], assessment.upper[points.deciding]].filter((each) => each != null);
  const highest = Math.max(...seen);
  const lowest = Math.min(...seen);
  const isShare = kind === 'proportion' && lowest >= 0 && highest <= 1;
  // A share that lies between 92% and 98% is moved in tenths of a point, which a slider from 0 could not.
  const from = isShare ? Math.max(0, Math.floor((lowest - 2 * (highest - lowest)) * 10) / 10) : Math.min(0, ...points.values);
  const low = isShare && from >= 1 ? 0.9 : from;
  const wanted = isShare ? 1 : Math.max(highest * 1.5, low + 1);
  const step = kind === 'count' ? Math.max(1, roundStep((wanted - low) / STEPS)) : roundStep((wanted - low) / STEPS);
  const steps = Math.ceil((wanted - low) / step - 1e-9);
  // Counted in steps from the low end, as a slider does, and freed of binary dust.
  const at = (number: number): number => Number((low + number * step).toPrecision(12));
  return { low, high: at(steps), step, usual: at(Math.round((usual - low) / step)) };
}

/** 1, 2 or 5 times a power of ten, not below the wish. */
function roundStep(wish: number): number {
  const power = 10 ** Math.floor(Math.log10(wish));
  const factor = [1, 2, 5, 10].find((each) => each * power >= wish * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/**
 * How good would every month to come have to be for the assurance icon to change within so many months?
 *
 * Tries the slider's values from the usual one towards better, the nearest first.
 * @returns null where no value does it in time, where better has no direction, or without a threshold at the deciding month
 * @example leastForAssurance(failingChart, proportion, 12)?.value // 0.96
 */
export function leastForAssurance(assessment: Assessment, measure: MeasureTaken, most = RECENT_MONTHS): WhatItTakes | null {
  const levels = levelsToTry(assessment, measure);
  const better = assessment.recipe.direction === 'higher-is-better' ? 1 : assessment.recipe.direction === 'lower-is-better' ? -1 : 0;
  if (levels === null || better === 0 || assessment.comparison === null || assessment.assurance === 'pass') return null;
  for (let n = 0; ; n++) {
    const value = Number((levels.usual + better * n * levels.step).toPrecision(12));
    if (value < levels.low || value > levels.high) return null;
    const found = whatWouldItTake(assessment, measure, value, most);
    // A threshold that ends before then has no verdict: a change to none is no achievement.
    if (found?.assurance != null && found.assurance.to !== null) return found;
  }
}
