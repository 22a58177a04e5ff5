/** SQL that the browser's DuckDB can only run with an extension from another host, or that reads the clock. */

export interface ForbiddenSql {
  readonly line: number;
  readonly found: string;
  readonly reason: string;
}

const EXTENSION = 'needs an extension that is fetched from another host';
const CLOCK = '“today” comes in as an argument';

interface Forbidden {
  readonly words: RegExp;
  readonly reason: string;
  /** The loaders' native DuckDB has this built in, so their own files may use it. */
  readonly native?: true;
}

const FORBIDDEN: readonly Forbidden[] = [
  { words: /\btimestamptz\b|\btimestamp\s+with\s+time\s+zone\b|\bat\s+time\s+zone\b/i, reason: `time zones: ${EXTENSION}` },
  { words: /\bcurrent_(date|time|timestamp)\b|\blocaltime(stamp)?\b|\b(now|today|get_current_time(stamp)?|transaction_timestamp)\s*\(/i, reason: CLOCK },
  { words: /\bread_(parquet|json|json_auto|ndjson|text|blob)\b|\bparquet_scan\b|\bformat\s+parquet\b/i, reason: `files: ${EXTENSION}`, native: true },
  { words: /::\s*json\b|\bto_json\b|\bjson_\w+\s*\(/i, reason: `JSON: ${EXTENSION}`, native: true },
  { words: /\b(install|load)\s+'?\w+'?\s*;/i, reason: EXTENSION },
  { words: /\bcollate\s+(?!nocase|noaccent|nfc|binary|c\b)\w+/i, reason: `collation: ${EXTENSION}` },
];

/**
 * Every forbidden word of a SQL text with its line, comments and quoted text left out. Example: `select now()` gives one, at line 1.
 * `native`: a file that only the loaders run, which may read and write Parquet and JSON.
 */
export function forbiddenSql(sql: string, native = false): ForbiddenSql[] {
  const bare = sql
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/--[^\n]*/g, '')
    .replace(/'(?:[^']|'')*'/g, (text) => `'${'x'.repeat(Math.max(0, text.length - 2))}'`);
  return bare.split('\n').flatMap((text, index) =>
    FORBIDDEN.filter((rule) => !(native && rule.native)).flatMap(({ words, reason }) => {
      const found = words.exec(text)?.[0];
      return found === undefined ? [] : [{ line: index + 1, found, reason }];
    }));
}
