import { checkTable } from '../checks/check-table.ts';
import { stopWhereNoneIsKnown } from '../checks/none-known.ts';
import type { ReadingContext } from '../extract.ts';
import { patientHeadings } from '../patients/patient-headings.ts';
import { stopsPatientsInColumn } from '../patients/patients-in-text.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Publication, TextRow } from '../publications/publication.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { matchHeadings } from '../schema/match-headings.ts';
import { mappingMayHelp } from '../mapping/file-sample.ts';
import { profileOf } from '../mapping/find-profile.ts';
import { readMappedParquet, sampleOfParquet } from '../mapping/read-mapped-parquet.ts';
import { cellsWithoutPatients, reasonOf } from './cells-without-patients.ts';
import { meaningOf } from './find-layout.ts';
import { withFolderColumns } from './folder-columns.ts';
import { stopsWhereFoldersContradict } from './folders-contradict.ts';
import type { FolderColumns } from './folder-columns.ts';
import { openParquet, sourceOf, unreadableCompression } from './read-parquet-cells.ts';
import type { OpenParquet } from './read-parquet-cells.ts';
import { reportHeadings } from './report-headings.ts';
import { NOTHING_READ } from './inside-read.ts';
import type { InsideRead } from './inside-read.ts';
import { checkConverted } from './read-text.ts';

/** Reads a Parquet file as a publication known by its flat columns, or as a canonical table. A reader that cannot make sense of the bytes is a problem of the file. */
export async function readParquet(
  bytes: Uint8Array, context: ReadingContext, publications: readonly Publication[], problems: ProblemList, extractId: string,
  folderColumns: FolderColumns = {},
): Promise<InsideRead> {
  let parquet: OpenParquet;
  try {
    parquet = withFolderColumns(await openParquet(sourceOf(bytes)), folderColumns);
  } catch (cause) {
    problems.add('stop', 'unreadable-parquet', { seen: reasonOf(cause) });
    return NOTHING_READ;
  }
  return readOpenParquet(parquet, context, publications, problems, extractId);
}

/** The same of a file that is open already, or of a piece of one. */
export async function readOpenParquet(
  parquet: OpenParquet, context: ReadingContext, publications: readonly Publication[], problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const { headings, rows, metadata } = parquet;
  const compression = unreadableCompression(metadata);
  if (compression !== null) {
    problems.add('stop', 'parquet-compression', { seen: compression });
    return NOTHING_READ;
  }
  const profile = context.expectTable === null ? profileOf(context.profiles ?? [], headings) : null;
  const read = profile === null
    ? await readKnownParquet(parquet, context, publications, problems, extractId)
    : await readMappedParquet(parquet, profile, context, problems, extractId);
  const sample = rows > 0 && mappingMayHelp(problems) ? await sampleOfParquet(parquet, problems) : null;
  return sample === null ? read : { ...read, sample };
}

async function readKnownParquet(
  parquet: OpenParquet, context: ReadingContext, publications: readonly Publication[], problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const { headings, nested, rows } = parquet;
  const { meaning } = meaningOf(headings, publications, context.expectTable);
  const patients = patientHeadings([...headings, ...nested], meaning?.type === 'canonical' && meaning.table === 'organisation');
  for (const column of patients) problems.add('stop', 'patient-identifier', { column });
  if (patients.length > 0) return NOTHING_READ;
  for (const column of nested) problems.add('warn', 'nested-column', { column });
  if (meaning?.type === 'publication') return readPublished(parquet, meaning.publication, context, problems, extractId);
  if (meaning?.type === 'lacking') {
    for (const column of meaning.columns) problems.add('stop', 'missing-column', { column, expected: column });
    return { ...NOTHING_READ, layout: meaning.publication.name };
  }
  if (meaning === null) {
    problems.add('stop', 'no-known-layout', { seen: headings.join(', ').slice(0, 200), expected: Object.keys(CANONICAL_TABLES).join(', ') });
    return NOTHING_READ;
  }
  const table = CANONICAL_TABLES[meaning.table];
  const match = matchHeadings(table, headings);
  reportHeadings(problems, table, match, null);
  const layout = `canonical ${meaning.table}`;
  if (rows === 0) problems.add('stop', 'header-only', { expected: meaning.table });
  if (problems.refused) return { ...NOTHING_READ, layout };
  const cells = await cellsWithoutPatients(parquet, table, match, meaning.table, problems);
  if (cells === null) return { ...NOTHING_READ, layout };
  stopsWhereFoldersContradict(parquet.folderColumns ?? {}, headings, table, match, cells, problems);
  if (problems.refused) return { ...NOTHING_READ, layout, rowsRead: rows };
  const checked = await checkTable(meaning.table, cells, context, problems, extractId);
  // What its folder names is one of many: of a whole table in folders it is as single rows are of a file.
  const ownColumns = Object.keys(parquet.folderColumns ?? {}).length === 0;
  if (context.pieceOfFile !== true && ownColumns) stopWhereNoneIsKnown(problems, meaning.table, checked.judged);
  if (problems.refused) return { ...NOTHING_READ, layout, rowsRead: rows };
  return {
    layout, rowsRead: rows, tables: checked.table === null ? [] : [checked.table], setAside: checked.setAside, dropped: checked.dropped,
    reconciliation: checked.reconciliation,
  };
}

/** The flat columns of a Parquet file as rows of text, for a publication; a row's line is its number in the file. */
async function readPublished(
  parquet: OpenParquet, publication: Publication, context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const { headings, rows: rowsRead } = parquet;
  if (rowsRead === 0) {
    problems.add('stop', 'header-only', { expected: publication.name });
    return { ...NOTHING_READ, layout: publication.name };
  }
  let rows: readonly TextRow[];
  try {
    const columns = await Promise.all(headings.map((heading) => parquet.readColumn(heading)));
    for (const [index, cells] of columns.entries()) stopsPatientsInColumn(headings[index] ?? '', cells, problems);
    if (problems.refused) return { ...NOTHING_READ, layout: publication.name };
    rows = Array.from({ length: rowsRead }, (_, row) => ({ line: row + 1, cells: columns.map((cells) => cells[row] ?? '') }));
  } catch (cause) {
    problems.add('stop', 'unreadable-parquet', { seen: reasonOf(cause) });
    return { ...NOTHING_READ, layout: publication.name };
  }
  return checkConverted(publication.name, rowsRead, publication.convert(problems.file, headings, rows), context, problems, extractId);
}
