/** Two records of one meeting, written on two machines, become one in which nothing of either is missing. */
import type { MeetingEntry, MeetingRecord } from './meeting-record.ts';

/**
 * Every entry of both, in the order of their times; those of the same minute keep the order they had, `mine` first.
 * The same entry in both stands once. Null: they are records of different meetings.
 *
 * @example mergeRecords(mine, copyOfMine) // mine
 */
export function mergeRecords(mine: MeetingRecord, theirs: MeetingRecord): MeetingRecord | null {
  const [opened] = mine.entries;
  const [other] = theirs.entries;
  if (opened?.kind !== 'opened' || other?.kind !== 'opened' || opened.details.meetingId !== other.details.meetingId) return null;
  const known = new Set(mine.entries.map((entry) => JSON.stringify(entry)));
  const more = theirs.entries.filter((entry) => entry.kind !== 'opened' && !known.has(JSON.stringify(entry)));
  if (more.length === 0) return mine;
  const rest: readonly MeetingEntry[] = [...mine.entries.slice(1), ...more];
  return { ...mine, entries: [opened, ...rest.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))] };
}
