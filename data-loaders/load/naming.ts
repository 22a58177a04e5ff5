import { tableFromIPC } from 'apache-arrow';
import { readFileSync } from 'node:fs';
import { readMeasures, readOrganisations } from '../../src/database/read-contents.ts';
import { readOrganisationLives } from '../../src/database/read-organisation-lives.ts';
import type { ReadingContext } from '../../src/extract/extract.ts';
import { ProblemList } from '../../src/extract/problem-list.ts';
import { KNOWN_PUBLICATIONS } from '../../src/extract/publications/known-publications.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import { decodeText } from '../../src/extract/reading/decode-text.ts';
import { fileTypeOf } from '../../src/extract/reading/file-type.ts';
import { findLayout, meaningOf, type Meaning } from '../../src/extract/reading/find-layout.ts';
import { openParquet, sourceOf } from '../../src/extract/reading/read-parquet-cells.ts';
import { openNativeDatabase } from '../database/native-database.ts';
import { beginningOf, type Input } from './inputs.ts';

const BEGINNING = 256 * 1024;
/** A list of organisations or measures is no larger than this. */
const LARGEST_LIST = 64 * 1024 * 1024;
const NAMING = ['measure', 'organisation'];

/** What a file seems to be, by its beginning; null: nothing known. */
async function meaningBySight(input: Input): Promise<Meaning | null> {
  const start = await beginningOf(input.path, Math.min(input.bytes, BEGINNING));
  const { type } = fileTypeOf(start);
  if (type === 'parquet') {
    try {
      return meaningOf((await openParquet(sourceOf(new Uint8Array(readFileSync(input.path))))).headings, KNOWN_PUBLICATIONS, null).meaning;
    } catch {
      return null;
    }
  }
  const text = type === 'text' ? decodeText(start, new ProblemList(input.name)) : null;
  return text === null ? null : findLayout(text, KNOWN_PUBLICATIONS, null)?.meaning ?? null;
}

/**
 * What are the rows of all inputs checked against? Files that only name measures or organisations are looked through first, wherever they
 * stand in the pile, as the page does it; the rest may then speak of what they name. `terms` are those of the person who loads.
 */
export async function contextOf(inputs: readonly Input[], terms: Pick<ReadingContext, 'allowUnlisted' | 'today' | 'profiles'>): Promise<ReadingContext> {
  const database = await openNativeDatabase();
  try {
    const contextNow = async (): Promise<ReadingContext> => {
      const listed = (await readOrganisations(database)).filter(({ unlisted }) => !unlisted);
      return {
        ...terms, confirmedNames: {}, expectTable: null, measures: await readMeasures(database),
        organisationCodes: listed.length > 0 ? listed.map(({ code }) => code) : null,
        organisationLives: await readOrganisationLives(database),
      };
    };
    const first = await contextNow();
    for (const input of inputs) {
      if (input.bytes > LARGEST_LIST) continue;
      const meaning = await meaningBySight(input);
      const mayName = meaning?.type === 'canonical' ? NAMING.includes(meaning.table) : meaning?.type === 'publication' && meaning.publication.aboutOrganisations === true;
      if (!mayName) continue;
      const { report, tables } = await readExtract({ name: input.name, bytes: new Uint8Array(readFileSync(input.path)), folderColumns: input.folderColumns }, first);
      if (report.refused || !tables.every(({ table }) => NAMING.includes(table))) continue;
      for (const { table, ipc } of tables) await database.append(table, tableFromIPC(ipc));
    }
    return await contextNow();
  } finally {
    await database.close();
  }
}
