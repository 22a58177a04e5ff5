/** Which tests are run again where the day is another? Those whose answer refusing local time (refuse-local-time.js) does not prove. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

import { MEANT_LOCAL } from './meant-local-time.js';

/** Engines that are no JavaScript: what they make of the zone of the machine only a run in another zone shows. */
const ENGINES: readonly string[] = ['@duckdb/node-api', '@duckdb/duckdb-wasm', '@electric-sql/pglite'];
const TYPES_ALONE = /^\s*(?:import|export) type [^;]*;/gm;
const PROGRAM = /data-loaders\/[\w./-]+\.ts/g;

/** What a file needs when it runs: files by path, packages by name. */
export type NeedsOf = (file: string) => readonly string[];

const isEngine = (need: string): boolean => ENGINES.some((name) => need === name || need.startsWith(`${name}/`));
/** Room of a source or of the test that mirrors it. Example: `test/database/sql.test.ts` and `src/database/x.ts` give `database`. */
const roomOf = (file: string): string => file.replace(/^(src|test)\//, '').split('/')[0] ?? '';
const rooted = (path: string): string => path.replaceAll('\\', '/');

/** What a file on disk imports as more than types, and the programs whose path it names to start them. */
export function needsOnDisk(file: string): readonly string[] {
  if (!/\.(tsx?|js)$/.test(file) || !existsSync(file)) return [];
  const text = readFileSync(file, 'utf8').replace(TYPES_ALONE, '');
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
  return [...imported.map((name) => (name.startsWith('.') ? rooted(normalize(join(dirname(file), name))) : name)), ...(text.match(PROGRAM) ?? [])];
}

/**
 * Of `tests` those that need, themselves or through others, a file that means local time; and, in the rooms that speak to an engine
 * themselves, those that need an engine. Other rooms get its answers through these.
 *
 * @example farZoneTests(['test/database/sql.test.ts'], ['src/database/engine.ts'], needsOnDisk)
 */
export function farZoneTests(tests: readonly string[], sources: readonly string[], needsOf: NeedsOf): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const needs = (file: string): readonly string[] => {
    const found = known.get(file) ?? needsOf(file);
    known.set(file, found);
    return found;
  };
  const rooms = new Set(sources.filter((file) => needs(file).some(isEngine)).map(roomOf));
  return tests.filter((test) => {
    const seen = new Set([test]);
    for (const file of seen) {
      if (file in MEANT_LOCAL || (isEngine(file) && rooms.has(roomOf(test)))) return true;
      for (const need of needs(file)) seen.add(need);
    }
    return false;
  });
}

/** Those of this repository, in order. */
export function farZoneTestsHere(): readonly string[] {
  const under = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => rooted(join(folder, path))).sort();
  const tests = under('test').filter((path) => /\.test\.tsx?$/.test(path) && !/^test\/(browser|budgets)\//.test(path));
  return farZoneTests(tests, [...under('src'), ...under('data-loaders')].filter((path) => /\.tsx?$/.test(path)), needsOnDisk);
}
