import type { ExtractFile, ReadExtract, ReadingContext } from './extract.ts';
import { ProblemList } from './problem-list.ts';
import { KNOWN_PUBLICATIONS } from './publications/known-publications.ts';
import type { Publication } from './publications/publication.ts';
import { decodeText } from './reading/decode-text.ts';
import { fileTypeOf, XLSX } from './reading/file-type.ts';
import { NOTHING_READ } from './reading/inside-read.ts';
import type { InsideRead } from './reading/inside-read.ts';
import { readText } from './reading/read-text.ts';
import { sha256 } from './sha256.ts';

/** Beyond this a file is one for a loader: text of it would not fit into one string of the engine. */
export const MAX_BYTES = 400 * 1024 * 1024;

/**
 * What is in this file, and what is wrong with it? Reads CSV, Parquet or a published workbook, whatever the name says, checks
 * every row, and gives the rows that passed as Arrow IPC bytes with a report of everything that was fixed, set aside and left out.
 *
 * A `stop` problem refuses the file: no table comes with it, and what was loaded before stays. Nothing about the file is thrown;
 * an exception is a failure of this program.
 *
 * `rowsRead` counts data rows below the header; of a canonical table each is loaded, set aside or listed in `dropped`.
 * (One row of a publication may become several observations: `rowsLoaded` counts those.)
 * `problems` holds those of rows too, equal ones counted together; `setAside` has each row once, with its first problem.
 */
export async function readExtract(
  file: ExtractFile, context: ReadingContext, publications: readonly Publication[] = KNOWN_PUBLICATIONS,
): Promise<ReadExtract> {
  const problems = new ProblemList(file.name);
  const hash = await sha256(file.bytes);
  const type = fileTypeOf(file.bytes);
  const isWorkbook = type.type === 'other' && type.found === XLSX;
  const reader = type.type === 'parquet' ? 'hyparquet' : type.type === 'text' ? 'papaparse' : isWorkbook ? 'read-excel-file' : '';
  let inside: InsideRead = NOTHING_READ;
  if (file.bytes.length === 0) problems.add('stop', 'empty-file');
  else if (file.bytes.length > MAX_BYTES) problems.add('stop', 'too-large', { seen: String(file.bytes.length), expected: String(MAX_BYTES) });
  else if (isWorkbook) {
    // Its reader comes only when a workbook does.
    const { readWorkbook } = await import('./reading/read-workbook.ts');
    inside = await readWorkbook(file.bytes, context, publications, problems, hash);
  } else if (type.type === 'other') problems.add('stop', 'wrong-file-type', { seen: type.found, expected: 'CSV or Parquet' });
  else if (type.type === 'parquet') {
    // Few visits meet a Parquet file: its reader comes when one does.
    const { readParquet } = await import('./reading/read-parquet.ts');
    inside = await readParquet(file.bytes, context, publications, problems, hash, file.folderColumns);
  } else {
    const text = decodeText(file.bytes, problems);
    if (text !== null) inside = await readText(text, context, publications, problems, hash);
  }
  const { refused } = problems;
  const found = problems.list();
  const patients = found.filter(({ rule }) => rule === 'patient-identifier');
  const tables = refused ? [] : inside.tables;
  return {
    report: {
      file: file.name,
      bytes: file.bytes.length,
      sha256: hash,
      reader,
      layout: inside.layout,
      rowsRead: inside.rowsRead,
      rowsLoaded: tables.reduce((sum, { rows }) => sum + rows, 0),
      rowsSetAside: inside.setAside.length,
      // A file about patients is answered with its columns alone: any other remark may quote a cell.
      problems: patients.length > 0 ? patients : found,
      setAside: inside.setAside,
      dropped: inside.dropped,
      reconciliation: inside.reconciliation,
      refused,
      ...(refused && patients.length === 0 && inside.sample !== undefined ? { sample: inside.sample } : {}),
      ...(refused && patients.length === 0 && inside.firstLines !== undefined ? { firstLines: inside.firstLines } : {}),
    },
    tables,
  };
}
