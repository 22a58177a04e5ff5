import * as z from 'zod/mini';
import type { PackManifest } from './manifest.ts';
import { ProblemList } from './problem-list.ts';
import type { Problem } from './problem.ts';

// The message of each schema is what a problem shows as expected.
const text = (): z.ZodMiniString => z.string('text');
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
const count = () => z.number('a number').check(z.int('a whole number'), z.nonnegative('0 or more'));
const hash = () => text().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits'));
const day = () => text().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD'));
/** Another host must never be asked for a file: no scheme, no leading slash. */
const relativePath = () => text().check(z.minLength(1, 'a path'), z.regex(/^(?![a-z][a-z0-9+.-]*:|[/\\])/i, 'a path relative to the manifest'));
const tableName = z.enum(['observation', 'target', 'measure', 'organisation', 'organisation_successor', 'annotation', 'event'], 'observation, target, measure, organisation, organisation_successor, annotation, event');
const month = () => text().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM'));
const holdings = z
  .object({ measures: z.array(text(), 'a list of measures').check(z.minLength(1, 'at least one measure')), from: month(), to: month() }, 'measures, from and to')
  .check(z.refine(({ from, to }) => from <= to, { message: 'a last month not before the first', path: ['to'] }));
const list = <T extends z.ZodMiniType>(schema: T) => z._default(z.array(schema, 'a list'), []);

const MANIFEST = z.object(
  {
    packVersion: z._default(z.literal(1, '1'), 1),
    title: z._default(text(), 'Untitled pack'),
    synthetic: z._default(z.boolean('true or false'), false),
    source: z._default(text(), ''),
    note: z._default(text(), ''),
    dataAsOf: orNull(day()),
    createdAt: orNull(text()),
    extracts: z
      .array(
        z.object({ path: relativePath(), table: orNull(tableName), bytes: orNull(count()), sha256: orNull(hash()), rows: orNull(count()), holds: orNull(holdings), unlisted: z.optional(z.boolean('true or false')) }, 'an extract with a path'),
        'a list of extracts',
      )
      .check(z.minLength(1, 'at least one extract')),
    sources: list(z.object({ file: text(), sha256: orNull(hash()), bytes: orNull(count()), rows: orNull(count()) })),
    dropped: list(z.object({ what: text(), count: count(), lines: list(count()), file: z._default(text(), '') })),
    reconciliation: list(
      z.object({
        file: text(), period: text(), figure: text(), partsSum: z.number('a number'), statedTotal: z.number('a number'), difference: z.number('a number'),
      }),
    ),
    contents: orNull(relativePath()),
    triggers: z.optional(relativePath()),
    summaryGridWords: z.optional(relativePath()),
    register: z.optional(relativePath()),
    meeting: z.optional(relativePath()),
    frozen: z.optional(z.boolean('true or false')),
    frozenAs: z.optional(z.object({
      title: text(), frozenAt: text().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, 'a time such as 2026-11-20T09:30:00Z')), fingerprint: hash(), opensOn: text().check(z.regex(/^\//, 'an address that begins with /')),
    }, 'title, frozenAt, fingerprint and opensOn')),
  },
  'a manifest',
);

export interface ParsedManifest {
  /** Null when there are problems. */
  readonly manifest: PackManifest | null;
  readonly problems: readonly Problem[];
}

/** The value at a path inside parsed JSON, for showing; objects are not shown. */
export function shownAt(json: unknown, path: readonly PropertyKey[]): string | null {
  let value: unknown = json;
  for (const step of path) value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  return value === undefined ? null : typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value).slice(0, 80);
}

/**
 * Which extracts does a pack have, and where do they come from? Only `extracts[].path` is required, so that
 * `{"extracts":[{"path":"observation.csv"}]}` is a whole manifest; everything else gets a plain default.
 * What is wrong comes back as problems of severity `stop`, one for each place; a path to another host is one of them.
 */
export function parseManifest(json: string, file: string): ParsedManifest {
  const problems = new ProblemList(file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    problems.add('stop', 'manifest-unreadable', { seen: cause instanceof Error ? cause.message : String(cause) });
    return { manifest: null, problems: problems.list() };
  }
  const result = z.safeParse(MANIFEST, parsed);
  if (result.success) return { manifest: result.data, problems: [] };
  for (const { path, message } of result.error.issues) {
    problems.add('stop', 'manifest-entry', { column: path.length === 0 ? null : path.map(String).join('.'), seen: shownAt(parsed, path), expected: message });
  }
  return { manifest: null, problems: problems.list() };
}
