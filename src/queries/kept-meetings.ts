/** Meetings kept in this browser: found again after a reload, carried over to the next one, never overwritten by another. */
import { parseMeetingRecord } from '../extract/parse-meeting-record.ts';
import type { Problem } from '../extract/problem.ts';
import { carryOver, carryRatings, meetingState } from '../meeting/meeting-state.ts';
import { encodeMeetingRecord, openMeeting, record, type AgendaLine, type MeetingDetails, type MeetingRecord } from '../meeting/meeting-record.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { Environment, Keep } from './environment.ts';
import { readPackSettings } from './pack-settings.ts';

const FOLDER = 'meeting/';

const openedAt = ({ entries }: MeetingRecord): string => entries[0]?.at ?? '';

/** Every meeting kept here, the latest opened first. One that cannot be read is told of and left where it is. */
export async function keptMeetings(keep: Keep): Promise<{ readonly meetings: readonly MeetingRecord[]; readonly problems: readonly Problem[] }> {
  const meetings: MeetingRecord[] = [];
  const problems: Problem[] = [];
  for (const name of await keep.names(FOLDER)) {
    const parsed = parseMeetingRecord((await keep.read(name)) ?? '', name);
    problems.push(...parsed.problems);
    if (parsed.settings !== null) meetings.push(parsed.settings);
  }
  return { meetings: meetings.sort((a, b) => (openedAt(a) < openedAt(b) ? 1 : -1)), problems };
}

/**
 * The meetings that count: of a frozen pack the record it was published with alone (null: it has none), since it takes nothing from the browser it
 * is read in; else, `frozen` being null, those kept here.
 */
export async function meetingsThatCount(environment: Pick<Environment, 'keep' | 'fetchFile'>, frozen: { readonly record: string | null } | null): ReturnType<typeof keptMeetings> {
  if (frozen === null) return environment.keep === undefined ? { meetings: [], problems: [] } : keptMeetings(environment.keep);
  const { settings, problems } = await readPackSettings(environment, frozen.record, parseMeetingRecord);
  return { meetings: settings === null ? [] : [settings], problems };
}

export async function keepMeeting(keep: Keep, meeting: MeetingRecord): Promise<void> {
  const opened = meeting.entries[0];
  if (opened?.kind !== 'opened') throw new Error('A meeting that was never opened cannot be kept.');
  await keep.write(FOLDER + opened.details.meetingId, encodeMeetingRecord(meeting));
}

/** What a meeting is about, before it has an identity of its own. */
export type MeetingAsked = Omit<MeetingDetails, 'meetingId' | 'day'>;

const monthOf = ({ entries: [opened] }: MeetingRecord): Period => (opened?.kind === 'opened' ? opened.details.to : '');

/** Whose actions and ratings come over: of the meetings about no later month the one about the latest, opened last. A past month looked at again takes nothing from the future. */
function meetingBefore(kept: readonly MeetingRecord[], to: Period): MeetingRecord | undefined {
  return kept.filter((meeting) => monthOf(meeting) <= to).sort((one, other) => (monthOf(one) < monthOf(other) ? 1 : monthOf(one) > monthOf(other) ? -1 : 0))[0];
}

/**
 * The meeting about these months: the one already begun, with items that have come since added at its end; else a new one,
 * which takes over the open actions of the meeting before it and the ratings that stand.
 */
export function continueOrOpen(kept: readonly MeetingRecord[], asked: MeetingAsked, agenda: readonly AgendaLine[], environment: Pick<Environment, 'today' | 'now' | 'newId'>): MeetingRecord {
  const at = environment.now();
  const begun = kept.find(({ entries: [opened] }) => opened?.kind === 'opened' && opened.details.to === asked.to && opened.details.since === asked.since);
  if (begun === undefined) {
    const before = meetingBefore(kept, asked.to);
    const details = { ...asked, meetingId: `${asked.to}-${environment.newId?.() ?? at}`, day: environment.today() };
    return openMeeting(details, agenda, before === undefined ? [] : carryOver(before), at, before === undefined ? [] : carryRatings(before));
  }
  const known = new Set(meetingState(begun)?.items.map(({ itemId }) => itemId));
  const lines = agenda.filter(({ itemId }) => !known.has(itemId));
  return lines.length === 0 ? begun : record(begun, { kind: 'agenda-added', at, lines });
}
