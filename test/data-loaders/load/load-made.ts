import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadFiles } from '../../../data-loaders/load/load-files.ts';
import type { LoadRequest } from '../../../data-loaders/load/load-request.ts';
import { pathsAt } from '../../../data-loaders/load/files-at.ts';
import { SILENT } from '../../../data-loaders/load/progress.ts';
import { checkFiles } from '../../../data-loaders/check/check-files.ts';

/** Writes text files under a folder; gives their paths in the order given. */
export function filesUnder(folder: string, files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
}

export async function loadMade(given: readonly string[], out: string, more: Partial<LoadRequest> = {}) {
  const said: string[] = [];
  const loaded = await loadFiles({
    paths: pathsAt(given).paths, out, title: null, source: null, asOf: null, createdAt: null, today: '2026-11-22', allowUnlisted: false, profiles: [],
    events: 'aggregate', resume: false, leaveOutStopped: false, engine: { threads: 1, memory: '500MB' }, say: (line) => { said.push(line); }, progress: SILENT, ...more,
  });
  return { ...loaded, said: said.join('\n') };
}

/** Every file of a folder with its bytes, by path. */
export function bytesUnder(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]));
}

/** What the site says of the pack. */
export const opened = (packFolder: string) => checkFiles({ files: [], packFolder, allowUnlisted: false, today: '2026-11-22' });

/** `2012-01`, so many months on. */
export function monthFrom(start: number, months: number): string {
  const month = start * 12 + months;
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export const OBSERVATION_HEADER = 'org_code,measure_id,period_start,numerator,denominator,as_of';
export const EVENT_HEADER = 'event_id,event_type,org_code,site_code,incident_date,category,grade,avoidable,status,as_of';
