/**
 * A trigger point that a deployment lists: what has to be seen, how grave that is, and who is told. Read from a JSON file beside the pack by
 * `parseTriggerPoints`; judged by `meeting/triggers/judge-triggers.ts`.
 */

/** What has to be seen. */
export type TriggerCondition =
  /** So many events in so many months, in any such stretch that ended since the last meeting: any never event is 1 in 1. */
  | { readonly kind: 'events'; readonly atLeast: number; readonly inMonths: number }
  /** The threshold then in force missed in so many months running. */
  | { readonly kind: 'threshold-missed'; readonly months: number }
  /** Special cause of concern for so many months; 1: as soon as it shows. */
  | { readonly kind: 'concern'; readonly months: number }
  /** A special cause in a measure that is neither better nor worse, or of concern. */
  | { readonly kind: 'special-cause' }
  /** The chance (0–1) of ending the year on the wrong side of its objective is over this, or the objective is breached. */
  | { readonly kind: 'breach-probability'; readonly over: number }
  /** The process cannot be relied on: assurance is “fail”. */
  | { readonly kind: 'cannot-reach' }
  /** Months that were to be expected have not come, so many in a row. */
  | { readonly kind: 'missing'; readonly months: number };

/** How grave: to be told, to be acted on by the committee, to be taken to the board or the regulator. */
export type TriggerLevel = 'inform' | 'act' | 'escalate';

export interface TriggerPoint {
  /** Short and the deployment's own; ticks and notes refer to it. */
  readonly id: string;
  /** As the committee says it: `Any never event`. */
  readonly name: string;
  /** Identifiers of the measures it watches; null: all. */
  readonly measures: readonly string[] | null;
  /** Codes of the providers it watches; null: all. Sites only where named. */
  readonly providers: readonly string[] | null;
  readonly when: TriggerCondition;
  readonly level: TriggerLevel;
  /** By role, not by name: `Chief Officer`. */
  readonly tell: readonly string[];
}
