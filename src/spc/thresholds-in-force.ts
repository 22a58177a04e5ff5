import { EQUALITY_TOLERANCE } from './constants.ts';
import { indexNotBefore } from './points.ts';
import { sharedColumn } from './shared-column.ts';
import type { Period, Threshold, ThresholdKind } from './vocabulary.ts';

/** The threshold that is judged, month by month. */
export interface ThresholdsInForce {
  /** Month → the row in force; null: none. */
  readonly rows: readonly (Threshold | null)[];
  readonly values: readonly (number | null)[];
  /** The rows that were in force in any month, in time order. */
  readonly distinct: readonly Threshold[];
}

const KIND_ORDER: readonly ThresholdKind[] = ['local', 'standard', 'trajectory-month', 'interim'];
const LEVEL_ORDER: readonly Threshold['level'][] = ['site', 'provider', 'commissioner', 'national'];

/** Whether this kind is judged month by month: an annual limit and a cumulative trajectory are not. */
export function judgedMonthly(kind: ThresholdKind): boolean {
  return KIND_ORDER.includes(kind);
}

function weightOf(threshold: Threshold, judgedKind: ThresholdKind | undefined): number {
  const kind = threshold.kind === judgedKind ? 0 : 1 + KIND_ORDER.indexOf(threshold.kind);
  return kind * LEVEL_ORDER.length + LEVEL_ORDER.indexOf(threshold.level);
}

function outranks(challenger: Threshold, holder: Threshold, judgedKind: ThresholdKind | undefined): boolean {
  const difference = weightOf(challenger, judgedKind) - weightOf(holder, judgedKind);
  if (difference !== 0) return difference < 0;
  // The younger of two equals; of two that begin together, the one listed later.
  return (challenger.from ?? '') >= (holder.from ?? '');
}

/**
 * Which required level was in force in which month?
 *
 * Of the rows in force in a month (both ends included, null = open) the kind named by `judgedKind` wins, then local,
 * standard, trajectory, interim; within a kind the most specific level (site, provider, commissioner, national); then the
 * one that began last. An annual limit and a cumulative trajectory are never judged monthly. A value that is not finite is
 * no threshold. Months without any are null.
 * @example a standard 0.95 from 2010 and a local 0.9 from 2024-04 // 0.95 to 2024-03, then 0.9
 */
export function thresholdsInForce(
  periods: readonly Period[], thresholds: readonly Threshold[], judgedKind?: ThresholdKind,
): ThresholdsInForce {
  const months = periods.length;
  if (thresholds.length === 0) return none(months);
  const only = thresholds.length === 1 ? (thresholds[0] as Threshold) : null;
  if (only !== null && only.from === null && only.to === null && judgedMonthly(only.kind) && Number.isFinite(only.value)) {
    return throughout(only, months);
  }
  const rows = new Array<Threshold | null>(months).fill(null);
  for (const threshold of thresholds) {
    if (!judgedMonthly(threshold.kind) || !Number.isFinite(threshold.value)) continue;
    const from = threshold.from === null ? 0 : indexNotBefore(periods, threshold.from);
    const to = threshold.to === null ? months : indexNotBefore(periods, `${threshold.to}~`);
    for (let i = from; i < to; i++) {
      const holder = rows[i] as Threshold | null;
      if (holder === null || outranks(threshold, holder, judgedKind)) rows[i] = threshold;
    }
  }
  const values = new Array<number | null>(months).fill(null);
  const distinct: Threshold[] = [];
  let before: Threshold | null = null;
  for (let i = 0; i < months; i++) {
    const row = rows[i] as Threshold | null;
    if (row === null) continue;
    values[i] = row.value;
    if (row !== before && !distinct.includes(row)) distinct.push(row);
    before = row;
  }
  return { rows, values, distinct };
}

const nulls = sharedColumn(null);

function none(months: number): ThresholdsInForce {
  return { rows: nulls(months), values: nulls(months), distinct: [] };
}

// Chart after chart is held against the same national standard.
let latestRow: Threshold | null = null;
let latest: ThresholdsInForce | null = null;
const throughoutOf = new WeakMap<Threshold, Map<number, ThresholdsInForce>>();

/** One open-ended row, the commonest case by far: the same columns for every chart of that length. */
function throughout(row: Threshold, months: number): ThresholdsInForce {
  if (row === latestRow && latest !== null && latest.rows.length === months) return latest;
  let made = throughoutOf.get(row);
  if (made === undefined) throughoutOf.set(row, made = new Map<number, ThresholdsInForce>());
  let inForce = made.get(months);
  if (inForce === undefined) {
    const each = Array.from({ length: months });
    inForce = { rows: each.map(() => row), values: each.map(() => row.value), distinct: months === 0 ? [] : [row] };
    made.set(months, inForce);
  }
  latestRow = row;
  latest = inForce;
  return inForce;
}

/**
 * Did this month reach the required level? Equality counts as reached, up to `EQUALITY_TOLERANCE`: 0.95 made by a
 * division meets a threshold of 0.95.
 * @example meets(0.95, 0.95, 'at-least') // true
 */
export function meets(value: number, threshold: number, comparison: Threshold['comparison']): boolean {
  const slack = EQUALITY_TOLERANCE * Math.abs(threshold);
  return comparison === 'at-least' ? value >= threshold - slack : value <= threshold + slack;
}

const allMet = sharedColumn(true);
const allMissed = sharedColumn(false);

/**
 * Which months met the threshold then in force? Null: no value, or no threshold.
 * @example monthsMet([0.96, null, 0.9], thresholdsInForce(periods, [atLeast95])) // [true, null, false]
 */
export function monthsMet(values: readonly (number | null)[], { rows, distinct }: ThresholdsInForce): readonly (boolean | null)[] {
  const months = values.length;
  if (distinct.length === 0) return nulls(months);
  const met: (boolean | null)[] = nulls(months).slice();
  let reached = 0;
  let missed = 0;
  let row: Threshold | null = null;
  let level = 0;
  let sign = 1;
  for (let i = 0; i < months; i++) {
    const value = values[i];
    const next = rows[i] as Threshold | null;
    if (value == null || next === null) continue;
    if (next !== row) {
      row = next;
      sign = row.comparison === 'at-least' ? 1 : -1;
      level = sign * row.value - EQUALITY_TOLERANCE * Math.abs(row.value);
    }
    const meeting = sign * value >= level;
    met[i] = meeting;
    reached += +meeting;
    missed += +!meeting;
  }
  return reached === months ? allMet(months) : missed === months ? allMissed(months) : met;
}
