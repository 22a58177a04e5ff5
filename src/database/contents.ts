/**
 * All that the loaded extracts say, ready for assessment: plain JSON, the same whether a loader baked it
 * (`contents.json`, for the first picture) or the engine in the browser answered.
 */
import type { DatedEvent } from '../spc/rare-harm/dated-event.ts';
import type { Annotation, Measure, MonthlySeries, Organisation, Period, Threshold } from '../spc/vocabulary.ts';
import type { Succession } from './combine-predecessors.ts';
import type { AsAt } from './contents-terms.ts';
import type { EventDisagreement } from './count-events.ts';

/** A threshold with the measure and organisation it belongs to; `orgCode` null: everybody. */
export interface ThresholdRow extends Threshold {
  readonly measureId: string;
  readonly orgCode: string | null;
}

export interface Contents {
  /** SHA-256 over the sorted hashes of the extracts: part of every query key. */
  readonly contentHash: string;
  readonly measures: readonly Measure[];
  readonly organisations: readonly Organisation[];
  readonly thresholds: readonly ThresholdRow[];
  readonly annotations: readonly Annotation[];
  /** Complete months, one entry a measure and provider with at least one row. */
  readonly series: readonly MonthlySeries[];
  /** Events one by one, of the sorts that are rare at their provider (`MOST_LISTED`); left out: none. */
  readonly events?: readonly DatedEvent[];
  /** Months for which a monthly figure and the dated events differ; the figure is in use. Left out: none. */
  readonly eventDisagreements?: readonly EventDisagreement[];
  /** Who took over from whom. Left out: nobody, as far as the extracts say. */
  readonly successions?: readonly Succession[];
  /** The past month these contents are as at, and what that could mean. Left out: today's position. */
  readonly asAt?: AsAt;
  /** Said where predecessors' months are added to their successor's. Left out: every organisation for itself. */
  readonly predecessors?: 'combined';
  /** Which entries of the browser's own register are joined to the annotations. Left out: none. */
  readonly register?: string;
  /** First and last month of any series; null when there is none. */
  readonly firstMonth: Period | null;
  readonly lastMonth: Period | null;
}
