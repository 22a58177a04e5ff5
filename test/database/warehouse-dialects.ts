/** Which statements do other engines run too, and what do those engines share? */
import { parse, Dialect } from '@polyglot-sql/sdk';
import { SparkSQL, TrinoSQL } from 'dt-sql-parser';
import snowflakeParser from 'node-sql-parser';

/** Files of `src/database/sql` that a warehouse runs as they are. */
export const WAREHOUSE = [
  'annotations', 'breakdown-series', 'event-parts-by-month', 'events', 'events-by-month', 'events-chosen', 'events-tally', 'measures', 'monthly-series', 'older-rows', 'organisations', 'successors', 'thresholds',
] as const;

/** Files that only the engine of the page needs, each with the reason. */
export const ENGINE_ONLY: Readonly<Record<string, string>> = {
  'add-measures': 'puts the built-in catalogue into the engine',
  'asked-events': 'stands before events-chosen and events-tally, and is tested with them',
  'create-tables': 'makes the engine’s own tables',
  'create-views': 'each of its selects is tested here',
  'figures-known': 'what was known at a past month, asked by the page',
  'known-then': 'what was known at a past month, asked by the page',
  'leaning-rows': 'what would be lost with a file, asked by the page',
  'loaded-extracts': 'which files the page holds',
  'longer-figures': 'which figures the page holds and does not draw',
  'organisation-names': 'names by which files are matched',
  'remove-extract': 'takes a file out of the page',
  'rows-of-annotation': 'writes the rows of a file of the page down',
  'rows-of-event': 'writes the rows of a file of the page down',
  'rows-of-measure': 'writes the rows of a file of the page down',
  'rows-of-observation': 'writes the rows of a file of the page down',
  'rows-of-organisation': 'writes the rows of a file of the page down',
  'rows-of-organisation-successor': 'writes the rows of a file of the page down',
  'rows-of-target': 'writes the rows of a file of the page down',
  'table-columns': 'asks the engine for its own columns',
};

/** Functions that DuckDB, PostgreSQL, Spark, Snowflake and Trino all have, with the same meaning. */
const SHARED_FUNCTIONS = new Set(['cast', 'coalesce', 'count', 'date_trunc', 'first_value', 'max', 'min', 'nullif', 'replace', 'row_number', 'substr', 'sum', 'trim', 'upper', 'lower', 'varchar']);
/** Words before a bracket that are no function. */
const WORDS = new Set(['and', 'as', 'by', 'from', 'in', 'join', 'not', 'on', 'or', 'over', 'select', 'then', 'when', 'where', 'else']);
const NOT_SHARED: readonly (readonly [RegExp, string])[] = [
  [/::/, 'a cast with ::'], [/\bqualify\b/i, 'qualify'], [/\bilike\b/i, 'ilike'], [/\bfilter\s*\(/i, 'filter (where …)'], [/\bgroup by all\b/i, 'group by all'],
  [/\bexclude\s*\(/i, 'exclude (…)'], [/\bunnest\b/i, 'unnest'], [/\bas\s+varchar\s*\)/i, 'varchar without a length'], [/\bdistinct on\b/i, 'distinct on'],
  [/\[/, 'a list in square brackets'], [/->/, 'an arrow'], [/"/, 'a name in double quotes'],
];

/** Everything in a statement that some engine would not take, whatever the parsers say. */
export function notShared(sql: string): readonly string[] {
  const plain = sql.replaceAll(/--[^\n]*/g, '');
  const words = plain.replaceAll(/'[^']*'/g, "''");
  const functions = [...words.matchAll(/\b([a-z_]+)\s*\(/gi)].map(([, name = '']) => name.toLowerCase());
  // The name of a part of a statement (`with span as (`) ends in “as”, which is a word.
  return [
    ...functions.filter((name) => !SHARED_FUNCTIONS.has(name) && !WORDS.has(name)).map((name) => `${name}()`),
    ...NOT_SHARED.flatMap(([pattern, name]) => (pattern.test(words) ? [name] : [])),
  ];
}

const polyglot = (dialect: Dialect) => (sql: string): string | null => {
  const answer = parse(sql, dialect);
  return answer.success ? null : (answer.error ?? 'not understood');
};
const firstOf = (errors: readonly { readonly message: string }[]): string | null => errors[0]?.message ?? null;

/** One parser or two for each engine; null: it parses. */
export const PARSERS: Readonly<Record<string, (sql: string) => string | null>> = {
  'Spark, by its grammar': (sql) => firstOf(new SparkSQL().validate(sql)),
  'Trino, by its grammar': (sql) => firstOf(new TrinoSQL().validate(sql)),
  'Snowflake, by node-sql-parser': (sql) => {
    try {
      new snowflakeParser.Parser().astify(sql, { database: 'Snowflake' });
      return null;
    } catch (cause) {
      return cause instanceof Error ? cause.message : String(cause);
    }
  },
  Databricks: polyglot(Dialect.Databricks),
  Snowflake: polyglot(Dialect.Snowflake),
  PostgreSQL: polyglot(Dialect.PostgreSQL),
  DuckDB: polyglot(Dialect.DuckDB),
};

/** Bound values stand as text while parsing: the parsers differ on `?`, which the driver of each engine replaces. */
export const withValues = (sql: string): string => sql.replaceAll('?', "'x'");
