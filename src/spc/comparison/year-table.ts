import type { Assessment } from '../assessment.ts';
import { financialYearStart, MONTHS_IN_YEAR, monthsOfYear } from '../judgement/financial-year.ts';
import { annualObjective } from '../judgement/objective-of-year.ts';
import { monthAt, monthIndex } from '../months.ts';
import { meets, thresholdsInForce } from '../thresholds-in-force.ts';
import type { GapReason, Measure, Period, Threshold } from '../vocabulary.ts';
import { monthsAddUp, type NotAdded } from './months-add-up.ts';
import { sumOfMonths, sumOfProviders, type MonthsSummed } from './sum-of-months.ts';

/** One provider's month in the table. */
export interface YearCell {
  readonly period: Period;
  readonly value: number | null;
  /** Why there is no value; null beside a value, and for a month to come. */
  readonly gap: GapReason | null;
  readonly provisional: boolean;
  /** Against the threshold then in force; null: no value, or none in force. */
  readonly met: boolean | null;
  /** The level it is held against; null: none in force. */
  readonly level: number | null;
  /** After the last month of any figure: nobody is late. */
  readonly toCome: boolean;
}

/** One financial year of one row. */
export interface YearOfRow {
  readonly yearStart: Period;
  /** April to March, always twelve. */
  readonly cells: readonly YearCell[];
  /** What was asked for: the annual objective where there is one, else the monthly levels in force, in time order. */
  readonly thresholds: readonly Threshold[];
  /** Months up to the last one of any figure, added up. */
  readonly toDate: MonthsSummed;
  /** Whether the year so far meets the threshold; null where that is not settled, or several levels were in force. */
  readonly met: boolean | null;
}

export interface YearRow {
  readonly code: string;
  readonly years: readonly YearOfRow[];
}

/** All rows together in one year. */
export interface YearOfAll extends YearOfRow {
  /** Rows with a figure, month by month. */
  readonly reporting: readonly number[];
}

export interface YearTable {
  /** April of each financial year, the earlier first. */
  readonly years: readonly Period[];
  /** Last month with any figure; null: none. */
  readonly upTo: Period | null;
  readonly rows: readonly YearRow[];
  /** Null where there is but one row, or values have no sum. */
  readonly all: readonly YearOfAll[] | null;
  /** Why no year to date is given; null: it is. */
  readonly notAdded: NotAdded | null;
}

/**
 * The table that board papers print: each provider's months from April to March, the threshold, the total and the year to date,
 * for a financial year and the one before it.
 *
 * The year to date is the sum of numerators over the sum of denominators (`sumOfMonths`). It is judged: counts against the annual
 * objective, or against the monthly levels added up over the months counted; shares, rates and ratios against the one level in
 * force in all months counted. A count within its objective is settled only when the year is over and complete; one that exceeds
 * it is settled at once. Months of all rows together are judged where every row was asked for the same.
 *
 * @param assessments one a provider, in the order of the rows; those without a figure in these years get no row
 * @param year any month of the later financial year
 * @param count how many financial years, 1 or more
 * @example 90 of 100 in April and 500 of 1,000 in May: year to date 53.6%
 */
export function yearTable(
  assessments: readonly Assessment[], measure: Pick<Measure, 'kind' | 'multiplier'>, year: Period, count = 2,
): YearTable {
  const last = monthIndex(financialYearStart(year));
  const years = Array.from({ length: count }, (_, i) => monthAt(last - MONTHS_IN_YEAR * (count - 1 - i)));
  const ends = assessments.flatMap(({ series }) => lastFigure(series.periods, series.values) ?? []);
  const upTo = ends.length === 0 ? null : ends.reduce((a, b) => (a > b ? a : b));
  const shown = assessments.filter(({ series }) => series.periods.some((period, i) => series.values[i] !== null && years.includes(financialYearStart(period))));
  const notAdded = monthsAddUp(shown, measure);
  const rows = shown.map((assessment): YearRow => ({
    code: assessment.series.providerCode,
    years: years.map((start) => yearOf(assessment, measure, start, upTo, notAdded)),
  }));
  const all = rows.length < 2 || measure.kind === 'value' ? null : years.map((start, i) => allOf(shown, rows.map((row) => row.years[i]!), measure, start, upTo, notAdded));
  return { years, upTo, rows, all, notAdded };
}

function lastFigure(periods: readonly Period[], values: readonly (number | null)[]): Period | null {
  return periods[values.findLastIndex((value) => value !== null)] ?? null;
}

const NOTHING: MonthsSummed = { numerator: null, denominator: null, value: null, withheld: 'cannot-be-added', counted: [], provisional: [], missing: [] };

