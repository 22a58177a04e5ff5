import type { Assessment } from '../assessment.ts';
import { thresholdsInForce } from '../thresholds-in-force.ts';
import type { Period, Threshold } from '../vocabulary.ts';

/** Months met and missed. */
export interface MetCount {
  readonly met: number;
  readonly missed: number;
  /** Months a threshold was in force for, but no value is known. */
  readonly unknown: number;
}

/** A stretch of months under one threshold. */
export interface Regime extends MetCount {
  readonly from: Period;
  readonly to: Period;
  /** The level; null where it moves from month to month, as a trajectory does. */
  readonly value: number | null;
  readonly comparison: 'at-least' | 'at-most';
  /** The rows behind it, in time order: one, or those of a trajectory. */
  readonly thresholds: readonly Threshold[];
}

/** The months in a row, up to the latest known one, that all met or all missed their threshold. */
export interface MetRun {
  readonly met: boolean;
  /** Months with a verdict. */
  readonly months: number;
  readonly from: Period;
  readonly to: Period;
  /** Months without a value inside the run: they neither lengthen nor end it. */
  readonly unknown: number;
}

export interface ThresholdHistory extends MetCount {
  readonly regimes: readonly Regime[];
  readonly run: MetRun | null;
  /** Provisional months, which are counted nowhere else here. */
  readonly provisional: number;
}

/**
 * In how many months was the threshold met, under each threshold there has been, and for how long without a break?
 *
 * Each month is judged against the threshold in force then (`assessment.met`); exactly equal meets it. A new regime begins where
 * the row in force changes, or months without a threshold lie between; the rows of a monthly trajectory are one regime. Months
 * left out of the limits are counted, because the threshold was met or missed all the same; provisional months are not. A month
 * without a value neither lengthens nor ends the current run, and is counted beside it; a month without a threshold ends it.
 *
 * @example met, met, gap, missed, missed under one threshold: met 2, missed 2, unknown 1; run: missed for 2 months
 */
export function thresholdHistory(assessment: Assessment): ThresholdHistory {
  const { series, threshold, met, recipe } = assessment;
  const rows = thresholdsInForce(series.periods, recipe.thresholds, recipe.judgedKind).rows;
  const regimes: Regime[] = [];
  const total = { met: 0, missed: 0, unknown: 0, provisional: 0 };
  let open: Mutable<Regime> | null = null;
  let openRows: Threshold[] = [];
  const close = (): void => {
    if (open !== null) regimes.push({ ...open, thresholds: openRows });
    open = null;
  };
  for (let i = 0; i < series.periods.length; i++) {
    const period = series.periods[i]!;
    const level = threshold[i] ?? null;
    const row = rows[i] ?? null;
    if (level === null || row === null) {
      close();
      continue;
    }
    if (open === null || !continues(openRows, row)) {
      close();
      open = { from: period, to: period, value: level, comparison: row.comparison, thresholds: [], met: 0, missed: 0, unknown: 0 };
      openRows = [row];
    }
    if (!openRows.includes(row)) openRows.push(row);
    open.to = period;
    if (open.value !== level) open.value = null;
    if (series.provisional[i] === true) {
      total.provisional += 1;
      continue;
    }
    const key = met[i] === true ? 'met' : met[i] === false ? 'missed' : 'unknown';
    open[key] += 1;
    total[key] += 1;
  }
  close();
  return { ...total, regimes, run: currentRun(assessment) };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function continues(openRows: readonly Threshold[], row: Threshold): boolean {
  const before = openRows.at(-1);
  return row === before || (row.kind === 'trajectory-month' && before?.kind === 'trajectory-month');
}

function currentRun(assessment: Assessment): MetRun | null {
  const { series, met, threshold } = assessment;
  let run: Mutable<MetRun> | null = null;
  let gaps = 0;
  for (let i = series.periods.length - 1; i >= 0; i--) {
    if (series.provisional[i] === true) continue;
    const verdict = met[i] ?? null;
    if (verdict === null) {
      if ((threshold[i] ?? null) === null && run !== null) break;
      gaps += 1;
      continue;
    }
    const period = series.periods[i]!;
    if (run === null) {
      // Gaps after the latest known month belong to no run.
      run = { met: verdict, months: 1, from: period, to: period, unknown: 0 };
    } else if (verdict === run.met) {
      run.months += 1;
      run.from = period;
      run.unknown += gaps;
    } else {
      break;
    }
    gaps = 0;
  }
  return run;
}
