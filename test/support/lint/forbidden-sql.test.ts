import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { forbiddenSql } from './forbidden-sql.ts';

const files = ['src', 'data-loaders'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.sql')).map((path) => join(folder, path)));

describe('SQL files', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(0);
  });
  it.each(files)('%s runs without extensions and without the clock', (file) => {
    expect(forbiddenSql(readFileSync(file, 'utf8'), file.startsWith('data-loaders'))).toEqual([]);
  });
});

describe('forbiddenSql', () => {
  it.each(['select now()', 'select current_date', 'create table t (at TIMESTAMPTZ)', 'select x::timestamp with time zone', 'select * from read_parquet(?)',
    'select x::JSON', 'install icu;', 'order by name collate de'])('finds one in: %s', (sql) => {
    expect(forbiddenSql(sql)).toHaveLength(1);
  });
  it.each(['select known_from', 'select 1 -- now() is forbidden', "select 'now()'", '/* current_date\n */ select 1', 'create table t (at TIMESTAMP)', 'select date_trunc(\'month\', d::date)'])(
    'finds none in: %s', (sql) => {
      expect(forbiddenSql(sql)).toEqual([]);
    });
  it('lets loaders write Parquet, and keeps the clock from them too', () => {
    expect(forbiddenSql('copy t to ? (format parquet)')).toHaveLength(1);
    expect(forbiddenSql('copy t to ? (format parquet)', true)).toEqual([]);
    expect(forbiddenSql('select now()', true)).toHaveLength(1);
  });
  it('names the line', () => {
    expect(forbiddenSql('select 1;\n/* a\nb */\nselect today()')).toEqual([{ line: 4, found: 'today(', reason: '“today” comes in as an argument' }]);
  });
});
