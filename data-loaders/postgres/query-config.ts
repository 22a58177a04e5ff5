import { parse } from 'yaml';
import * as z from 'zod';
import type { TableName } from '../../src/extract/extract.ts';
import { LoadRefused } from '../load/load-refused.ts';

/** Where rows come from: a table or view, `schema.name`, or one `select` of one's own. */
export interface RelationConfig {
  readonly relation?: string | undefined;
  readonly query?: string | undefined;
  /** Columns called otherwise than in docs/extract.md: `{ event_id: incident_no }`. Usual other headings are known anyway. */
  readonly columns: Readonly<Record<string, string>>;
}

/** One row a patient, visit or case, made into monthly figures of one measure on the server. */
export interface RecordsConfig extends Omit<RelationConfig, 'columns'> {
  readonly measure: string;
  /** The columns that hold the organisation’s code and the day (or month) that decides the month. */
  readonly organisation: string;
  readonly day: string;
  /** `rows` (each row counts one), a yes-no column (each yes counts one) or a number (added up). */
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
  readonly value?: string | undefined;
}

export interface QueryConfig {
  readonly title: string | null;
  readonly source: string | null;
  /** After so many seconds the server gives a statement up. */
  readonly timeoutSeconds: number;
  readonly tables: Readonly<Partial<Record<TableName, RelationConfig>>>;
  readonly records: readonly RecordsConfig[];
}

const words = z.string('text').min(1, 'text');
const from = { relation: words.optional(), query: words.optional() };
const oneSource = (given: { relation?: string | undefined; query?: string | undefined }): boolean => (given.relation === undefined) !== (given.query === undefined);
const ONE_SOURCE = 'either relation or query';
const table = z
  .strictObject({ ...from, columns: z.record(words, words).default({}) })
  .refine(oneSource, ONE_SOURCE);
const records = z
  .strictObject({ ...from, measure: words, organisation: words, day: words, numerator: words.optional(), denominator: words.optional(), value: words.optional() })
  .refine(oneSource, ONE_SOURCE)
  .refine(({ numerator, denominator, value }) => (value !== undefined) !== (numerator !== undefined && denominator !== undefined), 'either value, or numerator and denominator');

const CONFIG = z
  .strictObject({
    title: words.nullable().default(null),
    source: words.nullable().default(null),
    timeout_seconds: z.int('a whole number').min(1, '1 or more').max(86_400, 'at most 86400').default(600),
    tables: z
      .strictObject({
        observation: table.optional(), target: table.optional(), measure: table.optional(), organisation: table.optional(),
        organisation_successor: table.optional(), annotation: table.optional(), event: table.optional(),
      })
      .default({}),
    records: z.array(records).default([]),
  })
  .refine(({ tables, records: given }) => Object.keys(tables).length + given.length > 0, 'tables or records, at least one');

/**
 * What is to be read from the database? The configuration is YAML, described in docs/warehouse.md.
 * Throws `LoadRefused` naming every place that is wrong: a misspelt word is never passed over.
 */
export function parseQueryConfig(yaml: string, file: string): QueryConfig {
  let given: unknown;
  try {
    given = parse(yaml);
  } catch (cause) {
    throw new LoadRefused(`“${file}” is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  const result = CONFIG.safeParse(given);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `  ${path.length === 0 ? 'the whole' : path.map(String).join('.')}: ${message}`);
    throw new LoadRefused([`“${file}” does not say what to read:`, ...wrong].join('\n'));
  }
  const { title, source, timeout_seconds: timeoutSeconds, tables, records: listed } = result.data;
  return { title, source, timeoutSeconds, tables: tables as QueryConfig['tables'], records: listed };
}
