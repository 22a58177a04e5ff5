import type { Assessment } from '../spc/assessment.ts';
import type { RareHarm } from '../spc/rare-harm/rare-harm-of.ts';
import type { Annotation, Measure, Organisation } from '../spc/vocabulary.ts';

/** One measure at one provider as a meeting sees it: who, what, the verdict, and the dates where harm is rare. */
export interface MeetingChart {
  readonly measure: Measure;
  readonly provider: Organisation;
  readonly assessment: Assessment;
  /** Dates of a harm too rare for a monthly verdict; null: not rare, or no dates known. */
  readonly rareHarm: RareHarm | null;
  /** Notes on its time axis, for what may lie behind a change. */
  readonly annotations: readonly Annotation[];
}

/** The same chart now and at the last meeting has the same key. @example chartKey(chart) // 'ae_4h_all_types@RWP' */
export function chartKey({ measure, provider }: { readonly measure: Pick<Measure, 'id'>; readonly provider: Pick<Organisation, 'code'> }): string {
  return `${measure.id}@${provider.code}`;
}
