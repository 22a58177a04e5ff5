import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import { contentHashOf } from '../../src/database/content-hash.ts';
import { encodeContents } from '../../src/database/contents-json.ts';
import type { Contents } from '../../src/database/contents.ts';
import { readContents, readMeasures } from '../../src/database/read-contents.ts';
import { readOrganisationLives } from '../../src/database/read-organisation-lives.ts';
import type { ExtractReport, ReadExtract, ReadingContext, TableName } from '../../src/extract/extract.ts';
import { manifestText } from '../../src/extract/manifest-text.ts';
import type { ManifestExtract, PackManifest } from '../../src/extract/manifest.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { makeFolder } from '../command/make-folder.ts';
import { openNativeDatabase } from '../database/native-database.ts';
import { csvBytes, isParquet, parquetBytes } from './extract-bytes.ts';
import { PackRefused } from './pack-refused.ts';

/** Canonical rows of one table as text, exactly as a CSV extract would hold them; column names as in `extract/schema`. */
export interface PackTable {
  readonly table: TableName;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What a loader says of its pack; the rest of the manifest is worked out. Equal requests give equal bytes. */
export interface PackRequest
  extends Pick<PackManifest, 'title' | 'synthetic' | 'source' | 'note' | 'dataAsOf' | 'createdAt' | 'sources' | 'dropped' | 'reconciliation'> {
  /** Folder to write into; made when absent. */
  readonly out: string;
  /** The same table may come several times: each becomes a file of its own. */
  readonly tables: readonly PackTable[];
  /** Text of the trigger points, written as `triggers.json`; left out: none. */
  readonly triggers?: string;
  /** `YYYY-MM-DD`: no observation may lie after its month. Left out: the day of `createdAt`, else `dataAsOf`. */
  readonly today?: string;
}

export interface WrittenPack {
  readonly manifest: PackManifest;
  /** One a table, in the order given: what the same checks as in the browser said of the file written. */
  readonly reports: readonly ExtractReport[];
  readonly contents: Contents;
}

/** An extract as it stands in the pack, and as it reads back. */
export interface ExtractToWrite {
  readonly path: string;
  readonly table: TableName;
  readonly bytes: Uint8Array;
  readonly read: ReadExtract;
}

type TablesToWrite = Pick<PackRequest, 'tables' | 'today' | 'createdAt' | 'dataAsOf'>;

export interface MadeExtracts {
  readonly extracts: readonly ExtractToWrite[];
  /** What they were checked against; further files of the same pack are too. */
  readonly context: ReadingContext;
}

/** Names first: other tables are checked against the measures and organisations they bring. */
const READING_ORDER: readonly TableName[] = ['measure', 'organisation', 'organisation_successor', 'target', 'annotation', 'event', 'observation'];

function pathOf(table: TableName, place: number): string {
  return `${table}${place === 1 ? '' : `-${String(place)}`}.${isParquet(table) ? 'parquet' : 'csv'}`;
}

function todayOf({ today, createdAt, dataAsOf }: TablesToWrite): string {
  const day = today ?? createdAt?.slice(0, 10) ?? dataAsOf;
  if (day === null) throw new Error('Writing a pack needs “today”, “createdAt” or “dataAsOf”, to tell future months from past ones.');
  return day;
}

async function measuresOf(reads: readonly ReadExtract[]): Promise<readonly Measure[]> {
  if (reads.length === 0) return BUILT_IN_MEASURES;
  const database = await openNativeDatabase();
  try {
    for (const { table, ipc } of reads.flatMap(({ tables }) => tables)) await database.insert(table, ipc);
    return await readMeasures(database);
  } finally {
    await database.close();
  }
}

/** What the files of a pack are checked against: the organisations that the pack itself lists, with when they were there and their names. */
async function contextOf(request: TablesToWrite): Promise<ReadingContext> {
  const listing = request.tables.filter(({ table }) => table === 'organisation');
  const listed = listing.flatMap(({ rows }) => rows.map((row) => row['org_code'] ?? ''));
  const plain: ReadingContext = {
    measures: BUILT_IN_MEASURES, organisationCodes: listed.length > 0 ? listed : null, allowUnlisted: false, today: todayOf(request), expectTable: null,
  };
  if (listed.length === 0) return plain;
  const database = await openNativeDatabase();
  try {
    for (const { table, rows } of request.tables) {
      if (table !== 'organisation' && table !== 'organisation_successor') continue;
      const { tables } = await readExtract({ name: pathOf(table, 1), bytes: csvBytes(table, rows) }, { ...plain, expectTable: table });
      for (const { ipc } of tables) await database.insert(table, ipc);
    }
    return { ...plain, organisationLives: await readOrganisationLives(database) };
  } finally {
    await database.close();
  }
}

/** Every extract as it will be written and as it reads back; the checks run twice, on the rows given and on the file. */
export async function makeExtracts(request: TablesToWrite): Promise<MadeExtracts> {
  let context = await contextOf(request);
  const places = new Map<TableName, number>();
  const named = request.tables.map((given) => {
    const place = (places.get(given.table) ?? 0) + 1;
    places.set(given.table, place);
    return { ...given, path: pathOf(given.table, place) };
  });
  const made = new Map<string, ExtractToWrite>();
  for (const table of READING_ORDER) {
    for (const { path, rows } of named.filter((given) => given.table === table)) {
      const reading: ReadingContext = { ...context, expectTable: table };
      const asGiven = csvBytes(table, rows);
      const first = await readExtract({ name: path, bytes: asGiven }, reading);
      const [checked] = first.tables;
      if (!isParquet(table) || checked === undefined || first.report.rowsSetAside > 0) {
        made.set(path, { path, table, bytes: asGiven, read: first });
        continue;
      }
      const bytes = await parquetBytes(checked);
      made.set(path, { path, table, bytes, read: await readExtract({ name: path, bytes }, reading) });
    }
    if (table === 'measure') context = { ...context, measures: await measuresOf([...made.values()].map(({ read }) => read)) };
  }
  return { extracts: named.flatMap(({ path }) => made.get(path) ?? []), context };
}

async function contentsOf(extracts: readonly ExtractToWrite[]): Promise<Contents> {
  const database = await openNativeDatabase();
  try {
    const inOrder = [...extracts].sort((a, b) => Number(a.table === 'observation') - Number(b.table === 'observation'));
    for (const { read } of inOrder) for (const { table, ipc } of read.tables) await database.insert(table, ipc);
    return await readContents(database, await contentHashOf(extracts.map(({ read }) => read.report.sha256)));
  } finally {
    await database.close();
  }
}

/** Files are written beside their names and then renamed, so that a reader never meets half a pack's file. */
export async function writeWhole(out: string, name: string, bytes: string | Uint8Array): Promise<void> {
  const aside = join(out, `.${name}.part`);
  try {
    await writeFile(aside, bytes);
    await rename(aside, join(out, name));
  } catch (cause) {
    await rm(aside, { force: true });
    throw new Error(`“${join(out, name)}” could not be written.`, { cause });
  }
}

/**
 * Writes a pack: one file a table (observations and targets as Parquet, the rest as CSV), `contents.json` (the baked first
 * picture) and `manifest.json`, all of it through the same checks and the same SQL as an extract dropped in the browser.
 *
 * Every row has to pass: a problem of severity `stop` or `row` throws `PackRefused` with the reports, and nothing is
 * written. Rows of `measure` are wanted only for measures that the catalogue lacks or that shall differ from it. Where
 * organisations come with the pack, every code must be among them. Equal requests give equal bytes.
 */
export async function writePack(request: PackRequest): Promise<WrittenPack> {
  const { extracts } = await makeExtracts(request);
  const reports = extracts.map(({ read }) => read.report);
  if (reports.some((report) => report.refused || report.rowsSetAside > 0)) throw new PackRefused(reports);
  const contents = await contentsOf(extracts);
  const manifest: PackManifest = {
    packVersion: 1,
    title: request.title,
    synthetic: request.synthetic,
    source: request.source,
    note: request.note,
    dataAsOf: request.dataAsOf,
    createdAt: request.createdAt,
    extracts: extracts.map(({ path, table, bytes, read }): ManifestExtract => ({
      path, table, bytes: bytes.byteLength, sha256: read.report.sha256, rows: read.report.rowsLoaded, holds: null,
    })),
    sources: request.sources,
    dropped: request.dropped,
    reconciliation: request.reconciliation,
    contents: 'contents.json',
    ...(request.triggers === undefined ? {} : { triggers: 'triggers.json' }),
  };
  makeFolder(request.out);
  for (const { path, bytes } of extracts) await writeWhole(request.out, path, bytes);
  await writeWhole(request.out, 'contents.json', encodeContents(contents));
  if (request.triggers !== undefined) await writeWhole(request.out, 'triggers.json', request.triggers);
  // Last, because it vouches for the rest.
  await writeWhole(request.out, 'manifest.json', manifestText(manifest));
  return { manifest, reports, contents };
}
