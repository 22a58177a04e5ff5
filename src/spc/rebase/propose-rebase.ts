import type { Assessment } from '../assessment.ts';
import { D2_OF_TWO, MINIMUM_PHASE_POINTS } from '../constants.ts';
import { calendarMonth } from '../judgement/financial-year.ts';
import { meanOf, processPoints } from '../judgement/process-points.ts';
import type { Period } from '../vocabulary.ts';

/** So many months in a row on one side of the old centre make a sustained shift. */
export const SHIFT_RUN = 8;
/** The step has to be so many of its own standard errors large; a run of eight alone comes by chance too often. */
export const STEP_IN_STANDARD_ERRORS = 3;

/** What a proposal has to pass. */
export type RebaseGateId =
  /** `SHIFT_RUN` months in a row beyond the old centre. Measured: months. */
  | 'long-enough-run'
  /** Twelve months before, so that the old centre is known. Measured: months. */
  | 'enough-before'
  /** Twelve months from the change on, so that new limits are not provisional. Measured: months. */
  | 'enough-after'
  /** The step is larger than chance makes. Measured: standard errors. */
  | 'larger-than-chance'
  /**
   * No run of `SHIFT_RUN` months, and no month beyond the new limit, back towards the old centre. Measured: the longest such
   * run.
   */
  | 'no-opposing-signal'
  /** The last `SHIFT_RUN` months still lie nearer to the new centre than to the old. Measured: their mean. */
  | 'sustained';

export interface RebaseGate {
  readonly id: RebaseGateId;
  readonly passed: boolean;
  readonly measured: number;
  readonly required: number;
}

/** A point in time from which the process may have become another one. */
export interface RebaseProposal {
  /** All gates passed. False: a shift was found, and the failed gates say why limits should stay. */
  readonly proposed: boolean;
  /** The first month of the new phase. */
  readonly from: Period;
  readonly side: 'high' | 'low';
  readonly oldCentre: number;
  readonly newCentre: number;
  /** Months that made the old centre, and the new. */
  readonly monthsBefore: number;
  readonly monthsAfter: number;
  readonly gates: readonly RebaseGate[];
  /** The change falls in April, when a new financial year begins: that alone is no reason to re-base. */
  readonly startsInApril: boolean;
}

/**
 * Has the process settled at a new level, so that its limits might be calculated anew?
 *
 * Proposes only. Limits are recalculated by a recorded human decision, with a dated cause; a better-looking chart is none.
 *
 * Re-derived in the spirit of the Stable Shift Algorithm from its published description (limits fixed by the months before,
 * extended until a shift, re-established only when the shift is long, lasting and not contradicted). Within the last phase every
 * month from the ninth on is tried as the first of a new phase: the centre of all months before it is the old centre, and
 * `SHIFT_RUN` or more consecutive months from it on have to lie strictly on one side of that. Of these candidates the one with
 * the largest step, in its own standard errors, is where the change most likely happened; it alone is put to the gates, so that
 * a later month cannot pass in its place. σ is the mean moving range ÷ 1.128 of the months before and after, without the range
 * across the change; the step's standard error is σ·√(1/before + 1/after).
 *
 * Equality with the old centre ends a run. Excluded, provisional and missing months take no part; runs pass over them.
 *
 * @returns null where no candidate is found, and for charts of rare events
 * @example 24 months around 50, then 14 around 60: proposed from the 25th month, old centre 50, new centre 60
 */
export function proposeRebase(assessment: Assessment): RebaseProposal | null {
  const { chartKind, series } = assessment;
  const points = processPoints(assessment);
  if (points === null || chartKind === 't' || chartKind === 'g' || chartKind === 'mr') return null;
  const found = proposeFromValues(points.values);
  if (found === null) return null;
  const { start, ...proposal } = found;
  const from = series.periods[points.indices[start]!]!;
  return { ...proposal, from, startsInApril: calendarMonth(from) === 4 };
}

