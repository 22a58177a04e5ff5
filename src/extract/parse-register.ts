import * as z from 'zod/mini';
import { readSettings, type ReadSettings } from './read-settings.ts';

const words = () => z.string('text');
const name = () => z.string('text').check(z.minLength(1, 'text'));
const month = () => z.string('YYYY-MM').check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM'));
const kinds = ['note', 'definition-change', 'service-change', 'data-quality', 'rebase', 'rebase-declined', 'merger', 'exclude'] as const;
const effects = ['none', 'step', 'ghost'] as const;

const note = () => z.strictObject({
  providerCode: z.nullable(name()), measureId: z.nullable(name()), from: month(), to: month(),
  kind: z.enum(kinds, kinds.join(', ')), effect: z.enum(effects, effects.join(', ')), text: words(), cause: words(),
}, 'a note');

const ENTRY = z.discriminatedUnion('kind', [
  z.strictObject({ entryId: name(), at: words(), by: words(), kind: z.literal('recorded'), note: note() }),
  z.strictObject({ entryId: name(), at: words(), by: words(), kind: z.literal('withdrawn'), of: name(), reason: words() }),
], 'an entry of the register');

const REGISTER = z.strictObject({
  registerVersion: z.literal(1, '1'),
  entries: z.array(ENTRY, 'a list of entries'),
}, 'a register');

/** What a file of a register holds; the same shape as `Register` of `register`, which this room does not know. */
export type ParsedRegister = z.infer<typeof REGISTER>;

/**
 * Reads a register from its JSON: kept by the browser, or exported on one machine and brought to another.
 *
 * A wrong place refuses the whole text, so that no decision is lost unseen: the file stays what it is. What `encodeRegister` wrote
 * comes back equal.
 */
export function parseRegister(json: string, file: string): ReadSettings<ParsedRegister> {
  return readSettings<ParsedRegister>(json, file, REGISTER);
}
