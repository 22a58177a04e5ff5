import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMeeting, record, type MeetingEntry, type MeetingRecord } from '../../src/meeting/meeting-record.ts';
import { mergeRecords } from '../../src/meeting/merge-records.ts';

const opened = (meetingId: string): MeetingRecord =>
  openMeeting({ meetingId, title: 'Committee', day: null, since: '2012-06', to: '2012-07', contentHash: null }, [{ itemId: 'a', title: 'a', sentence: '' }], [], '2012-08-14T14:00');
const note = (minute: number, text: string): MeetingEntry => ({ kind: 'noted', at: `2012-08-14T14:${String(minute).padStart(2, '0')}`, itemId: 'a', text });

describe('mergeRecords', () => {
  it('of a copy and of an older copy is what was there', () => {
    const older = record(opened('x'), note(1, 'one'));
    const newer = record(older, note(2, 'two'));
    expect(mergeRecords(newer, older)).toBe(newer);
    expect(mergeRecords(older, newer)?.entries).toEqual(newer.entries);
  });

  it('of another meeting is none', () => expect(mergeRecords(opened('x'), opened('y'))).toBeNull());

  it('holds every entry of both, once, in the order of their times', () => {
    const notes = fc.array(fc.record({ minute: fc.integer({ min: 1, max: 59 }), text: fc.string() }), { maxLength: 12 });
    fc.assert(fc.property(notes, notes, notes, (shared, mine, theirs) => {
      const make = (...parts: readonly { minute: number; text: string }[]): MeetingRecord => parts.reduce((meeting, { minute, text }) => record(meeting, note(minute, text)), opened('x'));
      const one = make(...shared, ...mine);
      const two = make(...shared, ...theirs);
      const merged = mergeRecords(one, two);
      const texts = (meeting: MeetingRecord | null): Set<string> => new Set(meeting?.entries.map((entry) => JSON.stringify(entry)));
      expect(texts(merged)).toEqual(new Set([...texts(one), ...texts(two)]));
      expect(merged?.entries[0]?.kind).toBe('opened');
    }));
  });
});
