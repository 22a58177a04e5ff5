import { safeCsv } from '../../src/extract/safe-csv.ts';
import { openMeeting, record, type MeetingEntry } from '../../src/meeting/meeting-record.ts';
import { meetingState, type MeetingState } from '../../src/meeting/meeting-state.ts';
import { rateRisk } from '../../src/meeting/risk-rating.ts';
import { describeAction, describeRating, minutesMarkdown, minutesTable } from '../../src/wording/minutes.ts';
import { describe, expect, expectPlainEnglish, fc, test } from './property.ts';

const at = '2012-08-16T10:00:00Z';
const details = { meetingId: 'm', title: 'Quality and patient safety committee, August 2012', day: '2012-08-16', since: '2012-05', to: '2012-07', contentHash: 'abcdef0123456789' } as const;
const agenda = [{ itemId: 'a', title: 'TIA within 24 hours · Teme Valley', sentence: '54% in July 2012.' }, { itemId: 'b', title: 'Falls', sentence: '' }];
const carried = [{ action: { actionId: 'old', itemId: 'gone', text: 'Audit 20 notes', owner: '', due: null }, fromMeeting: 'June 2012', itemTitle: 'Stroke unit', carriedTimes: 2 }];
const stateAfter = (...entries: readonly MeetingEntry[]): MeetingState => meetingState(entries.reduce(record, openMeeting(details, agenda, carried, at))) as MeetingState;
const action = { actionId: 'x', itemId: 'a', text: 'Visit the clinic', owner: 'Stroke lead', due: '2012-09-01' } as const;
const held = stateAfter(
  { kind: 'ticked', at, itemId: 'a', done: true }, { kind: 'noted', at, itemId: 'a', text: 'Friday patients wait.\n\n- # not a heading' },
  { kind: 'rated', at, itemId: 'a', likelihood: 4, consequence: 3, reason: 'Strokes could be missed' }, { kind: 'action-set', at, action },
);

describe('minutesMarkdown', () => {
  test('of a meeting has its heading, each item with rating, note and action, and what was carried over', () => {
    expect(minutesMarkdown(held, 'Since May 2012: 1 new concern.')).toBe(`# Quality and patient safety committee, August 2012

Held on 16 August 2012. Data to July 2012, fingerprint abcdef012345. 1 of 2 items discussed.

Since May 2012: 1 new concern.

## 1\\. TIA within 24 hours · Teme Valley

54% in July 2012.

Discussed.

Risk: High, 12 (likelihood 4 × consequence 3). Strokes could be missed.

> Friday patients wait.  
>
> \\- \\# not a heading  

- Action: Visit the clinic. Owner: Stroke lead. Due 1 September 2012.

## 2\\. Falls

Not reached.

## Actions of earlier meetings

- Stroke unit: Audit 20 notes. No owner yet. No date set. From June 2012, carried 2 times.
`);
  });

  test('of any note keeps every letter of it, and nothing typed becomes a heading, a link or a tag', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
      const markdown = minutesMarkdown(stateAfter({ kind: 'noted', at, itemId: 'a', text: `x${text}x` }), '');
      const quoted = markdown.split('\n').filter((line) => line.startsWith('>'));
      const back = quoted.map((line) => line.replace(/^> ?/, '').replace(/ {2}$/, '').replace(/\\([\\`*_{}[\]<>#|~\-+=.)])/g, '$1'));
      expect(back.join('').replace(/\s/g, '')).toBe(`x${text}x`.replace(/\s/g, ''));
      for (const line of quoted) expect(line.replace(/\\./g, '').slice(1)).not.toMatch(/[<>#[\]`*|]/);
    }), { numRuns: 300 });
  });
});

describe('minutesTable', () => {
  test('has a row an action, one for each item without, and the actions carried over', () => {
    const { fields, rows } = minutesTable(held);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toHaveLength(fields.length);
    expect(rows[0]).toEqual([1, agenda[0]?.title, '54% in July 2012.', 'yes', 4, 3, 12, 'High', 'Strokes could be missed', 'Friday patients wait.\n\n- # not a heading', 'Visit the clinic', 'Stroke lead', '2012-09-01', 'open', null, null]);
    expect(rows[2]?.slice(10)).toEqual(['Audit 20 notes', '', null, 'open', null, 'June 2012']);
  });

  test('of a note that a spreadsheet would run as a formula is written so that none does', () => {
    const { fields, rows } = minutesTable(stateAfter({ kind: 'noted', at, itemId: 'a', text: '=HYPERLINK("http://x")' }));
    expect(safeCsv(fields, rows)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('describeRating and describeAction', () => {
  test('name the band, the two scores, the owner, the day and what came of it', () => {
    expect(describeRating({ ...rateRisk(5, 5)!, fromMeeting: null })).toBe('Extreme, 25 (likelihood 5 × consequence 5)');
    const closed = stateAfter({ kind: 'action-set', at, action }, { kind: 'action-closed', at, actionId: 'x', outcome: 'Visited' }).items[0]?.actions[0];
    expect(describeAction(closed as never)).toBe('Visit the clinic. Owner: Stroke lead. Due 1 September 2012. Closed: Visited.');
    expectPlainEnglish(describeAction(closed as never));
  });
});
