/** The files that a person added in a browser tab, as extracts of a pack: the rows of them that count, written down from the tables. */
import { breathe } from '../database/breathe.ts';
import type { Database, Row, SqlName } from '../database/database.ts';
import { readMeasures, readOrganisations } from '../database/read-contents.ts';
import { canonicalHead, canonicalLines } from '../extract/canonical-csv.ts';
import type { ManifestExtract } from '../extract/manifest.ts';
import { sha256 } from '../extract/sha256.ts';
import type { TableName } from '../extract/table-name.ts';

export interface AddedExtracts {
  /** As a manifest names them, in the order in which they have to be read. */
  readonly extracts: readonly ManifestExtract[];
  /** Their bytes, by path within the pack. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface AddedAsked {
  /** SHA-256 of each file that was added and is loaded. */
  readonly hashes: readonly string[];
  /** What the pack has already. */
  readonly pack: readonly Pick<ManifestExtract, 'path' | 'sha256'>[];
  readonly signal: AbortSignal;
}

/** Names first, as packs are read. */
const TABLES: readonly TableName[] = ['measure', 'organisation', 'organisation_successor', 'target', 'annotation', 'event', 'observation'];

const rowsOf = (table: TableName): SqlName => `rows-of-${table.replaceAll('_', '-')}` as SqlName;
const placeOf = (row: Row | undefined): number => Number(row?.['place'] ?? -1);

/** A folder that the pack has not yet. */
function freeFolder(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? 'added' : `added-${String(number)}`;
    if (!taken.some((path) => path === folder || path.startsWith(`${folder}/`))) return folder;
  }
}

/** What is known of rows before they are written: which measures are percentages, and which organisations a list names. */
interface Known {
  readonly percentages: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
}

async function knownIn(database: Database): Promise<Known> {
  const measures = await readMeasures(database);
  const organisations = await readOrganisations(database);
  return {
    percentages: new Set(measures.filter(({ kind }) => kind === 'proportion').map(({ id }) => id)),
    listed: new Set(organisations.filter(({ unlisted }) => !unlisted).map(({ code }) => code)),
  };
}

/**
 * A row as it is written down. The tables hold percentages on 0–100, and say nothing of it: it is said, so that nobody has to guess again. What somebody wrote freely beside a
 * single event is on no screen, so it is not published either.
 */
function asWritten(table: TableName, row: Row, { percentages }: Known): Row {
  if (table === 'event') return { ...row, note: null };
  return row['value'] != null && percentages.has(String(row['measure_id'])) ? { ...row, value_scale: 'percent' } : row;
}

const isUnlisted = (row: Row, { listed }: Known): boolean => ['org_code', 'site_code'].some((column) => row[column] != null && !listed.has(String(row[column])));

interface WrittenTable {
  readonly table: TableName;
  readonly first: number;
  readonly rows: number;
  readonly unlisted: boolean;
  readonly bytes: Uint8Array;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The rows that one file brought into one table; null: none. */
async function written(database: Database, table: TableName, hash: string, known: Known, signal: AbortSignal): Promise<WrittenTable | null> {
  let piece = await database.rows(rowsOf(table), [hash, -1]);
  if (piece.length === 0) return null;
  const first = placeOf(piece[0]);
  const parts = [new TextEncoder().encode(canonicalHead(table))];
  let [rows, unlisted] = [0, false];
  for (; piece.length > 0; piece = await database.rows(rowsOf(table), [hash, placeOf(piece.at(-1))])) {
    signal.throwIfAborted();
    parts.push(new TextEncoder().encode(canonicalLines(table, piece.map((row) => asWritten(table, row, known)))));
    unlisted ||= piece.some((row) => isUnlisted(row, known));
    rows += piece.length;
    await breathe();
  }
  return { table, first, rows, unlisted, bytes: joined(parts) };
}

/**
 * What was added, as files that a pack can hold: one CSV a file and table, with the rows that passed and nothing else. Rows set aside never came into the tables, columns
 * that no table has neither; names that were confirmed stand as codes, and figures of a mapped file in their canonical columns.
 * Which of two figures of a month counts follows from the order of reading, so they are listed in the order in which they came in. Equal tables give equal bytes.
 */
export async function addedExtracts(database: Database, { hashes, pack, signal }: AddedAsked): Promise<AddedExtracts> {
  const known = await knownIn(database);
  const tables: WrittenTable[] = [];
  for (const table of TABLES) {
    const ofTable: WrittenTable[] = [];
    for (const hash of hashes) {
      const found = await written(database, table, hash, known, signal);
      if (found !== null) ofTable.push(found);
    }
    tables.push(...ofTable.sort((one, other) => one.first - other.first));
  }
  const folder = freeFolder(pack.map(({ path }) => path));
  const held = new Set(pack.map(({ sha256: hash }) => hash));
  const extracts: ManifestExtract[] = [];
  const files = new Map<string, Uint8Array>();
  for (const { table, rows, unlisted, bytes } of tables) {
    const hash = await sha256(bytes);
    // The same rows once more: a pack holds no file twice.
    if (held.has(hash)) continue;
    held.add(hash);
    const path = `${folder}/${String(files.size + 1).padStart(2, '0')}-${table}.csv`;
    files.set(path, bytes);
    extracts.push({ path, table, bytes: bytes.length, sha256: hash, rows, holds: null, ...(unlisted && { unlisted }) });
  }
  return { extracts, files };
}
