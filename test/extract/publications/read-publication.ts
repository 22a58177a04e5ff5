import { existsSync, readFileSync } from 'node:fs';
import type { ReadExtract, ReadingContext } from '../../../src/extract/extract.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { CONTEXT, textFile } from '../reading-context.ts';
import { storedRows } from '../stored-rows.ts';

const DATA = '../shared/data';

/** Is this folder of real files there? Says so once where it is not, for the tests that it skips. */
export function realFiles(folder: string): boolean {
  const present = existsSync(`${DATA}/${folder}`);
  if (!present) console.warn(`No real files at ${DATA}/${folder}: the tests on them are left out.`);
  return present;
}

/** Where nothing lists organisations: every code is accepted. */
export const OPEN: ReadingContext = { ...CONTEXT, organisationCodes: null };

/** A real file, read whole as the browser reads it. */
export const readReal = (path: string, context: ReadingContext = OPEN): Promise<ReadExtract> =>
  readExtract({ name: path.replace(/^.*\//, ''), bytes: new Uint8Array(readFileSync(`${DATA}/${path}`)) }, context);

/** Lines of text as a file of this name. */
export const readLines = (lines: readonly string[], name: string, context: ReadingContext = OPEN): Promise<ReadExtract> =>
  readExtract(textFile(lines.join('\n'), name), context);

/** The stored rows of one table; none when there is no such table. */
export const rowsOf = ({ tables }: ReadExtract, wanted: string, columns?: readonly string[]): readonly Readonly<Record<string, unknown>>[] =>
  tables.filter(({ table }) => table === wanted).flatMap((table) => storedRows(table, columns));

/** The rules of the problems, each once, in the order found. */
export const rulesOf = ({ report }: ReadExtract): readonly string[] => [...new Set(report.problems.map(({ rule }) => rule))];
