import { existsSync, readFileSync } from 'node:fs';
import { BUILT_IN_MEASURES } from '../../../src/database/built-in-measures.ts';
import type { ExtractReport, ReadingContext, TableName } from '../../../src/extract/extract.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { storedRows } from '../stored-rows.ts';

/** The folder of real files. */
export const SHARED = new URL('../../../../shared/data/', import.meta.url);

/** Real files of publishers lie beside the repository, never in it; tests of them are skipped where they do not. */
export const hasSharedData = existsSync(SHARED);
export const NO_SHARED_DATA = 'skipped: the folder ../shared/data is not here';
export const sharedBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, SHARED)));
export const sharedText = (path: string): string => readFileSync(new URL(path, SHARED), 'utf8');

/** Every code is accepted, and the day is late enough for every file. */
export const OPEN_CONTEXT: ReadingContext = { measures: BUILT_IN_MEASURES, organisationCodes: null, allowUnlisted: true, today: '2026-11-22', expectTable: null };

export interface PublicationRead {
  readonly report: ExtractReport;
  /** Stored rows of a table, whole. */
  rows(table: TableName): readonly Readonly<Record<string, unknown>>[];
  /** Rules found, without organisations that no list names. */
  readonly rules: readonly string[];
}

export async function readBytes(name: string, bytes: Uint8Array): Promise<PublicationRead> {
  const { report, tables } = await readExtract({ name, bytes }, OPEN_CONTEXT);
  return {
    report,
    rows: (wanted) => tables.filter(({ table }) => table === wanted).flatMap((table) => storedRows(table)),
    rules: report.problems.map(({ rule }) => rule).filter((rule) => rule !== 'unlisted-organisation'),
  };
}

export const readTextAs = (name: string, text: string): Promise<PublicationRead> => readBytes(name, new TextEncoder().encode(text));
/** Reads a real file, under its own name or another. */
export const readShared = (path: string, name = path.split('/').at(-1) ?? path): Promise<PublicationRead> => readBytes(name, sharedBytes(path));
