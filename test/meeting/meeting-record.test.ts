import { describe, expect, it } from 'vitest';
import { parseMeetingRecord } from '../../src/extract/parse-meeting-record.ts';
import { encodeMeetingRecord, openMeeting, record, type MeetingDetails, type MeetingEntry, type MeetingRecord } from '../../src/meeting/meeting-record.ts';
import { carryOver, isOverdue, meetingState } from '../../src/meeting/meeting-state.ts';
import { fc } from '../wording/property.ts';

const details: MeetingDetails = { meetingId: 'm1', title: 'July 2012', day: '2012-08-16', since: '2012-05', to: '2012-07', contentHash: 'abc' };
const agenda = ['a', 'b', 'c'].map((itemId) => ({ itemId, title: `Title ${itemId}`, sentence: `Sentence ${itemId}.` }));
const at = '2012-08-16T10:00:00Z';
const opened = openMeeting(details, agenda, [], at);
const after = (...entries: readonly MeetingEntry[]): MeetingRecord => entries.reduce(record, opened);
const action = { actionId: 'x', itemId: 'a', text: 'Visit the clinic', owner: 'Stroke lead', due: '2012-09-01' } as const;

const itemId = fc.constantFrom('a', 'b', 'c', 'elsewhere', '__proto__', 'constructor');
const actionId = fc.constantFrom('x', 'y', 'toString');
const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const score = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>;
const entry: fc.Arbitrary<MeetingEntry> = fc.oneof(
  fc.record({ at: fc.constant(at), kind: fc.constant('noted' as const), itemId, text: words }),
  fc.record({ at: fc.constant(at), kind: fc.constant('ticked' as const), itemId, done: fc.boolean() }),
  fc.record({ at: fc.constant(at), kind: fc.constant('ordered' as const), itemIds: fc.array(itemId, { maxLength: 6 }) }),
  fc.record({ at: fc.constant(at), kind: fc.constant('rated' as const), itemId, likelihood: score, consequence: score, reason: words }),
  fc.record({ at: fc.constant(at), kind: fc.constant('rating-withdrawn' as const), itemId }),
  fc.record({ at: fc.constant(at), kind: fc.constant('action-set' as const), action: fc.record({ actionId, itemId, text: words, owner: words, due: fc.constantFrom(null, '2012-09-01') }) }),
  fc.record({ at: fc.constant(at), kind: fc.constant('action-closed' as const), actionId, outcome: words }),
  fc.record({ at: fc.constant(at), kind: fc.constant('action-reopened' as const), actionId }),
  fc.record({ at: fc.constant(at), kind: fc.constant('agenda-added' as const), lines: fc.array(fc.record({ itemId, title: words, sentence: words }), { maxLength: 3 }) }),
);

describe('meetingState', () => {
  it('of any sequence keeps the last wording of every note letter by letter, and every one before it', () => {
    fc.assert(fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const state = meetingState(after(...entries));
      const written = new Map<string, string[]>();
      for (const one of entries) if (one.kind === 'noted') written.set(one.itemId, [...(written.get(one.itemId) ?? []), one.text]);
      for (const [id, texts] of written) {
        const item = state?.items.find((candidate) => candidate.itemId === id);
        expect(item?.note).toBe(texts.at(-1));
        expect(item?.notes.map(({ text }) => text)).toEqual(texts);
      }
    }), { numRuns: 300 });
  });

  it('of any sequence loses no item and no action, whatever order the chair chose', () => {
    fc.assert(fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const state = meetingState(after(...entries));
      const ids = state?.items.map((item) => item.itemId) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      for (const { itemId: id } of agenda) expect(ids).toContain(id);
      const actions = [...(state?.items.flatMap((item) => item.actions) ?? []), ...(state?.otherActions ?? [])].map((one) => one.actionId).sort();
      expect(actions).toEqual([...new Set(entries.flatMap((one) => (one.kind === 'action-set' ? [one.action.actionId] : [])))].sort());
    }), { numRuns: 300 });
  });

  it('of any sequence is the same after it went out as a file and came back', () => {
    fc.assert(fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const meeting = after(...entries);
      const read: { readonly settings: MeetingRecord | null; readonly problems: readonly unknown[] } = parseMeetingRecord(encodeMeetingRecord(meeting), 'meeting.json');
      expect(read.problems).toEqual([]);
      expect(read.settings).toEqual(meeting);
    }), { numRuns: 100 });
  });

  it('of an order that names some items puts these first and keeps the rest as they were', () => {
    expect(meetingState(after({ kind: 'ordered', at, itemIds: ['c', 'gone'] }))?.items.map((item) => item.itemId)).toEqual(['c', 'a', 'b']);
  });

  it('of ticks counts the items done; of a rating knows the band, and nothing once it is withdrawn', () => {
    const rated = after({ kind: 'ticked', at, itemId: 'b', done: true }, { kind: 'rated', at, itemId: 'b', likelihood: 5, consequence: 3, reason: 'Second in a year' });
    expect(meetingState(rated)).toMatchObject({ done: 1, items: [{ done: false }, { done: true, rating: { rating: 15, band: 'extreme', reason: 'Second in a year' } }, { rating: null }] });
    expect(meetingState(record(rated, { kind: 'rating-withdrawn', at, itemId: 'b' }))?.items[1]?.rating).toBeNull();
  });

  it('of a note on an item that the agenda lacks makes the item, at the end', () => {
    expect(meetingState(after({ kind: 'noted', at, itemId: 'new', text: 'Raised from the floor' }))?.items.at(-1)).toMatchObject({ itemId: 'new', title: 'new', note: 'Raised from the floor' });
  });

  it('of a record that was never opened is nothing; record leaves what it was handed as it is', () => {
    expect(meetingState({ recordVersion: 1, entries: [] })).toBeNull();
    record(opened, { kind: 'ticked', at, itemId: 'a', done: true });
    expect(opened.entries).toHaveLength(1);
  });
});

describe('carryOver', () => {
  it('brings open actions to the next meeting, with where they come from and how often they were carried, and no closed one', () => {
    const july = after({ kind: 'action-set', at, action }, { kind: 'action-set', at, action: { ...action, actionId: 'done', text: 'Write' } }, { kind: 'action-closed', at, actionId: 'done', outcome: 'Written' });
    const carried = carryOver(july);
    expect(carried).toEqual([{ action, fromMeeting: 'July 2012', itemTitle: 'Title a', carriedTimes: 1 }]);
    const september = openMeeting({ ...details, meetingId: 'm2', title: 'September 2012' }, [], carried, at);
    expect(meetingState(september)?.otherActions).toMatchObject([{ text: 'Visit the clinic', open: true, carried: { fromMeeting: 'July 2012' } }]);
    const later = record(september, { kind: 'action-set', at, action: { ...action, due: '2012-10-01' } });
    expect(carryOver(later)).toEqual([{ action: { ...action, due: '2012-10-01' }, fromMeeting: 'July 2012', itemTitle: 'Title a', carriedTimes: 2 }]);
    expect(carryOver(record(later, { kind: 'action-closed', at, actionId: 'x', outcome: '' }))).toEqual([]);
  });

  it('is late after its day, not on it', () => {
    expect(['2012-08-31', '2012-09-01', '2012-09-02'].map((today) => isOverdue({ open: true, due: '2012-09-01' }, today))).toEqual([false, false, true]);
    expect(isOverdue({ open: false, due: '2012-09-01' }, '2013-01-01')).toBe(false);
  });
});
