/** A pack opened from its files as a frozen site will open it, to see before it is handed over that it shows the same. */
import type { ContentsTerms } from '../database/contents-terms.ts';
import { PRESENT } from '../database/contents-terms.ts';
import type { Contents } from '../database/contents.ts';
import { encodeContents } from '../database/contents-json.ts';
import type { Database } from '../database/database.ts';
import { manifestText } from '../extract/manifest-text.ts';
import type { ManifestExtract, PackManifest } from '../extract/manifest.ts';
import type { Environment } from '../queries/environment.ts';
import { createHolding } from '../queries/holding.ts';
import { CannotFreeze } from './cannot-freeze.ts';
import type { FetchFile } from './site-beside.ts';

export interface OpenedAnew {
  /** Today's position, and that of the terms, by the hash of the pack's own files. */
  readonly present: Contents;
  readonly shown: Contents;
}

interface Shown {
  readonly manifest: PackManifest;
  /** Those of its extracts that were written just now: every row of them has to pass. */
  readonly added: readonly ManifestExtract[];
  readonly terms: ContentsTerms;
  /** What the screen shows: today's position, and that of the terms; without the register. */
  readonly present: Contents;
  readonly shown: Contents;
  /** ISO time of freezing; its day is the frozen pack's today. */
  readonly at: string;
}

/** The first series of which they say something else, by its measure; the pack as a whole where it is none. */
function differing(one: Contents, other: Contents): string | null {
  const same = { contentHash: '' };
  if (encodeContents({ ...one, ...same }) === encodeContents({ ...other, ...same })) return null;
  const texts = new Set(other.series.map((series) => JSON.stringify(series)));
  return one.series.find((series) => !texts.has(JSON.stringify(series)))?.measureId ?? '';
}

/**
 * Opens the pack in an engine of its own, with the files that `fetchFile` gives, and holds every month, threshold, name and note against what is shown.
 * Throws `CannotFreeze` where one file would not be taken whole, or anything would be told otherwise: then nothing must be handed over.
 */
export async function openedAnew(environment: Environment, fetchFile: FetchFile, { manifest, added, terms, present, shown, at }: Shown): Promise<OpenedAnew> {
  let database: Database | null = null;
  const text = new TextEncoder().encode(manifestText({ ...manifest, contents: null, register: undefined, meeting: undefined }));
  const { keep: _keep, ...lent } = environment;
  const holding = createHolding({
    ...lent,
    mark: () => undefined,
    today: () => at.slice(0, 10),
    fetchFile: (path) => (path === 'pack/manifest.json' ? Promise.resolve(text) : fetchFile(path)),
    async openDatabase(onProgress) {
      database = await environment.openDatabase(onProgress);
      return database;
    },
  });
  try {
    await holding.openPack();
    await holding.startEngine();
    const { engine, extracts, contentHash } = holding.state();
    if (engine.state === 'failed') throw new Error(engine.detail);
    const written = new Map(added.map(({ path, rows }) => [path, rows]));
    const short = extracts.find(({ report }) => report.refused || (written.get(report.file) ?? report.rowsLoaded) !== report.rowsLoaded);
    if (short !== undefined) throw new CannotFreeze('opens-otherwise', short.report.file);
    const anew = { present: await holding.contents(contentHash ?? '', PRESENT), shown: await holding.contents(contentHash ?? '', terms) };
    const other = differing(present, anew.present) ?? differing(shown, anew.shown);
    if (other !== null) throw new CannotFreeze('opens-otherwise', other);
    return anew;
  } finally {
    await (database as Database | null)?.close();
  }
}
