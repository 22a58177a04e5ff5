import * as z from 'zod/mini';
import { readSettings, type ReadSettings } from './read-settings.ts';

const words = () => z.string('text');
const name = () => z.string('text').check(z.minLength(1, 'text'));
const month = () => z.string('YYYY-MM').check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM'));
const day = () => z.string('YYYY-MM-DD').check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'YYYY-MM-DD'));
const score = () => z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], 'a score from 1 to 5');

const line = () => z.strictObject({ itemId: name(), title: words(), sentence: words() }, 'a line of the agenda');
const action = () => z.strictObject({ actionId: name(), itemId: name(), text: words(), owner: words(), due: z.nullable(day()) }, 'an action');
const carried = () => z.strictObject({ action: action(), fromMeeting: words(), itemTitle: words(), carriedTimes: z.number('a number').check(z.int('a whole number'), z.gte(1, '1 or more')) });
const carriedRating = () => z.strictObject({ itemId: name(), itemTitle: words(), likelihood: score(), consequence: score(), reason: words(), fromMeeting: words() }, 'a rating');
const details = () => z.strictObject({
  meetingId: name(), title: words(), day: z.nullable(day()), since: z.nullable(month()), to: month(), contentHash: z.nullable(words()),
}, 'details of a meeting');

const at = name();
const ENTRY = z.discriminatedUnion('kind', [
  z.strictObject({ at, kind: z.literal('opened'), details: details(), agenda: z.array(line(), 'a list'), carried: z.array(carried(), 'a list'), carriedRatings: z.optional(z.array(carriedRating(), 'a list')) }),
  z.strictObject({ at, kind: z.literal('agenda-added'), lines: z.array(line(), 'a list') }),
  z.strictObject({ at, kind: z.literal('ordered'), itemIds: z.array(name(), 'a list') }),
  z.strictObject({ at, kind: z.literal('ticked'), itemId: name(), done: z.boolean('true or false') }),
  z.strictObject({ at, kind: z.literal('noted'), itemId: name(), text: words() }),
  z.strictObject({ at, kind: z.literal('rated'), itemId: name(), likelihood: score(), consequence: score(), reason: words() }),
  z.strictObject({ at, kind: z.literal('rating-withdrawn'), itemId: name() }),
  z.strictObject({ at, kind: z.literal('action-set'), action: action() }),
  z.strictObject({ at, kind: z.literal('action-closed'), actionId: name(), outcome: words() }),
  z.strictObject({ at, kind: z.literal('action-reopened'), actionId: name() }),
], 'an entry of a meeting');

const RECORD = z.strictObject({
  recordVersion: z.literal(1, '1'),
  entries: z.array(ENTRY, 'a list of entries').check(z.minLength(1, 'at least the opening of the meeting')),
}, 'the record of a meeting');

/** What a file of a meeting holds; the same shape as `MeetingRecord` of `meeting`, which this room does not know. */
export type ParsedMeetingRecord = z.infer<typeof RECORD>;

/**
 * Reads the record of a meeting from its JSON: kept by the browser, or exported on one machine and brought to another.
 *
 * A wrong place refuses the whole record, so that no note is lost unseen: the file stays what it is. What `encodeMeetingRecord` wrote comes
 * back equal.
 */
export function parseMeetingRecord(json: string, file: string): ReadSettings<ParsedMeetingRecord> {
  return readSettings<ParsedMeetingRecord>(json, file, RECORD, ({ entries }, problems) => {
    if (entries[0]?.kind !== 'opened') problems.add('stop', 'settings-entry', { column: 'entries.0.kind', seen: entries[0]?.kind ?? null, expected: 'opened' });
  });
}