/** The same for plain numbers, one a month: `start` is the index of the first month of the new phase. */
export function proposeFromValues(
  values: readonly number[],
): (Omit<RebaseProposal, 'from' | 'startsInApril'> & { readonly start: number }) | null {
  let best: NonNullable<ReturnType<typeof judge>> | null = null;
  let total = 0;
  for (let start = 0; start < values.length; start++) {
    const oldCentre = start === 0 ? 0 : total / start;
    total += values[start]!;
    // With fewer months before, the “old centre” is no centre yet; the gate states the twelve that are needed.
    if (start < SHIFT_RUN || !Number.isFinite(oldCentre)) continue;
    const side = Math.sign(values[start]! - oldCentre);
    let run = 0;
    while (side !== 0 && start + run < values.length && Math.sign(values[start + run]! - oldCentre) === side) run += 1;
    if (run < SHIFT_RUN) continue;
    const candidate = judge(values, start, side, oldCentre, run);
    if (candidate !== null && (best === null || candidate.stepInErrors > best.stepInErrors)) best = candidate;
  }
  if (best === null) return null;
  const { stepInErrors: _, ...proposal } = best;
  return proposal;
}

function judge(values: readonly number[], start: number, side: number, oldCentre: number, run: number) {
  const before = values.slice(0, start);
  const after = values.slice(start);
  const newCentre = meanOf(after)!;
  const ranges = [...rangesOf(before), ...rangesOf(after)];
  const sigma = (meanOf(ranges) ?? 0) / D2_OF_TWO;
  const step = Math.abs(newCentre - oldCentre);
  if (!Number.isFinite(step) || !Number.isFinite(sigma)) return null;
  const standardError = sigma * Math.sqrt(1 / before.length + 1 / after.length);
  // Levels that never vary and yet differ are beyond any chance; the number stays finite.
  const inErrors = standardError > 0 ? Math.min(step / standardError, 1e6) : step > 0 ? 1e6 : 0;
  const newSigma = (meanOf(rangesOf(after)) ?? 0) / D2_OF_TWO;
  const opposing = longestRun(after, (value) => (newCentre - value) * side > 0);
  const isBeyond = after.some((value) => (newCentre - value) * side > 3 * newSigma && newSigma > 0);
  const latest = meanOf(after.slice(-SHIFT_RUN))!;
  const half = (oldCentre + newCentre) / 2;
  const gate = (id: RebaseGateId, isPassed: boolean, measured: number, required: number): RebaseGate => (
    { id, passed: isPassed, measured, required }
  );
  const gates: readonly RebaseGate[] = [
    gate('long-enough-run', run >= SHIFT_RUN, run, SHIFT_RUN),
    gate('enough-before', before.length >= MINIMUM_PHASE_POINTS, before.length, MINIMUM_PHASE_POINTS),
    gate('enough-after', after.length >= MINIMUM_PHASE_POINTS, after.length, MINIMUM_PHASE_POINTS),
    gate('larger-than-chance', inErrors >= STEP_IN_STANDARD_ERRORS, inErrors, STEP_IN_STANDARD_ERRORS),
    gate('no-opposing-signal', opposing < SHIFT_RUN && !isBeyond, opposing, SHIFT_RUN),
    gate('sustained', (latest - half) * side > 0, latest, half),
  ];
  return {
    start,
    stepInErrors: inErrors,
    proposed: gates.every((found) => found.passed),
    side: side > 0 ? 'high' as const : 'low' as const,
    oldCentre,
    newCentre,
    monthsBefore: before.length,
    monthsAfter: after.length,
    gates,
  };
}

function rangesOf(values: readonly number[]): number[] {
  const ranges: number[] = [];
  for (let i = 1; i < values.length; i++) ranges.push(Math.abs(values[i]! - values[i - 1]!));
  return ranges;
}

function longestRun(values: readonly number[], holds: (value: number) => boolean): number {
  let longest = 0;
  let run = 0;
  for (const value of values) {
    run = holds(value) ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
