import type { GapReason, Period } from './vocabulary.ts';

/**
 * What the extract says of one month: a count, a share, or a word that says why there is none.
 *
 * `ok`, `estimated` and `zero-filled` carry a figure; `provisional` is a figure that will change (so does the flag of
 * that name); the others are reasons for a gap.
 */
export type ObservationStatus =
  | 'ok' | 'estimated' | 'provisional' | 'zero-filled' | Exclude<GapReason, 'no-row' | 'zero-denominator'>;

/** One provider-month of one measure, as the database hands it over. */
export interface Observation {
  readonly period: Period;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the measure's unit in the core: a proportion 0–1, a rate already multiplied. Null: none. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** The value first reported, where a later extract restated it. */
  readonly restatedFrom: number | null;
  readonly provisional: boolean;
}
