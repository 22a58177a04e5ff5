import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasSharedData, NO_SHARED_DATA, readShared, SHARED } from './real-files.ts';

/** What is expected of one real file; `different` counts reconciliation lines whose difference is more than half a patient. */
interface RealFile {
  readonly file: string;
  readonly layout: string;
  readonly read: number;
  readonly loaded: number;
  readonly setAside: number;
  readonly reconciled: number;
  readonly different: number;
  /** The rule that refuses it; left out: it loads. */
  readonly stopped?: string;
  /** Why nothing of it, or not all of it, loads. */
  readonly because?: string;
}

const table = JSON.parse(readFileSync(new URL('real-files.json', import.meta.url), 'utf8')) as readonly RealFile[];

it('every file that does not load says why', () => {
  expect(table.filter(({ loaded, stopped, because }) => (loaded === 0 || stopped !== undefined) && because === undefined)).toEqual([]);
});

describe.skipIf(!hasSharedData)(`every real file (${NO_SHARED_DATA} when skipped)`, () => {
  it('is in the table, and nothing else is', () => {
    const root = fileURLToPath(SHARED);
    const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(root, join(parentPath, name)));
    expect(found.filter((path) => path !== 'README.md').toSorted()).toEqual(table.map(({ file }) => file).toSorted());
  });

  it.each(table)('$file: $loaded rows of $read', async ({ file, layout, read, loaded, setAside, reconciled, different, stopped }) => {
    const { report } = await readShared(file);
    expect({
      layout: report.layout, read: report.rowsRead, loaded: report.rowsLoaded, setAside: report.rowsSetAside,
      reconciled: report.reconciliation.length, different: report.reconciliation.filter(({ difference }) => Math.abs(difference) > 0.5).length,
      stopped: report.problems.find(({ severity }) => severity === 'stop')?.rule,
    }).toEqual({ layout, read, loaded, setAside, reconciled, different, stopped });
    expect(report.refused).toBe(stopped !== undefined);
  });
});
