import { EQUALITY_TOLERANCE } from './constants.ts';
import { indexNotBefore } from './points.ts';
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
  const only = thresholds.length === 1 ? thresholds[0] : undefined;
  if (only !== undefined && only.from === null && only.to === null && judgedMonthly(only.kind) && Number.isFinite(only.value)) {
    const rows = new Array<Threshold>(months).fill(only);
    return { rows, values: new Array<number>(months).fill(only.value), distinct: months === 0 ? [] : [only] };
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

/**
 * Did this month reach the required level? Equality counts as reached, up to `EQUALITY_TOLERANCE`: 0.95 made by a
 * division meets a threshold of 0.95.
 * @example meets(0.95, 0.95, 'at-least') // true
 */
export function meets(value: number, threshold: number, comparison: Threshold['comparison']): boolean {
  const slack = EQUALITY_TOLERANCE * Math.max(Math.abs(value), Math.abs(threshold));
  return comparison === 'at-least' ? value >= threshold - slack : value <= threshold + slack;
}
