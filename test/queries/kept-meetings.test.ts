import { describe, expect, it } from 'vitest';
import { meetingState } from '../../src/meeting/meeting-state.ts';
import { record } from '../../src/meeting/meeting-record.ts';
import { continueOrOpen, keepMeeting, keptMeetings } from '../../src/queries/kept-meetings.ts';
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

  it('a kept meeting that cannot be read is told of and left where it is', async () => {
    const keep = madeKeep();
    keep.texts.set('meeting/torn', '{"recordVersion":1');
    const { meetings, problems } = await keptMeetings(keep);
    expect(meetings).toEqual([]);
    expect(problems[0]?.rule).toBe('settings-unreadable');
    expect(keep.texts.get('meeting/torn')).toBe('{"recordVersion":1');
  });
});
