import { describe, expect, it } from 'vitest';
import { parseMeetingRecord } from '../../src/extract/parse-meeting-record.ts';

const opened = { kind: 'opened', at: 'now', details: { meetingId: 'm', title: 'July', day: null, since: null, to: '2012-07', contentHash: null }, agenda: [], carried: [] };
const parse = (entries: readonly unknown[]) => parseMeetingRecord(JSON.stringify({ recordVersion: 1, entries }), 'meeting.json');

describe('parseMeetingRecord', () => {
  it('of an opened meeting gives it back', () => {
    expect(parse([opened]).settings?.entries).toEqual([opened]);
  });

  it('of an impossible score, an unknown kind or a day that is none refuses the whole record and names the place', () => {
    const rated = { kind: 'rated', at: 'now', itemId: 'a', likelihood: 6, consequence: 2, reason: '' };
    expect(parse([opened, rated])).toMatchObject({ settings: null, problems: [{ rule: 'settings-entry', column: 'entries.1.likelihood', seen: '6', expected: 'a score from 1 to 5' }] });
    expect(parse([opened, { kind: 'forgotten', at: 'now' }]).problems).toMatchObject([{ column: 'entries.1.kind', expected: 'an entry of a meeting' }]);
    expect(parse([opened, { kind: 'action-set', at: 'now', action: { actionId: 'x', itemId: 'a', text: '', owner: '', due: 'soon' } }]).problems).toMatchObject([{ column: 'entries.1.action.due', expected: 'YYYY-MM-DD' }]);
  });

  it('of a record that does not begin with its opening refuses it', () => {
    expect(parse([{ kind: 'ticked', at: 'now', itemId: 'a', done: true }])).toMatchObject({ settings: null, problems: [{ column: 'entries.0.kind', seen: 'ticked', expected: 'opened' }] });
    expect(parse([]).settings).toBeNull();
  });
});
