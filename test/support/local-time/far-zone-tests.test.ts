import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { farZoneTests, farZoneTestsHere, needsOnDisk } from './far-zone-tests.ts';
import { MEANT_LOCAL } from './meant-local-time.js';

const CLOCK = 'src/app/browser-clock.ts';
const SOURCES = ['src/database/engine.ts', 'src/queries/answers.ts', 'src/spc/mean.ts', CLOCK];

const chosen = (needs: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  farZoneTests(Object.keys(needs).filter((file) => file.startsWith('test/') && file.endsWith('.test.ts')), SOURCES, (file) => needs[file] ?? []);

const GROUND = { 'src/database/engine.ts': ['@duckdb/node-api'], 'src/queries/answers.ts': ['src/database/engine.ts'] };

describe('farZoneTests', () => {
  it('takes a test of a room that speaks to an engine, when it reaches one, however far behind', () => {
    expect(chosen({ ...GROUND, 'test/database/near.test.ts': ['src/database/engine.ts'], 'test/database/far.test.ts': ['test/database/ground.ts'], 'test/database/ground.ts': ['src/queries/answers.ts'] }))
      .toEqual(['test/database/near.test.ts', 'test/database/far.test.ts']);
  });
  it('leaves out a test of that room that needs none, and one of a room that gets the answers through it', () => {
    expect(chosen({ ...GROUND, 'test/database/words.test.ts': ['src/spc/mean.ts'], 'test/queries/answers.test.ts': ['src/queries/answers.ts'] })).toEqual([]);
  });
  it('takes a test of any room that reaches a file which means local time', () => {
    expect(chosen({ 'test/views/page.test.ts': ['src/views/page.ts'], 'src/views/page.ts': [CLOCK] })).toEqual(['test/views/page.test.ts']);
  });
  it('comes to an end where imports go in a circle', () => {
    expect(chosen({ 'test/spc/a.test.ts': ['src/spc/mean.ts'], 'src/spc/mean.ts': ['src/spc/other.ts'], 'src/spc/other.ts': ['src/spc/mean.ts'] })).toEqual([]);
  });
});

describe('needsOnDisk', () => {
  it('names files, packages and the programs that a test starts, and no types', () => {
    expect(needsOnDisk('test/data-loaders/load/documented-commands.test.ts')).toEqual(expect.arrayContaining(['node:fs', 'vitest']));
    expect(needsOnDisk('data-loaders/database/native-database.ts')).toContain('@duckdb/node-api');
    expect(needsOnDisk('src/queries/environment.ts').filter((need) => need.startsWith('src/database/'))).toEqual([]);
    expect(needsOnDisk('test/data-loaders/check/check.test.ts')).toContain('data-loaders/check/check.ts');
  });
});

describe('this repository', () => {
  const here = farZoneTestsHere();
  it('runs again what asks the native engine, and what means local time', () => {
    expect(here).toEqual(expect.arrayContaining(['test/database/sql.test.ts', 'test/data-loaders/load/load-files.test.ts', 'test/board-pack/office/zip-files.test.ts', 'test/support/time-zone.test.ts']));
  });
  it('does not run the pure rooms again', () => {
    expect(here.filter((path) => /^test\/(spc|wording|meeting|chart)\//.test(path))).toEqual([]);
  });
  it('names no file that is gone as meaning local time', () => {
    expect(Object.keys(MEANT_LOCAL).filter((path) => !existsSync(path))).toEqual([]);
  });
});
