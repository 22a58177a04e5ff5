import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandFiles } from '../../src/extract/archives/expand-files.ts';
import { withBytes } from '../../src/extract/offered-file.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import type { Environment } from '../../src/queries/environment.ts';
import { openNativeDatabase, type NativeDatabase } from '../database/native-database.ts';

/** What the page is lent outside a browser, and the engine it opened. */
export interface NodeEnvironment extends Environment {
  /** Null before the page has opened it. */
  readonly database: () => NativeDatabase | null;
}

/**
 * The page's environment in Node: files from a folder, the same checks in this thread, DuckDB in this process.
 * `packFolder` is where a `manifest.json` stands; null: nothing beside the site. `today` is `YYYY-MM-DD`.
 */
export function nodeEnvironment(today: string, packFolder: string | null): NodeEnvironment {
  let database: NativeDatabase | null = null;
  return {
    fetchFile(path) {
      if (packFolder === null) return Promise.resolve(null);
      try {
        return Promise.resolve(new Uint8Array(readFileSync(join(packFolder, path.replace(/^pack\//, '')))));
      } catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return Promise.resolve(null);
        throw cause;
      }
    },
    readExtract: async (file, context) => readExtract(await withBytes(file), context),
    expandFiles: async (files) => expandFiles(await Promise.all(files.map(withBytes))),
    async openDatabase() {
      database = await openNativeDatabase();
      return database;
    },
    today: () => today,
    now: () => `${today}T00:00`,
    mark: () => undefined,
    database: () => database,
  };
}
