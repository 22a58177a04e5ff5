import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHashOf } from '../../src/database/content-hash.ts';
import { encodeContents } from '../../src/database/contents-json.ts';
import { readContents } from '../../src/database/read-contents.ts';
import type { ExtractReport, TableName } from '../../src/extract/extract.ts';
import { manifestText } from '../../src/extract/manifest-text.ts';
import type { ManifestExtract, ManifestHoldings, PackManifest } from '../../src/extract/manifest.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import { makeFolder } from '../command/make-folder.ts';
import { openNativeDatabase, type NativeDatabase } from '../database/native-database.ts';
import { PackRefused } from '../pack/pack-refused.ts';
import { makeExtracts, writeWhole, type ExtractToWrite, type PackRequest } from '../pack/write-pack.ts';
import { runSql } from './run-sql.ts';

export interface PartitionedRequest extends Omit<PackRequest, 'today'> {
  readonly today: string;
  /** Holds the finished tables `observation` and `event`; `tables` are the others. */
  readonly database: NativeDatabase;
  /** Beyond so many rows a measure is written year by year. */
  readonly rowsInPart?: number;
}

/** Beyond so many rows a measure is written year by year: reading this many takes a page about a second. */
const ROWS_IN_PART = 250_000;
/** Beyond so many monthly figures no first picture is baked: it would be larger than the engine that comes after it. */
const MOST_BAKED = 300_000;

interface Part {
  readonly path: string;
  readonly table: TableName;
  readonly holds: ManifestHoldings | null;
}

interface Years {
  readonly of: string;
  readonly rows: number;
  readonly years: readonly { readonly year: string; readonly from: string; readonly to: string }[];
}

/** Names of folders: anything that a path cannot hold is written as other writers of partitions do. */
const folderName = (key: string, value: string): string => `${key}=${encodeURIComponent(value)}`;

function spells(found: readonly Readonly<Record<string, unknown>>[], key: string): readonly Years[] {
  const byKey = new Map<string, { rows: number; years: { year: string; from: string; to: string }[] }>();
  for (const row of found) {
    const of = String(row[key]);
    const entry = byKey.get(of) ?? { rows: 0, years: [] };
    entry.rows += Number(row['rows']);
    const year = String(row['year']);
    entry.years.push({ year, from: String(row['month_from']), to: String(row['month_to']) });
    byKey.set(of, entry);
  }
  return [...byKey].map(([of, { rows, years }]) => ({ of, rows, years }));
}

async function writeParts(out: string, { database: { connection }, rowsInPart = ROWS_IN_PART }: PartitionedRequest): Promise<{ readonly parts: readonly Part[]; readonly monthly: number }> {
  const parts: Part[] = [];
  const found = await runSql(connection, 'parts');
  const write = async (table: 'observation' | 'event', key: string, { of, rows, years }: Years, measures: readonly string[]): Promise<void> => {
    const spans = rows > rowsInPart ? years.map(({ year, from, to }) => ({ folder: [folderName('year', year)], from, to }))
      : [{ folder: [], from: years[0]?.from ?? '', to: years.at(-1)?.to ?? '' }];
    for (const { folder, from, to } of spans) {
      const path = [table, folderName(key, of), ...folder, 'part-0.parquet'].join('/');
      makeFolder(dirname(join(out, path)));
      await runSql(connection, table === 'observation' ? 'write-part' : 'write-event-part', [join(out, path), of, from, to]);
      // Events that no measure counts are wanted by whoever lists events: nothing says when to fetch them, so they come with the pack.
      parts.push({ path, table, holds: measures.length > 0 ? { measures, from, to } : null });
    }
  };
  for (const measure of spells(found, 'measure_id')) await write('observation', 'measure_id', measure, [measure.of]);
  const countedBySort = await runSql(connection, 'counted-by-sort');
  for (const sort of spells(await runSql(connection, 'event-parts'), 'event_type')) {
    await write('event', 'event_type', sort, countedBySort.flatMap((row) => (row['event_type'] === sort.of ? [String(row['measure_id'])] : [])));
  }
  return { parts, monthly: found.reduce((sum, row) => sum + Number(row['monthly']), 0) };
}

