import type { Day } from './calendar-day.ts';

/**
 * One thing that happened: a never event, an infection, a pressure ulcer. Nothing about a patient.
 * Words are written as in files: `in_care`, `de_escalated`.
 */
export interface DatedEvent {
  readonly id: string;
  /** `never_event`, `mrsa_case`, `concern`… */
  readonly type: string;
  /** The provider. */
  readonly orgCode: string;
  readonly siteCode: string | null;
  /** The day it happened, and the day it was declared; at least one is known. */
  readonly incident: Day | null;
  readonly declared: Day | null;
  /** Whether these days are exact: of `month` and `year` only so much is known. */
  readonly precision: 'day' | 'month' | 'year';
  readonly category: string | null;
  readonly grade: string | null;
  readonly avoidable: 'yes' | 'no' | 'unknown';
  readonly acquired: string;
  readonly attribution: string;
  /** `de_escalated` events are kept and not counted. */
  readonly status: 'open' | 'closed' | 'de_escalated' | 'under_appeal' | 'provisional';
}