function yearOf(assessment: Assessment, measure: Pick<Measure, 'kind' | 'multiplier'>, yearStart: Period, upTo: Period | null, notAdded: NotAdded | null): YearOfRow {
  const { series, recipe } = assessment;
  const periods = monthsOfYear(yearStart);
  const isPast = (period: Period): boolean => upTo !== null && period <= upTo;
  const indexOf = new Map(series.periods.map((period, index) => [period, index]));
  const cells = periods.map((period): YearCell => {
    const index = indexOf.get(period);
    const value = index === undefined ? null : (series.values[index] ?? null);
    const toCome = value === null && !isPast(period);
    return {
      period, value, toCome,
      gap: value !== null || toCome ? null : index === undefined ? 'no-row' : (series.gaps[index] ?? 'no-row'),
      provisional: value !== null && index !== undefined && series.provisional[index] === true,
      met: index === undefined ? null : (assessment.met[index] ?? null),
      level: index === undefined ? null : (assessment.threshold[index] ?? null),
    };
  });
  const objective = measure.kind === 'count' ? annualObjective(recipe.thresholds, periods) : null;
  const monthly = thresholdsInForce(periods, recipe.thresholds, recipe.judgedKind);
  const toDate = notAdded === null ? sumOfMonths(series, measure, periods.filter(isPast)) : NOTHING;
  return {
    yearStart, cells, toDate,
    thresholds: objective === null ? monthly.distinct : [objective],
    met: objective === null ? metMonthly(toDate, monthly.rows, periods, measure) : metObjective(toDate, objective),
  };
}

/** A count can only grow: beyond an at-most objective is settled at once, within it when all twelve months are known. */
function metObjective({ value, counted }: MonthsSummed, { value: level, comparison }: Threshold): boolean | null {
  if (value === null) return null;
  const reached = meets(value, level, comparison);
  const complete = counted.length === MONTHS_IN_YEAR;
  return complete || reached === (comparison === 'at-least') ? reached : null;
}

function metMonthly(
  { value, counted, missing }: MonthsSummed, rows: readonly (Threshold | null)[], periods: readonly Period[], measure: Pick<Measure, 'kind'>,
): boolean | null {
  const inForce = counted.map((period) => rows[periods.indexOf(period)] ?? null);
  const [first] = inForce;
  if (value === null || first == null || inForce.some((row) => row === null || row.comparison !== first.comparison)) return null;
  if (measure.kind === 'count') {
    const level = inForce.reduce((sum, row) => sum + (row?.value ?? 0), 0);
    const reached = meets(value, level, first.comparison);
    return missing.length === 0 || reached === (first.comparison === 'at-least') ? reached : null;
  }
  return inForce.every((row) => row?.value === first.value) ? meets(value, first.value, first.comparison) : null;
}

/** The rows together. What is asked of them together is known where each was asked for the same, or for counts, each for something. */
function allOf(
  assessments: readonly Assessment[], ofRows: readonly YearOfRow[], measure: Pick<Measure, 'kind' | 'multiplier'>, yearStart: Period, upTo: Period | null, notAdded: NotAdded | null,
): YearOfAll {
  const periods = monthsOfYear(yearStart);
  const inForce = assessments.map(({ recipe }) => thresholdsInForce(periods, recipe.thresholds, recipe.judgedKind).rows);
  const reporting = periods.map((_, m) => ofRows.filter(({ cells }) => cells[m]!.value !== null).length);
  const together = periods.map((_, m) => togetherOf(inForce.map((rows) => rows[m] ?? null), measure));
  const cells = periods.map((period, m): YearCell => {
    const here = ofRows.map(({ cells: own }) => own[m]!);
    const { value } = sumOfProviders(assessments.map(({ series }) => sumOfMonths(series, measure, [period])), measure);
    const asked = together[m] ?? null;
    return {
      period, value,
      gap: null,
      provisional: here.some(({ provisional }) => provisional),
      met: value === null || asked === null ? null : meets(value, asked.value, asked.comparison),
      level: asked?.value ?? null,
      toCome: value === null && (upTo === null || period > upTo),
    };
  });
  const toDate = notAdded === null ? sumOfProviders(ofRows.map((row) => row.toDate), measure) : NOTHING;
  const objectives = ofRows.map(({ thresholds }) => (thresholds.length === 1 && thresholds[0]!.kind === 'annual-limit' ? thresholds[0]! : null));
  const objective = togetherOf(objectives, measure);
  const months = ofRows.flatMap((row) => row.toDate.missing);
  const complete = { ...toDate, missing: months, counted: months.length > 0 ? [] : toDate.counted };
  return {
    yearStart, cells, toDate, reporting,
    thresholds: objective !== null ? [objective] : together.reduce<Threshold[]>((found, row) => (row === null || found.some((each) => each.value === row.value) ? found : [...found, row]), []),
    met: objective !== null ? metObjective(complete, objective) : metMonthly({ ...toDate, missing: months }, together, periods, measure),
  };
}

/** One level for all rows: of counts the sum of theirs, otherwise the same for everybody; null where there is none. */
function togetherOf(rows: readonly (Threshold | null)[], measure: Pick<Measure, 'kind'>): Threshold | null {
  const [first] = rows;
  if (first == null || rows.some((row) => row === null || row.kind !== first.kind || row.comparison !== first.comparison)) return null;
  if (measure.kind === 'count') return { ...first, value: rows.reduce((sum, row) => sum + (row?.value ?? 0), 0) };
  return rows.every((row) => row?.value === first.value) ? first : null;
}
