import { describe, expect, it } from 'vitest';
import { carryRatings, meetingState } from '../../src/meeting/meeting-state.ts';
import { encodeMeetingRecord, record } from '../../src/meeting/meeting-record.ts';
import { continueOrOpen, keepMeeting, keptMeetings, meetingsThatCount } from '../../src/queries/kept-meetings.ts';
import { minutesMarkdown, minutesTable } from '../../src/wording/minutes.ts';
import { madeKeep } from './made-keep.ts';

let ids = 0;
const environment = { today: () => '2012-08-14', now: () => '2012-08-14T14:00', newId: () => `id${String(ids++)}` };
const asked = { title: 'Committee', since: '2012-06', to: '2012-07', contentHash: null };
const line = (itemId: string) => ({ itemId, title: itemId, sentence: '' });

describe('continueOrOpen', () => {
  it('the same two months go on with what was written, and items that are new are added', async () => {
    const keep = madeKeep();
    const first = record(continueOrOpen([], asked, [line('a')], environment), { kind: 'noted', at: '2012-08-14T14:05', itemId: 'a', text: 'Ask again' });
    await keepMeeting(keep, first);
    const { meetings, problems } = await keptMeetings(keep);
    expect(problems).toEqual([]);
    const state = meetingState(continueOrOpen(meetings, asked, [line('a'), line('b')], environment));
    expect(state?.items.map(({ itemId, note }) => [itemId, note])).toEqual([['a', 'Ask again'], ['b', '']]);
  });

  it('another month opens a meeting of its own, which takes over open actions and leaves the former as it was', async () => {
    const keep = madeKeep();
    const action = { actionId: 'x', itemId: 'a', text: 'Visit the clinic', owner: '', due: null };
    const july = record(continueOrOpen([], asked, [line('a')], environment), { kind: 'action-set', at: '2012-08-14T14:05', action });
    await keepMeeting(keep, july);
    const { meetings } = await keptMeetings(keep);
    const august = continueOrOpen(meetings, { ...asked, since: '2012-07', to: '2012-08' }, [line('b')], environment);
    await keepMeeting(keep, august);
    expect(meetingState(august)?.otherActions.map(({ text }) => text)).toEqual(['Visit the clinic']);
    expect(keep.texts.size).toBe(2);
  });

  it('open actions come from the meeting about the month before, whatever was opened last; a past month takes nothing from a later one', async () => {
    const keep = madeKeep();
    const at = (hour: string) => ({ ...environment, now: () => `2012-08-14T${hour}:00` });
    const withAction = (to: string, hour: string, text: string) =>
      record(continueOrOpen([], { ...asked, since: null, to }, [line('a')], at(hour)), { kind: 'action-set', at: `2012-08-14T${hour}:05`, action: { actionId: to, itemId: 'a', text, owner: '', due: null } });
    for (const [to, hour, text] of [['2012-07', '14', 'Of July'], ['2012-06', '15', 'Of June']] as const) await keepMeeting(keep, withAction(to, hour, text));
    const { meetings } = await keptMeetings(keep);
    const carried = (to: string) => meetingState(continueOrOpen(meetings, { ...asked, since: '2012-01', to }, [line('b')], at('16')))?.otherActions.map(({ text }) => text);
    expect([carried('2012-08'), carried('2012-07'), carried('2012-06'), carried('2012-05')]).toEqual([['Of July'], ['Of July'], ['Of June'], []]);
  });

  it('a rating stands at the next meeting as given by the former, until that one rates anew or withdraws it; of an item off the agenda too', async () => {
    const keep = madeKeep();
    const rated = (meeting: ReturnType<typeof continueOrOpen>, itemId: string, likelihood: 2 | 4) =>
      record(meeting, { kind: 'rated', at: '2012-08-14T14:05', itemId, likelihood, consequence: 3, reason: 'Second time' });
    await keepMeeting(keep, rated(rated(continueOrOpen([], { ...asked, title: 'July' }, [line('a'), line('b')], environment), 'a', 4), 'b', 2));
    const next = { ...asked, title: 'August', since: '2012-07', to: '2012-08' };
    const august = continueOrOpen((await keptMeetings(keep)).meetings, next, [line('a')], environment);
    await keepMeeting(keep, august);
    const again = (await keptMeetings(keep)).meetings.find(({ entries: [opened] }) => opened?.kind === 'opened' && opened.details.to === '2012-08');
    expect(again, 'what is kept reads back').toEqual(august);
    const state = meetingState(august);
    expect(state?.items[0]?.rating).toMatchObject({ rating: 12, band: 'high', reason: 'Second time', fromMeeting: 'July' });
    expect(state?.otherRatings).toMatchObject([{ itemId: 'b', likelihood: 2, fromMeeting: 'July' }]);
    expect(carryRatings(august)).toMatchObject([{ itemId: 'a', fromMeeting: 'July' }, { itemId: 'b', fromMeeting: 'July' }]);
    expect(carryRatings(rated(august, 'a', 2))).toMatchObject([{ itemId: 'a', likelihood: 2, fromMeeting: 'August' }, { itemId: 'b' }]);
    const withdrawn = record(august, { kind: 'rating-withdrawn', at: '2012-09-14T14:05', itemId: 'a' });
    expect(meetingState(withdrawn)?.items[0]?.rating).toBeNull();
    expect(carryRatings(withdrawn).map(({ itemId }) => itemId)).toEqual(['b']);
    const minutes = minutesMarkdown(state!, '');
    expect(minutes).toContain('Risk: High, 12 (likelihood 4 × consequence 3), carried from “July”. Second time.');
    expect(minutes).toContain('Ratings of earlier meetings');
    expect(minutesTable(state!).rows.at(-1)).toEqual([null, 'b', null, null, 2, 3, 6, 'Moderate', 'Second time', null, null, null, null, null, null, 'July']);
  });

  it('a kept meeting that cannot be read is told of and left where it is', async () => {
    const keep = madeKeep();
    keep.texts.set('meeting/torn', '{"recordVersion":1');
    const { meetings, problems } = await keptMeetings(keep);
    expect(meetings).toEqual([]);
    expect(problems[0]?.rule).toBe('settings-unreadable');
    expect(keep.texts.get('meeting/torn')).toBe('{"recordVersion":1');
  });
});

describe('meetingsThatCount', () => {
  it('of today those kept here; of a frozen pack the record it was published with, whatever this browser keeps, and none where it has none', async () => {
    const keep = madeKeep();
    const [here, published] = ['Here', 'Published'].map((title) => continueOrOpen([], { ...asked, title }, [line('a')], environment));
    await keepMeeting(keep, here!);
    const files = { keep, fetchFile: (path: string) => Promise.resolve(path === 'pack/meeting.json' ? new TextEncoder().encode(encodeMeetingRecord(published!)) : null) };
    const titles = async (frozen: { readonly record: string | null } | null) => (await meetingsThatCount(files, frozen)).meetings.map((meeting) => meetingState(meeting)?.details.title);
    expect([await titles(null), await titles({ record: 'meeting.json' }), await titles({ record: null })]).toEqual([['Here'], ['Published'], []]);
    expect((await meetingsThatCount(files, { record: 'gone.json' })).problems).toHaveLength(1);
  });
});