/** The baked first picture, from the very files written. */
async function bake(out: string, lists: readonly ExtractToWrite[], parts: readonly (Part & { readonly sha256: string })[], contentHash: string): Promise<string> {
  const database = await openNativeDatabase();
  try {
    for (const { read } of lists) for (const { table, ipc } of read.tables) await database.insert(table, ipc);
    for (const { table, path, sha256 } of parts) await runSql(database.connection, table === 'event' ? 'read-event-part' : 'read-part', [sha256, join(out, path)]);
    return encodeContents(await readContents(database, contentHash));
  } finally {
    await database.close();
  }
}

export interface PartitionedWritten {
  readonly manifest: PackManifest;
  readonly reports: readonly ExtractReport[];
}

/**
 * Writes a pack whose observations are parted by measure, and by year where a measure has many rows, each entry of the manifest saying what it
 * holds, so that a page fetches only the parts that a view shows. Every file is read back by the reader of the page, one at a time, and a row
 * it would not take refuses the pack (`PackRefused`). Equal tables give equal bytes. Nothing is written to `out` before all of it is right.
 */
export async function writePartitioned(request: PartitionedRequest): Promise<PartitionedWritten> {
  const aside = `${request.out.replace(/[/\\]+$/, '')}.writing`;
  rmSync(aside, { recursive: true, force: true });
  try {
    return await writeAside(request, aside);
  } catch (cause) {
    // A full disk is full of this, too.
    rmSync(aside, { recursive: true, force: true });
    throw cause;
  }
}

async function writeAside(request: PartitionedRequest, aside: string): Promise<PartitionedWritten> {
  makeFolder(aside);
  const { extracts: lists, context } = await makeExtracts(request);
  const { parts, monthly } = await writeParts(aside, request);
  const reports = lists.map(({ read }) => read.report);
  const entries: ManifestExtract[] = [];
  const hashed: (Part & { readonly sha256: string })[] = [];
  for (const part of parts) {
    const bytes = new Uint8Array(readFileSync(join(aside, part.path)));
    const { report } = await readExtract({ name: part.path, bytes }, { ...context, expectTable: part.table });
    reports.push(report);
    hashed.push({ ...part, sha256: report.sha256 });
    entries.push({ path: part.path, table: part.table, bytes: bytes.byteLength, sha256: report.sha256, rows: report.rowsLoaded, holds: part.holds });
  }
  if (reports.some((report) => report.refused || report.rowsSetAside > 0)) throw new PackRefused(reports);
  for (const { path, bytes } of lists) await writeWhole(aside, path, bytes);
  const listed = lists.map(({ path, table, bytes, read }): ManifestExtract =>
    ({ path, table, bytes: bytes.byteLength, sha256: read.report.sha256, rows: read.report.rowsLoaded, holds: null }));
  const baked = monthly <= MOST_BAKED;
  if (baked) await writeWhole(aside, 'contents.json', await bake(aside, lists, hashed, await contentHashOf(reports.map(({ sha256 }) => sha256))));
  const { title, synthetic, source, note, dataAsOf, createdAt, sources, dropped, reconciliation } = request;
  const manifest: PackManifest = {
    packVersion: 1, title, synthetic, source, note, dataAsOf, createdAt, extracts: [...listed, ...entries], sources, dropped, reconciliation,
    contents: baked ? 'contents.json' : null,
  };
  await writeWhole(aside, 'manifest.json', manifestText(manifest));
  changePlaces(aside, request.out);
  return { manifest, reports };
}

/** Puts the new pack in the place of the old one: for the blink between the two renames the old one stands under another name. */
function changePlaces(aside: string, out: string): void {
  const old = `${aside}.old`;
  rmSync(old, { recursive: true, force: true });
  makeFolder(dirname(out));
  try {
    renameSync(out, old);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
  }
  renameSync(aside, out);
  rmSync(old, { recursive: true, force: true });
}
