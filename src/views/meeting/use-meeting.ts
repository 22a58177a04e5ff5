/** The meeting that is being held: begun once, written to with every step, kept in this browser. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { parseMeetingRecord } from '../../extract/parse-meeting-record.ts';
import type { Problem } from '../../extract/problem.ts';
import { record, type AgendaLine, type MeetingEntry, type MeetingRecord } from '../../meeting/meeting-record.ts';
import { mergeRecords } from '../../meeting/merge-records.ts';
import { meetingState, type MeetingState } from '../../meeting/meeting-state.ts';
import { continueOrOpen, keepMeeting, meetingsThatCount, type MeetingAsked } from '../../queries/kept-meetings.ts';
import { useEnvironment } from '../../queries/use-environment.ts';
import { useFrozenPack } from '../../queries/use-frozen-pack.ts';

type EntryOf<Entry> = Entry extends MeetingEntry ? Omit<Entry, 'at'> : never;
/** What a screen says was done; the time is added here. */
export type Step = EntryOf<MeetingEntry>;

export interface HeldMeeting {
  /** Null until the kept meetings have been looked through. */
  readonly state: MeetingState | null;
  readonly record: MeetingRecord | null;
  /** False: this browser refuses to keep anything, so what is written is lost with the page unless it is exported. */
  readonly kept: boolean;
  /** A frozen pack takes nothing: `published` shows the record it came with, `unwritten` came with none. Null: this meeting is being held. */
  readonly frozen: 'published' | 'unwritten' | null;
  /** Kept meetings that cannot be read. */
  readonly problems: readonly Problem[];
  readonly step: (step: Step) => void;
  /** Takes in a record from another machine: this meeting's goes on with it, an older one's open actions come over next time. */
  readonly bring: (json: string, file: string) => Promise<void>;
}

export function useMeeting(asked: MeetingAsked, agenda: readonly AgendaLine[]): HeldMeeting {
  const environment = useEnvironment();
  const [meeting, setMeeting] = useState<MeetingRecord | null>(null);
  const [kept, setKept] = useState(environment.keep !== undefined);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  // The newest record at once, also for two steps in the same moment.
  const newest = useRef<MeetingRecord | null>(null);
  const manifest = useFrozenPack()?.manifest;
  const isFrozen = manifest !== undefined;
  const published = manifest?.meeting ?? null;
  const { since, to } = asked;

  const hold = useCallback((next: MeetingRecord): void => {
    newest.current = next;
    setMeeting(next);
    const { keep } = environment;
    if (keep !== undefined) void keepMeeting(keep, next).catch(() => setKept(false));
  }, [environment]);

  useEffect(() => {
    let left = false;
    void (async () => {
      if (isFrozen) {
        const { meetings, problems: faults } = await meetingsThatCount(environment, { record: published });
        if (left) return;
        setProblems(faults);
        setMeeting(continueOrOpen(meetings, asked, agenda, environment));
        return;
      }
      const found = environment.keep === undefined ? null : await meetingsThatCount(environment, null).catch(() => null);
      if (left) return;
      if (found === null) setKept(false);
      else setProblems(found.problems);
      hold(continueOrOpen(found?.meetings ?? [], asked, agenda, environment));
    })();
    return () => {
      left = true;
    };
    // Another agenda of the same two months adds its items when the meeting is next opened; it never restarts the one that is being held.
  }, [environment, since, to, hold, isFrozen, published]);

  const step = useCallback((done: Step): void => {
    // In a frozen pack nothing is newest: no key and no button writes.
    if (newest.current !== null) hold(record(newest.current, { ...done, at: environment.now() } as MeetingEntry));
  }, [environment, hold]);

  const bring = useCallback(async (json: string, file: string): Promise<void> => {
    const { settings, problems: found } = parseMeetingRecord(json, file);
    setProblems(found);
    const opened = settings?.entries[0];
    if (isFrozen || settings === null || opened?.kind !== 'opened') return;
    const merged = newest.current === null ? null : mergeRecords(newest.current, settings);
    if (merged !== null) hold(merged);
    else if (opened.details.since === since && opened.details.to === to) hold(settings);
    else if (environment.keep !== undefined) await keepMeeting(environment.keep, settings).catch(() => setKept(false));
  }, [environment, hold, since, to, isFrozen]);

  return { bring, frozen: isFrozen ? (published === null ? 'unwritten' : 'published') : null, state: meeting === null ? null : meetingState(meeting), record: meeting, kept, problems, step };
}
