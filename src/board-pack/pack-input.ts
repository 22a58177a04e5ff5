/** What a board pack is composed from: everything the site knows of a pack, and nothing that has to be asked for. */
import type { Problem } from '../extract/problem.ts';
import type { ChangesSince } from '../meeting/changes-since.ts';
import type { MeetingChart } from '../meeting/meeting-chart.ts';
import type { MeetingRecord } from '../meeting/meeting-record.ts';
import type { Triggered } from '../meeting/triggers/judge-triggers.ts';
import type { RegisteredNote } from '../register/register-state.ts';
import type { DatedEvent } from '../spc/rare-harm/dated-event.ts';
import type { Annotation, Measure, Organisation, Period } from '../spc/vocabulary.ts';
import type { DisagreementFigures } from '../wording/describe-disagreement.ts';
import type { ReconciliationFigures } from '../wording/describe-report.ts';
import type { AsAtSaid } from '../wording/describe-terms.ts';
import type { OwnSummaryWords } from '../wording/summary-grid-words.ts';

/** What of the contents a pack reads; `Contents` of `database` fits. */
export interface PackContents {
  readonly contentHash: string;
  readonly measures: readonly Measure[];
  readonly organisations: readonly Organisation[];
  readonly annotations: readonly Annotation[];
  readonly events?: readonly DatedEvent[];
  readonly eventDisagreements?: readonly DisagreementFigures[];
  readonly asAt?: AsAtSaid;
  readonly predecessors?: 'combined';
  readonly firstMonth: Period | null;
  readonly lastMonth: Period | null;
}

/** What the data's own manifest says of them; `PackManifest` of `extract` fits. */
export interface PackOrigin {
  readonly title: string;
  readonly source: string;
  readonly note: string;
  readonly synthetic: boolean;
  /** The day the figures were known; null: not stated. */
  readonly dataAsOf: string | null;
  readonly sources: readonly { readonly file: string; readonly sha256: string | null; readonly rows: number | null }[];
  readonly dropped: readonly { readonly file: string; readonly what: string; readonly count: number; readonly lines: readonly number[] }[];
  readonly reconciliation: readonly (ReconciliationFigures & { readonly file: string })[];
}

export interface PackInput {
  /** Every chart, assessed under the rule sets of the recipe, at its `asAt`. */
  readonly charts: readonly MeetingChart[];
  /** The contents behind the charts, at the recipe's `asAt`. */
  readonly contents: PackContents;
  /** Null: there is no earlier month to compare with. */
  readonly agenda: ChangesSince | null;
  readonly triggers: { readonly triggered: readonly Triggered[]; readonly listed: number; readonly problems: readonly Problem[] };
  /** The record of the meeting whose actions are shown; null: none. */
  readonly meeting: MeetingRecord | null;
  /** Notes and decisions: those of the register, withdrawn ones included, and those of extracts. */
  readonly notes: readonly (RegisteredNote | Annotation)[];
  /** Null: files without a manifest. */
  readonly origin: PackOrigin | null;
  /** Files that a person added, by name; empty: none. */
  readonly addedFiles: readonly string[];
  /** Problems found while the extracts were read. */
  readonly problems: readonly Problem[];
  /** The deployment's own words for the summary grid; null: the usual ones. */
  readonly summaryWords: OwnSummaryWords | null;
}
