import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSql } from '../../data-loaders/database/native-database.ts';
import type { SqlName } from '../../src/database/database.ts';
import { statementsOf, viewsOf } from '../../src/database/statements-of.ts';
import { ENGINE_ONLY, notShared, PARSERS, WAREHOUSE, withValues } from './warehouse-dialects.ts';

const FILES = readdirSync(new URL('../../src/database/sql', import.meta.url)).map((name) => name.replace(/\.sql$/, '')).sort();
const DOCUMENT = readFileSync(new URL('../../docs/warehouse.md', import.meta.url), 'utf8');
const statementOf = (name: SqlName): string => statementsOf(readSql, name)[0]?.text ?? '';
const blocks = (kind: string): readonly string[] => [...DOCUMENT.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, sql = '']) => sql);

const SHARED: readonly (readonly [string, string])[] = [
  ...WAREHOUSE.map((name) => [`${name}.sql`, statementOf(name)] as const),
  ...viewsOf(readSql).map(({ name, select }) => [`the view ${name}`, select] as const),
  ...blocks('sql').map((sql, index) => [`block ${String(index + 1)} of docs/warehouse.md`, sql] as const),
];

describe('SQL that a warehouse runs too', () => {
  it('is every file of src/database/sql but those named with a reason', () => {
    expect([...WAREHOUSE, ...Object.keys(ENGINE_ONLY)].sort()).toEqual(FILES);
  });

  it.each(SHARED)('%s has only what all engines share', (_, sql) => {
    expect(sql.trim()).not.toBe('');
    expect(notShared(sql)).toEqual([]);
  });

  it.each(SHARED)('%s parses for Spark, Databricks, Trino, Snowflake, PostgreSQL and DuckDB', (_, sql) => {
    const refused = Object.entries(PARSERS).map(([engine, parser]) => [engine, parser(withValues(sql))]);
    expect(refused).toEqual(Object.keys(PARSERS).map((engine) => [engine, null]));
  });

  it.each([['spark', 'Spark, by its grammar'], ['trino', 'Trino, by its grammar'], ['snowflake', 'Snowflake'], ['duckdb', 'DuckDB']])('the %s block of docs/warehouse.md parses there', (kind, engine) => {
    const [sql, ...more] = blocks(`sql ${kind}`);
    expect(more).toEqual([]);
    // No parser at hand knows how Snowflake names folders; everything around that line is parsed.
    expect(PARSERS[engine]?.((sql ?? '').replace("partition by ('measure_id=' || measure_id)\n", ''))).toBeNull();
  });

  it('leaves no SQL block of the document untested', () => {
    expect([...DOCUMENT.matchAll(/^```sql.*$/gm)].map(([fence]) => fence).sort()).toEqual(['```sql', '```sql', '```sql', '```sql duckdb', '```sql snowflake', '```sql spark', '```sql trino']);
  });

  it('would say so of SQL that some engine lacks', () => {
    expect(notShared("select strpos(a, 'x'), b::date, cast(c as varchar) from t qualify count(*) filter (where d) > 1")).toEqual(['strpos()', 'filter()', 'a cast with ::', 'qualify', 'filter (where …)', 'varchar without a length']);
    for (const parser of Object.values(PARSERS)) expect(parser('select a, count(* from t')).not.toBeNull();
  });
});
