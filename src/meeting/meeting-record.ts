/** What a meeting decided and wrote down, as a list of entries in the order they were made: nothing is overwritten, nothing is lost. */
import type { Day } from '../spc/rare-harm/calendar-day.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { RiskScore } from './risk-rating.ts';

/** Which meeting. */
export interface MeetingDetails {
  /** Made by whoever starts the meeting; two meetings never share one. */
  readonly meetingId: string;
  readonly title: string;
  /** The day it is held; null: not stated. */
  readonly day: Day | null;
  /** The month of the last meeting, and the last month of the data. */
  readonly since: Period | null;
  readonly to: Period;
  /** SHA-256 of the data that were on the wall; null: not known. */
  readonly contentHash: string | null;
}

/** An item of the running order as it was worded that day, so that minutes can be read when the data have moved on. */
export interface AgendaLine {
  readonly itemId: string;
  readonly title: string;
  readonly sentence: string;
}

export interface Action {
  readonly actionId: string;
  readonly itemId: string;
  readonly text: string;
  /** By role or name, as the committee says it; '' : nobody yet. */
  readonly owner: string;
  readonly due: Day | null;
}

/** One thing that was done in the meeting. `at`: an ISO time handed in, for the minutes. */
export type MeetingEntry = { readonly at: string } & (
  | { readonly kind: 'opened'; readonly details: MeetingDetails; readonly agenda: readonly AgendaLine[]; readonly carried: readonly CarriedAction[]; readonly carriedRatings?: readonly CarriedRating[] | undefined }
  | { readonly kind: 'agenda-added'; readonly lines: readonly AgendaLine[] }
  | { readonly kind: 'ordered'; readonly itemIds: readonly string[] }
  | { readonly kind: 'ticked'; readonly itemId: string; readonly done: boolean }
  | { readonly kind: 'noted'; readonly itemId: string; readonly text: string }
  | { readonly kind: 'rated'; readonly itemId: string; readonly likelihood: RiskScore; readonly consequence: RiskScore; readonly reason: string }
  | { readonly kind: 'rating-withdrawn'; readonly itemId: string }
  | { readonly kind: 'action-set'; readonly action: Action }
  | { readonly kind: 'action-closed'; readonly actionId: string; readonly outcome: string }
  | { readonly kind: 'action-reopened'; readonly actionId: string }
);

/** An action that an earlier meeting left open, with the title of its item, which this agenda may lack. */
export interface CarriedAction {
  readonly action: Action;
  readonly fromMeeting: string;
  readonly itemTitle: string;
  /** How many meetings it has been carried through; 1 at the first. */
  readonly carriedTimes: number;
}

/** A risk rating that an earlier meeting left standing, with the title of its item, which this agenda may lack. */
export interface CarriedRating {
  readonly itemId: string;
  readonly itemTitle: string;
  readonly likelihood: RiskScore;
  readonly consequence: RiskScore;
  readonly reason: string;
  /** The meeting that gave it. */
  readonly fromMeeting: string;
}

export interface MeetingRecord {
  readonly recordVersion: 1;
  readonly entries: readonly MeetingEntry[];
}

/**
 * Opens a meeting: its details, the running order as computed, the actions that earlier ones left open and the ratings they left standing.
 */
export function openMeeting(details: MeetingDetails, agenda: readonly AgendaLine[], carried: readonly CarriedAction[], at: string, carriedRatings: readonly CarriedRating[] = []): MeetingRecord {
  return { recordVersion: 1, entries: [{ kind: 'opened', at, details, agenda, carried, ...(carriedRatings.length === 0 ? {} : { carriedRatings }) }] };
}

/** Adds what was done. The record handed in is left as it is. */
export function record(meeting: MeetingRecord, entry: MeetingEntry): MeetingRecord {
  return { ...meeting, entries: [...meeting.entries, entry] };
}

/** The record as a file: JSON with a version, a line an entry, so that two of them can be compared. Read back by `parseMeetingRecord`. */
export function encodeMeetingRecord({ recordVersion, entries }: MeetingRecord): string {
  return `{"recordVersion":${String(recordVersion)},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}
